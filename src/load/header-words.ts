/**
 * The few words of a header section that decide where an answer ends. Each is a bit, so that
 * several can be matched at once, a byte at a time, without ever holding the text.
 */
export const WORD = {
  contentLength: 1,
  connection: 2,
  transferEncoding: 4,
  close: 8,
  keepAlive: 16,
  chunked: 32,
  any: 63,
} as const;

const SPELLINGS: readonly (readonly [number, string])[] = [
  [WORD.contentLength, 'content-length'],
  [WORD.connection, 'connection'],
  [WORD.transferEncoding, 'transfer-encoding'],
  [WORD.close, 'close'],
  [WORD.keepAlive, 'keep-alive'],
  [WORD.chunked, 'chunked'],
];

const LONGEST = 17;
/** Words that have this byte (either case) at this place: `[place * 256 + byte]`. */
const PLACES = new Uint8Array(LONGEST * 256);
/** Words of this length. */
const LENGTHS = new Uint8Array(LONGEST + 1);

for (const [word, spelling] of SPELLINGS) {
  LENGTHS[spelling.length] = LENGTHS[spelling.length]! | word;
  for (let place = 0; place < spelling.length; place++) {
    mark(place, spelling[place]!, word);
    mark(place, spelling[place]!.toUpperCase(), word);
  }
}

/** Of the words that were possible, those that have this byte at this place. */
export function narrow(words: number, place: number, byte: number): number {
  return place < LONGEST ? words & PLACES[place * 256 + byte]! : 0;
}

/** The one word that is complete after this many bytes, or 0. */
export function endsWord(words: number, length: number): number {
  return length <= LONGEST ? words & LENGTHS[length]! : 0;
}

function mark(place: number, letter: string, word: number): void {
  const cell = place * 256 + letter.charCodeAt(0);
  PLACES[cell] = PLACES[cell]! | word;
}

import { endsWord, narrow, WORD } from './header-words.ts';

/** A header section (or trailer, or chunk-size line) beyond this is refused, so memory stays bounded. */
const MAX_HEAD_BYTES = 64 * 1024;

// Everything below BODY belongs to a section of lines, whose length is limited.
const STATUS_LINE = 0;
const REASON = 1;
const LINE_START = 2;
const NAME = 3;
const SKIP_LINE = 4;
const LENGTH_VALUE = 5;
const TOKEN_VALUE = 6;
const HEAD_LF = 7;
const CHUNK_SIZE = 8;
const CHUNK_EXTENSION = 9;
const CHUNK_END = 10;
const BODY = 11;
const CHUNK_DATA = 12;
const UNTIL_CLOSE = 13;
const DONE = 14;
const MALFORMED = 15;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const COMMA = 44;
const DIGIT_0 = 48;
const COLON = 58;
const VERSION = Buffer.from('HTTP/1.');

/**
 * Reads HTTP/1.x answers a byte at a time, so that an answer may be cut anywhere, and keeps nothing
 * of them but counts: status, length of the body, whether the connection stays open.
 *
 * The status line and headers of an ordinary answer are some 200 bytes; all lines but three headers
 * are skipped in a tight loop, which costs a fraction of the system calls around it.
 */
export class AnswerParser {
  status = 0;
  /** Bytes of the body so far, without the framing of chunks. */
  bodyLength = 0;
  /** Whether the server keeps the connection after this answer. Valid once `done`. */
  keepAlive = false;

  readonly #bodiless: boolean;
  #state = STATUS_LINE;
  #headBytes = 0;
  /** Bytes of the body or of the chunk that are still to come; while it is read, a number's value. */
  #remaining = 0;
  /** Position in a status line, a word or a number. */
  #index = 0;
  /** The words that the bytes so far may still become. */
  #words = 0;
  #header = 0;
  #contentLength = -1;
  #minorVersion = 0;
  #closeAsked = false;
  #keepAliveAsked = false;
  #encoded = false;
  #chunked = false;
  #inTrailer = false;

  constructor(method: string) {
    this.#bodiless = method.toUpperCase() === 'HEAD';
  }

  get done(): boolean {
    return this.#state === DONE;
  }

  get malformed(): boolean {
    return this.#state === MALFORMED;
  }

  /** Makes ready for the next answer. */
  reset(): void {
    this.bodyLength = 0;
    this.#headBytes = 0;
    this.#inTrailer = false;
    this.#startHead();
  }

  /** Reads up to the answer's end. @returns the offset of the first byte that was not read. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && this.#state < DONE) {
      const inLines = this.#state < BODY;
      const next = this.#step(bytes, at, end);
      if (inLines) this.#countHead(next - at);
      at = next;
    }
    return at;
  }

  /** The peer closed the connection. @returns whether that was the answer's regular end. */
  finish(): boolean {
    if (this.#state === UNTIL_CLOSE) this.#state = DONE;
    return this.#state === DONE;
  }

  #startHead(): void {
    this.status = 0;
    this.keepAlive = false;
    this.#state = STATUS_LINE;
    this.#index = 0;
    this.#contentLength = -1;
    this.#closeAsked = false;
    this.#keepAliveAsked = false;
    this.#encoded = false;
    this.#chunked = false;
  }

  #step(bytes: Uint8Array, at: number, end: number): number {
    switch (this.#state) {
      case STATUS_LINE:
        return this.#statusLine(bytes, at, end);
      case REASON:
      case SKIP_LINE:
        return this.#skipLine(bytes, at, end, LINE_START);
      case LINE_START:
        return this.#lineStart(bytes, at);
      case NAME:
        return this.#name(bytes, at, end);
      case LENGTH_VALUE:
        return this.#lengthValue(bytes, at, end);
      case TOKEN_VALUE:
        return this.#tokenValue(bytes, at, end);
      case HEAD_LF:
        return this.#headLineFeed(bytes, at);
      case CHUNK_SIZE:
        return this.#chunkSize(bytes, at, end);
      case CHUNK_EXTENSION:
        return this.#chunkExtension(bytes, at, end);
      case CHUNK_END:
        return this.#chunkEnd(bytes, at);
      default:
        return this.#body(at, end);
    }
  }

  #countHead(bytes: number): void {
    this.#headBytes += bytes;
    if (this.#headBytes > MAX_HEAD_BYTES) this.#state = MALFORMED;
  }

  #fail(at: number): number {
    this.#state = MALFORMED;
    return at;
  }

  #statusLine(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      if (!this.#statusByte(bytes[at]!)) return this.#fail(at);
      if (++this.#index === 12) {
        this.#state = REASON;
        return at + 1;
      }
    }
    return end;
  }

  /** `HTTP/1.1 200`, by position. */
  #statusByte(byte: number): boolean {
    const index = this.#index;
    if (index < 7) return byte === VERSION[index];
    if (index === 8) return byte === SPACE;
    const digit = byte - DIGIT_0;
    if (digit < 0 || digit > 9) return false;
    if (index === 7) this.#minorVersion = digit;
    else this.status = this.status * 10 + digit;
    return index !== 9 || digit > 0;
  }

  #skipLine(bytes: Uint8Array, start: number, end: number, next: number): number {
    for (let at = start; at < end; at++) {
      if (bytes[at] === LF) {
        this.#state = next;
        return at + 1;
      }
    }
    return end;
  }

  #lineStart(bytes: Uint8Array, at: number): number {
    const byte = bytes[at]!;
    if (byte === CR) this.#state = HEAD_LF;
    else if (byte === LF) this.#endOfSection();
    // A folded line: a length or token that stands there is not seen, as HTTP/1.1 has ended folding.
    else if (byte === SPACE || byte === TAB || this.#inTrailer) this.#state = SKIP_LINE;
    else this.#startWord(NAME);
    return this.#state === NAME || this.#state === SKIP_LINE ? at : at + 1;
  }

  #startWord(state: number): void {
    this.#state = state;
    this.#index = 0;
    this.#words = WORD.any;
  }

  #headLineFeed(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== LF) return this.#fail(at);
    this.#endOfSection();
    return at + 1;
  }

  #name(bytes: Uint8Array, start: number, end: number): number {
    let words = this.#words;
    let index = this.#index;
    let at = start;
    for (; at < end && words !== 0; at++) {
      const byte = bytes[at]!;
      if (byte === LF || byte === CR) return this.#fail(at);
      if (byte === COLON) {
        this.#startValue(endsWord(words, index));
        return at + 1;
      }
      words = narrow(words, index++, byte);
    }
    this.#words = words;
    this.#index = index;
    if (words === 0) this.#state = SKIP_LINE;
    return at;
  }

  #startValue(header: number): void {
    this.#header = header;
    this.#remaining = 0;
    if (header === WORD.connection || header === WORD.transferEncoding)
      this.#startWord(TOKEN_VALUE);
    else this.#state = header === WORD.contentLength ? LENGTH_VALUE : SKIP_LINE;
    if (this.#state === LENGTH_VALUE) this.#index = 0;
  }

  /** Digits between optional white space; `#index` is 0 before them, 1 in them, 2 after them. */
  #lengthValue(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      const digit = byte - DIGIT_0;
      if (digit >= 0 && digit <= 9 && this.#index < 2) {
        this.#index = 1;
        this.#remaining = this.#remaining * 10 + digit;
      } else if (byte === SPACE || byte === TAB || byte === CR) {
        if (this.#index === 1) this.#index = 2;
      } else if (byte === LF) {
        return this.#takeLength() ? at + 1 : this.#fail(at);
      } else return this.#fail(at);
    }
    return end;
  }

  #takeLength(): boolean {
    const length = this.#remaining;
    const contradicts = this.#contentLength >= 0 && this.#contentLength !== length;
    this.#contentLength = length;
    this.#state = LINE_START;
    return this.#index > 0 && !contradicts && Number.isSafeInteger(length);
  }

  #tokenValue(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === LF) {
        this.#takeToken();
        this.#state = LINE_START;
        return at + 1;
      }
      if (byte === COMMA || byte === SPACE || byte === TAB || byte === CR) this.#takeToken();
      else this.#words = narrow(this.#words, this.#index++, byte);
    }
    return end;
  }

  #takeToken(): void {
    if (this.#index === 0) return;
    const word = endsWord(this.#words, this.#index);
    if (this.#header === WORD.transferEncoding) {
      this.#encoded = true;
      // Only the last coding frames the body.
      this.#chunked = word === WORD.chunked;
    } else if (word === WORD.close) this.#closeAsked = true;
    else if (word === WORD.keepAlive) this.#keepAliveAsked = true;
    this.#startWord(TOKEN_VALUE);
  }

  #endOfSection(): void {
    if (this.#inTrailer) this.#state = DONE;
    else if (this.status < 200 && this.status !== 101) this.#startHead();
    else this.#startBody();
  }

  #startBody(): void {
    this.keepAlive =
      !this.#closeAsked &&
      (this.#minorVersion > 0 || this.#keepAliveAsked) &&
      // After a switch of protocols nothing more can be asked over this connection.
      this.status !== 101;
    if (this.#hasNoBody()) this.#state = DONE;
    else if (this.#chunked) this.#startChunk();
    else if (this.#encoded || this.#contentLength < 0) this.#untilClose();
    else this.#untilLength();
  }

  #hasNoBody(): boolean {
    return this.#bodiless || this.status === 204 || this.status === 304 || this.status === 101;
  }

  #untilClose(): void {
    this.keepAlive = false;
    this.#state = UNTIL_CLOSE;
  }

  #untilLength(): void {
    this.#remaining = this.#contentLength;
    this.#state = this.#remaining === 0 ? DONE : BODY;
  }

  #startChunk(): void {
    this.#state = CHUNK_SIZE;
    this.#index = 0;
    this.#remaining = 0;
    this.#headBytes = 0;
  }

  #chunkSize(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const digit = hexDigit(bytes[at]!);
      if (digit < 0) {
        this.#state = CHUNK_EXTENSION;
        return this.#index > 0 && Number.isSafeInteger(this.#remaining) ? at : this.#fail(at);
      }
      this.#remaining = this.#remaining * 16 + digit;
      this.#index++;
    }
    return end;
  }

  #chunkExtension(bytes: Uint8Array, start: number, end: number): number {
    const next = this.#skipLine(bytes, start, end, CHUNK_DATA);
    if (this.#state === CHUNK_DATA && this.#remaining === 0) {
      this.#inTrailer = true;
      this.#state = LINE_START;
    }
    return next;
  }

  #chunkEnd(bytes: Uint8Array, at: number): number {
    const byte = bytes[at]!;
    if (byte === LF) this.#startChunk();
    else if (byte !== CR) return this.#fail(at);
    return at + 1;
  }

  #body(at: number, end: number): number {
    const available = end - at;
    if (this.#state === UNTIL_CLOSE) {
      this.bodyLength += available;
      return end;
    }
    const taken = Math.min(available, this.#remaining);
    this.bodyLength += taken;
    this.#remaining -= taken;
    if (this.#remaining === 0) this.#state = this.#state === BODY ? DONE : CHUNK_END;
    return at + taken;
  }
}

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

import { endsWord, narrow, WORD } from './header-words.ts';

/** A header section beyond this is refused, so memory and time stay bounded. */
export const MAX_HEAD_BYTES = 64 * 1024;

const STATUS_LINE = 0;
const SKIP_LINE = 1;
const LINE_START = 2;
const NAME = 3;
const LENGTH_VALUE = 4;
const TOKEN_VALUE = 5;
const LAST_LF = 6;
const DONE = 7;
const MALFORMED = 8;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const COMMA = 44;
const DIGIT_0 = 48;
const COLON = 58;
const VERSION = Buffer.from('HTTP/1.');

/**
 * Reads a status line and headers a byte at a time, so that they may be cut anywhere, and keeps only what
 * says where the answer ends.
 *
 * The head of an ordinary answer is some 200 bytes; all lines but three headers are skipped in a tight
 * loop, which costs a fraction of the system calls around it.
 */
export class HeadParser {
  status = 0;
  /** 1 of HTTP/1.1. */
  minorVersion = 0;
  /** Negative where none is given. */
  contentLength = -1;
  closeAsked = false;
  keepAliveAsked = false;
  /** Whether there is a Transfer-Encoding, and whether the last of its codings is `chunked`. */
  encoded = false;
  chunked = false;

  #state = STATUS_LINE;
  #bytes = 0;
  /** Position in a status line, a word or a number. */
  #index = 0;
  /** The words that the bytes so far may still become. */
  #words = 0;
  #header = 0;
  #number = 0;

  get done(): boolean {
    return this.#state === DONE;
  }

  get malformed(): boolean {
    return this.#state === MALFORMED;
  }

  /** Makes ready for the head of another answer. */
  reset(): void {
    this.#bytes = 0;
    this.restart();
  }

  /** Makes ready for a further head of the same answer, which counts towards the same limit. */
  restart(): void {
    this.status = 0;
    this.contentLength = -1;
    this.closeAsked = false;
    this.keepAliveAsked = false;
    this.encoded = false;
    this.chunked = false;
    this.#state = STATUS_LINE;
    this.#index = 0;
  }

  /** Reads up to the blank line's end. @returns the offset of the first byte that was not read. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && this.#state < DONE) at = this.#step(bytes, at, end);
    this.#bytes += at - start;
    if (this.#bytes > MAX_HEAD_BYTES) this.#state = MALFORMED;
    return at;
  }

  #step(bytes: Uint8Array, at: number, end: number): number {
    switch (this.#state) {
      case STATUS_LINE:
        return this.#statusLine(bytes, at, end);
      case SKIP_LINE:
        return this.#skipLine(bytes, at, end);
      case LINE_START:
        return this.#lineStart(bytes, at);
      case NAME:
        return this.#name(bytes, at, end);
      case LENGTH_VALUE:
        return this.#lengthValue(bytes, at, end);
      case TOKEN_VALUE:
        return this.#tokenValue(bytes, at, end);
      default:
        return this.#lastLineFeed(bytes, at);
    }
  }

  #fail(at: number): number {
    this.#state = MALFORMED;
    return at;
  }

  #statusLine(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      if (!this.#statusByte(bytes[at]!)) return this.#fail(at);
      if (++this.#index === 12) {
        // The reason says nothing.
        this.#state = SKIP_LINE;
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
    if (index === 7) this.minorVersion = digit;
    else this.status = this.status * 10 + digit;
    return index !== 9 || digit > 0;
  }

  #skipLine(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      if (bytes[at] === LF) {
        this.#state = LINE_START;
        return at + 1;
      }
    }
    return end;
  }

  #lineStart(bytes: Uint8Array, at: number): number {
    const byte = bytes[at]!;
    if (byte === CR) this.#state = LAST_LF;
    else if (byte === LF) this.#state = DONE;
    // A folded line: a length or token that stands there is not seen, as HTTP/1.1 has ended folding.
    else if (byte === SPACE || byte === TAB) this.#state = SKIP_LINE;
    else this.#startWord(NAME);
    return this.#state === NAME || this.#state === SKIP_LINE ? at : at + 1;
  }

  #startWord(state: number): void {
    this.#state = state;
    this.#index = 0;
    this.#words = WORD.any;
  }

  #lastLineFeed(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== LF) return this.#fail(at);
    this.#state = DONE;
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
    this.#number = 0;
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
        this.#number = this.#number * 10 + digit;
      } else if (byte === SPACE || byte === TAB || byte === CR) {
        if (this.#index === 1) this.#index = 2;
      } else if (byte === LF) {
        return this.#takeLength() ? at + 1 : this.#fail(at);
      } else return this.#fail(at);
    }
    return end;
  }

  #takeLength(): boolean {
    const length = this.#number;
    const contradicts = this.contentLength >= 0 && this.contentLength !== length;
    this.contentLength = length;
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
      this.encoded = true;
      // Only the last coding frames the body.
      this.chunked = word === WORD.chunked;
    } else if (word === WORD.close) this.closeAsked = true;
    else if (word === WORD.keepAlive) this.keepAliveAsked = true;
    this.#startWord(TOKEN_VALUE);
  }
}

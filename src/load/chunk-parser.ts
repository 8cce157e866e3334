import { MAX_HEAD_BYTES } from './head-parser.ts';

const SIZE = 0;
const EXTENSION = 1;
const DATA = 2;
const DATA_END = 3;
const TRAILER_START = 4;
const TRAILER = 5;
const LAST_LF = 6;
const DONE = 7;
const MALFORMED = 8;

const LF = 10;
const CR = 13;

/** Reads a body in chunks, with its trailers, and counts its bytes. May be cut anywhere. */
export class ChunkParser {
  /** Bytes of the body so far, without the framing of chunks. */
  length = 0;
  #state = SIZE;
  /** Of the chunk, what is still to come; while its size is read, what was read of it. */
  #remaining = 0;
  #digits = 0;
  /** Bytes of lines since the last chunk's data. */
  #lineBytes = 0;

  get done(): boolean {
    return this.#state === DONE;
  }

  get malformed(): boolean {
    return this.#state === MALFORMED;
  }

  reset(): void {
    this.length = 0;
    this.#startChunk();
  }

  /** Reads up to the body's end. @returns the offset of the first byte that was not read. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && this.#state < DONE) {
      at = this.#state === DATA ? this.#data(at, end) : this.#lines(bytes, at, end);
    }
    return at;
  }

  #lines(bytes: Uint8Array, at: number, end: number): number {
    const next = this.#line(bytes, at, end);
    this.#lineBytes += next - at;
    if (this.#lineBytes > MAX_HEAD_BYTES) this.#state = MALFORMED;
    return next;
  }

  #line(bytes: Uint8Array, at: number, end: number): number {
    switch (this.#state) {
      case SIZE:
        return this.#size(bytes, at, end);
      case EXTENSION:
        return this.#extension(bytes, at, end);
      case DATA_END:
        return this.#dataEnd(bytes, at);
      case TRAILER_START:
        return this.#trailerStart(bytes, at);
      case TRAILER:
        return this.#skipLine(bytes, at, end, TRAILER_START);
      default:
        return this.#lastLineFeed(bytes, at);
    }
  }

  #startChunk(): void {
    this.#state = SIZE;
    this.#digits = 0;
    this.#remaining = 0;
    this.#lineBytes = 0;
  }

  #fail(at: number): number {
    this.#state = MALFORMED;
    return at;
  }

  #size(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const digit = hexDigit(bytes[at]!);
      if (digit < 0) {
        this.#state = EXTENSION;
        return this.#digits > 0 && Number.isSafeInteger(this.#remaining) ? at : this.#fail(at);
      }
      this.#remaining = this.#remaining * 16 + digit;
      this.#digits++;
    }
    return end;
  }

  #extension(bytes: Uint8Array, start: number, end: number): number {
    return this.#skipLine(bytes, start, end, this.#remaining === 0 ? TRAILER_START : DATA);
  }

  #data(at: number, end: number): number {
    const taken = Math.min(end - at, this.#remaining);
    this.length += taken;
    this.#remaining -= taken;
    if (this.#remaining === 0) this.#state = DATA_END;
    return at + taken;
  }

  #dataEnd(bytes: Uint8Array, at: number): number {
    const byte = bytes[at]!;
    if (byte === LF) this.#startChunk();
    else if (byte !== CR) return this.#fail(at);
    return at + 1;
  }

  #trailerStart(bytes: Uint8Array, at: number): number {
    const byte = bytes[at]!;
    if (byte === CR) this.#state = LAST_LF;
    else this.#state = byte === LF ? DONE : TRAILER;
    return at + 1;
  }

  #lastLineFeed(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== LF) return this.#fail(at);
    this.#state = DONE;
    return at + 1;
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
}

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

import { ChunkParser } from './chunk-parser.ts';
import { HeadParser } from './head-parser.ts';

const HEAD = 0;
const BODY = 1;
const CHUNKS = 2;
const UNTIL_CLOSE = 3;
const DONE = 4;
const MALFORMED = 5;

const SWITCHING_PROTOCOLS = 101;
const WITHOUT_BODY: readonly number[] = [204, 304, SWITCHING_PROTOCOLS];

/**
 * Reads HTTP/1.x answers, which may be cut anywhere, and keeps nothing of them but counts: status,
 * length of the body, whether the connection stays open.
 */
export class AnswerParser {
  /** Bytes of the body so far, without the framing of chunks. */
  bodyLength = 0;
  /** Whether the server keeps the connection after this answer. Valid once `done`. */
  keepAlive = false;

  #bodiless = false;
  readonly #head = new HeadParser();
  readonly #chunks = new ChunkParser();
  #state = HEAD;
  /** Bytes of a body of known length that are still to come. */
  #remaining = 0;

  get status(): number {
    return this.#head.status;
  }

  get done(): boolean {
    return this.#state === DONE;
  }

  get malformed(): boolean {
    return this.#state === MALFORMED;
  }

  /**
   * Makes ready for the next answer.
   * @param bodiless whether that has no body, whatever its head says: an answer to HEAD
   */
  reset(bodiless = false): void {
    this.#bodiless = bodiless;
    this.bodyLength = 0;
    this.keepAlive = false;
    this.#state = HEAD;
    this.#head.reset();
  }

  /** Reads up to the answer's end. @returns the offset of the first byte that was not read. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && this.#state < DONE) {
      if (this.#state === HEAD) at = this.#readHead(bytes, at, end);
      else if (this.#state === CHUNKS) at = this.#readChunks(bytes, at, end);
      else at = this.#readBody(at, end);
    }
    return at;
  }

  /** The peer closed the connection. @returns whether that was the answer's regular end. */
  finish(): boolean {
    if (this.#state === UNTIL_CLOSE) this.#state = DONE;
    return this.#state === DONE;
  }

  #readHead(bytes: Uint8Array, at: number, end: number): number {
    const head = this.#head;
    const next = head.feed(bytes, at, end);
    if (head.malformed) this.#state = MALFORMED;
    else if (head.done && this.#isInterim()) head.restart();
    else if (head.done) this.#startBody();
    return next;
  }

  /** `100 Continue` and the like: the answer is yet to come. */
  #isInterim(): boolean {
    return this.status < 200 && this.status !== SWITCHING_PROTOCOLS;
  }

  #startBody(): void {
    const { status, contentLength, closeAsked, keepAliveAsked, minorVersion, encoded, chunked } =
      this.#head;
    this.keepAlive =
      !closeAsked &&
      (minorVersion > 0 || keepAliveAsked) &&
      // After a switch of protocols nothing more can be asked over this connection.
      status !== SWITCHING_PROTOCOLS;
    if (this.#bodiless || WITHOUT_BODY.includes(status)) this.#state = DONE;
    else if (chunked) this.#startChunks();
    else if (encoded || contentLength < 0) this.#startUntilClose();
    else this.#startLength(contentLength);
  }

  #startChunks(): void {
    this.#chunks.reset();
    this.#state = CHUNKS;
  }

  #startUntilClose(): void {
    this.keepAlive = false;
    this.#state = UNTIL_CLOSE;
  }

  #startLength(length: number): void {
    this.#remaining = length;
    this.#state = length === 0 ? DONE : BODY;
  }

  #readChunks(bytes: Uint8Array, at: number, end: number): number {
    const chunks = this.#chunks;
    const next = chunks.feed(bytes, at, end);
    this.bodyLength = chunks.length;
    if (chunks.malformed) this.#state = MALFORMED;
    else if (chunks.done) this.#state = DONE;
    return next;
  }

  #readBody(at: number, end: number): number {
    const available = end - at;
    const taken = this.#state === BODY ? Math.min(available, this.#remaining) : available;
    this.bodyLength += taken;
    this.#remaining -= taken;
    if (this.#state === BODY && this.#remaining === 0) this.#state = DONE;
    return at + taken;
  }
}

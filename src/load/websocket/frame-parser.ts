import { OPCODE } from './frame.ts';

const LONGEST_HEAD = 10;
const LONGEST_CONTROL = 125;
const FINAL = 0x80;
const RESERVED = 0x70;
const MASKED = 0x80;

/** What the bytes that were read last brought to its end. */
export type FrameEvent = 'none' | 'message' | 'ping' | 'close' | 'malformed';

/**
 * Reads a server's frames, which may be cut anywhere and messages be in fragments. Keeps nothing of a
 * message but whether it is the one that is expected, however long it is.
 */
export class FrameParser {
  /** Of the `message` that just ended: whether it was text, and byte for byte the expected one. */
  expected = false;

  readonly #message: Buffer;
  readonly #head = new Uint8Array(LONGEST_HEAD);
  readonly #control = Buffer.alloc(LONGEST_CONTROL);
  #headLength = 0;
  /** Length of the whole head, as far as it is known. */
  #headNeeded = 2;
  #inPayload = false;
  /** Of the frame's payload, what is still to come. */
  #remaining = 0;
  #controlLength = 0;
  #inMessage = false;
  #equal = false;
  /** Bytes of the message so far. */
  #length = 0;

  /** @param message the payload that is expected. */
  constructor(message: Buffer) {
    this.#message = message;
  }

  /** Whether nothing of a frame or of a message in fragments was read. */
  get idle(): boolean {
    return this.#headLength === 0 && !this.#inMessage;
  }

  /** Payload of the `ping` or `close` that just ended. */
  get control(): Buffer {
    return this.#control.subarray(0, this.#controlLength);
  }

  /** For a new connection. */
  reset(): void {
    this.#inMessage = false;
    this.#startFrame();
  }

  /** Where `feed` stopped. */
  at = 0;

  /** Reads up to the next event; `at` is then the offset of the first byte that was not read. */
  feed(bytes: Buffer, start: number, end: number): FrameEvent {
    this.at = start;
    while (this.at < end) {
      const event = this.#inPayload ? this.#readPayload(bytes, end) : this.#readHead(bytes);
      if (event !== 'none') return event;
    }
    return 'none';
  }

  #startFrame(): void {
    this.#headLength = 0;
    this.#headNeeded = 2;
    this.#inPayload = false;
  }

  get #opcode(): number {
    return this.#head[0]! & 0x0f;
  }

  get #isControl(): boolean {
    return this.#opcode >= OPCODE.close;
  }

  #readHead(bytes: Buffer): FrameEvent {
    this.#head[this.#headLength++] = bytes[this.at++]!;
    if (this.#headLength < this.#headNeeded) return 'none';
    const length = this.#head[1]! & 0x7f;
    if (this.#headLength === 2 && length > 125) {
      this.#headNeeded = length === 126 ? 4 : LONGEST_HEAD;
      return 'none';
    }
    return this.#startPayload(length);
  }

  #startPayload(length: number): FrameEvent {
    this.#remaining = length < 126 ? length : this.#longLength();
    if (!this.#isValid()) return 'malformed';
    this.#inPayload = true;
    if (this.#isControl) this.#controlLength = 0;
    else if (this.#opcode !== OPCODE.continuation) this.#startMessage();
    return this.#remaining === 0 ? this.#endFrame() : 'none';
  }

  #longLength(): number {
    let length = 0;
    for (let at = 2; at < this.#headNeeded; at++) length = length * 256 + this.#head[at]!;
    return length;
  }

  #isValid(): boolean {
    const first = this.#head[0]!;
    // No extension was offered that could give the reserved bits a meaning, and servers do not mask.
    if ((first & RESERVED) !== 0 || (this.#head[1]! & MASKED) !== 0) return false;
    if (!Number.isSafeInteger(this.#remaining)) return false;
    const opcode = this.#opcode;
    if (opcode > OPCODE.pong) return false;
    if (this.#isControl) return this.#remaining <= LONGEST_CONTROL && (first & FINAL) !== 0;
    return opcode <= OPCODE.binary && (opcode === OPCODE.continuation) === this.#inMessage;
  }

  #startMessage(): void {
    this.#inMessage = true;
    this.#equal = this.#opcode === OPCODE.text;
    this.#length = 0;
  }

  #readPayload(bytes: Buffer, end: number): FrameEvent {
    const taken = Math.min(end - this.at, this.#remaining);
    const until = this.at + taken;
    if (this.#isControl) {
      this.#controlLength += bytes.copy(this.#control, this.#controlLength, this.at, until);
    } else {
      this.#compare(bytes, this.at, until);
    }
    this.at = until;
    this.#remaining -= taken;
    return this.#remaining === 0 ? this.#endFrame() : 'none';
  }

  #compare(bytes: Buffer, start: number, end: number): void {
    const from = this.#length;
    this.#length += end - start;
    if (!this.#equal) return;
    this.#equal =
      this.#length <= this.#message.length &&
      this.#message.compare(bytes, start, end, from, this.#length) === 0;
  }

  #endFrame(): FrameEvent {
    const final = (this.#head[0]! & FINAL) !== 0;
    const opcode = this.#opcode;
    this.#startFrame();
    if (opcode === OPCODE.ping) return 'ping';
    if (opcode === OPCODE.close) return 'close';
    if (opcode === OPCODE.pong || !final) return 'none';
    this.#inMessage = false;
    this.expected = this.#equal && this.#length === this.#message.length;
    return 'message';
  }
}

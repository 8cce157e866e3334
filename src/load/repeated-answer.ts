/** Longer answers are parsed: the scan of their head costs less than comparing all of them. */
const LONGEST = 2048;

/**
 * The last answer that came whole in one read. Most answers of a server repeat the one before
 * byte for byte (the Date changes once a second), and comparing is ten times cheaper than parsing;
 * the same bytes mean the same answer, so nothing is checked less.
 */
export class RepeatedAnswer {
  keepAlive = false;
  error: string | null = null;

  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;
  /** Memory is taken once there is something to keep: thousands of requests have one of these each. */
  #kept = new Uint8Array(0);
  #keptWords = new Int32Array(0);
  #length = -1;

  /** @param readBuffer where answers are read to, aligned to 4 bytes. */
  constructor(readBuffer: Uint8Array) {
    this.#bytes = readBuffer;
    this.#words = new Int32Array(readBuffer.buffer, readBuffer.byteOffset, readBuffer.length >> 2);
  }

  /** Whether the first `length` bytes of the read buffer are the answer that is kept. */
  matches(length: number): boolean {
    if (length !== this.#length) return false;
    const words = length >> 2;
    const read = this.#words;
    const kept = this.#keptWords;
    for (let at = 0; at < words; at++) if (read[at] !== kept[at]) return false;
    for (let at = words << 2; at < length; at++) {
      if (this.#bytes[at] !== this.#kept[at]) return false;
    }
    return true;
  }

  keep(length: number, keepAlive: boolean, error: string | null): void {
    if (length > LONGEST) return;
    if (length > this.#kept.length) this.#grow(length);
    this.#kept.set(this.#bytes.subarray(0, length));
    this.#length = length;
    this.keepAlive = keepAlive;
    this.error = error;
  }

  #grow(length: number): void {
    this.#kept = new Uint8Array((length + 3) & ~3);
    this.#keptWords = new Int32Array(this.#kept.buffer);
  }
}

import { closeSync, openSync, readSync } from 'node:fs';

const BUFFER = Buffer.allocUnsafe(4096);

/** A file under /proc that is kept open and read again from its start: no path look-up, no stream. */
export class ProcFile implements Disposable {
  readonly #fd: number;

  private constructor(fd: number) {
    this.#fd = fd;
  }

  /** Null where the file does not exist or may not be read. */
  static open(path: string): ProcFile | null {
    try {
      return new ProcFile(openSync(path, 'r'));
    } catch {
      return null;
    }
  }

  /** The whole text; null once the process or thread has ended. */
  text(): string | null {
    const length = this.#read();
    return length === null ? null : BUFFER.toString('latin1', 0, length);
  }

  /** The number at the start of the file; null once the process or thread has ended. */
  firstNumber(): number | null {
    const length = this.#read();
    if (length === null || length === 0) return null;
    let value = 0;
    for (let at = 0; at < length; at++) {
      const digit = BUFFER[at]! - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    return value;
  }

  [Symbol.dispose](): void {
    closeSync(this.#fd);
  }

  #read(): number | null {
    try {
      return readSync(this.#fd, BUFFER, 0, BUFFER.length, 0);
    } catch {
      return null;
    }
  }
}

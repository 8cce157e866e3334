import type { Asker } from './asker.ts';
import type { Driver, Target } from './target.ts';

const TICK_MS = 10;

/**
 * One request before any block, to learn whether the server keeps connections. Connections that
 * stand idle before a server that serves one at a time would keep it from serving anybody else.
 */
export class Probe implements Driver {
  #settle: () => void = () => {};

  /** Resolves when the request was answered or failed; what came of it is in the target's tallies. */
  async ask(target: Target, connection: Asker): Promise<void> {
    const settled = new Promise<void>((resolve) => {
      this.#settle = resolve;
    });
    const timer = setInterval(() => target.expire(performance.now()), TICK_MS);
    target.startBlock(this);
    connection.ask(performance.now());
    await settled;
    clearInterval(timer);
  }

  answered(): void {
    this.#settle();
  }

  failed(): void {
    this.#settle();
  }
}

import type { GithubClient } from './client.ts';
import { isRequestFailure, pause, secondsToWait } from './waits.ts';

/** A write that is asked for once; who asks looks again before it asks again. */
export const ONCE = { request: { retries: 0 } };

/** Waits out what a write failed of, so that its caller may look again, and then try again. */
export class Patience {
  readonly #client: GithubClient;
  readonly #what: string;
  #failures = 0;

  /** @param what `the comment`, for the log */
  constructor(client: GithubClient, what: string) {
    this.#client = client;
    this.#what = what;
  }

  /** @throws the error itself where trying again is of no use, or would take too long */
  async waitOut(error: unknown): Promise<void> {
    if (!isRequestFailure(error)) throw error;
    const { waits, log } = this.#client;
    const seconds = secondsToWait(error, ++this.#failures);
    if (seconds === null || seconds > waits.maxSeconds || this.#failures > waits.retries)
      throw error;
    log.warn(`${error.message}: ${this.#what} is tried again in ${seconds} s`);
    await pause(seconds, waits);
  }
}

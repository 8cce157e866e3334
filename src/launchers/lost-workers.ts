import { isRunning, isThere, type Member, workersOf } from '../platform/proctree.ts';

const LOOK_EVERY_MS = 50;
/** Each worker may end so many times: the first may have met a database that was only starting. */
const ROUNDS = 3;
/** Without any worker after some have ended: a supervisor may take long to notice (uvicorn waits for their answer). */
const LONGEST_WITHOUT_MS = 10_000;

/**
 * Watches a booting server for workers that end as soon as they are started: gunicorn, uvicorn and others start them anew
 * without end, and it would be waited for until the time-out.
 */
export class LostWorkers implements Disposable {
  /** Settles with how many have ended, once that is hopeless. */
  readonly tooMany: Promise<number>;
  readonly #timer: NodeJS.Timeout;
  readonly #rootPid: number;
  readonly #processes: number;
  #there: readonly Member[] = [];
  #lost = 0;
  #withoutSince: number | null = null;

  /** @param processes that it is to have, the first one included */
  constructor(rootPid: number, processes: number) {
    this.#rootPid = rootPid;
    this.#processes = processes;
    const { promise, resolve } = Promise.withResolvers<number>();
    this.tooMany = promise;
    this.#timer = setInterval(() => {
      this.#look();
      if (this.#hopeless) resolve(this.#lost);
    }, LOOK_EVERY_MS);
    this.#timer.unref();
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    // A server of one process may start others of its program while it boots; a fork of itself is a worker.
    const now = workersOf(this.#rootPid, this.#processes === 1);
    const still = this.#there.filter((worker) => isThere(worker) && isRunning(worker.pid));
    this.#lost += this.#there.length - still.length;
    const known = new Set(still.map(({ pid }) => pid));
    this.#there = [...still, ...now.filter(({ pid }) => !known.has(pid))];
    if (this.#there.length > 0) this.#withoutSince = null;
    else this.#withoutSince ??= performance.now();
  }

  get #hopeless(): boolean {
    if (this.#lost >= ROUNDS * Math.max(1, this.#processes - 1)) return true;
    const without = this.#withoutSince === null ? 0 : performance.now() - this.#withoutSince;
    return this.#processes > 1 && this.#lost > 1 && without > LONGEST_WITHOUT_MS;
  }
}

import { GaitkeeperError } from '../domain/errors.ts';

/**
 * The end of what may take time, counted from the start of this process: its signal is given then. What is left of the
 * limit is for saying what there is.
 */
export class TimeLimit implements Disposable {
  readonly signal: AbortSignal;
  /** In milliseconds since the process started; infinite where there is no limit. */
  readonly #endsAt: number;
  readonly #timer: NodeJS.Timeout | undefined;

  /** @param seconds null for no limit */
  constructor(seconds: number | null) {
    const end = new AbortController();
    this.signal = end.signal;
    this.#endsAt = seconds === null ? Number.POSITIVE_INFINITY : 1000 * (seconds - saying(seconds));
    if (seconds === null) return;
    this.#timer = setTimeout(
      () => end.abort(new GaitkeeperError('time-limit', 'The time limit was over.')),
      Math.min(LONGEST_TIMER_MS, Math.max(0, this.#endsAt - performance.now())),
    );
    this.#timer.unref();
  }

  /** In seconds, until the signal. */
  get left(): number {
    return Math.max(0, (this.#endsAt - performance.now()) / 1000);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

/** Whether it was a time limit that gave the signal, and nobody who interrupted. */
export function isTimeOver(signal: AbortSignal | undefined): boolean {
  const reason: unknown = signal?.reason;
  return reason instanceof GaitkeeperError && reason.code === 'time-limit';
}

/** Node's timers know no longer time: it is 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Seconds for reading baselines, and for the report: a tenth of the limit, within bounds. */
function saying(limit: number): number {
  return Math.min(60, Math.max(5, limit / 10));
}

/** One turn of a contender: so many connections on `GET /<size>` for a second. */
export interface Turn {
  readonly port: number;
  readonly size: number;
  readonly connections: number;
}

export interface Figures {
  /** Correct answers a second. */
  readonly rate: number;
  /** How long the server was under load, warming up included. */
  readonly loadedMs: number;
  /** CPU time of the contender for each answer, in microseconds. */
  readonly cpuUs: number;
  readonly p50Us: number | null;
  readonly p90Us: number | null;
  readonly p99Us: number | null;
  /** Requests that failed or were answered wrongly. */
  readonly errors: number;
}

/** wrk counts whole seconds only. */
export const SECONDS = 1;

/**
 * In the order of their turns. `again` is wrk once more, as far from wrk's own turn as the engine is: what it reaches in the engine's
 * place says how much of a ratio is the machine's.
 */
export const CONTENDERS = ['engine', 'wrk', 'again', 'oha', 'autocannon'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

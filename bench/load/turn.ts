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

export const CONTENDERS = ['engine', 'wrk', 'oha', 'autocannon'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** What one tool saw of one server under load. What a tool cannot tell is null, and `untold` says so. */
export interface LoadFigures {
  /** The tool and its version: `wrk 4.1.0`. */
  readonly tool: string;
  /** Correct answers, as far as the tool can judge them. */
  readonly answers: number;
  /** Correct answers a second. */
  readonly requestsPerSecond: number;
  /** From the first request to the last answer. */
  readonly elapsedMs: number;
  readonly latency: LatencyFigures;
  /** Kind to count, in the tool's own kinds: `status 500`, `timeout`, … Empty where nothing went wrong. */
  readonly errors: Readonly<Record<string, number>>;
  readonly received: ReceivedBytes | null;
  /**
   * Requests that the server got beyond those counted (a warm-up); null where up to one a connection,
   * in flight at the end, may be missing from the count.
   */
  readonly uncounted: number | null;
  /** The run in even parts, from which an interval can be had; null where the tool gives one figure only. */
  readonly blocks: readonly BlockFigures[] | null;
  /** What the figures do not say, or say differently from what one would think: a sentence each. */
  readonly untold: readonly string[];
}

/** In microseconds. */
export interface LatencyFigures {
  readonly p50Us: number | null;
  readonly p90Us: number | null;
  readonly p99Us: number | null;
  readonly maxUs: number | null;
}

export interface BlockFigures {
  readonly elapsedMs: number;
  readonly requestsPerSecond: number;
  readonly p50Us: number | null;
}

/** Tools count different things: the bodies alone, or everything that came. */
export interface ReceivedBytes {
  readonly bytes: number;
  readonly of: 'bodies' | 'whole answers';
}

import type { Scenario } from '../domain/scenario.ts';

/** A server under load: where it listens, what it is asked, and whose CPU time is counted. */
export interface LoadTarget {
  readonly host: string;
  readonly port: number;
  readonly scenario: Scenario;
  /** Root of the server's process tree; null where CPU time is not wanted. */
  readonly pid: number | null;
  /**
   * Of the random order of a scenario's requests. Targets of one seed are asked the same in their first, second …
   * block, in the same order: what they answered can then be compared block by block.
   */
  readonly seed?: number;
}

/** An opened target: keep-alive connections stand, no request is in flight. */
export type TargetHandle = number;

/**
 * A stretch of load, closed loop or at the rate of its targets' scenario. Ends drained: no request
 * is in flight, and none is due, afterwards.
 */
export interface Block {
  /** One target, or several that are driven at once. */
  readonly targets: readonly TargetHandle[];
  /**
   * New requests are sent until this time has passed and `minCompletions` were answered (open loop:
   * were due) …
   */
  readonly minMs: number;
  readonly minCompletions: number;
  /** … or until this time has passed whatever was answered (open loop: at least one is due). */
  readonly maxMs: number;
  /** False where its latencies are not to be among those that `takeLatencies` gives. */
  readonly latencies?: boolean;
}

/** What one block saw of one target. */
export interface BlockResult {
  readonly target: TargetHandle;
  /** Correct answers. */
  readonly completions: number;
  /** From the first request to the last answer, in milliseconds. */
  readonly elapsedMs: number;
  /** CPU time of the server's process tree during the block; null where it could not be had. */
  readonly cpuNs: number | null;
  /**
   * False where the server's threads come and go: `cpuNs` is then this block's share of 10 ms ticks
   * counted over the whole run, right in sum (for runs of a second and more) but not block by block.
   */
  readonly cpuExact?: boolean;
  /** Median latency of the block in microseconds; null without completions. */
  readonly p50Us: number | null;
  readonly connects: number;
  /** Kind to count: `timeout`, `reset`, `refused`, `closed`, `malformed`, `status 500`, `wrong-body`. */
  readonly errors: Readonly<Record<string, number>>;
  /** Open loop only. Latencies, time-outs and `elapsedMs` then count from when requests were due. */
  readonly arrivals?: Arrivals;
}

/** How the schedule of an open loop was kept in one block. */
export interface Arrivals {
  /** Requests of the schedule. */
  readonly due: number;
  /** Those that found as many connections busy as there may be, and waited for one. */
  readonly waited: number;
  /** Those that were sent more than 1 ms late though a connection was free: the engine was slow. */
  readonly late: number;
  /** The time that the rate gives to so many requests. */
  readonly scheduleMs: number;
  /** From the first request's time to the last one's. */
  readonly dueSpanMs: number;
  /** From the end of the first request to the end of the last: longer where a backlog grew. */
  readonly endSpanMs: number;
}

export interface RunResult {
  /** One row a block, one result a target of the block, in the order of the request. */
  readonly blocks: readonly (readonly BlockResult[])[];
  /** CPU time of the engine's (busiest) thread over the time of the run, 0–1. */
  readonly engineShare: number;
  /** That of each thread, where there are several. */
  readonly engineShares?: readonly number[];
  /**
   * CPU time of the engine's (busiest) thread during the blocks, in milliseconds; before Node 23.9, which cannot tell
   * it from the process's, the time in which it did not wait. An open loop waits busily.
   */
  readonly engineMs: number;
  /**
   * Share of the time of the blocks in which the engine's thread did not wait for answers, 0–1. Unlike
   * its CPU time it does not shrink where others take the engine's CPU away.
   */
  readonly busyShare: number;
  /** 99th percentile of the engine's event-loop delay, in milliseconds. */
  readonly loopDelayMs: number;
}

/** Latencies since the target was opened or last taken, in microseconds. */
export interface Latencies {
  /** HdrHistogram V2, compressed, base64. */
  readonly histogram: string;
  readonly count: number;
  readonly p50Us: number | null;
  readonly p90Us: number | null;
  readonly p99Us: number | null;
  readonly maxUs: number | null;
}

/** The load engine as `measure/` sees it. Runs in a worker thread. */
export interface LoadEngine extends AsyncDisposable {
  /** @throws GaitkeeperError `no-answer` where no connection can be opened. */
  open(target: LoadTarget): Promise<TargetHandle>;
  /** Runs the blocks one after the other without returning in between. */
  run(blocks: readonly Block[]): Promise<RunResult>;
  /** Returns the latencies recorded so far and starts anew. */
  takeLatencies(handle: TargetHandle): Promise<Latencies>;
  close(handle: TargetHandle): Promise<void>;
}

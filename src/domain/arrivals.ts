/** One target under an open loop, over all launches. */
export interface ArrivalTotals {
  /** Requests of the schedule. */
  readonly due: number;
  /** Those that found as many connections busy as there may be, and waited for one. */
  readonly waited: number;
  /** Those that the load engine itself sent more than 1 ms late. */
  readonly late: number;
  /** Correct answers a second over requests due a second, at most 1; median over launches. */
  readonly kept: number;
}

/** Above this share of its rate, an open loop was kept up with: the rest is how latencies scatter. */
const KEPT_UP = 0.95;

/** Whether the server answered as fast as it was asked. */
export function keptUp({ kept }: ArrivalTotals): boolean {
  return kept >= KEPT_UP;
}

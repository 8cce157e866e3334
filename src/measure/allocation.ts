import { mean, variance } from '../stats/moments.ts';

/** What earlier launches of a cell and scenario cost and how they scattered. */
export interface LaunchHistory {
  /** Log ratio of each launch. */
  readonly estimates: readonly number[];
  /** Variance of the log ratios of the pairs, one a launch, as it is about their median: a tail does not move that. */
  readonly withinVariances: readonly number[];
  /** Pairs of each launch. */
  readonly pairs: readonly number[];
  readonly secondsPerPair: number;
  /** Boot and warm-up, shared out over the scenarios of the launch. */
  readonly secondsPerLaunch: number;
}

const FEWEST = 6;
const MOST = 2000;
/** The variance of a median is about π/2 times that of a mean of normal values. */
const MEDIAN_INEFFICIENCY = Math.PI / 2;

/**
 * The number of pairs a launch that makes the interval over launches narrowest in a given time:
 * J* = √((cost of a launch / cost of a pair) · σ²within / σ²launch), the classic result for two-stage
 * sampling (Cochran, Sampling Techniques, §10.6). Many pairs are wasted where launches differ.
 *
 * σ²launch is what the launches scatter beyond what their pairs explain.
 * @returns pairs, 6 to 2,000; the latter where the launches show no variance of their own.
 */
export function bestPairs(history: LaunchHistory): number {
  if (history.estimates.length < 3) return MOST;
  const within = mean(history.withinVariances) * MEDIAN_INEFFICIENCY;
  const between = variance(history.estimates) - within / mean(history.pairs);
  if (between <= 0) return MOST;
  const cost = history.secondsPerLaunch / history.secondsPerPair;
  return Math.min(MOST, Math.max(FEWEST, Math.round(Math.sqrt((cost * within) / between))));
}

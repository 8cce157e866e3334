import { mean } from './moments.ts';
import { median } from './quantiles.ts';
import type { VariancePart } from './welch.ts';

/** A mean that was measured on one occasion. */
export interface Occasion {
  readonly mean: number;
  /** Sampling variance of that mean. */
  readonly variance: number;
}

/** Fewer pairs cannot tell an outlier from the scatter. */
const TELLING = 4;

/** Differences count for at most this many robust standard deviations. */
const WIDEST = 3;

/** The median of |z| where z is normal with variance 1. */
const MEDIAN_OF_NORMAL = 0.6745;

/**
 * τ²: what a mean varies by from one occasion to the next, beyond its own sampling variance.
 *
 * From squared differences of neighbours in time, so that a slow drift or one lasting step of the level
 * counts once and not for every later occasion: half the mean squared successive difference (von Neumann 1941,
 * Ann. Math. Statist. 12:367–395), less the sampling variances. The differences overlap, so n of them are worth
 * 2n/3 degrees of freedom (ibid.).
 *
 * One occasion on a machine that was throttled, or one true step, is no scatter: a difference counts for at most
 * three standard deviations, as the median of all says them (a winsorized variance; of normal differences that
 * loses less than 1%).
 *
 * @param pairs neighbours whose difference tells of the wanted kind of scatter.
 * @returns null without a pair; the variance may be 0.
 */
export function runScatter(pairs: readonly (readonly [Occasion, Occasion])[]): VariancePart | null {
  if (pairs.length === 0) return null;
  const differences = pairs.map(([a, b]) => Math.abs(a.mean - b.mean));
  const usual = median(differences) / MEDIAN_OF_NORMAL;
  const most = pairs.length < TELLING ? Number.POSITIVE_INFINITY : WIDEST * usual;
  const squares = mean(differences.map((difference) => Math.min(difference, most) ** 2));
  const sampling = mean(pairs.map(([a, b]) => a.variance + b.variance));
  return {
    variance: Math.max(0, squares - sampling) / 2,
    degreesOfFreedom: (2 * pairs.length) / 3,
  };
}

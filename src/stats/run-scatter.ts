import { mean } from './moments.ts';
import type { VariancePart } from './welch.ts';

/** A mean that was measured on one occasion. */
export interface Occasion {
  readonly mean: number;
  /** Sampling variance of that mean. */
  readonly variance: number;
}

/**
 * τ²: what a mean varies by from one occasion to the next, beyond its own sampling variance.
 *
 * From squared differences of neighbours in time, so that a slow drift or one lasting step of the level
 * counts once and not for every later occasion: half the mean squared successive difference (von Neumann 1941,
 * Ann. Math. Statist. 12:367–395), less the sampling variances. The differences overlap, so n of them are worth
 * 2n/3 degrees of freedom (ibid.).
 *
 * The prior is all there is without a pair. With pairs it is mixed in where it is the larger of the two: an
 * assumption may widen an interval, and must not narrow what was seen.
 *
 * @param pairs neighbours whose difference tells of the wanted kind of scatter.
 */
export function runScatter(
  pairs: readonly (readonly [Occasion, Occasion])[],
  prior: VariancePart,
): VariancePart {
  if (pairs.length === 0) return prior;
  const excess = mean(
    pairs.map(([a, b]) => ((a.mean - b.mean) ** 2 - a.variance - b.variance) / 2),
  );
  const degreesOfFreedom = (2 * pairs.length) / 3;
  const total = prior.degreesOfFreedom + degreesOfFreedom;
  const weighed = prior.degreesOfFreedom * prior.variance + degreesOfFreedom * Math.max(0, excess);
  return { variance: Math.max(excess, weighed / total), degreesOfFreedom: total };
}

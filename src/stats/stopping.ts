import { variance } from './moments.ts';
import { halfWidth as studentHalfWidth } from './student.ts';

/** Fewer launches say too little about their own scatter, whatever they show. */
export const MINIMUM_LAUNCHES = 4;

/**
 * What is assumed of the scatter over launches before it was seen: a standard deviation of 1.5%, with the
 * weight of four degrees of freedom. 1.2–1.5% is what launches of Python servers showed on a 2-core machine.
 */
const PRIOR = { variance: 0.015 ** 2, degreesOfFreedom: 4 };

/**
 * Half width of the 95% interval of the mean log ratio, for planning: how much is left to do.
 *
 * Whoever stops when the interval *looks* narrow stops, by preference, when the scatter was small by luck, and then
 * reports an interval that is too narrow: 91.5% coverage instead of 95% in simulation. Mixing the seen variance
 * with a prior one takes most of that luck away: 93–95% over scatters of 0.4–3%
 * (test/stats/stopping.test.ts). The interval that is reported is not this one.
 *
 * It looks at the scatter only, never at the mean: a result cannot be fished for.
 * @returns Infinity with fewer than two launches.
 */
export function halfWidth(logRatios: readonly number[]): number {
  const count = logRatios.length;
  if (count < 2) return Number.POSITIVE_INFINITY;
  const degreesOfFreedom = count - 1;
  const mixed =
    (PRIOR.degreesOfFreedom * PRIOR.variance + degreesOfFreedom * variance(logRatios)) /
    (PRIOR.degreesOfFreedom + degreesOfFreedom);
  return studentHalfWidth({ standardError: Math.sqrt(mixed / count), degreesOfFreedom }, 0.95);
}

/**
 * Whether a metric is known precisely enough to stop measuring it.
 * @param logRatios one a launch.
 * @param targetHalfWidth as a log ratio: 0.01 is 1%.
 */
export function precisionReached(logRatios: readonly number[], targetHalfWidth: number): boolean {
  return shortfall(logRatios, targetHalfWidth) <= 1;
}

/** How many times wider than wanted; infinite below the minimum of launches. */
function shortfall(ratios: readonly number[], target: number): number {
  if (ratios.length < MINIMUM_LAUNCHES) return Number.POSITIVE_INFINITY;
  return halfWidth(ratios) / target;
}

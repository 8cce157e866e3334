import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/** A normally distributed estimate whose standard error was itself estimated. */
export interface Estimate {
  readonly estimate: number;
  readonly standardError: number;
  /** Greater than 0; Infinity where the standard error is known. */
  readonly degreesOfFreedom: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The library answers 0.5 (cdf) and NaN (quantile) for infinitely many degrees of freedom. From here
 * on the t distribution is the normal one to ten digits.
 */
const NORMAL = 1e10;

/** Two-sided p-value of `estimate = hypothesis` under Student's t. */
export function pValue(sample: Estimate, hypothesis = 0): number {
  const distance = Math.abs(sample.estimate - hypothesis);
  if (distance === 0) return 1;
  return Math.min(1, 2 * lowerTail(-distance / sample.standardError, sample.degreesOfFreedom));
}

/** Interval that contains the true value with probability `confidence` (0.95). */
export function interval(sample: Estimate, confidence: number): Interval {
  const half = halfWidth(sample, confidence);
  return { lower: sample.estimate - half, upper: sample.estimate + half };
}

/** Half the width of `interval`. */
export function halfWidth(sample: Omit<Estimate, 'estimate'>, confidence: number): number {
  if (sample.standardError === 0) return 0;
  return sample.standardError * criticalValue(1 - confidence, sample.degreesOfFreedom);
}

/** The t that is exceeded in absolute value with probability `alpha`. */
export function criticalValue(alpha: number, degreesOfFreedom: number): number {
  return -quantile(alpha / 2, Math.min(degreesOfFreedom, NORMAL));
}

/** P(T ≤ t) for t ≤ 0, where the library loses no digits; P(T ≤ t) for t > 0 by symmetry. */
export function lowerTail(t: number, degreesOfFreedom: number): number {
  if (t === Number.NEGATIVE_INFINITY) return 0;
  return t > 0 ? 1 - lowerTail(-t, degreesOfFreedom) : cdf(t, Math.min(degreesOfFreedom, NORMAL));
}

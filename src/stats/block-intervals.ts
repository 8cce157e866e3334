import { halfWidth, type Interval } from './student.ts';

/**
 * Interval of a rate Σcounts / Σtimes over blocks, by the linearised ratio: with R the rate and
 * dᵢ = countᵢ − R · timeᵢ, its standard error is √(n / (n − 1) · Σdᵢ²) / Σtimes (Cochran, Sampling
 * Techniques, 6.4, without the correction for a finite population); Student's t with n − 1 degrees of freedom.
 * @returns null with fewer than two blocks, or without time
 */
export function rateInterval(
  counts: readonly number[],
  times: readonly number[],
  confidence: number,
): Interval | null {
  const blocks = counts.length;
  const time = sum(times);
  if (blocks < 2 || time <= 0) return null;
  const rate = sum(counts) / time;
  const squares = sum(counts.map((count, index) => (count - rate * (times[index] as number)) ** 2));
  const standardError = Math.sqrt((blocks / (blocks - 1)) * squares) / time;
  const half = halfWidth({ standardError, degreesOfFreedom: blocks - 1 }, confidence);
  return { lower: Math.max(0, rate - half), upper: rate + half };
}

/**
 * Interval of a median, by order statistics: it holds whatever the distribution. The k-th smallest and the
 * k-th largest value, with the largest k for which a binomial (n, ½) is below k with at most half the error.
 * @returns null where there are too few values for that (below 6 for 95%)
 */
export function medianInterval(values: readonly number[], confidence: number): Interval | null {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  let below = 0;
  let term = 0.5 ** count;
  let k = 0;
  while (below + term <= (1 - confidence) / 2) {
    below += term;
    term *= (count - k) / (k + 1);
    k++;
  }
  if (k === 0) return null;
  return { lower: sorted[k - 1] as number, upper: sorted[count - k] as number };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { mean, variance } from '../../src/stats/moments.ts';
import { type Estimate, interval, pValue } from '../../src/stats/student.ts';

/** Welch's t on the logarithms of two samples: what a careful user of the classic way would compute. */
export function welch(base: readonly number[], head: readonly number[]): Estimate {
  const [a, b] = [base.map(Math.log), head.map(Math.log)];
  const [va, vb] = [variance(a) / a.length, variance(b) / b.length];
  const degreesOfFreedom = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  return { estimate: mean(b) - mean(a), standardError: Math.sqrt(va + vb), degreesOfFreedom };
}

export function welchHalfWidth(base: readonly number[], head: readonly number[]): number {
  const { lower, upper } = interval(welch(base, head), 0.95);
  return (upper - lower) / 2;
}

export function welchPValue(base: readonly number[], head: readonly number[]): number {
  return pValue(welch(base, head));
}

/** Two-sided p-value of the Mann–Whitney U test by its normal approximation; no correction for ties. */
export function mannWhitneyPValue(a: readonly number[], b: readonly number[]): number {
  const u = a
    .flatMap((x) => b.map((y): number => (x > y ? 1 : x === y ? 0.5 : 0)))
    .reduce((sum, each) => sum + each, 0);
  const [n, m] = [a.length, b.length];
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  // Student's t with a million degrees of freedom is the normal distribution.
  return pValue({ estimate: z, standardError: 1, degreesOfFreedom: 1e6 });
}

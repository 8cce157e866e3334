import { pValue } from './student.ts';

export interface Trend {
  /** Pairs that rise minus pairs that fall, over all pairs: −1 to 1. */
  readonly tau: number;
  /** Two-sided p-value of no trend. */
  readonly pValue: number;
}

/**
 * Mann–Kendall test for a monotonic trend in a series, ties corrected, by the normal approximation with
 * continuity correction: good from 8 values on. Mann (1945), Econometrica 13:245–259; Kendall (1975), Rank
 * Correlation Methods, chapter 4. It supposes that the values scatter independently around the trend.
 */
export function mannKendall(ys: readonly number[]): Trend {
  const size = ys.length;
  let rising = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) rising += Math.sign((ys[j] as number) - (ys[i] as number));
  }
  const pairs = (size * (size - 1)) / 2;
  const standardError = Math.sqrt(trendVariance(ys));
  if (rising === 0 || standardError === 0) return { tau: 0, pValue: 1 };
  const estimate = rising - Math.sign(rising);
  return {
    tau: rising / pairs,
    pValue: pValue({ estimate, standardError, degreesOfFreedom: Number.POSITIVE_INFINITY }),
  };
}

/** Variance of the number of rising less falling pairs where nothing but chance orders the values. */
export function trendVariance(ys: readonly number[]): number {
  const term = (count: number) => count * (count - 1) * (2 * count + 5);
  const groups = new Map<number, number>();
  for (const y of ys) groups.set(y, (groups.get(y) ?? 0) + 1);
  const tied = [...groups.values()].reduce((sum, count) => sum + term(count), 0);
  return (term(ys.length) - tied) / 18;
}

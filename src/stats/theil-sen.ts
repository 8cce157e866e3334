import { trendVariance } from './mann-kendall.ts';
import { median } from './quantiles.ts';
import { criticalValue } from './student.ts';

/**
 * Theil–Sen slope of the points (`xs`, `ys`): the median of the slopes between all pairs of points, in
 * units of y per unit of x. Up to 29% of the points may be arbitrarily wrong.
 * Sen (1968), JASA 63:1379–1389. Takes n² / 2 steps: for a few hundred points at most.
 * Pairs with equal x are left out.
 * @throws RangeError with fewer than two different x, or with unequal lengths.
 */
export function theilSen(xs: readonly number[], ys: readonly number[]): number {
  return median(pairSlopes(xs, ys));
}

/**
 * The same with an interval that contains the true slope with probability `confidence` (0.95), from the
 * distribution of Kendall's S (Sen 1968, section 4): for different xs.
 */
export function theilSenInterval(
  xs: readonly number[],
  ys: readonly number[],
  confidence: number,
): { readonly slope: number; readonly lower: number; readonly upper: number } {
  const slopes = pairSlopes(xs, ys).sort((a, b) => a - b);
  const spread =
    criticalValue(1 - confidence, Number.POSITIVE_INFINITY) * Math.sqrt(trendVariance(ys));
  const lower = Math.max(0, Math.round((slopes.length - spread) / 2) - 1);
  const upper = Math.min(slopes.length - 1, Math.round((slopes.length + spread) / 2));
  return {
    slope: median(slopes),
    lower: slopes[lower] as number,
    upper: slopes[upper] as number,
  };
}

function pairSlopes(xs: readonly number[], ys: readonly number[]): number[] {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} xs for ${ys.length} ys`);
  const slopes: number[] = [];
  for (let i = 0; i < xs.length; i++) {
    for (let j = i + 1; j < xs.length; j++) {
      const run = (xs[j] as number) - (xs[i] as number);
      if (run !== 0) slopes.push(((ys[j] as number) - (ys[i] as number)) / run);
    }
  }
  return slopes;
}

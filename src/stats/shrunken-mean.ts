import { mean } from './moments.ts';
import { median } from './quantiles.ts';
import type { Occasion } from './run-scatter.ts';
import type { VariancePart } from './welch.ts';

/** An estimated mean, with the variance of the estimate. */
export interface Mean extends VariancePart {
  readonly mean: number;
}

/** Variance of a median over that of the mean, of normal draws. */
const MEDIAN_COSTS = Math.PI / 2;

/**
 * The constant difference of two kinds, from differences of single draws of each: the median of them, shrunk towards
 * zero by as much as it is likelier to be their scatter than what kinds differ by (a random effect's best linear
 * unbiased predictor; Henderson 1975, Biometrics 31:423–447). Without any difference it is zero, and as uncertain as
 * kinds are.
 *
 * Neighbours may share a draw. Where all do, as draws of the kinds alternate, the mean of n differences has (2n − 1) / n²
 * times the variance of one.
 *
 * @param differences with the sampling variance of each
 * @param draw variance of a draw of one kind, beyond its sampling
 * @param kind variance of what a kind adds
 */
export function shrunkenMean(
  differences: readonly Occasion[],
  draw: VariancePart,
  kind: VariancePart,
): Mean {
  const between = 2 * kind.variance;
  if (differences.length === 0) {
    return { mean: 0, variance: between, degreesOfFreedom: kind.degreesOfFreedom };
  }
  const count = differences.length;
  const shared = (2 * count - 1) / count ** 2;
  const sampling = mean(differences.map(({ variance }) => variance));
  const own = (2 * draw.variance + sampling) * shared * (count > 2 ? MEDIAN_COSTS : 1);
  const weight = between / (between + own);
  return {
    mean: weight * median(differences.map((of) => of.mean)),
    variance: between * (1 - weight),
    degreesOfFreedom: draw.degreesOfFreedom + kind.degreesOfFreedom,
  };
}

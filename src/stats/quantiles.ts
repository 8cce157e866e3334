/**
 * Median of at least one number.
 * @throws RangeError where there is none: a median of nothing is a defect of the caller.
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The `p`-quantile (0 ≤ p ≤ 1) by linear interpolation between order statistics:
 * definition 7 of Hyndman & Fan (1996), the default of R's `quantile`.
 * @throws RangeError without values, or where `p` is outside of 0–1.
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError('a quantile needs at least one value');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile's p is between 0 and 1, not ${p}`);
  const sorted = Float64Array.from(values).sort();
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (position - below) * (high - low);
}

/**
 * Standard deviation by the median absolute deviation, which a tail does not move: 1.4826 times it is that of
 * normal values.
 * @throws RangeError without values
 */
export function robustDeviation(values: readonly number[]): number {
  const centre = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - centre)));
}

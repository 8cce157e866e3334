/** @throws RangeError without values: a mean of nothing is a defect of the caller. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('a mean needs at least one value');
  return sum(values) / values.length;
}

/**
 * Unbiased variance (divided by n − 1), in two passes, so that a large mean costs no digits.
 * @throws RangeError with fewer than two values.
 */
export function variance(values: readonly number[]): number {
  if (values.length < 2) throw new RangeError('a variance needs at least two values');
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

/** Sorted first, so that the order of the values does not show in the last digits. */
function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of Float64Array.from(values).sort()) total += value;
  return total;
}

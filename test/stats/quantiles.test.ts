import { expect, test } from 'vitest';
import { median, quantile, robustDeviation } from '../../src/stats/quantiles.ts';

const VALUES = [3, 1, 4, 1, 5, 9, 2, 6];

// numpy.quantile (method "linear", the same as R's type 7).
test.each([
  [0, 1],
  [0.1, 1],
  [0.25, 1.75],
  [0.5, 3.5],
  [0.9, 6.9],
  [1, 9],
])('the %f-quantile interpolates between order statistics', (p, expected) => {
  expect(quantile(VALUES, p)).toBeCloseTo(expected, 12);
});

test('a median does not change the list that it was asked of', () => {
  const values = [3, 1, 2];
  expect(median(values)).toBe(2);
  expect(values).toEqual([3, 1, 2]);
});

test('the quantile of nothing, and one outside of 0–1, are refused', () => {
  expect(() => median([])).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
  expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
});

test('the robust deviation is that of normal values, and a tail does not move it', () => {
  // Quantiles of the standard normal distribution at 1/8 … 7/8 (R's qnorm); their MAD is that at 5.5/8.
  const normal = [-1.1503, -0.6745, -0.3186, 0, 0.3186, 0.6745, 1.1503];
  expect(robustDeviation(normal)).toBeCloseTo(1.4826 * 0.6745, 12);
  expect(robustDeviation([...normal.slice(0, -1), 1000])).toBeCloseTo(1.4826 * 0.6745, 12);
  expect(() => robustDeviation([])).toThrow(RangeError);
});

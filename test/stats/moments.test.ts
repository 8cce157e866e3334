import { expect, test } from 'vitest';
import { mean, variance } from '../../src/stats/moments.ts';

test('mean and variance are those of a sum written out by hand', () => {
  expect(mean([1, 2, 6])).toBe(3);
  // ((−2)² + (−1)² + 3²) / 2
  expect(variance([1, 2, 6])).toBe(7);
});

test('a large mean costs the variance no digits', () => {
  expect(variance([1e9 + 1, 1e9 + 2, 1e9 + 6])).toBe(7);
});

test('the order of the values shows in no digit', () => {
  const values = [0.1, 0.2, 0.3, 1e-9, -7.7, 0.7];
  expect(mean(values)).toBe(mean(values.toReversed()));
  expect(variance(values)).toBe(variance(values.toReversed()));
});

test('too few values are refused', () => {
  expect(() => mean([])).toThrow(RangeError);
  expect(() => variance([1])).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { theilSen } from '../../src/stats/theil-sen.ts';

test('the slope is that of scipy.stats.theilslopes', () => {
  expect(theilSen([0, 1, 2, 4, 7, 8, 9, 11], [3, 1, 4, 1, 5, 9, 2, 6])).toBeCloseTo(
    0.26136363636363635,
    12,
  );
});

test('one wild point of five does not move the slope far', () => {
  expect(theilSen([0, 1, 2, 3, 4], [1, 2.1, 2.9, 4.2, 30])).toBeCloseTo(1.2, 12);
});

test('points at one place, and lists of unequal length, have no slope', () => {
  expect(() => theilSen([1, 1], [2, 3])).toThrow(RangeError);
  expect(() => theilSen([1, 2], [2])).toThrow(RangeError);
});

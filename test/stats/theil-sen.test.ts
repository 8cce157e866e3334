import { expect, test } from 'vitest';
import { theilSen, theilSenInterval } from '../../src/stats/theil-sen.ts';

test('the slope is that of scipy.stats.theilslopes', () => {
  expect(theilSen([0, 1, 2, 4, 7, 8, 9, 11], [3, 1, 4, 1, 5, 9, 2, 6])).toBeCloseTo(
    0.26136363636363635,
    12,
  );
});

const XS = [0, 1, 2, 4, 7, 8, 9, 11, 12, 15];

test.each([
  ['scattered points', [3, 1, 4, 1, 5, 9, 2, 6, 5, 3], 0.95, [1 / 6, -2 / 7, 0.5]],
  ['a line', [1.0, 1.9, 3.2, 4.1, 4.8, 6.3, 6.9, 8.2, 9.1, 10.4], 0.95, [0.6266666667, 5 / 9, 0.7]],
  ['a line', [1.0, 1.9, 3.2, 4.1, 4.8, 6.3, 6.9, 8.2, 9.1, 10.4], 0.9, [0.6266666667, 0.56, 0.7]],
] as const)('so is the interval of %s', (_name, ys, confidence, [slope, lower, upper]) => {
  const found = theilSenInterval(XS, ys, confidence);
  expect(found.slope).toBeCloseTo(slope, 9);
  expect(found.lower).toBeCloseTo(lower, 9);
  expect(found.upper).toBeCloseTo(upper, 9);
});

test('one wild point of five does not move the slope far', () => {
  expect(theilSen([0, 1, 2, 3, 4], [1, 2.1, 2.9, 4.2, 30])).toBeCloseTo(1.2, 12);
});

test('points at one place, and lists of unequal length, have no slope', () => {
  expect(() => theilSen([1, 1], [2, 3])).toThrow(RangeError);
  expect(() => theilSen([1, 2], [2])).toThrow(RangeError);
});

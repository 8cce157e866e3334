import { expect, test } from 'vitest';
import { welchSatterthwaite } from '../../src/stats/welch.ts';

test('the degrees of freedom are those of scipy.stats.ttest_ind(equal_var=False)', () => {
  // [1.1, 2.3, 2.9, 4.0] against [2.0, 7.5, 9.1, 3.3, 8.8, 5.1]
  const total = welchSatterthwaite([
    { variance: 0.365625, degreesOfFreedom: 3 },
    { variance: 1.459777777777778, degreesOfFreedom: 5 },
  ]);
  expect(total.degreesOfFreedom).toBeCloseTo(7.078257647035188, 10);
  expect(total.variance).toBeCloseTo(1.825402777777778, 12);
});

test('one part keeps its degrees of freedom, and so does a part beside one without variance', () => {
  const part = { variance: 2, degreesOfFreedom: 7 };
  expect(welchSatterthwaite([part]).degreesOfFreedom).toBeCloseTo(7, 12);
  const silent = { variance: 0, degreesOfFreedom: 1 };
  expect(welchSatterthwaite([part, silent]).degreesOfFreedom).toBeCloseTo(7, 12);
  expect(welchSatterthwaite([silent])).toEqual(silent);
});

test('a sum of no parts is refused', () => {
  expect(() => welchSatterthwaite([])).toThrow(RangeError);
});

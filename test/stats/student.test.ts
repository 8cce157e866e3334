import { expect, test } from 'vitest';
import { criticalValue, halfWidth, interval, pValue } from '../../src/stats/student.ts';

const estimate = (t: number, degreesOfFreedom: number) => ({
  estimate: t,
  standardError: 1,
  degreesOfFreedom,
});

// scipy.stats.t.sf · 2; the last from scipy.stats.norm.
test.each([
  [60, 3, 1.0199593673319755e-5],
  [-10, 10, 1.5895531755964125e-6],
  [71.69350276982087, 5, 1e-8],
  [5.61200124, Number.POSITIVE_INFINITY, 2.0000000482634338e-8],
])('the two-sided p of t = %f with %f degrees of freedom holds eight digits', (t, df, expected) => {
  expect(pValue(estimate(t, df)) / expected).toBeCloseTo(1, 7);
});

// scipy.stats.t.ppf(0.975, df); the last from scipy.stats.norm.
test.each([
  [1, 12.706204736432095],
  [3, 3.182446305284263],
  [30, 2.0422724563012373],
  [Number.POSITIVE_INFINITY, 1.959963984540054],
])(
  'the critical value at 5 percent with %f degrees of freedom is that of the tables',
  (df, expected) => {
    expect(criticalValue(0.05, df)).toBeCloseTo(expected, 8);
  },
);

test('a one-sample test agrees with scipy.stats.ttest_1samp', () => {
  // [0.031, 0.024, 0.035, 0.028]: mean 0.0295, variance 2.1666…e-5.
  const sample = {
    estimate: 0.0295,
    standardError: Math.sqrt(2.1666666666666667e-5 / 4),
    degreesOfFreedom: 3,
  };
  expect(pValue(sample)).toBeCloseTo(0.0010591466961503931, 12);
  expect(interval(sample, 0.95).lower).toBeCloseTo(0.02209325931110212, 10);
  expect(interval(sample, 0.95).upper).toBeCloseTo(0.03690674068889788, 10);
});

test('an estimate without error is certain of itself, and of nothing where it is zero', () => {
  const certain = { estimate: 0.1, standardError: 0, degreesOfFreedom: 3 };
  expect(pValue(certain)).toBe(0);
  expect(pValue({ ...certain, estimate: 0 })).toBe(1);
  expect(halfWidth(certain, 0.95)).toBe(0);
});

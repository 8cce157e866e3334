import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equivalencePValue } from '../../src/stats/equivalence.ts';
import { interval } from '../../src/stats/student.ts';

// [0.004, −0.003, 0.006, 0.001, 0.002]
const SAMPLE = { estimate: 0.002, standardError: 0.00151657508881031, degreesOfFreedom: 4 };

// statsmodels.stats.weightstats.DescrStatsW.ttost_mean
test.each([
  [0.02, 0.0001442807636392551],
  [0.005, 0.059527272030314715],
])('the two one-sided tests within ±%f agree with statsmodels', (margin, expected) => {
  expect(equivalencePValue(SAMPLE, margin)).toBeCloseTo(expected, 10);
});

test('p is below 5% exactly where the 90% interval lies within the margin', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      fc.double({ min: 1e-4, max: 0.05, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (estimate, standardError, degreesOfFreedom) => {
        const sample = { estimate, standardError, degreesOfFreedom };
        const { lower, upper } = interval(sample, 0.9);
        expect(equivalencePValue(sample, 0.03) < 0.05).toBe(lower > -0.03 && upper < 0.03);
      },
    ),
  );
});

test('an estimate without error is equivalent where it is inside', () => {
  const certain = { estimate: 0.01, standardError: 0, degreesOfFreedom: 3 };
  expect(equivalencePValue(certain, 0.02)).toBe(0);
  expect(equivalencePValue(certain, 0.01)).toBe(1);
});

import { expect, test } from 'vitest';
import { detectableChange } from '../../src/stats/detectable.ts';
import { mean, variance } from '../../src/stats/moments.ts';
import { pValue } from '../../src/stats/student.ts';
import { randomFrom } from './random.ts';

test('with a known error it is z(α/2) + z(power) standard errors, as in every textbook', () => {
  const known = { standardError: 1, degreesOfFreedom: Number.POSITIVE_INFINITY };
  // 1.959964 + 0.841621 (scipy.stats.norm.ppf)
  expect(detectableChange(known, { alpha: 0.05, threshold: 0, power: 0.8 })).toBeCloseTo(
    2.801585,
    5,
  );
});

test('a threshold that is larger than the critical value takes its place', () => {
  const known = { standardError: 1, degreesOfFreedom: Number.POSITIVE_INFINITY };
  expect(detectableChange(known, { alpha: 0.05, threshold: 5, power: 0.8 })).toBeCloseTo(
    5.841621,
    5,
  );
});

test('without error the threshold is all that stands in the way', () => {
  const certain = { standardError: 0, degreesOfFreedom: 3 };
  expect(detectableChange(certain, { alpha: 0.01, threshold: 0.02, power: 0.8 })).toBe(0.02);
});

test('a change of that size is found about that often', () => {
  const random = randomFrom(3);
  const finding = { alpha: 0.001, threshold: 0.01, power: 0.8 };
  const change = detectableChange(
    { standardError: 0.01 / Math.sqrt(8), degreesOfFreedom: 7 },
    finding,
  );
  const found = Array.from({ length: 2000 }, () => {
    const sample = Array.from({ length: 8 }, () => change + 0.01 * random.normal());
    const standardError = Math.sqrt(variance(sample) / 8);
    return pValue({ estimate: mean(sample), standardError, degreesOfFreedom: 7 }) < 0.001;
  }).filter(Boolean).length;
  // The approximation leaves out that the standard error scatters too.
  expect(found / 2000).toBeGreaterThan(0.7);
  expect(found / 2000).toBeLessThan(0.9);
});

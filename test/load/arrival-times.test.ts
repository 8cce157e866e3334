import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivalTimes } from '../../src/load/arrival-times.ts';

test('even times are a step apart', () => {
  expect([...arrivalTimes({ perSecond: 200, spacing: 'even' }, 4, 1)]).toEqual([0, 5, 10, 15]);
});

test('random times begin at 0, never go back, and follow from the seed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 200 }), (seed, count) => {
      const rate = { perSecond: 100, spacing: 'random' } as const;
      const times = arrivalTimes(rate, count, seed);
      expect(times).toHaveLength(count);
      expect(times[0]).toBe(0);
      for (let at = 1; at < count; at++) expect(times[at]).toBeGreaterThanOrEqual(times[at - 1]!);
      expect(arrivalTimes(rate, count, seed)).toEqual(times);
    }),
  );
});

test('random gaps are exponential: their mean and their standard deviation are one over the rate', () => {
  const times = arrivalTimes({ perSecond: 100, spacing: 'random' }, 100_001, 7);
  const gaps = [...times.slice(1)].map((time, at) => time - times[at]!);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  // The standard error of the mean of 100,000 is 10 ms / √100,000 = 0.03 ms.
  expect(Math.abs(mean - 10)).toBeLessThan(0.15);
  expect(Math.abs(Math.sqrt(variance) - 10)).toBeLessThan(0.3);
});

test('the first gap of many blocks is as random as any other', () => {
  const rate = { perSecond: 100, spacing: 'random' } as const;
  const gaps = Array.from({ length: 2000 }, (_, seed) => arrivalTimes(rate, 2, seed)[1]!);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  // The standard error of the mean of 2,000 is 10 ms / √2,000 = 0.22 ms.
  expect(Math.abs(mean - 10)).toBeLessThan(1);
  expect(gaps.filter((gap) => gap < 1).length).toBeGreaterThan(100);
});

import { expect, test } from 'vitest';
import { runScatter } from '../../src/stats/run-scatter.ts';
import { randomFrom } from './random.ts';

const PRIOR = { variance: 9e-4, degreesOfFreedom: 4 };

test('without a pair there is only the prior', () => {
  expect(runScatter([], PRIOR)).toEqual(PRIOR);
});

test('a pair that lies closer than the prior says is weighed against it', () => {
  const pair = [
    { mean: 0.03, variance: 1e-4 },
    { mean: 0.06, variance: 1e-4 },
  ] as const;
  // excess (0.03² − 2e-4) / 2 = 3.5e-4 with 2/3 degrees of freedom.
  const found = runScatter([pair], PRIOR);
  expect(found.degreesOfFreedom).toBeCloseTo(4 + 2 / 3, 12);
  expect(found.variance).toBeCloseTo((4 * 9e-4 + (2 / 3) * 3.5e-4) / (4 + 2 / 3), 12);
});

test('a pair that lies further apart is believed', () => {
  const pair = [
    { mean: 0.03, variance: 1e-4 },
    { mean: 0.09, variance: 1e-4 },
  ] as const;
  // (0.06² − 2e-4) / 2
  expect(runScatter([pair], PRIOR).variance).toBeCloseTo(1.7e-3, 12);
});

test('records that differ less than their sampling explains show no scatter of their own', () => {
  const pair = [
    { mean: 0.03, variance: 1e-2 },
    { mean: 0.03, variance: 1e-2 },
  ] as const;
  expect(runScatter([pair], PRIOR).variance).toBeCloseTo((4 * 9e-4) / (4 + 2 / 3), 12);
});

test('a long history finds the scatter, whatever lasting step it contains', () => {
  const random = randomFrom(9);
  const levels = Array.from({ length: 400 }, (_, index) => ({
    mean: (index < 200 ? 0 : 0.1) + 0.01 * random.normal() + 0.005 * random.normal(),
    variance: 0.005 ** 2,
  }));
  const pairs = levels.slice(1).map((level, index) => [levels[index]!, level] as const);
  const found = Math.sqrt(runScatter(pairs, PRIOR).variance);
  expect(found).toBeGreaterThan(0.009);
  expect(found).toBeLessThan(0.012);
});

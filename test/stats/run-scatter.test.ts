import { expect, test } from 'vitest';
import { type Occasion, runScatter } from '../../src/stats/run-scatter.ts';
import { randomFrom } from './random.ts';

function pair(a: number, b: number, variance: number): [Occasion, Occasion] {
  return [
    { mean: a, variance },
    { mean: b, variance },
  ];
}

function successive(means: readonly number[], variance = 0): [Occasion, Occasion][] {
  return means.slice(1).map((mean, index) => pair(means[index] as number, mean, variance));
}

test('without a pair nothing is known', () => {
  expect(runScatter([])).toBeNull();
});

test('half the mean squared difference, less the sampling variances', () => {
  // ((0.03² + 0.06²) / 2 − 2e-4) / 2 with 2·2/3 degrees of freedom.
  const found = runScatter([pair(0.03, 0.06, 1e-4), pair(0.06, 0, 1e-4)]);
  expect(found?.variance).toBeCloseTo(1.025e-3, 12);
  expect(found?.degreesOfFreedom).toBeCloseTo(4 / 3, 12);
});

test('records that differ less than their sampling explains show no scatter of their own', () => {
  expect(runScatter([pair(0.03, 0.031, 1e-2)])?.variance).toBe(0);
});

test('a long history finds the scatter', () => {
  const random = randomFrom(9);
  const means = Array.from({ length: 400 }, () => 0.01 * random.normal() + 0.005 * random.normal());
  const found = Math.sqrt(runScatter(successive(means, 0.005 ** 2))?.variance ?? 0);
  expect(found).toBeGreaterThan(0.009);
  expect(found).toBeLessThan(0.011);
});

test('one record that lies far off, or one lasting step, hardly widens it', () => {
  const random = randomFrom(9);
  const means = Array.from({ length: 20 }, () => 0.01 * random.normal());
  const thrown = means.map((mean, index) => (index === 10 ? mean + 0.4 : mean));
  const stepped = means.map((mean, index) => (index < 10 ? mean : mean + 0.4));
  const scatter = (of: readonly number[]) => Math.sqrt(runScatter(successive(of))?.variance ?? 0);
  expect(scatter(thrown)).toBeLessThan(1.6 * scatter(means));
  expect(scatter(stepped)).toBeLessThan(1.6 * scatter(means));
  expect(scatter(means.map((mean) => 3 * mean))).toBeCloseTo(3 * scatter(means), 12);
});

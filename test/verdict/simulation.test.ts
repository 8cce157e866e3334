import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import { judge } from '../../src/verdict/judge.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../src/verdict/options.ts';
import { some } from '../slow.ts';
import { ORDINARY, simulate, type World } from './simulation.ts';

/*
 * What docs/deciding.md promises, on reports of 8 cells x 3 scenarios x 3 correlated metrics with heavy tails, bursts,
 * drift and launch effects of 0.5–2%. `node bench/deciding.ts` prints the whole table with more reports.
 */

// Ten seconds of arithmetic, on a machine that may be busy with servers.
vi.setConfig({ testTimeout: 300_000 });

const adaptive = { halfWidth: 0.01, most: 16 };

describe('where nothing changed', () => {
  test.each<[string, number, Partial<World>]>([
    ['of four launches', 2000, {}],
    ['of eight launches', some(400), { launches: 8 }],
    ['stopped on precision', some(200), { launches: adaptive }],
    [
      'with one noisy cell in seven',
      some(500),
      { launchSpread: (random) => (random.uniform() < 0.15 ? 0.02 : 0.005) },
    ],
  ])('reports %s are hardly ever red, and their intervals cover', (_, count, world) => {
    const seen = assess({ ...ORDINARY, ...world }, count);
    const red = seen.filter(({ outcome }) => outcome === 'regressed').length;
    // At most 1%; the margin is three standard errors of a share of 1%.
    expect(red).toBeLessThanOrEqual(
      0.01 * count + (count < 2000 ? 3 * Math.sqrt(0.01 * count) : 0),
    );
    const intervals = seen.flatMap(({ comparisons }) => comparisons);
    const covered = intervals.filter(({ lower, upper }) => lower <= 0 && upper >= 0).length;
    expect(covered / intervals.length).toBeGreaterThan(0.93);
    expect(covered / intervals.length).toBeLessThan(0.97);
  });

  test('stopping on precision shifts no estimate', () => {
    const estimates = assess({ ...ORDINARY, launches: adaptive }, 150)
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ metric }) => metric === 'cpu')
      .map(({ estimate }) => estimate);
    const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
    // 3,600 estimates with a standard deviation of about 0.4%: four standard errors are 0.03%.
    expect(Math.abs(mean)).toBeLessThan(0.0003);
  });
});

describe('where one of 24 scenarios became slower', () => {
  test.each<[string, number, World['launches'], number, number, number]>([
    ['3%', 0.03, adaptive, 0.02, 0.9, 1],
    ['3%', 0.03, adaptive, 0.03, 0.3, 0.75],
    ['10%', 0.1, 4, 0.02, 0.85, 1],
    ['1%', 0.01, adaptive, 0.02, 0, 0.05],
  ])(
    'a slowdown of %s (%f) is found as often as it should be',
    (_, slower, launches, threshold, least, most) => {
      const world: World = {
        ...ORDINARY,
        launches,
        effect: (cell, scenario) => (cell === 0 && scenario === 0 ? Math.log1p(slower) : 0),
      };
      const found = assess(world, 100, threshold).filter(
        ({ scenarios }) => scenarios[0]?.verdict === 'regressed',
      );
      expect(found.length / 100).toBeGreaterThanOrEqual(least);
      expect(found.length / 100).toBeLessThanOrEqual(most);
    },
  );
});

function assess(world: World, reports: number, threshold = 0.02): Assessment[] {
  const options = { ...DEFAULT_JUDGE_OPTIONS, threshold };
  return [...simulate(world, reports, 2026)].map((record) => judge(record, [], options));
}

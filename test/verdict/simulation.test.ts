import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import { mean } from '../../src/stats/moments.ts';
import { judge } from '../../src/verdict/judge.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../src/verdict/options.ts';
import { some } from '../slow.ts';
import type { Random } from '../stats/random.ts';
import { type Drift, ORDINARY, simulate, type World } from './simulation.ts';

/*
 * What docs/deciding.md promises, on reports of 8 cells x 3 scenarios x 3 correlated metrics with heavy tails, bursts,
 * drift and launch effects of 0.5–2%. `node bench/deciding.ts` prints the whole table with more reports.
 */

// Half a minute of arithmetic, on a machine that may be busy with servers.
vi.setConfig({ testTimeout: 300_000 });

/** The default way to measure. */
const adaptive = { halfWidth: 0.01, most: 16 };

let byDefault: readonly Assessment[] | null = null;

/** Reports of the default way in which nothing changed: half a minute of arithmetic, done once. */
function unchangedByDefault(): readonly Assessment[] {
  byDefault ??= assess({ ...ORDINARY, launches: adaptive }, 2000);
  return byDefault;
}

describe('where nothing changed', () => {
  test.each<[string, () => readonly Assessment[]]>([
    ['of four launches', () => assess(ORDINARY, 2000)],
    ['of eight launches', () => assess({ ...ORDINARY, launches: 8 }, some(400))],
    ['stopped on precision', unchangedByDefault],
    [
      'with one noisy cell in seven',
      () => assess({ ...ORDINARY, launchSpread: seldomNoisy }, some(500)),
    ],
  ])('reports %s are hardly ever red, and their intervals cover', (_, made) => {
    const seen = made();
    expect(shareRed(seen)).toBeLessThanOrEqual(0.01);
    expect(coverage(seen)).toBeGreaterThan(0.93);
    expect(coverage(seen)).toBeLessThan(0.97);
  });

  test('stopping on precision shifts no estimate', () => {
    const estimates = unchangedByDefault()
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ metric }) => metric === 'cpu')
      .map(({ estimate }) => estimate);
    // 48,000 estimates with a standard deviation of about 0.4%, three of a cell alike by half:
    // four standard errors are 0.01%.
    expect(Math.abs(mean(estimates))).toBeLessThan(0.0001);
  });
});

function seldomNoisy(random: Random): number {
  return random.uniform() < 0.15 ? 0.02 : 0.005;
}

function shareRed(seen: readonly Assessment[]): number {
  return seen.filter(({ outcome }) => outcome === 'regressed').length / seen.length;
}

function coverage(seen: readonly Assessment[]): number {
  const intervals = seen.flatMap(({ comparisons }) => comparisons);
  return intervals.filter(({ lower, upper }) => lower <= 0 && upper >= 0).length / intervals.length;
}

/** What another job on the machine does to it: it wanders by 1% from a launch to the next, or slows down by 10%. */
const DRIFTS: Readonly<Record<string, Drift['level']>> = {
  wanders: (launches, random) => {
    let level = 0;
    return Array.from({ length: launches }, () => (level += 0.01 * random.normal()));
  },
  slows: (launches) => Array.from({ length: launches }, (_, at) => (0.1 * at) / launches),
};

describe.each(Object.entries(DRIFTS))('where nothing changed and the machine %s', (_, level) => {
  const drifting = (unshared: number, reports: number) =>
    assess({ ...ORDINARY, launches: adaptive, drift: { level, unshared } }, reports);

  test('reports are hardly ever red while base and head share 98% of it', () => {
    const seen = drifting(0.02, some(300));
    expect(shareRed(seen)).toBeLessThanOrEqual(0.01);
    expect(coverage(seen)).toBeGreaterThan(0.93);
    expect(coverage(seen)).toBeLessThan(0.97);
  });

  test('many are red where only one of them has it: that is why they take turns', () => {
    const seen = drifting(1, 20);
    expect(coverage(seen)).toBeLessThan(0.5);
    expect(shareRed(seen)).toBeGreaterThan(0.2);
  });
});

test('what is told of a slowdown of 3% is 3%, of all estimates and of those that found it', () => {
  const slower = Math.log1p(0.03);
  const told = assess({ ...ORDINARY, launches: adaptive, effect: () => slower }, some(180))
    .flatMap(({ comparisons }) => comparisons)
    .filter(({ metric }) => metric === 'cpu');
  const found = told.filter(({ verdict }) => verdict === 'regressed');
  const bias = (of: typeof told) => mean(of.map(({ estimate }) => estimate)) - slower;
  expect(found.length / told.length).toBeGreaterThan(0.8);
  // At least 1,440 estimates with a deviation of 0.4%, three of a cell alike by half: four standard errors are 0.06%.
  expect(Math.abs(bias(told))).toBeLessThan(0.0006);
  // Finding leaves out those below δ.
  expect(Math.abs(bias(found))).toBeLessThan(0.001);
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
  return Array.from(simulate(world, reports, 2026), (record) => judge(record, [], options));
}

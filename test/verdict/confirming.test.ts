import { describe, expect, test, vi } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import { some } from '../slow.ts';
import { randomFrom } from '../stats/random.ts';
import { ORDINARY, repeat, simulate, type World } from './simulation.ts';

/*
 * What docs/deciding.md promises of measuring again, on the reports of simulation.test.ts. `node bench/confirming.ts` prints
 * the whole table with more reports.
 */

vi.setConfig({ testTimeout: 300_000 });

const FIRST = { halfWidth: 0.01, most: 16 };
const SECOND = { halfWidth: 0.01, most: 30, least: 8 };
const nothing = () => 0;

/** Shares of the reports that are red without and with a second measurement. */
function red(count: number, before: World['effect'], after: World['effect']) {
  const random = randomFrom(7);
  const first = { ...ORDINARY, launches: FIRST, effect: before };
  const second = { ...ORDINARY, launches: SECOND, effect: after };
  const seen = [...simulate(first, count, 2026)].map((record) => ({
    without: judge(record, []),
    with: judge(repeat(record, second, random), []),
  }));
  const share = (which: 'without' | 'with') =>
    seen.filter((of) => of[which].outcome === 'regressed').length / count;
  return { without: share('without'), with: share('with') };
}

describe('where nothing changed', () => {
  test('a report that is red by chance is red no longer', () => {
    expect(red(some(300), nothing, nothing).with).toBe(0);
  });

  test('a disturbance that is over does not turn a report red, where it would have', () => {
    const disturbed = (cell: number) => (cell === 0 ? Math.log1p(0.08) : 0);
    const seen = red(some(100), disturbed, nothing);
    expect(seen.without).toBeGreaterThan(0.95);
    // At most 1%; one of a hundred reports may be it.
    expect(seen.with).toBeLessThanOrEqual(0.01);
  });
});

describe('where one of 24 scenarios became slower', () => {
  test.each([
    ['2%', some(100), 0.02, 0.3, 0.2],
    ['3%', 100, 0.03, 0.9, 0.85],
    ['5%', some(100), 0.05, 0.98, 0.97],
  ])('a slowdown of %s is found as often as it should be', (_, count, slower, without, least) => {
    const effect = (cell: number, scenario: number) =>
      cell === 0 && scenario === 0 ? Math.log1p(slower) : 0;
    const seen = red(count, effect, effect);
    expect(seen.without).toBeGreaterThanOrEqual(without);
    expect(seen.with).toBeGreaterThanOrEqual(least);
    expect(seen.with).toBeLessThanOrEqual(seen.without);
  });
});

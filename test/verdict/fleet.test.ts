import { describe, expect, test, vi } from 'vitest';
import type { Assessment, Comparison } from '../../src/domain/assessment.ts';
import type { CellRecord, Failure, RunRecord } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { storedComparisons } from '../../src/verdict/stored.ts';
import { type Random, randomFrom } from '../stats/random.ts';
import { alone, type Course, type FleetOptions, fleetOf, recordsOf, slowed } from './fleet.ts';
import { distilled } from './histories.ts';

/*
 * What docs/accuracy.md promises of the comparison with the stored baseline, on simulated fleets of machines.
 * `node bench/stored.ts` prints the whole table with more of them.
 */

// Some seconds of arithmetic, on a machine that may be busy with servers.
vi.setConfig({ testTimeout: 300_000 });

interface Situation {
  readonly fleets: number;
  /** Before the head's own, the baseline among them. */
  readonly records: number;
  readonly course: Partial<Course>;
  readonly fleet?: FleetOptions;
}

interface Played {
  readonly now: RunRecord;
  readonly then: RunRecord;
  readonly past: readonly RunRecord[];
}

function* play({ fleets, records, course, fleet: options }: Situation): Generator<Played> {
  const random: Random = randomFrom(2026);
  for (let run = 0; run < fleets; run++) {
    const fleet = fleetOf(random, { models: 3, cells: 2, ...options });
    const all = recordsOf(fleet, { records: records + 1, ...course }, random);
    const [last, then, ...past] = all.toReversed() as [RunRecord, RunRecord];
    yield { now: alone(last), then, past: [then, ...past].slice(0, 20) };
  }
}

function judged({ now, then, past }: Played, slower = 0): Assessment {
  const head = slower === 0 ? now : slowed(now, slower);
  return judge(head, storedComparisons(head, then, distilled(past)));
}

/** The head on `last`, the baseline on the first model, the others on any of `before`. */
function models(records: number, last: number, before = [0, 1, 2]) {
  return (index: number) => {
    if (index === records) return last;
    return index === records - 1 ? 0 : (before[(index * 7) % before.length] as number);
  };
}

describe('where nothing changed', () => {
  test.each<[string, number, Partial<Course>, FleetOptions?]>([
    ['one record, of the same model', 1, { model: models(1, 0) }],
    ['one record, of another model', 1, { model: models(1, 1) }],
    ['5 records', 5, { model: models(5, 0) }],
    ['20 records', 20, { model: models(20, 0) }],
    ['20 records, the head on another model of them', 20, { model: models(20, 1) }],
    ['20 records, the head on a model never seen', 20, { model: models(20, 2, [0, 1]) }],
    ['a change of all machines in the middle', 20, { model: (index) => (index < 10 ? 1 : 0) }],
    ['luck with heavy tails', 20, { model: models(20, 0) }, { luck: 'heavy' }],
    ['one record of a throttled machine', 20, { model: models(20, 0), throttled: [9] }],
    ['a code that became 15% slower', 20, { model: models(20, 0), cost: stepAt(10) }],
  ])('intervals cover and no report is red after %s', (_, records, course, fleet = {}) => {
    const seen = [...play({ fleets: 30, records, course, fleet })].map((of) => judged(of));
    // One at most of 30 by chance: a second one has a probability of 4% at a true 1%, and it is below that.
    expect(seen.filter(({ outcome }) => outcome === 'regressed').length).toBeLessThanOrEqual(1);
    const share = coverage(seen.flatMap(({ comparisons }) => comparisons));
    // 18 comparisons a report share the luck of a machine: three standard errors are some 3 points.
    expect(share).toBeGreaterThan(0.93);
  });
});

test('an interval is no wider than it has to be', () => {
  const seen = [...play({ fleets: 30, records: 20, course: { model: models(20, 0) } })];
  expect(coverage(seen.flatMap((of) => judged(of).comparisons))).toBeLessThan(0.985);
});

describe('where one scenario became slower', () => {
  test.each<[string, number, number, number]>([
    ['40% on the same model', 0.4, 0, 0.85],
    ['40% on another model that was seen', 0.4, 1, 0.8],
    ['20% on the same model', 0.2, 0, 0.35],
    ['20% on another model that was seen', 0.2, 1, 0.25],
  ])('%s is found as often as docs/accuracy.md says', (_, slower, last, least) => {
    const course = { model: models(20, last) };
    const seen = [...play({ fleets: 30, records: 20, course })].map((of) => judged(of, slower));
    const found = seen.filter(({ scenarios }) => scenarios[0]?.verdict === 'regressed');
    expect(found.length / seen.length).toBeGreaterThan(least);
  });
});

describe('what one bad record in the history does', () => {
  const width = (course: Partial<Course>) => {
    const seen = [
      ...play({ fleets: 20, records: 20, course: { ...course, model: models(20, 0) } }),
    ];
    const all = seen.flatMap((of) => judged(of).comparisons);
    return all.reduce((sum, { standardError }) => sum + standardError, 0) / all.length;
  };
  const usual = width({});

  test('one record of a throttled machine widens the intervals little', () => {
    expect(width({ throttled: [9] })).toBeLessThan(1.5 * usual);
  });

  test('a step of the code that was measured side by side widens them hardly', () => {
    expect(width({ cost: stepAt(10) })).toBeLessThan(1.1 * usual);
  });

  test('a step of the code that nothing tells of widens them little', () => {
    expect(width({ cost: stepAt(10), paired: false })).toBeLessThan(1.6 * usual);
  });
});

test('a head on a model that the history knows is compared less what that model makes of it', () => {
  const course = { model: models(20, 1) };
  const fleet = { interaction: 0.06 };
  const errors = [...play({ fleets: 20, records: 20, course, fleet })].flatMap((of) => {
    const known = storedComparisons(of.now, of.then, distilled(of.past));
    const unknown = storedComparisons(of.now, of.then, []);
    return known.map(({ estimate }, index) => [estimate, unknown[index]?.estimate ?? 0]);
  });
  const spread = (index: number) => errors.reduce((sum, of) => sum + (of[index] ?? 0) ** 2, 0);
  expect(Math.sqrt(spread(0) / spread(1))).toBeLessThan(0.75);
});

test('cells that failed are not part of the history', () => {
  const [played] = play({ fleets: 1, records: 20, course: { model: models(20, 0) } });
  const { now, then, past } = played as Played;
  const failure: Failure = {
    ...{ side: 'head', stage: 'load', code: 'server-crashed' },
    ...{ message: 'The head crashed.', detail: null },
  };
  const failed = slowed(past[5] as RunRecord, 3);
  const cells = failed.cells.map((cell): CellRecord => ({ ...cell, status: 'failed', failure }));
  const rest = past.filter((_, index) => index !== 5);
  expect(storedComparisons(now, then, distilled([...rest, { ...failed, cells }]))).toEqual(
    storedComparisons(now, then, distilled(rest)),
  );
});

function stepAt(at: number): (index: number) => number {
  return (index) => (index < at ? 0 : 0.14);
}

function coverage(comparisons: readonly Comparison[]): number {
  return (
    comparisons.filter(({ lower, upper }) => lower <= 0 && upper >= 0).length / comparisons.length
  );
}

import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../src/domain/history.ts';
import { outliersIn } from '../../src/verdict/outliers.ts';
import { randomFrom } from '../stats/random.ts';
import { type Course, type FleetOptions, fleetOf, recordsOf } from './fleet.ts';
import { distilled } from './histories.ts';

/*
 * What docs/accuracy.md says of passing over, on simulated fleets of machines: records on two or three kinds of machine, whose
 * levels scatter by 1 to 7% from one to the next.
 */
const RECORDS = 50;
const ODD = 35;

function* histories(fleets: number, course: Partial<Course>, options: FleetOptions = {}) {
  const random = randomFrom(7);
  for (let run = 0; run < fleets; run++) {
    const fleet = fleetOf(random, { models: 2 + (run % 2), cells: 2, ...options });
    const model = (index: number) =>
      index >= ODD && index < ODD + 3 ? 0 : Math.floor(random.uniform() * fleet.models.length);
    yield distilled(recordsOf(fleet, { records: RECORDS, model, ...course }, random));
  }
}

/** Of how many histories the record at `at` is odd, as seen after `known` records. */
function oddAt(at: number, known: number, all: Iterable<readonly HistoryEntry[]>): number {
  return [...all].filter(
    (entries) => outliersIn(entries.slice(0, known))(entries[at]?.run ?? '').length > 0,
  ).length;
}

describe('a record of a machine that was throttled', () => {
  test.each([
    ['as soon as it is there', ODD + 1, 29],
    ['where many came after it', RECORDS, 27],
  ])('is odd %s', (_, known, least) => {
    const all = histories(30, { throttled: [ODD] }, { luck: 'heavy' });
    expect(oddAt(ODD, known, all)).toBeGreaterThanOrEqual(least);
  });

  test('leaves those around it in order', () => {
    const all = [...histories(30, { throttled: [ODD] })];
    expect(oddAt(ODD - 1, RECORDS, all)).toBe(0);
    expect(oddAt(ODD + 1, RECORDS, all)).toBe(0);
  });
});

test.each(['normal', 'heavy'] as const)(
  'of records in order, one in five hundred is passed over at most, where their luck is %s',
  (luck) => {
    let [passedOver, all] = [0, 0];
    for (const entries of histories(20, {}, { luck })) {
      const later = outliersIn(entries);
      for (const [at, { run }] of entries.entries()) {
        if (at < 10) continue;
        all += 1;
        if (later(run).length > 0) passedOver += 1;
        // Also as the newest, of which nothing can confirm it yet.
        if (at % 4 === 0 && outliersIn(entries.slice(0, at + 1))(run).length > 0) passedOver += 1;
      }
    }
    expect(all).toBe(800);
    expect(passedOver).toBeLessThanOrEqual(3);
  },
);

describe('code that became 15% slower at once', () => {
  const cost = (index: number) => (index >= ODD ? 0.14 : 0);

  test.each([true, false])(
    'is no outlier as the newest, measured beside its base: %s',
    (paired) => {
      expect(oddAt(ODD, ODD + 1, histories(30, { cost, paired }))).toBe(0);
    },
  );

  test.each([true, false])('is confirmed by what came after, beside its base: %s', (paired) => {
    expect(oddAt(ODD, RECORDS, histories(30, { cost, paired }))).toBeLessThanOrEqual(1);
  });
});

test('what is not in the history, or too early in it, is not odd', () => {
  const [entries] = [...histories(1, { throttled: [3] })];
  expect(outliersIn(entries ?? [])('another')).toEqual([]);
  expect(outliersIn(entries ?? [])('record-3')).toEqual([]);
});

test('the farthest comes first, one metric of each scenario under a cell', () => {
  const [entries] = [...histories(1, { throttled: [ODD] })];
  const found = outliersIn(entries ?? [])(`record-${ODD}`);
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ cell, scenario }) => `${cell} ${scenario}`)).size).toBe(found.length);
  const sizes = found.map(({ away }) => Math.abs(away));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

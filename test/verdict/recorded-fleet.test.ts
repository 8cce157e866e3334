import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runRecordSchema } from '../../src/baseline/schema.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { storedComparisons } from '../../src/verdict/stored.ts';
import { alone } from './fleet.ts';
import { distilled } from './histories.ts';

/** Real records of one service on two kinds of machine; the last one is of code that is slower: see the README beside it. */
const url = new URL('../../fixtures/records/fleet/records.json', import.meta.url);
const all = (JSON.parse(await readFile(url, 'utf8')) as unknown[]).map(
  (one) => runRecordSchema.parse(one) as RunRecord,
);
const unchanged = all.slice(0, -1);
const slower = all.at(-1) as RunRecord;

test('no record of unchanged code is told from any one before it, whatever the machine', () => {
  const verdicts = unchanged.flatMap((record, index) => {
    const past = unchanged.slice(0, index);
    return past.flatMap((then) => {
      const head = alone(record);
      const { comparisons } = judge(head, storedComparisons(head, then, distilled(past)));
      return comparisons.filter(({ gates }) => gates).map(({ verdict }) => verdict);
    });
  });
  // 45 pairs, two scenarios, three metrics.
  expect(verdicts).toHaveLength(270);
  expect(new Set(verdicts)).toEqual(new Set(['inconclusive']));
});

test('most intervals of two records of the same code contain nothing at all', () => {
  const found = unchanged.flatMap((record, index) =>
    unchanged
      .slice(0, index)
      .flatMap((then) => storedComparisons(record, then, distilled(unchanged.slice(0, index)))),
  );
  const covered = found.filter(({ lower, upper }) => lower <= 0 && upper >= 0).length;
  expect(covered / found.length).toBeGreaterThan(0.9);
});

test('code that takes a third longer is found without its base, on either model, by its CPU time', () => {
  const head = alone(slower);
  const found = unchanged.flatMap((then) => {
    const { outcome, scenarios } = judge(head, storedComparisons(head, then, distilled(unchanged)));
    const metric = scenarios.find(({ verdict }) => verdict === 'regressed')?.decisive?.metric;
    return outcome === 'regressed' ? [{ metric, model: then.machine.cpuModel }] : [];
  });
  // Not against every one: the launches of some say next to nothing.
  expect(found.length).toBeGreaterThanOrEqual(unchanged.length / 2);
  expect(new Set(found.map(({ model }) => model)).size).toBe(2);
  expect(new Set(found.map(({ metric }) => metric))).toEqual(new Set(['cpu']));
});

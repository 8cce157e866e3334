import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../src/baseline/codec.ts';
import { machineOf, mergeRecords } from '../../src/baseline/merge.ts';
import { shardStates } from '../../src/baseline/shards.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { cell, confirmationOf, MACHINE, record, sha } from './support/records.ts';

function shard(index: number, cells: readonly string[], fields: Partial<RunRecord> = {}) {
  return record({
    id: `shard-${index}`,
    shard: { index, total: 3 },
    cells: cells.map((id) => cell(id)),
    ...fields,
  });
}

const run = (attempt: number) => ({ id: '77', attempt, event: 'push' });
const ids = (merged: RunRecord) => merged.cells.map(({ id }) => id);

describe('merging', () => {
  test('a single record stays as it is', () => {
    expect(mergeRecords([record()])).toEqual(record());
  });

  test('cells come in the order of the shards, not of their arrival', () => {
    const shards = [shard(2, ['b', 'a']), shard(3, ['c']), shard(1, ['z', 'y'])];
    expect(ids(mergeRecords(shards))).toEqual(['z', 'y', 'b', 'a', 'c']);
  });

  test('every profile is kept, of two of one place always the same that has samples', () => {
    const profile = (cell: string, reason: string | null) => ({
      ...{ cell, scenario: 'books', reason, samples: { base: 9, head: 9 }, graph: null },
      functions: [{ name: 'slow', place: 'shop.py:3', own: true, base: 0, head: 0.5 }],
    });
    const shards = [
      shard(1, ['a'], { profiles: [profile('a', 'py-spy did not install.')] }),
      shard(1, ['a'], { id: 'again', run: run(2), profiles: [profile('a', null)] }),
      shard(2, ['b'], { profiles: [profile('b', null)] }),
    ];
    for (const records of [shards, shards.toReversed()]) {
      expect(mergeRecords(records).profiles).toEqual([profile('a', null), profile('b', null)]);
    }
  });

  test('a merged record is a record', () => {
    const merged = mergeRecords([shard(1, ['a']), shard(2, ['b'])]);
    expect(decodeRecord(encodeRecord(merged), 'x')).toEqual(merged);
  });

  test('a cell that was measured again is the newest attempt’s', () => {
    const first = shard(1, ['a', 'b'], { id: 'one' });
    const again = shard(1, [], {
      id: 'two',
      startedAt: '2026-01-05T11:00:00Z',
      run: run(2),
      cells: [cell('a', { threads: 99 })],
    });
    const merged = mergeRecords([again, first, shard(2, ['c'])]);
    expect(merged.cells.map(({ id, threads }) => [id, threads])).toEqual([
      ['b', 4],
      ['a', 99],
      ['c', 4],
    ]);
    expect(merged.run).toEqual(run(2));
  });

  test('what a cell showed when it was measured again stays with the attempt that it confirms', () => {
    const again = cell('a', { confirmation: confirmationOf(cell('a', { ready: [] })) });
    const one = shard(1, [], { id: 'one', cells: [again] });
    expect(mergeRecords([one, shard(2, ['b'])]).cells[0]).toEqual(again);
    const two = shard(1, ['a'], { id: 'two', run: run(2) });
    expect(mergeRecords([one, two]).cells).toEqual([cell('a')]);
  });

  test('a later attempt may be split in another way: its cells count, the others stay', () => {
    const again = shard(1, [], {
      ...{ id: 'two', run: run(2), shard: { index: 1, total: 1 } },
      cells: [cell('b', { threads: 99 })],
    });
    const merged = mergeRecords([shard(1, ['a']), shard(2, ['b']), again]);
    expect(merged.cells.map(({ id, threads }) => [id, threads])).toEqual([
      ['a', 4],
      ['b', 99],
    ]);
    expect(mergeRecords([again, shard(2, ['b']), shard(1, ['a'])])).toEqual(merged);
  });

  test('the cells of the whole matrix stay known', () => {
    const matrix = ['a', 'b', 'c'];
    const merged = mergeRecords([shard(1, ['a'], { matrix }), shard(2, ['b'], { matrix })]);
    expect(merged.matrix).toEqual(matrix);
    expect(mergeRecords([shard(1, ['a']), shard(2, ['b'])])).not.toHaveProperty('matrix');
  });

  test('the newest attempt counts even where an earlier one started later', () => {
    const one = shard(1, ['a'], { id: 'one', startedAt: '2026-01-05T12:00:00Z' });
    const two = shard(1, [], { id: 'two', run: run(2), cells: [cell('a', { threads: 99 })] });
    expect(mergeRecords([one, two]).cells[0]?.threads).toBe(99);
  });

  test('it lasts from the first start to the last end', () => {
    const merged = mergeRecords([
      shard(1, ['a'], { startedAt: '2026-01-05T10:00:00Z', durationSeconds: 60 }),
      shard(2, ['b'], { startedAt: '2026-01-05T10:05:00Z', durationSeconds: 30.5 }),
    ]);
    expect([merged.startedAt, merged.durationSeconds]).toEqual(['2026-01-05T10:00:00Z', 330.5]);
  });

  test('every cell’s machine stays known', () => {
    const other = { ...MACHINE, cpuModel: 'Intel Xeon' };
    const merged = mergeRecords([shard(1, ['a']), shard(2, ['b'], { machine: other })]);
    expect(machineOf(merged, 'a')).toEqual(MACHINE);
    expect(machineOf(merged, 'b')).toEqual(other);
    expect(machineOf(record(), 'gunicorn-gthread/3.12/w1')).toEqual(MACHINE);
  });

  test('scenarios keep their order where all shards agree', () => {
    const scenarios = ['json', 'hello'].map((name) => ({ ...record().scenarios[0]!, name }));
    const merged = mergeRecords([shard(1, ['a'], { scenarios }), shard(2, ['b'], { scenarios })]);
    expect(merged.scenarios).toEqual(scenarios);
  });

  test.each<[string, Partial<RunRecord>]>([
    ['the measured commit', { head: { ...record().head, sha: sha(9) } }],
    ['the base commit', { base: null }],
    ['the configuration', { configurationHash: 'other' }],
    ['the workflow run', { run: { ...run(1), id: '78' } }],
    ['the workflow run', { run: null }],
    ['the repository', { repository: 'octo/else' }],
    ['the version of Gaitkeeper', { tool: { name: 'gaitkeeper', version: '0.2.0' } }],
    ['the number of shards', { shard: { index: 2, total: 4 } }],
  ])('records that differ in %s are not merged', (what, fields) => {
    const merge = () => mergeRecords([shard(1, ['a']), shard(2, ['b'], fields)]);
    expect(merge).toThrow(`the records shard-1 and shard-2 are not of one run: ${what} differs`);
    expect(merge).toThrow(expect.objectContaining({ code: 'record-invalid' }));
  });

  test('a forged merged record with a cell of nobody is not merged further', () => {
    const merged = mergeRecords([shard(1, ['a']), shard(2, ['b'])]);
    const forged = { ...merged, parts: merged.parts!.slice(1) };
    expect(() => mergeRecords([forged, shard(1, ['c'])])).toThrow('has no part');
  });
});

describe('in any order and in steps', () => {
  /** Jobs of one run as they happen: some shards attempted again, some cells moved, any clocks. */
  const jobs = fc
    .array(
      fc.record({
        index: fc.integer({ min: 1, max: 3 }),
        attempt: fc.integer({ min: 1, max: 3 }),
        minute: fc.integer({ min: 0, max: 3 }),
        durationSeconds: fc.double({ min: 0, max: 900, noNaN: true }),
        threads: fc.integer({ min: 1, max: 2 }),
        cells: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
        scenarios: fc.subarray(['x', 'y', 'z']),
        warnings: fc.subarray(['noisy', 'slow']),
        twin: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) =>
      list.map((job, number) =>
        record({
          // Twins have one identifier and yet may differ: forged, and merged all the same.
          id: job.twin ? 'twin' : `job-${number}`,
          shard: { index: job.index, total: 3 },
          run: run(job.attempt),
          startedAt: `2026-01-05T10:0${job.minute}:00Z`,
          durationSeconds: job.durationSeconds,
          machine: { ...MACHINE, cores: job.minute + 1 },
          cells: job.cells.map((id) => cell(id, { threads: job.threads })),
          scenarios: job.scenarios.map((name) => ({ ...record().scenarios[0]!, name })),
          warnings: job.warnings,
        }),
      ),
    );

  test('the order does not matter', () => {
    const shuffled = jobs.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(mergeRecords(other)).toEqual(mergeRecords(list));
        expect(shardStates(other)).toEqual(shardStates(list));
      }),
      { numRuns: 400 },
    );
  });

  test('merging in steps gives the same as merging at once', () => {
    fc.assert(
      fc.property(jobs, fc.nat(), (list, cut) => {
        const at = 1 + (cut % list.length);
        const left = mergeRecords(list.slice(0, at));
        const rest = list.slice(at);
        const stepwise = rest.length === 0 ? left : mergeRecords([left, mergeRecords(rest)]);
        expect(stepwise).toEqual(mergeRecords(list));
        expect(shardStates([stepwise])).toEqual(shardStates(list));
      }),
      { numRuns: 400 },
    );
  });

  test('what arrives twice counts once', () => {
    fc.assert(
      fc.property(jobs, fc.nat(), (list, cut) => {
        const merged = mergeRecords([...list, list[0]!]);
        const again = mergeRecords([merged, ...list.slice(cut % list.length)]);
        expect(again).toEqual(merged);
      }),
      { numRuns: 400 },
    );
  });

  test('every cell of every job is in the merged record, once', () => {
    fc.assert(
      fc.property(jobs, (list) => {
        const all = new Set(list.flatMap(ids));
        expect([...ids(mergeRecords(list))].sort()).toEqual([...all].sort());
      }),
    );
  });
});

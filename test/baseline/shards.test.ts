import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../src/baseline/merge.ts';
import { shardStates } from '../../src/baseline/shards.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { lostShards, type ShardJob, shardName } from '../../src/domain/shard.ts';
import { cell, record } from './support/records.ts';

const run = (attempt: number) => ({ id: '77', attempt, event: 'push' });

function shard(index: number, total = 3, fields: Partial<RunRecord> = {}): RunRecord {
  return record({
    id: `shard-${index}-of-${total}-${fields.run?.attempt ?? 1}`,
    shard: { index, total },
    cells: [cell(`cell-${index}`)],
    ...fields,
  });
}

function job(index: number, total: number, fields: Partial<ShardJob> = {}): ShardJob {
  return {
    shard: { index, total },
    ...{ attempt: 1, state: 'succeeded', why: null, url: `https://github.com/job/${index}` },
    ...fields,
  };
}

/** `1/3 measured`, … */
const told = (records: readonly RunRecord[], jobs: readonly ShardJob[] = []) =>
  shardStates(records, jobs).map(({ shard, state }) => `${shardName(shard)} ${state}`);

describe('by the records alone', () => {
  test('shards that did not arrive are missing', () => {
    expect(told([shard(2)])).toEqual(['1/3 missing', '2/3 measured', '3/3 missing']);
  });

  test('a record of the whole matrix has no shards', () => {
    expect(told([record()])).toEqual([]);
    expect(told([])).toEqual([]);
  });

  test('merging forgets no shard, also none whose cells were measured again', () => {
    const merged = mergeRecords([shard(1), shard(1, 3, { run: run(2) }), shard(3)]);
    expect(told([merged])).toEqual(['1/3 measured', '2/3 missing', '3/3 measured']);
  });
});

describe('by the jobs that GitHub lists', () => {
  test('all shards are known where no record came at all', () => {
    const jobs = [
      job(1, 2, { state: 'running' }),
      job(2, 2, { state: 'died', why: 'was cancelled' }),
    ];
    expect(told([], jobs)).toEqual(['1/2 running', '2/2 died']);
    expect(shardStates([], jobs)[1]).toMatchObject({ why: 'was cancelled', url: jobs[1]?.url });
  });

  test('GitHub creates the jobs of a matrix one by one: those that are not listed yet are missing', () => {
    expect(told([], [job(3, 3, { state: 'queued' })])).toContain('1/3 missing');
  });

  test('a job that ended well without its record is a shard that died', () => {
    const [state] = shardStates([], [job(1, 1)]);
    expect(state).toMatchObject({ state: 'died', why: expect.stringMatching(/record/) });
  });

  test('a job that failed after its record arrived is measured', () => {
    expect(told([shard(1, 1)], [job(1, 1, { state: 'died' })])).toEqual(['1/1 measured']);
  });
});

describe('where a run was attempted again', () => {
  test('of a job that was not run again, the record of the first attempt counts', () => {
    const records = [shard(1, 2), shard(2, 2, { run: run(2) })];
    // GitHub lists it under the new attempt, too.
    const jobs = [job(1, 2, { attempt: 2 }), job(2, 2, { attempt: 2 })];
    expect(told(records, jobs)).toEqual(['1/2 measured', '2/2 measured']);
  });

  test('a shard whose new attempt is at work is not measured, and one whose new attempt died is named', () => {
    const records = [shard(1, 2), shard(2, 2)];
    const jobs = [
      job(1, 2, { attempt: 2, state: 'running' }),
      job(2, 2),
      job(2, 2, { attempt: 2, state: 'died', why: 'timed out' }),
    ];
    const states = shardStates(records, jobs);
    expect(states.map(({ state }) => state)).toEqual(['running', 'died']);
    expect(states[1]?.why).toBe('timed out; the report shows attempt 1 of it');
  });

  test('what an attempt lost is forgiven once another, split in another way, has measured every cell', () => {
    const matrix = ['cell-1', 'cell-2'];
    const again = shard(1, 1, { run: run(2), cells: [cell('cell-1'), cell('cell-2')] });
    const jobs = [job(2, 2, { state: 'died', why: 'failed' }), job(1, 1, { attempt: 2 })];
    expect(told([shard(1, 2, { matrix }), again], jobs)).toEqual(['1/1 measured', '1/2 measured']);
  });

  test('… but not where it measured a part only', () => {
    const matrix = ['cell-1', 'cell-2'];
    const jobs = [job(2, 2, { state: 'died', why: 'failed' }), job(1, 1, { attempt: 2 })];
    const again = shard(1, 1, { run: run(2), cells: [cell('cell-1')] });
    expect(told([shard(1, 2, { matrix }), again], jobs)).toContain('2/2 died');
  });
});

test('a shard that is neither recorded nor done is never told as measured', () => {
  const jobs = fc.uniqueArray(
    fc.record({
      index: fc.integer({ min: 1, max: 4 }),
      attempt: fc.integer({ min: 1, max: 3 }),
      state: fc.constantFrom('queued', 'running', 'succeeded', 'died'),
    }),
    { selector: ({ index, attempt }) => `${index}/${attempt}` },
  );
  const records = fc.subarray([1, 2, 3, 4]);
  fc.assert(
    fc.property(records, jobs, (arrived, list) => {
      const states = shardStates(
        arrived.map((index) => shard(index, 4)),
        list.map(({ index, ...fields }) => job(index, 4, fields)),
      );
      if (arrived.length + list.length === 0) return;
      expect(states).toHaveLength(4);
      for (const { shard: of, state } of states) {
        if (state === 'measured') expect(arrived).toContain(of.index);
      }
      const open = states.filter(({ state }) => state === 'queued' || state === 'running');
      expect(lostShards(states).length + open.length).toBeGreaterThanOrEqual(4 - arrived.length);
    }),
  );
});

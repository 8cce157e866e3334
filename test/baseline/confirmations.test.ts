import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../src/baseline/codec.ts';
import { confirmationOf } from '../../src/baseline/confirmation.ts';
import { mergeRecords } from '../../src/baseline/merge.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { cell, record } from './support/records.ts';

/** A record of an attempt of run 77, of these cells. */
function attempt(number: number, names: readonly string[], fields: Partial<RunRecord> = {}) {
  return record({
    id: `run-77-${number}`,
    run: { id: '77', attempt: number, event: 'pull_request' },
    cells: names.map((name) => cell(name, { warnings: [`of attempt ${number}`] })),
    matrix: ['a', 'b', 'c'],
    ...fields,
  });
}

const confirm = { command: 'confirm', by: 'ada' } as const;

describe('what an attempt measured in order to confirm', () => {
  test('stands beside what it confirms, and takes the place of nothing', () => {
    const first = attempt(1, ['a', 'b', 'c']);
    const second = attempt(2, ['b'], { request: confirm });
    const merged = mergeRecords([second, first]);
    expect(merged.cells.map(({ id, warnings }) => [id, ...warnings])).toEqual(
      ['a', 'b', 'c'].map((id) => [id, 'of attempt 1']),
    );
    expect(merged.cells.map((of) => of.confirmation)).toEqual([
      undefined,
      confirmationOf(second.cells[0] ?? expect.fail()),
      undefined,
    ]);
    expect(merged).toMatchObject({ request: confirm, run: { attempt: 2 } });
    expect(decodeRecord(encodeRecord(merged), 'x')).toEqual(merged);
  });

  test('brings what it explains', () => {
    const profile = {
      ...{ cell: 'b', scenario: 'hello', reason: null, samples: { base: 9, head: 9 }, graph: null },
      functions: [],
    };
    const second = attempt(2, ['b'], { request: confirm, profiles: [profile] });
    expect(mergeRecords([attempt(1, ['a', 'b', 'c']), second]).profiles).toEqual([profile]);
  });

  test('finds its cell in whichever shard had it', () => {
    const shard = (index: number) => ({ shard: { index, total: 2 } });
    const shards = [attempt(1, ['a', 'b'], shard(1)), attempt(1, ['c'], { ...shard(2), id: 'x' })];
    const second = attempt(2, ['c'], { request: confirm, shard: { index: 1, total: 1 } });
    const merged = mergeRecords([...shards, second]);
    expect(merged.cells.filter((of) => of.confirmation).map(({ id }) => id)).toEqual(['c']);
  });

  test('is not folded again where the whole is merged once more', () => {
    const first = attempt(1, ['a', 'b', 'c']);
    const once = mergeRecords([first, attempt(2, ['b'], { request: confirm })]);
    expect(mergeRecords([once])).toEqual(once);
    expect(mergeRecords([first, once]).cells).toEqual(once.cells);
  });

  test('counts no more once the cell was measured anew', () => {
    const attempts = [
      attempt(1, ['a', 'b', 'c']),
      attempt(2, ['b'], { request: confirm }),
      attempt(3, ['b'], { request: { command: 'rerun', by: 'bob' } }),
    ];
    const merged = mergeRecords(attempts);
    expect(merged.request).toEqual({ command: 'rerun', by: 'bob' });
    expect(merged.cells.find(({ id }) => id === 'b')).toMatchObject({
      warnings: ['of attempt 3'],
    });
    expect(merged.cells.some((of) => of.confirmation)).toBe(false);
  });

  test('of another commit or base confirms nothing', () => {
    const first = attempt(1, ['a']);
    const base = { ...(first.base ?? expect.fail()), sha: 'f'.repeat(40) };
    const other = attempt(2, ['a'], { request: confirm, base });
    expect(() => mergeRecords([first, other])).toThrow(/the base commit differs/);
  });
});

test('a request of an older attempt is told no more', () => {
  const merged = mergeRecords([
    attempt(2, ['a'], { request: { command: 'rerun', by: 'ada' } }),
    attempt(3, ['a', 'b', 'c']),
  ]);
  expect(merged.request).toBeUndefined();
});

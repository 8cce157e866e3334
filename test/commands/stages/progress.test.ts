import { expect, it } from 'vitest';
import { isDue, stillToCome } from '../../../src/commands/stages/progress.ts';
import type { ShardJob } from '../../../src/domain/shard.ts';

/** A run of so many shards, the first of which are done. */
const jobs = (total: number, done: number): ShardJob[] =>
  Array.from({ length: total }, (_, at) => ({
    shard: { index: at + 1, total },
    ...{ attempt: 1, why: null, url: null },
    state: at < done ? 'succeeded' : 'running',
  }));

it.each([1, 3, 16, 17, 100, 256])(
  'of %i shards at most 16 report while others are at work',
  (total) => {
    const due = Array.from({ length: total }, (_, done) => isDue(jobs(total, done)));
    const reports = due.filter(Boolean).length;
    expect(reports).toBeLessThanOrEqual(16);
    expect(reports).toBeGreaterThanOrEqual(Math.min(total, 8));
  },
);

it('a shard that GitHub has not listed yet is to come; one that died stays dead', () => {
  const state = (of: 'missing' | 'died') => ({
    ...{ shard: { index: 1, total: 2 }, state: of, why: null, url: null },
  });
  const told = stillToCome([state('missing'), state('died')]).map((one) => one.state);
  expect(told).toEqual(['queued', 'died']);
});

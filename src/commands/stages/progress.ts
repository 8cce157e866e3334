import type { ShardJob, ShardState } from '../../domain/shard.ts';

/** More partial reports than so many say little that is new, and each reads all records that are there. */
const MOST_REPORTS = 16;

/**
 * Whether the job that just measured its shard reports what is there. Of many shards only every so-many-th is
 * followed by a report: a token has 1,000 requests an hour.
 */
export function isDue(jobs: readonly ShardJob[]): boolean {
  const total = Math.max(1, ...jobs.map(({ shard }) => shard.total));
  const done = jobs.filter(({ state }) => state === 'succeeded').length;
  return (done + 1) % Math.ceil(total / MOST_REPORTS) === 0;
}

/** While jobs are at work, one that GitHub has not listed yet is to come. */
export function stillToCome(states: readonly ShardState[]): readonly ShardState[] {
  return states.map((state) => (state.state === 'missing' ? { ...state, state: 'queued' } : state));
}

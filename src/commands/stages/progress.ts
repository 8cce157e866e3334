import type { ShardJob, ShardState } from '../../domain/shard.ts';

/** More partial reports than so many say little that is new, and each reads all records that are there. */
const MOST_REPORTS = 16;

/**
 * Whether the job that just measured its shard reports what is there. Of many shards only every so-many-th is
 * followed by a report: a token has 1,000 requests an hour.
 */
export function isDue(jobs: readonly ShardJob[]): boolean {
  const { done, every } = progressOf(jobs);
  return (done + 1) % every === 0;
}

/** How many partial reports what is there is worth: another one is due where it has grown. */
export function reportsWorth(jobs: readonly ShardJob[]): number {
  const { done, every } = progressOf(jobs);
  return Math.floor(done / every);
}

function progressOf(jobs: readonly ShardJob[]): { readonly done: number; readonly every: number } {
  const total = Math.max(1, ...jobs.map(({ shard }) => shard.total));
  const done = jobs.filter(({ state }) => state === 'succeeded').length;
  return { done, every: Math.ceil(total / MOST_REPORTS) };
}

/** While jobs are at work, one that GitHub has not listed yet is to come. */
export function stillToCome(states: readonly ShardState[]): readonly ShardState[] {
  return states.map((state) => (state.state === 'missing' ? { ...state, state: 'queued' } : state));
}

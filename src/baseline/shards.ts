import type { RunRecord } from '../domain/record.ts';
import {
  missingCells,
  type Shard,
  type ShardJob,
  type ShardState,
  shardName,
} from '../domain/shard.ts';
import { mergeRecords, partsOf } from './merge.ts';

/**
 * What became of each shard: of those that records tell of, and of those whose jobs GitHub lists, also where
 * no record came at all. Empty where the matrix was not split.
 */
export function shardStates(
  records: readonly RunRecord[],
  jobs: readonly ShardJob[] = [],
): readonly ShardState[] {
  const arrived = newestAttempts(records);
  const known = new Map(newestJobs(jobs).map((job) => [shardName(job.shard), job]));
  const states = allShards([...arrived.values(), ...known.values()]).map(({ shard, stale }) => ({
    stale,
    state: stateOf(shard, arrived.get(shardName(shard)), known.get(shardName(shard))),
  }));
  // A later attempt with another number of shards has measured what an earlier one had lost.
  const whole = isWhole(records);
  return states
    .filter(({ stale, state }) => !(stale && whole && state.state !== 'measured'))
    .map(({ state }) => state);
}

interface Seen {
  readonly shard: Shard;
  readonly attempt: number;
}

/** By name, the newest attempt of which there is a record. */
function newestAttempts(records: readonly RunRecord[]): ReadonlyMap<string, Seen> {
  const newest = new Map<string, Seen>();
  for (const { shard, attempt } of records.flatMap(partsOf)) {
    if (shard === null) continue;
    const before = newest.get(shardName(shard))?.attempt ?? 0;
    newest.set(shardName(shard), { shard, attempt: Math.max(before, attempt ?? 0) });
  }
  return newest;
}

function newestJobs(jobs: readonly ShardJob[]): readonly ShardJob[] {
  const groups = Map.groupBy(jobs, ({ shard }) => shardName(shard));
  return [...groups.values()].flatMap(
    (same) => same.toSorted((a, b) => b.attempt - a.attempt)[0] ?? [],
  );
}

/** All shards of every split that is heard of. `stale`: a later attempt was split in another way. */
function allShards(seen: readonly Seen[]): readonly { shard: Shard; stale: boolean }[] {
  const newest = Math.max(0, ...seen.map(({ attempt }) => attempt));
  const splits = Map.groupBy(seen, ({ shard }) => shard.total);
  return [...splits]
    .sort(([a], [b]) => a - b)
    .flatMap(([total, of]) => {
      const stale = of.every(({ attempt }) => attempt < newest);
      return Array.from({ length: total }, (_, at) => ({ shard: { index: at + 1, total }, stale }));
    });
}

function stateOf(shard: Shard, record: Seen | undefined, job: ShardJob | undefined): ShardState {
  const url = job?.url ?? null;
  const lost = (state: ShardState['state'], why: string | null) => ({ shard, state, why, url });
  const measured = { shard, state: 'measured', why: null, url } as const;
  if (job === undefined) return record === undefined ? lost('missing', null) : measured;
  // GitHub lists a job that was not run again in the new attempt, too: its record is of the old one.
  if (record !== undefined && (job.state === 'succeeded' || record.attempt >= job.attempt)) {
    return measured;
  }
  if (job.state === 'succeeded') return lost('died', 'ended well, but its record did not arrive');
  if (job.state !== 'died') return lost(job.state, null);
  const older = record === undefined ? '' : `; the report shows attempt ${record.attempt} of it`;
  return lost('died', `${job.why ?? 'failed'}${older}`);
}

function isWhole(records: readonly RunRecord[]): boolean {
  if (records.length === 0) return false;
  const merged = mergeRecords(records);
  return merged.matrix !== undefined && missingCells(merged).length === 0;
}

import type { RunRecord } from './record.ts';

/** A part of the matrix that one job measures, 1-based: 2 of 8. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** What GitHub says of the job that measures a shard; of several attempts, the newest. */
export interface ShardJob {
  readonly shard: Shard;
  readonly attempt: number;
  readonly state: 'queued' | 'running' | 'succeeded' | 'died';
  /** Of one that died, as the end of a sentence about it: `failed in the step “Measure”`. Untrusted text. */
  readonly why: string | null;
  /** Its page, as GitHub gives it. */
  readonly url: string | null;
}

/** What became of a shard. */
export interface ShardState {
  readonly shard: Shard;
  /** `missing`: nothing is known but that no record came. */
  readonly state: 'measured' | 'running' | 'queued' | 'died' | 'missing';
  /** Why it is not measured; null where that is not known, or it is. Untrusted text. */
  readonly why: string | null;
  readonly url: string | null;
}

/** `2/8` */
export function shardName({ index, total }: Shard): string {
  return `${index}/${total}`;
}

/** Whether its record may still come. */
export function isPending({ state }: ShardState): boolean {
  return state === 'running' || state === 'queued';
}

/** Shards without a record that will not come any more. */
export function lostShards(shards: readonly ShardState[]): readonly ShardState[] {
  return shards.filter((shard) => shard.state === 'died' || shard.state === 'missing');
}

/** Cells of the matrix that are in no record, whichever shard they belonged to. */
export function missingCells({
  matrix = [],
  cells,
}: Pick<RunRecord, 'matrix' | 'cells'>): string[] {
  const there = new Set(cells.map(({ id }) => id));
  return matrix.filter((id) => !there.has(id));
}

/** Measurements, a scenario under a cell each, that were stopped before enough was known, and by what. */
export function cutShort({ cells }: Pick<RunRecord, 'cells'>): {
  /** By somebody, or by the end of the job. */
  readonly interrupted: number;
  /** By the time limit. */
  readonly late: number;
  readonly all: number;
} {
  const measurements = cells.flatMap((cell) => cell.measurements);
  const stoppedBy = (what: string) => measurements.filter(({ stopped }) => stopped === what).length;
  return {
    interrupted: stoppedBy('interrupted'),
    late: stoppedBy('time-limit'),
    all: measurements.length,
  };
}

/** Whether there are any. */
export function isCutShort(record: Pick<RunRecord, 'cells'>): boolean {
  const { interrupted, late } = cutShort(record);
  return interrupted + late > 0;
}

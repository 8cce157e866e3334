import { GaitkeeperError } from '../domain/errors.ts';
import type { CellRecord, Machine, RecordPart, RunRecord } from '../domain/record.ts';
import { compareText, least, mergeLists, textOf, uniqueBy } from './order.ts';

/**
 * One record out of the shards of a run. Does not depend on the order of the records, and may be done
 * in steps: every job's share stays known in `parts`. A cell that was measured again by a later attempt
 * of its job counts once, as the newest attempt has it.
 * @throws GaitkeeperError `record-invalid` where the records are not of one run, naming the difference.
 */
export function mergeRecords(records: readonly RunRecord[]): RunRecord {
  const [first, ...others] = records;
  if (first === undefined) throw new RangeError('there are no records to merge');
  if (others.length === 0) return first;
  for (const other of others) refuseDifference(first, other);
  const cells = newestCells(records);
  const parts = mergeParts(records, cells);
  return {
    ...first,
    id: least(records.map(({ id }) => id)),
    ...interval(records),
    run: first.run && { ...first.run, attempt: Math.max(...records.map(attemptOf)) },
    base: least(records.map(({ base }) => base)),
    head: least(records.map(({ head }) => head)),
    // Of the earliest job; that of each cell is in its part.
    machine: (parts[0] as RecordPart).machine,
    shard: null,
    parts: [...parts].sort(byShard),
    scenarios: mergeLists(records.map(({ scenarios }) => scenarios)),
    cells: inPlanOrder(cells, [...parts].sort(byShard)),
    warnings: mergeLists(records.map(({ warnings }) => warnings)),
  };
}

/** Shards of the matrix that are in none of the records, as `3 of 8`. */
export function missingShards(records: readonly RunRecord[]): readonly string[] {
  const shards = records.flatMap(partsOf).map(({ shard }) => shard);
  if (shards.length === 0 || shards.includes(null)) return [];
  const total = Math.max(...shards.map((shard) => shard?.total ?? 0));
  const arrived = new Set(shards.map((shard) => shard?.index));
  return Array.from({ length: total }, (_, index) => index + 1)
    .filter((index) => !arrived.has(index))
    .map((index) => `${index} of ${total}`);
}

/** The machine that measured a cell: shards of one run may have run on different ones. */
export function machineOf(record: RunRecord, cell: string): Machine {
  return record.parts?.find(({ cells }) => cells.includes(cell))?.machine ?? record.machine;
}

/** What has to be equal for two records to be shards of one run. */
const SAME: Readonly<Record<string, (record: RunRecord) => unknown>> = {
  'the measured commit': ({ head }) => head.sha,
  'the base commit': ({ base }) => base?.sha ?? null,
  'the configuration': ({ configurationHash }) => configurationHash,
  'the workflow run': ({ run }) => run && `${run.id} (${run.event})`,
  'the repository': ({ repository }) => repository,
  'the service': ({ service }) => textOf(service),
  'the version of Gaitkeeper': ({ tool }) => tool.version,
  'the number of shards': (record) => partsOf(record)[0]?.shard?.total ?? null,
};

function refuseDifference(one: RunRecord, other: RunRecord): void {
  for (const [what, of] of Object.entries(SAME)) {
    const values = [of(one), of(other)];
    if (values[0] === values[1]) continue;
    throw new GaitkeeperError(
      'record-invalid',
      `the records ${one.id} and ${other.id} are not of one run: ${what} differs`,
      {
        detail: values.map((value) => String(value ?? 'none')).join(' and '),
        hint: 'Merge only the records of one workflow run.',
      },
    );
  }
}

function attemptOf(record: RunRecord): number {
  return record.run?.attempt ?? 0;
}

/** A record that was never merged is its own only part. */
function partsOf(record: RunRecord): readonly RecordPart[] {
  const { id, shard, startedAt, machine } = record;
  const cells = record.cells.map((cell) => cell.id);
  const attempt = record.run?.attempt ?? null;
  return record.parts ?? [{ id, shard, attempt, startedAt, machine, cells }];
}

interface Candidate {
  readonly cell: CellRecord;
  readonly part: RecordPart;
}

/** The cells of all records by identifier, each from its newest part. */
function newestCells(records: readonly RunRecord[]): ReadonlyMap<string, Candidate> {
  const newest = new Map<string, Candidate>();
  for (const candidate of records.flatMap(candidates)) {
    const rival = newest.get(candidate.cell.id);
    if (rival === undefined || newer(candidate, rival) > 0) {
      newest.set(candidate.cell.id, candidate);
    }
  }
  return newest;
}

function candidates(record: RunRecord): Candidate[] {
  const partOf = new Map(partsOf(record).flatMap((part) => part.cells.map((id) => [id, part])));
  return record.cells.map((cell) => {
    const part = partOf.get(cell.id);
    if (part !== undefined) return { cell, part };
    throw new GaitkeeperError('record-invalid', `the cell ${cell.id} of ${record.id} has no part`, {
      hint: 'Merge the records of the jobs again.',
    });
  });
}

function newer(one: Candidate, other: Candidate): number {
  return (
    (one.part.attempt ?? 0) - (other.part.attempt ?? 0) ||
    compareText(one.part.startedAt, other.part.startedAt) ||
    compareText(one.part.id, other.part.id) ||
    compareText(textOf(one.cell), textOf(other.cell))
  );
}

/** All parts, the earliest first, each with the cells that are still its own. */
function mergeParts(
  records: readonly RunRecord[],
  cells: ReadonlyMap<string, Candidate>,
): readonly RecordPart[] {
  const groups = Map.groupBy(records.flatMap(partsOf), identity);
  const parts = [...groups].map(([key, [part, ...same]]) => ({
    ...(part as RecordPart),
    cells: mergeLists([part as RecordPart, ...same].map((one) => one.cells)).filter(
      (id) => identity(cells.get(id)?.part as RecordPart) === key,
    ),
  }));
  return parts.sort((a, b) => compareText(a.startedAt, b.startedAt) || byIdentity(a, b));
}

/** All of a part but its cells. */
function identity(part: RecordPart): string {
  return textOf({ ...part, cells: [] });
}

function byIdentity(a: RecordPart, b: RecordPart): number {
  return compareText(identity(a), identity(b));
}

function byShard(a: RecordPart, b: RecordPart): number {
  return (
    (a.shard?.index ?? 0) - (b.shard?.index ?? 0) ||
    (a.attempt ?? 0) - (b.attempt ?? 0) ||
    compareText(a.startedAt, b.startedAt) ||
    byIdentity(a, b)
  );
}

function inPlanOrder(
  cells: ReadonlyMap<string, Candidate>,
  parts: readonly RecordPart[],
): readonly CellRecord[] {
  const ids = uniqueBy(
    parts.flatMap((part) => part.cells),
    (id) => id,
  );
  return ids.map((id) => (cells.get(id) as Candidate).cell);
}

/** From the first start to the last end. */
function interval(records: readonly RunRecord[]): Pick<RunRecord, 'startedAt' | 'durationSeconds'> {
  const startedAt = least(records.map((record) => record.startedAt));
  const ends = records.map((record) => Date.parse(record.startedAt) + milliseconds(record));
  return { startedAt, durationSeconds: (Math.max(...ends) - Date.parse(startedAt)) / 1000 };
}

/** Whole ones, so that merging in steps adds up to the same. */
function milliseconds(record: RunRecord): number {
  return Math.round(record.durationSeconds * 1000);
}

import { GaitkeeperError } from '../domain/errors.ts';
import { compareText, textOf } from '../domain/order.ts';
import type { ProfileRecord } from '../domain/profile.ts';
import type {
  CellRecord,
  InProcessRecord,
  Machine,
  RecordPart,
  RunRecord,
} from '../domain/record.ts';
import { attemptOf } from './attempt.ts';
import { least, mergeLists } from './choices.ts';
import { foldConfirmations } from './confirmations.ts';

/**
 * One record out of the shards of a run. Does not depend on the order of the records, and may be done
 * in steps: every job's share stays known in `parts`. A cell that was measured again by a later attempt
 * of its job counts once, as the newest attempt has it.
 * @throws GaitkeeperError `record-invalid` where the records are not of one run, naming the difference.
 */
export function mergeRecords(records: readonly RunRecord[]): RunRecord {
  const [first, ...others] = foldConfirmations(records);
  if (first === undefined) throw new RangeError('there are no records to merge');
  return others.length === 0 ? first : merged([first, ...others]);
}

function merged(records: readonly [RunRecord, ...RunRecord[]]): RunRecord {
  const [first, ...others] = records;
  for (const other of others) refuseDifference(first, other);
  refuseSplits(records);
  const parts = mergeParts(records);
  return {
    ...withoutRequest(first),
    id: least(records.map(({ id }) => id)),
    ...interval(records),
    run: first.run && { ...first.run, attempt: Math.max(...records.map(attemptOf)) },
    ...requestOf(records),
    base: least(records.map(({ base }) => base)),
    head: least(records.map(({ head }) => head)),
    // Of the earliest job; that of each cell is in its part.
    machine: (parts.toSorted(byStart)[0] as RecordPart).machine,
    shard: null,
    parts,
    scenarios: mergeLists(records.map(({ scenarios }) => scenarios)),
    cells: inPlanOrder(newestCells(records), parts),
    ...matrixOf(records),
    ...inProcess(records),
    ...profiles(records),
    warnings: mergeLists(records.map(({ warnings }) => warnings)),
  };
}

/** Of the newest attempt: what was asked of an older one has been answered. */
function requestOf(records: readonly RunRecord[]): Pick<RunRecord, 'request'> {
  const newest = Math.max(...records.map(attemptOf));
  const requests = records.filter((one) => attemptOf(one) === newest).map(({ request }) => request);
  const known = requests.filter((request) => request !== undefined);
  return known.length === 0 ? {} : { request: least(known) };
}

function withoutRequest({ request, ...record }: RunRecord): RunRecord {
  return record;
}

/** What any job was a part of. */
function matrixOf(records: readonly RunRecord[]): Pick<RunRecord, 'matrix'> {
  const lists = records.flatMap(({ matrix }) => (matrix === undefined ? [] : [matrix]));
  return lists.length === 0 ? {} : { matrix: mergeLists(lists) };
}

/** Every job counts for its own interpreters. Of two that did so for one, any will do, but always the same. */
function inProcess(records: readonly RunRecord[]): Pick<RunRecord, 'inProcess'> {
  const counted = records.flatMap((record) => record.inProcess ?? []);
  if (counted.length === 0) return {};
  const places = Map.groupBy(counted, ({ interpreter, scenario, request }) =>
    JSON.stringify([interpreter, scenario, ...(request === undefined ? [] : [request])]),
  );
  const sorted = [...places].sort(([a], [b]) => compareText(a, b));
  return { inProcess: sorted.flatMap(([, of]) => of.sort(byCounts)[0] ?? []) };
}

function byCounts(a: InProcessRecord, b: InProcessRecord): number {
  const absent = Number(a.reason !== null) - Number(b.reason !== null);
  return absent || compareText(textOf(a), textOf(b));
}

/** Every job looks into cells of its own. Of two profiles of one place any will do, but always the same. */
function profiles(records: readonly RunRecord[]): Pick<RunRecord, 'profiles'> {
  const all = records.flatMap((record) => record.profiles ?? []);
  if (all.length === 0) return {};
  const places = Map.groupBy(all, ({ cell, scenario }) => JSON.stringify([scenario, cell]));
  const sorted = [...places].sort(([a], [b]) => compareText(a, b));
  return { profiles: sorted.flatMap(([, of]) => of.sort(byProfile)[0] ?? []) };
}

function byProfile(a: ProfileRecord, b: ProfileRecord): number {
  const absent = Number(a.reason !== null) - Number(b.reason !== null);
  return absent || compareText(textOf(a), textOf(b));
}

/** The machine that measured a cell: shards of one run may have run on different ones. */
export function machineOf(record: RunRecord, cell: string): Machine {
  return newestParts(record).get(cell)?.machine ?? record.machine;
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
};

/** Of each attempt: a later one may be split in another way, as where it measures only some cells again. */
function refuseSplits(records: readonly RunRecord[]): void {
  const attempts = Map.groupBy(records.flatMap(partsOf), ({ attempt }) => attempt);
  for (const [one, ...others] of attempts.values()) {
    const total = (part: RecordPart | undefined) => part?.shard?.total ?? null;
    const other = others.find((part) => total(part) !== total(one));
    if (one === undefined || other === undefined) continue;
    throw differing([one.id, other.id], 'the number of shards', [total(one), total(other)]);
  }
}

function refuseDifference(one: RunRecord, other: RunRecord): void {
  for (const [what, of] of Object.entries(SAME)) {
    const values = [of(one), of(other)];
    if (values[0] === values[1]) continue;
    throw differing([one.id, other.id], what, values);
  }
}

function differing(
  [one, other]: readonly [string, string],
  what: string,
  values: readonly unknown[],
): GaitkeeperError {
  return new GaitkeeperError(
    'record-invalid',
    `the records ${one} and ${other} are not of one run: ${what} differs`,
    {
      detail: values.map((value) => String(value ?? 'none')).join(' and '),
      hint: 'Merge only the records of one workflow run.',
    },
  );
}

/** A record that was never merged is its own only part. */
export function partsOf(record: RunRecord): readonly RecordPart[] {
  const { id, shard, startedAt, machine } = record;
  const cells = record.cells.map((cell) => cell.id);
  const attempt = record.run?.attempt ?? null;
  return record.parts ?? [{ id, shard, attempt, startedAt, machine, cells }];
}

/** By cell, the job whose measurement of it counts. */
function newestParts(record: RunRecord): ReadonlyMap<string, RecordPart> {
  const oldestFirst = [...partsOf(record)].sort(byAge).reverse();
  return new Map(oldestFirst.flatMap((part) => part.cells.map((cell) => [cell, part])));
}

interface Candidate {
  readonly cell: CellRecord;
  readonly part: RecordPart;
}

/** The cells of all records by identifier, each from the newest job that measured it. */
function newestCells(records: readonly RunRecord[]): ReadonlyMap<string, Candidate> {
  const groups = Map.groupBy(records.flatMap(candidates), ({ cell }) => cell.id);
  return new Map([...groups].map(([id, rivals]) => [id, rivals.sort(byCandidate)[0] as Candidate]));
}

function candidates(record: RunRecord): Candidate[] {
  const parts = newestParts(record);
  return record.cells.map((cell) => {
    const part = parts.get(cell.id);
    if (part !== undefined) return { cell, part };
    throw new GaitkeeperError('record-invalid', `the cell ${cell.id} of ${record.id} has no part`, {
      hint: 'Merge the records of the jobs again.',
    });
  });
}

function byCandidate(a: Candidate, b: Candidate): number {
  return byAge(a.part, b.part) || compareText(textOf(a.cell), textOf(b.cell));
}

/** The jobs of all records, in the order of the matrix. */
function mergeParts(records: readonly RunRecord[]): readonly RecordPart[] {
  const groups = Map.groupBy(records.flatMap(partsOf), identity);
  const parts = [...groups.values()].map((same) => ({
    ...(same[0] as RecordPart),
    cells: mergeLists(same.map(({ cells }) => cells)),
  }));
  return parts.sort(byShard);
}

/** All of a part but its cells. */
function identity(part: RecordPart): string {
  return textOf({ ...part, cells: [] });
}

/** The newest attempt first. */
function byAge(a: RecordPart, b: RecordPart): number {
  return (b.attempt ?? 0) - (a.attempt ?? 0) || byStart(b, a);
}

function byShard(a: RecordPart, b: RecordPart): number {
  return (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || byAge(b, a);
}

function byStart(a: RecordPart, b: RecordPart): number {
  return compareText(a.startedAt, b.startedAt) || compareText(identity(a), identity(b));
}

/** As the matrix was handed out to the jobs. */
function inPlanOrder(
  cells: ReadonlyMap<string, Candidate>,
  parts: readonly RecordPart[],
): readonly CellRecord[] {
  const rank = new Map(parts.map((part, index) => [identity(part), index]));
  const within = parts.map(({ cells }) => new Map(cells.map((id, index) => [id, index])));
  const place = ({ cell, part }: Candidate) => {
    const index = rank.get(identity(part)) as number;
    return [index, within[index]?.get(cell.id) ?? 0] as const;
  };
  return [...cells.values()]
    .map((candidate) => ({ cell: candidate.cell, place: place(candidate) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ cell }) => cell);
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

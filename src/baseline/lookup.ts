import type { BaselineUse } from '../domain/assessment.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import type { Machine, RunRecord } from '../domain/record.ts';
import { serviceSlug } from './service-slug.ts';
import type { RecordStore, StoredRun } from './store.ts';
import { isTrusted, usablePart } from './trust.ts';

export interface BaselineQuery {
  /** The base commit of the comparison. */
  readonly sha: string;
  /** The commits before it, newest first; asked only where the base itself has no record. */
  ancestors(sha: string): Promise<readonly string[]>;
  /** The machine that measures now. */
  readonly machine: Machine;
  /**
   * Name of the service, as a repository may keep the records of several; null for any: a clone on somebody's
   * machine may have another name than the repository.
   */
  readonly service: string | null;
  /** Why a record that could be taken is odd beside those around it, as a sentence; null where it is not. */
  oddity?(run: StoredRun, record: RunRecord): Promise<string | null>;
}

export interface Baseline {
  readonly run: StoredRun;
  /** The stored record, less the cells and measurements that are no baseline. */
  readonly record: RunRecord;
  readonly use: BaselineUse;
  /** Nearer records that were not taken, and why, a sentence each. */
  readonly passedOver: readonly string[];
}

export interface NoBaseline {
  /** Why there is none, in sentences. */
  readonly note: string;
  readonly passedOver: readonly string[];
}

/** Reading is what costs: after this many unusable records there is no baseline. */
const MOST_READ = 12;

/**
 * The stored record to compare with: of the base commit itself, else of the nearest commit before it,
 * else the latest. A store that cannot be read is a reason to have none, not an error: the
 * comparison side by side does not need it.
 */
export async function findBaseline(
  store: RecordStore,
  query: BaselineQuery,
): Promise<Baseline | NoBaseline> {
  try {
    return await firstUsable(store, query);
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return { note: sentence(error), passedOver: [] };
  }
}

/**
 * The newest record that can be trusted; null where there is none.
 * @throws GaitkeeperError `store-failed`
 */
export async function newestRecord(
  store: RecordStore,
  service: string | null,
): Promise<RunRecord | null> {
  const runs = await store.newest(MOST_READ, mayBeOf(service));
  for (const run of runs) {
    const record = await readTrusted(store, run, service);
    if (typeof record !== 'string') return record;
  }
  return null;
}

/** Whether a run is of the service, or may be: some names do not tell. */
function mayBeOf(service: string | null): (run: StoredRun) => boolean {
  if (service === null) return () => true;
  const slug = serviceSlug(service);
  return (run) => run.service === undefined || run.service === slug;
}

interface Candidate {
  readonly run: StoredRun;
  readonly relation: string;
}

/** Ancestors that are looked for at once: most often one of the first has a record, and each costs. */
const AT_ONCE = [16, 64, Number.POSITIVE_INFINITY];

/**
 * Stored runs in the order in which they are wanted, each looked for when those before it were not taken. The newest are
 * known by their names, so they are there also where an index that somebody edited does not know them.
 */
async function* candidates(store: RecordStore, query: BaselineQuery): AsyncGenerator<Candidate> {
  const wanted = mayBeOf(query.service);
  const of = async (commits: readonly string[]) =>
    commits.length === 0 ? [] : (await store.find(commits)).filter(wanted);
  const seen = new Set<string>();
  const told = (run: StoredRun, relation: string): Candidate => {
    seen.add(run.path);
    return { run, relation };
  };
  for (const run of await of([query.sha])) yield told(run, ITSELF);
  const latest = await store.newest(MOST_READ, (run) => wanted(run) && !seen.has(run.path));
  if (latest.length === 0) return;
  // A list that begins with the commit itself counts the same.
  const before = (await query.ancestors(query.sha)).filter((sha) => sha !== query.sha);
  let from = 0;
  for (const count of AT_ONCE) {
    const some = before.slice(from, from + count);
    const runs = Map.groupBy(await of(some), ({ sha }) => sha);
    for (const [index, sha] of some.entries()) {
      for (const run of runs.get(sha) ?? []) yield told(run, ancestry(from + index + 1));
    }
    from += some.length;
  }
  const rest = latest.filter(({ path }) => !seen.has(path));
  yield* nearestFirst(rest, [query.sha, ...before]);
}

/** @param near the base, and the commits before it */
function nearestFirst(runs: readonly StoredRun[], near: readonly string[]): readonly Candidate[] {
  const places = new Map(near.map((sha, at) => [sha, at]));
  const placeOf = ({ sha }: StoredRun) => places.get(sha) ?? near.length;
  return runs
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((run) => ({ run, relation: relationOf(placeOf(run), near.length) }));
}

function relationOf(distance: number, far: number): string {
  if (distance === 0) return ITSELF;
  return distance < far ? ancestry(distance) : 'the latest record, not of a commit before the base';
}

const ITSELF = 'the base commit itself';

function ancestry(distance: number): string {
  return `an ancestor of the base, ${distance} ${distance === 1 ? 'commit' : 'commits'} before it`;
}

async function firstUsable(
  store: RecordStore,
  query: BaselineQuery,
): Promise<Baseline | NoBaseline> {
  const [passedOver, outliers]: [string[], string[]] = [[], []];
  for await (const { run, relation } of candidates(store, query)) {
    const read = await readTrusted(store, run, query.service);
    const record = typeof read === 'string' ? read : usable(read, run);
    const odd = typeof record === 'string' ? null : await query.oddity?.(run, record);
    if (typeof record !== 'string' && odd == null) {
      const use = useOf(run, record, relation, query.machine);
      return { run, record, use: outliers.length > 0 ? { ...use, outliers } : use, passedOver };
    }
    if (odd != null) outliers.push(odd);
    passedOver.push(odd ?? (record as string));
    if (passedOver.length === MOST_READ) break;
  }
  return { note: [noteOf(passedOver), ...outliers].join(' '), passedOver };
}

function noteOf(passedOver: readonly string[]): string {
  if (passedOver.length === 0) return 'Nothing is stored yet.';
  return 'None of the stored records can be compared with.';
}

/** The record, or why it is none to rely on. */
export async function readTrusted(
  store: RecordStore,
  run: StoredRun,
  service: string | null,
): Promise<RunRecord | string> {
  try {
    const record = await store.read(run);
    if (record.head.sha !== run.sha) return `${run.path} holds the record of another commit.`;
    if (service !== null && record.service.name !== service)
      return `${run.path} is of ${record.service.name}.`;
    return isTrusted(record) ? record : `${run.path} was measured on a pull request.`;
  } catch (error) {
    if (!(error instanceof GaitkeeperError) || error.code !== 'record-invalid') throw error;
    return error.hint === undefined ? sentence(error) : `${sentence(error)} ${error.hint}`;
  }
}

function usable(record: RunRecord, run: StoredRun): RunRecord | string {
  const rest = usablePart(record);
  return rest.cells.length > 0 ? rest : `In ${run.path} nothing was measured.`;
}

function useOf(run: StoredRun, record: RunRecord, relation: string, machine: Machine): BaselineUse {
  return {
    sha: run.sha,
    recordId: record.id,
    recordedAt: record.startedAt,
    relation,
    sameMachine: sameKindOfMachine(record.machine, machine),
  };
}

/** Of one kind: what is measured on one may be expected on the other, but for the luck of the hour. */
export function sameKindOfMachine(a: Machine, b: Machine): boolean {
  return a.cpuModel === b.cpuModel && a.cores === b.cores;
}

function isStoreFailure(error: unknown): error is GaitkeeperError {
  return error instanceof GaitkeeperError && ['store-failed', 'git-failed'].includes(error.code);
}

function sentence(error: GaitkeeperError): string {
  const text = error.message.replace(/\.$/, '');
  // A path stays as it is, so that it can be copied.
  const isPath = /^\S*\//.test(text);
  return `${isPath ? text.charAt(0) : text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

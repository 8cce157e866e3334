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
  /** Why there is none, as one sentence. */
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
    return await firstUsable(
      store,
      await candidates(await runsOf(store, query.service), query),
      query,
    );
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return { note: sentence(error), passedOver: [] };
  }
}

export interface History {
  /** The newest first. */
  readonly records: readonly RunRecord[];
  readonly passedOver: readonly string[];
}

/**
 * The last `count` records that can be trusted: what tells how much a machine scatters.
 * @throws GaitkeeperError `store-failed`
 */
export async function history(
  store: RecordStore,
  count: number,
  service: string | null,
): Promise<History> {
  const runs = (await runsOf(store, service)).slice(0, count + MOST_READ);
  await store.prefetch?.(runs.slice(0, count));
  const records: RunRecord[] = [];
  const passedOver: string[] = [];
  for (const run of runs) {
    if (records.length === count) break;
    const record = await readTrusted(store, run, service);
    if (typeof record === 'string') passedOver.push(record);
    else records.push(record);
  }
  return { records, passedOver };
}

/** Those that are of the service, or may be: some names do not tell. */
async function runsOf(store: RecordStore, service: string | null): Promise<readonly StoredRun[]> {
  const runs = await store.list();
  if (service === null) return runs;
  const slug = serviceSlug(service);
  return runs.filter((run) => run.service === undefined || run.service === slug);
}

interface Candidate {
  readonly run: StoredRun;
  readonly relation: string;
}

/** All stored runs in the order in which they are wanted. */
async function candidates(
  runs: readonly StoredRun[],
  query: BaselineQuery,
): Promise<readonly Candidate[]> {
  const own = runs.filter((run) => run.sha === query.sha);
  const others = runs.filter((run) => run.sha !== query.sha);
  const before = others.length === 0 ? [] : await query.ancestors(query.sha);
  // A list that begins with the commit itself counts the same.
  const distance = new Map(before.filter((sha) => sha !== query.sha).map((sha, i) => [sha, i + 1]));
  const near = others
    .filter((run) => distance.has(run.sha))
    .sort((a, b) => (distance.get(a.sha) as number) - (distance.get(b.sha) as number));
  const far = others.filter((run) => !distance.has(run.sha));
  return [
    ...own.map((run) => ({ run, relation: 'the base commit itself' })),
    ...near.map((run) => ({ run, relation: ancestry(distance.get(run.sha) as number) })),
    ...far.map((run) => ({ run, relation: 'the latest record, not of a commit before the base' })),
  ];
}

function ancestry(distance: number): string {
  return `an ancestor of the base, ${distance} ${distance === 1 ? 'commit' : 'commits'} before it`;
}

async function firstUsable(
  store: RecordStore,
  wanted: readonly Candidate[],
  { machine, service }: BaselineQuery,
): Promise<Baseline | NoBaseline> {
  if (wanted.length === 0) return { note: 'Nothing is stored yet.', passedOver: [] };
  const passedOver: string[] = [];
  for (const { run, relation } of wanted.slice(0, MOST_READ)) {
    const read = await readTrusted(store, run, service);
    const record = typeof read === 'string' ? read : usable(read, run);
    if (typeof record !== 'string') {
      return { run, record, use: useOf(run, record, relation, machine), passedOver };
    }
    passedOver.push(record);
  }
  return { note: 'None of the stored records can be compared with.', passedOver };
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
    if (error instanceof GaitkeeperError && error.code === 'record-invalid') return sentence(error);
    throw error;
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
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

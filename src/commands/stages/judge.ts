import { findBaseline } from '../../baseline/lookup.ts';
import { openStore } from '../../baseline/registry.ts';
import { Snapshot } from '../../baseline/snapshot.ts';
import type { Config } from '../../config/config.ts';
import { type Judging, judgeOptions } from '../../config/judging.ts';
import type { BaselineUse, Comparison, ReportInput } from '../../domain/assessment.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import { type Repository, shortSha } from '../../service/repository.ts';
import { judge } from '../../verdict/judge.ts';
import { storedComparisons } from '../../verdict/stored.ts';
import type { CommandIo } from '../io.ts';
import { acceptKnown } from './accept.ts';
import { newestHistory } from './newest-history.ts';
import { storeContext } from './store-context.ts';

export interface JudgeRequest {
  readonly config: Judging & Pick<Config, 'baseline'>;
  /** Null where no checkout is at hand: then there is no stored baseline either. */
  readonly repository: Repository | null;
  /** Number of the pull request that is judged; null for a branch or a release. */
  readonly pull: number | null;
  /** Of a release gate only: the version that it is compared with, where that is one. */
  readonly release?: { readonly lastRelease: string | undefined };
  /** In which state the store is read; as it is now where it is not given. */
  readonly snapshot?: Snapshot;
}

/** What a report needs beside the links. */
export type Judged = Pick<ReportInput, 'record' | 'assessment' | 'baseline' | 'baselineNote'>;

/** Compares a record with its own base and with the stored baseline, judges both, and lets acceptances cover what regressed. */
export async function judgeRecord(
  record: RunRecord,
  { snapshot = new Snapshot(), ...request }: JudgeRequest,
  io: CommandIo,
): Promise<Judged> {
  const stored = await compareWithStored(record, { ...request, snapshot }, io);
  const assessment = judge(record, stored.comparisons, judgeOptions(request.config));
  return {
    record,
    assessment: await acceptKnown(
      assessment,
      record,
      {
        ...{ baseline: request.config.baseline, repository: request.repository },
        ...{ pull: request.pull, snapshot },
        ...(request.release === undefined ? {} : { release: request.release }),
      },
      io,
    ),
    baseline: stored.use,
    baselineNote: stored.note,
  };
}

interface Stored {
  readonly comparisons: readonly Comparison[];
  readonly use: BaselineUse | null;
  readonly note: string | null;
}

const without = (note: string): Stored => ({ comparisons: [], use: null, note });

/** Ancestors of the base among which a stored record is looked for. */
const ANCESTORS = 200;

/** A baseline that cannot be read costs the stored comparison, never the run. */
async function compareWithStored(
  record: RunRecord,
  { config: { baseline }, repository, release, snapshot }: JudgeRequest,
  io: CommandIo,
): Promise<Stored> {
  if (baseline === 'off') return without('The stored baseline is switched off.');
  if (repository === null) return without('There is no checkout from which to read the baseline.');
  if (record.base === null) return without('There is no base commit to look a record up for.');
  const sha = record.base.sha;
  const service = record.repository === null ? null : record.service.name;
  try {
    const store = openStore(baseline, storeContext(repository, io, snapshot));
    const past = newestHistory(store, io);
    const found = await findBaseline(store, {
      sha,
      ancestors: (of) => ancestorsOf(repository, of),
      machine: record.machine,
      service,
      oddity: past.oddity,
    });
    for (const why of found.passedOver) io.debug(why);
    if ('note' in found) return without(found.note);
    if (release !== undefined && !(await isBefore(repository, found.use.sha, sha))) {
      return without(`Neither ${shortSha(sha)} nor a commit before it has a record to rely on.`);
    }
    const entries = await past.of(found.record.service.name);
    const comparisons = storedComparisons(record, found.record, entries);
    return { comparisons, use: found.use, note: null };
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`The stored baseline was not read: ${error.message}`);
    return without(`The stored baseline could not be read: ${error.message}`);
  }
}

/** Whether it is the base, or before it: what came after it holds a part of what a release is to be judged by. */
async function isBefore({ git }: Repository, sha: string, base: string): Promise<boolean> {
  const { status } = await git.attempt(['merge-base', '--is-ancestor', sha, base]);
  return sha === base || status === 0;
}

/** None where the history is not there: the base itself may be stored all the same. */
async function ancestorsOf(repository: Repository, sha: string): Promise<readonly string[]> {
  const args = ['rev-list', '--first-parent', `--max-count=${ANCESTORS}`, sha];
  const { stdout } = await repository.git.attempt(args);
  return stdout.split('\n').filter((line) => line !== '');
}

import { Snapshot } from '../../baseline/snapshot.ts';
import type { Config } from '../../config/config.ts';
import type { ReportLinks } from '../../domain/assessment.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { ReleaseReport } from '../../domain/release.ts';
import type { ShardState } from '../../domain/shard.ts';
import type { ReportTarget } from '../../github/target.ts';
import { wasInterrupted } from '../../platform/interrupt.ts';
import type { Repository } from '../../service/repository.ts';
import { withHoles } from '../../verdict/holes.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, Request } from '../request.ts';
import { confirmFresh } from './confirm-fresh.ts';
import { type Judged, judgeRecord } from './judge.ts';
import { publish } from './publish.ts';
import { trendSinceRelease } from './trend-since-release.ts';

export interface ReportContext {
  readonly request: Request;
  readonly config: Config;
  readonly repository: Repository | null;
  /** Null outside of GitHub. */
  readonly target: ReportTarget | null;
  readonly shards: readonly ShardState[];
  /** The record was read from the artifacts of the run that measured. */
  readonly uploaded?: boolean;
  /** Whether slash commands are answered here; asked only where there is something to command. */
  readonly answersCommands?: () => Promise<boolean>;
  /** Of a release gate only. */
  readonly release?: ReleaseReport;
  /** The version that the release is compared with, where that is one. */
  readonly lastRelease?: string;
  /** In which state the store is read; as it is now where it is not given. */
  readonly snapshot?: Snapshot;
}

/** From a record to its report in every sink, and to the gate's decision. */
export async function reportRecord(
  record: RunRecord,
  context: ReportContext,
  io: CommandIo,
): Promise<Ended> {
  const ended = await report(record, wasInterrupted() ? inHaste(context) : context, io);
  return wasInterrupted() ? { ...ended, outcome: 'interrupted' } : ended;
}

/**
 * A cancelled job has some seconds left: nothing is read from afar, and files and job summary are all that is written. A
 * comment would stand beside that of the run for which it was cancelled.
 */
function inHaste(context: ReportContext): ReportContext {
  const { config } = context;
  return {
    ...context,
    config: { ...config, baseline: 'off', confirm: 'off', sinks: ['job-summary'] },
  };
}

const NO_TIME = 'The run was interrupted: there was no time to read the stored baseline.';

async function report(record: RunRecord, context: ReportContext, io: CommandIo): Promise<Ended> {
  const { request, config, repository, target, shards, release, lastRelease } = context;
  const { snapshot = new Snapshot() } = context;
  const judged = await judgeRecord(
    record,
    {
      ...{ config, repository, pull: target?.pull ?? null, snapshot },
      ...(release === undefined ? {} : { release: { lastRelease } }),
    },
    io,
  );
  const confirming = await confirmFresh(
    judged,
    { request, config, repository, target, shards },
    io,
  );
  const trend = await trendSinceRelease(record, { ...config, repository, snapshot }, io);
  const assessment = withHoles(judged.assessment, record, shards);
  const ended = await publish(
    {
      ...{ ...judged, assessment, shards, links: linksOf(record, context) },
      ...(wasInterrupted() ? { baselineNote: NO_TIME } : {}),
      ...(confirming ? { confirming } : {}),
      ...((await hasAnswers(judged, context)) ? { answersCommands: true } : {}),
      ...(release ? { release } : {}),
      ...(trend === null ? {} : { trend }),
    },
    { request, target, comment: config.comment, sinks: config.sinks },
    io,
  );
  // The report on the further attempt decides.
  return confirming ? { ...ended, outcome: 'incomplete', undecided: true } : ended;
}

/** Only what GitHub says leads anywhere; what a record says of its run can but take the way to the artifacts away. */
function linksOf({ run }: RunRecord, { target, uploaded }: ReportContext): ReportLinks {
  if (target === null) return {};
  const { id, url, artifacts } = target.run;
  const own = artifacts !== null && run?.id === String(id);
  return {
    ...(url === null ? {} : { run: url }),
    ...(own && uploaded ? { record: artifacts } : {}),
    ...(own && !uploaded ? { artifacts } : {}),
  };
}

/** Whether somebody could say on the pull request what is to become of it. */
async function hasAnswers(
  { assessment: { outcome } }: Judged,
  { target, answersCommands }: ReportContext,
): Promise<boolean> {
  if (target?.pull == null || (outcome !== 'regressed' && outcome !== 'failed')) return false;
  return (await answersCommands?.()) ?? false;
}

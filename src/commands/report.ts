import { resolve } from 'node:path';
import { mergeRecords } from '../baseline/merge.ts';
import { shardStates } from '../baseline/shards.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import { type GithubContext, readGithubContext } from '../github/context.ts';
import { targetOf } from '../github/target.ts';
import { dropGarbageEarly } from '../platform/garbage.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { runSharing } from './sharing.ts';
import { followRun } from './stages/follow-run.ts';
import { readConfig, repositoryIfAny } from './stages/open.ts';
import { readRecords } from './stages/read-records.ts';
import { reportRecord } from './stages/report.ts';
import { reportElsewhere } from './stages/report-elsewhere.ts';
import { reportRun } from './stages/report-run.ts';

/**
 * Merges the records of all shards, judges and publishes. Runs and checks out nothing of the service. In a workflow
 * the records are those of a run of GitHub's, where none are given.
 */
export async function report(request: Request, io: CommandIo): Promise<Ended> {
  dropGarbageEarly();
  if (request.progress === 'follow') {
    // A report each: what one of them has opened is of no use to the next.
    return followRun(request, () => runSharing(reportProgress, request, io), io);
  }
  return request.progress ? reportProgress(request, io) : reportAny(request, io);
}

/** A comment that is not up to date is no reason to lose what was measured. */
async function reportProgress(request: Request, io: CommandIo): Promise<Ended> {
  try {
    return { ...(await reportAny(request, io)), undecided: true };
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
    return { outcome: 'incomplete', undecided: true, outputs: {} };
  }
}

async function reportAny(request: Request, io: CommandIo): Promise<Ended> {
  if (request.post !== undefined) return reportElsewhere(request, request.post, io);
  const github = readGithubContext(request.env);
  const given = request.records.length > 0 && github?.workflowRun == null;
  if (github === null || given) return reportGiven(request, github, io);
  return reportRun(request, github, io);
}

async function reportGiven(
  request: Request,
  github: GithubContext | null,
  io: CommandIo,
): Promise<Ended> {
  const records = await readRecords(request.records);
  const config = await readConfig(request, io, null);
  return reportRecord(
    mergeRecords(records),
    {
      request,
      config,
      repository: await repositoryIfAny(resolve(request.directory)),
      target: github && targetOf(github),
      shards: shardStates(records),
    },
    io,
  );
}

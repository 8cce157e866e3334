import { mergeRecords } from '../../baseline/merge.ts';
import { shardStates } from '../../baseline/shards.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { ShardJob, ShardState } from '../../domain/shard.ts';
import type { GithubClient } from '../../github/client.ts';
import type { GithubContext } from '../../github/context.ts';
import { publishFailed } from '../../github/failure.ts';
import { headVerifier, type MeasuringRun } from '../../github/measured-head.ts';
import type { MeasuredHead } from '../../github/workflow-pull.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';
import { type CredibleRecords, credibleRecords, ofOneService } from './credible-records.ts';
import { jobsOf } from './jobs-of-run.ts';
import { tellLeftOut } from './left-out.ts';
import { withLost } from './lost-shards.ts';
import { mergeable } from './mergeable.ts';
import { emptyRecord } from './nothing-arrived.ts';
import { readRecords } from './read-records.ts';
import { type Arrived, recordsOfRun } from './run-records.ts';

export interface Gathering {
  readonly request: Request;
  readonly github: GithubContext;
  readonly client: GithubClient;
  readonly run: MeasuringRun;
  /** Name of the service, by the configuration. */
  readonly service: string;
}

/** What a run measured of one service. */
export interface Gathered {
  readonly record: RunRecord;
  /** What it was measured on, as GitHub confirms it. */
  readonly head: MeasuredHead | null;
  readonly shards: readonly ShardState[];
}

/**
 * Brings together what the jobs of a run measured, as far as it can be read and believed.
 * @returns null where there is nothing, and nobody waits for it
 * @throws GaitkeeperError `usage` where nothing can be read
 */
export async function gather(gathering: Gathering, io: CommandIo): Promise<Gathered | null> {
  const { request, github, client, run } = gathering;
  const arrived = await arrive(request, client, run);
  const { records, head, lost } = await believe(client, arrived, run, io);
  const ofService = records.length === 0 ? [] : ofOneService(records, gathering.service);
  const { records: own, odd } = mergeable(ofService);
  tellLeftOut(odd, io);
  const service = own[0]?.service.name ?? gathering.service;
  const jobs = await jobsOf(client, run, io, service);
  const shards = withLost(shardStates(own, jobs), [...lost, ...odd], service);
  if (own.length > 0) return { record: mergeRecords(own), head, shards };
  if (!isWorthTelling(arrived, jobs, github)) return noRecords(arrived, github, io);
  // Where nothing came, nothing is claimed either: GitHub's word on what was to be measured will do.
  const named = { sha: run.headSha, mergedInto: null };
  return { record: emptyRecord(run, service, request.version), head: named, shards };
}

async function arrive(
  { records: paths }: Request,
  client: GithubClient,
  run: MeasuringRun,
): Promise<Arrived> {
  if (paths.length === 0) return recordsOfRun(client, run);
  const records = await readRecords(paths);
  return { records: records.map((record) => ({ artifact: record.id, record })), unread: [] };
}

async function believe(
  client: GithubClient,
  arrived: Arrived,
  run: MeasuringRun,
  io: CommandIo,
): Promise<CredibleRecords> {
  try {
    return await credibleRecords(arrived, run, headVerifier(client, run), io);
  } catch (error) {
    throw publishFailed(error, {
      what: `look up what was measured in ${run.owner}/${run.repo}`,
      ...{ permission: 'contents: read', readOnly: false },
    });
  }
}

/** Where no record came, GitHub still tells which shards there should have been, and why they died. */
function isWorthTelling(
  { records, unread }: Arrived,
  jobs: readonly ShardJob[],
  { workflowRun }: GithubContext,
): boolean {
  const nobodyWaits = UNFINISHED.has(workflowRun?.conclusion ?? '');
  return jobs.length > 0 && !(nobodyWaits && records.length + unread.length === 0);
}

/** A run that was cancelled (a newer commit came) or skipped has nothing to show, and nobody waits for it. */
function noRecords({ records, unread }: Arrived, github: GithubContext, io: CommandIo): null {
  const { workflowRun: run } = github;
  const lost = records.length + unread.length;
  if (lost === 0 && UNFINISHED.has(run?.conclusion ?? '')) {
    io.info(`The run was ${run?.conclusion}, and left no records. Nothing is reported.`);
    return null;
  }
  const which = `run ${run?.id ?? github.runId}`;
  throw new GaitkeeperError(
    'usage',
    lost === 0 ? `There is no run record in ${which}.` : `No run record of ${which} can be used.`,
    {
      hint:
        lost === 0
          ? 'Let its jobs upload `gaitkeeper-output` by actions/upload-artifact, under a name that begins with `gaitkeeper-`.'
          : 'The warnings say what is wrong with each: measure again.',
    },
  );
}

const UNFINISHED = new Set(['cancelled', 'skipped', 'action_required', 'stale']);

import { resolve } from 'node:path';
import { mergeRecords } from '../../baseline/merge.ts';
import { shardStates } from '../../baseline/shards.ts';
import type { Config } from '../../config/config.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { ShardJob } from '../../domain/shard.ts';
import type { GithubClient } from '../../github/client.ts';
import type { GithubContext } from '../../github/context.ts';
import { publishFailed } from '../../github/failure.ts';
import { readShardJobs } from '../../github/jobs.ts';
import { headVerifier, type MeasuringRun } from '../../github/measured-head.ts';
import type { Repository } from '../../service/repository.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, Request } from '../request.ts';
import { type CredibleRecords, credibleRecords, ofOneService } from './credible-records.ts';
import { withLost } from './lost-shards.ts';
import { findMeasuringRun } from './measuring-run.ts';
import { emptyRecord } from './nothing-arrived.ts';
import { readConfig, repositoryIfAny } from './open.ts';
import { isDue, stillToCome } from './progress.ts';
import { readRecords } from './read-records.ts';
import { remoteBaseline } from './remote-baseline.ts';
import { readRemoteConfig, standingIn } from './remote-config.ts';
import { reportRecord } from './report.ts';
import { type Arrived, recordsOfRun } from './run-records.ts';

/**
 * Reports what another run measured, or this one's other jobs. The records are a stranger's: they are read in memory,
 * believed only where GitHub confirms them, and judged by the configuration of the default branch. Checks out and runs
 * nothing.
 * @throws GaitkeeperError `usage` where nothing can be read
 */
export async function reportRun(
  request: Request,
  github: GithubContext,
  io: CommandIo,
): Promise<Ended> {
  const client = clientOf(request, github, io);
  const reported = await findMeasuringRun(client, github, io);
  if (typeof reported === 'string') {
    io.info(`${reported} Nothing is reported.`);
    return { outcome: 'passed', outputs: {} };
  }
  if (request.progress && !isDue(await jobsOf(client, reported.run, undefined, io))) {
    io.info('Another job will report the progress.');
    return { outcome: 'incomplete', outputs: {} };
  }
  const { config, checkout } = await settingOf(request, github, client, io);
  const arrived = await arrive(request, client, reported.run);
  const { records, head, lost } = await believe(client, arrived, reported.run, io);
  const expected = serviceName(config, request, github);
  const own = records.length === 0 ? [] : ofOneService(records, expected);
  const service = own[0]?.service.name ?? expected;
  const jobs = await jobsOf(client, reported.run, service, io);
  if (own.length === 0 && !isWorthTelling(arrived, jobs, github)) {
    return noRecords(arrived, github, io);
  }
  const record =
    own.length === 0 ? emptyRecord(reported.run, service, request.version) : mergeRecords(own);
  await using remote = checkout
    ? null
    : await remoteBaseline(record, { request, github, config }, io);
  const states = withLost(shardStates(own, jobs), lost, service);
  const shards = request.progress ? stillToCome(states) : states;
  // Where nothing came, nothing is claimed either: GitHub's word on what was to be measured will do.
  const target = reported.target(
    own.length === 0 ? { sha: reported.run.headSha, mergedInto: null } : head,
  );
  // Awaited here, or the remote would be gone before it is asked.
  return await reportRecord(
    record,
    { request, config, repository: checkout ?? remote, target, shards },
    io,
  );
}

interface Setting {
  readonly config: Config;
  /** Null where none is at hand, or none that has a say. */
  readonly checkout: Repository | null;
}

/** On `workflow_run`, whatever may be checked out is not asked: somebody may have checked out the pull request. */
async function settingOf(
  request: Request,
  github: GithubContext,
  client: GithubClient,
  io: CommandIo,
): Promise<Setting> {
  const checkout =
    github.workflowRun === null ? await repositoryIfAny(resolve(request.directory)) : null;
  const config = checkout
    ? await readConfig(request, io, null)
    : await readRemoteConfig(request, { client, github }, io);
  return { config, checkout };
}

function clientOf(request: Request, github: GithubContext, io: CommandIo): GithubClient {
  if (request.token === undefined) {
    throw new GaitkeeperError('usage', 'Without records, `report` needs a token to fetch them.', {
      hint: 'Leave the input `token` at its default, and give the job `actions: read` and `contents: read`.',
    });
  }
  return clientFor(request.token, github.apiUrl, io);
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

/** Without them nobody knows why a shard did not come, but that it did not is known all the same. */
async function jobsOf(
  client: GithubClient,
  { owner, repo, id: run }: MeasuringRun,
  service: string | undefined,
  io: CommandIo,
): Promise<readonly ShardJob[]> {
  try {
    return await readShardJobs({
      ...{ client, owner, repo, run },
      ...(service === undefined ? {} : { service }),
    });
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`${error.message} ${error.hint ?? ''}`);
    return [];
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
function noRecords({ records, unread }: Arrived, github: GithubContext, io: CommandIo): Ended {
  const { workflowRun: run } = github;
  const lost = records.length + unread.length;
  if (lost === 0 && UNFINISHED.has(run?.conclusion ?? '')) {
    io.info(`The run was ${run?.conclusion}, and left no records. Nothing is reported.`);
    return { outcome: 'passed', outputs: {} };
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

/** As the measuring job named it. */
function serviceName(config: Config, request: Request, { repo }: GithubContext): string {
  const folder = config.directory === '.' ? standingIn(request) : config.directory;
  return config.name ?? (folder === '.' ? repo : `${repo}/${folder}`);
}

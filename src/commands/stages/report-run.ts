import { resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import { GaitkeeperError, type Outcome } from '../../domain/errors.ts';
import type { GithubClient } from '../../github/client.ts';
import type { GithubContext } from '../../github/context.ts';
import type { Repository } from '../../service/repository.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, Request } from '../request.ts';
import { answersCommands } from './answers-commands.ts';
import { gather } from './gather.ts';
import { jobsOf } from './jobs-of-run.ts';
import { findMeasuringRun } from './measuring-run.ts';
import { readConfig, repositoryIfAny } from './open.ts';
import { isDue, stillToCome } from './progress.ts';
import { remoteBaseline } from './remote-baseline.ts';
import { readRemoteConfig, standingIn } from './remote-config.ts';
import { reportRecord } from './report.ts';
import { serviceFolder, serviceName } from './service-name.ts';

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
  if (request.progress === 'here' && !isDue(await jobsOf(client, reported.run, io))) {
    io.info('Another job will report the progress.');
    return { outcome: 'incomplete', outputs: {} };
  }
  const { config, checkout } = await settingOf(request, github, client, io);
  const service = await measuredService(config, request, github);
  const gathered = await gather({ request, github, client, run: reported.run, service }, io);
  if (gathered === null) return { outcome: 'passed', outputs: {} };
  const { record, head, shards } = gathered;
  await using remote = checkout
    ? null
    : await remoteBaseline(record, { request, github, config }, io);
  // Awaited here, or the remote would be gone before it is asked.
  const ended = await reportRecord(
    record,
    {
      ...{ request, config, repository: checkout ?? remote, target: reported.target(head) },
      shards: request.progress ? stillToCome(shards) : shards,
      uploaded: request.records.length === 0,
      answersCommands: () => answersCommands(client, github, config),
    },
    io,
  );
  return github.workflowRun === null ? ended : decidedElsewhere(ended);
}

/** What only says how the service fares, not that the report itself went wrong. */
const VERDICTS: ReadonlySet<Outcome> = new Set([
  'regressed',
  'failed',
  'nothing-compared',
  'incomplete',
]);

/**
 * GitHub counts a run on `workflow_run` to the newest commit of the default branch, which nobody measured: the pull
 * request's own check run, or its status, is what a verdict turns red.
 */
function decidedElsewhere(ended: Ended): Ended {
  return VERDICTS.has(ended.outcome) ? { ...ended, undecided: true } : ended;
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

/** As the measuring job named it. */
async function measuredService(config: Config, request: Request, { repo }: GithubContext) {
  return serviceName(config, repo, serviceFolder(config, await standingIn(request)));
}

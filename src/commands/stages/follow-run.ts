import { setTimeout as sleep } from 'node:timers/promises';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { ShardJob } from '../../domain/shard.ts';
import type { GithubClient } from '../../github/client.ts';
import { type GithubContext, readGithubContext } from '../../github/context.ts';
import type { MeasuringRun } from '../../github/measured-head.ts';
import { isUnderWay } from '../../github/run-state.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, Request } from '../request.ts';
import { jobsOf } from './jobs-of-run.ts';
import { findMeasuringRun } from './measuring-run.ts';
import { reportsWorth } from './progress.ts';

/** Seconds between two looks. Each is two requests, and a token has 1,000 an hour for the whole repository. */
const EVERY_S = 30;
/** Another number of seconds. */
const EVERY = 'GAITKEEPER_FOLLOW_SECONDS';

/** A follower holds a runner. What takes longer than this is reported at its end alone. */
export const FOLLOW_MINUTES = 110;

const ENDED: Ended = { outcome: 'incomplete', undecided: true, outputs: {} };

/**
 * Watches a run of several jobs from its `workflow_run` event on, and reports what is there each time that further shards are,
 * until all have ended: the run's own end is somebody else's to report. Nothing that goes wrong with GitHub fails it.
 * @param report what is there by now
 * @throws GaitkeeperError `usage` where no run has begun this one
 */
export async function followRun(
  request: Request,
  report: () => Promise<Ended>,
  io: CommandIo,
): Promise<Ended> {
  const { github, token } = placeOf(request);
  const client = clientFor(token, github.apiUrl, io);
  try {
    const reported = await findMeasuringRun(client, github, io);
    if (typeof reported === 'string') io.info(reported);
    else await follow({ client, run: reported.run }, report, io);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
  }
  return ENDED;
}

async function follow(
  { client, run }: Followed,
  report: () => Promise<Ended>,
  io: CommandIo,
): Promise<void> {
  const end = performance.now() + FOLLOW_MINUTES * 60_000;
  let told = 0;
  while (performance.now() < end) {
    const jobs = (await jobsOf(client, run, io)).filter(({ attempt }) => attempt === run.attempt);
    if (allEnded(jobs)) return;
    const worth = reportsWorth(jobs);
    if (worth > told) await report();
    told = worth;
    await sleep(seconds() * 1000);
    if (!(await isUnderWay(client, run))) return;
  }
  io.info(
    `This takes more than ${FOLLOW_MINUTES} minutes: what is to come is reported at the end.`,
  );
}

interface Followed {
  readonly client: GithubClient;
  readonly run: MeasuringRun;
}

/** @throws GaitkeeperError `usage` where no run has begun this one */
function placeOf({ env, token }: Request): { github: GithubContext; token: string } {
  const github = readGithubContext(env);
  if (github?.workflowRun == null || token === undefined) throw misplaced(github);
  return { github, token };
}

function misplaced(github: GithubContext | null): GaitkeeperError {
  return new GaitkeeperError('usage', 'There is no run to follow.', {
    hint:
      github?.workflowRun == null
        ? 'Set `progress: follow` in a workflow on `workflow_run` with `types: [in_progress]`, as `gaitkeeper init --jobs 8` writes it.'
        : 'Leave the input `token` at its default, and give the job `actions: read`.',
  });
}

/** A shard that is not listed yet is to come. */
function allEnded(jobs: readonly ShardJob[]): boolean {
  const ended = jobs.filter(({ state }) => state === 'succeeded' || state === 'died');
  return jobs.some(({ shard }) => ended.length >= shard.total);
}

function seconds(): number {
  const given = Number(process.env[EVERY]);
  return given > 0 ? given : EVERY_S;
}

import { z } from 'zod';
import type { Shard, ShardJob } from '../domain/shard.ts';
import type { GithubClient } from './client.ts';
import { publishFailed } from './failure.ts';

export interface RunJobs {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  /** The measuring run. */
  readonly run: number;
  /** Name of the service, by which the jobs of several services in one run are told apart. */
  readonly service?: string;
}

/**
 * The jobs of the measuring run whose names end with their shard, `measure (2/8)`, of all attempts. Needs
 * `actions: read`.
 * @throws GaitkeeperError `publish-failed`
 */
export async function readShardJobs(options: RunJobs): Promise<readonly ShardJob[]> {
  const { client, owner, repo, run, service } = options;
  try {
    // Of all attempts: what was not run again is listed with the first one only.
    const listed = await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
      ...{ owner, repo, run_id: run },
      ...{ filter: 'all', per_page: 100 },
    });
    const jobs = z.array(jobSchema).parse(listed).flatMap(shardJob);
    return ofService(jobs, service).map(({ job }) => job);
  } catch (error) {
    throw publishFailed(error, {
      what: `list the jobs of run ${run} of ${owner}/${repo}`,
      permission: 'actions: read',
      readOnly: false,
    });
  }
}

const jobSchema = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullish(),
  run_attempt: z.number().int().positive().default(1),
  html_url: z.string().nullish(),
  steps: z.array(z.object({ name: z.string(), conclusion: z.string().nullish() })).nullish(),
});
type Job = z.infer<typeof jobSchema>;

interface NamedJob {
  /** Without its shard: `measure`. */
  readonly name: string;
  readonly job: ShardJob;
}

/** GitHub runs at most 256 jobs of a matrix; a name that claims more is somebody's own. */
const NAME = /^(?<name>.*?)\s*\((?<index>[1-9]\d{0,2})\/(?<total>[1-9]\d{0,2})\)$/s;

function shardJob(job: Job): readonly NamedJob[] {
  const groups = NAME.exec(job.name)?.groups;
  if (groups === undefined) return [];
  const shard: Shard = { index: Number(groups.index), total: Number(groups.total) };
  if (shard.index > shard.total || shard.total > 256) return [];
  const { run_attempt: attempt, html_url: url = null } = job;
  return [
    {
      name: groups.name ?? '',
      job: { shard, attempt, url, state: stateOf(job), why: whyOf(job) },
    },
  ];
}

function stateOf({ status, conclusion }: Job): ShardJob['state'] {
  if (status === 'in_progress') return 'running';
  // `queued`, `waiting`, `pending`, `requested`.
  if (status !== 'completed') return 'queued';
  return conclusion === 'success' || conclusion === 'neutral' ? 'succeeded' : 'died';
}

const WHY: Readonly<Record<string, string>> = {
  // A job that runs into its `timeout-minutes` is cancelled, too.
  cancelled: 'was cancelled, or ran out of its timeout-minutes',
  timed_out: 'timed out',
  skipped: 'was skipped',
  stale: 'was given up by GitHub',
  action_required: 'waits for an approval',
};

function whyOf(job: Job): string | null {
  if (stateOf(job) !== 'died') return null;
  const step = job.steps?.find(({ conclusion }) => conclusion === 'failure');
  return WHY[job.conclusion ?? ''] ?? (step ? `failed in the step “${step.name}”` : 'failed');
}

/** Where a run measures several services, those whose jobs bear the name of this one, or its last part. */
function ofService(jobs: readonly NamedJob[], service: string | undefined): readonly NamedJob[] {
  const names = new Set(jobs.map(({ name }) => name));
  if (names.size <= 1 || service === undefined) return jobs;
  const words = [service, service.split('/').at(-1) ?? service];
  const own = jobs.filter(({ name }) => words.some((word) => holdsWord(name, word)));
  return own.length > 0 ? own : jobs;
}

/** `measure api` is of `api`, but not of `ap`. */
function holdsWord(name: string, word: string): boolean {
  return name.split(/[\s/()]+/).includes(word) || name.endsWith(` ${word}`);
}

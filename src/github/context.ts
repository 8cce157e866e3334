import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { type EventFacts, readEvent } from './event.ts';

/** Everything that a run needs from the runner's environment and event file, read once. */
export interface GithubContext extends EventFacts {
  /** The repository whose workflow runs: for a pull request from a fork, the base repository. */
  readonly owner: string;
  readonly repo: string;
  /** Without a trailing slash, also on GitHub Enterprise: `https://api.github.com`. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId: number;
  /** Starts with 1, counts re-runs of the same run. */
  readonly attempt: number;
  /** The page of this attempt. */
  readonly runUrl: string;
  readonly event: string;
  /** What the runner checked out. On `pull_request` a merge commit: `pull.headSha` is the head. */
  readonly sha: string;
  readonly ref: string;
  /** Who started the run; on a re-run still the one who started it first. */
  readonly actor: string;
  readonly workflow: string;
  readonly job: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context of the workflow run.
 * @returns null outside of GitHub Actions.
 * @throws GaitkeeperError `event-invalid` where the runner's variables or event file are not what GitHub documents.
 */
export function readGithubContext(env: Environment): GithubContext | null {
  if (env.GITHUB_ACTIONS !== 'true') return null;
  const runner = readRunner(env);
  const [owner, repo] = runner.GITHUB_REPOSITORY.split('/') as [string, string];
  const serverUrl = trimSlash(runner.GITHUB_SERVER_URL);
  const attempt = runner.GITHUB_RUN_ATTEMPT;
  return {
    owner,
    repo,
    apiUrl: trimSlash(runner.GITHUB_API_URL),
    serverUrl,
    runId: runner.GITHUB_RUN_ID,
    attempt,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runner.GITHUB_RUN_ID}/attempts/${attempt}`,
    event: runner.GITHUB_EVENT_NAME,
    sha: runner.GITHUB_SHA,
    ref: runner.GITHUB_REF,
    actor: runner.GITHUB_ACTOR,
    workflow: runner.GITHUB_WORKFLOW,
    job: runner.GITHUB_JOB,
    ...readEvent(runner.GITHUB_EVENT_NAME, readEventFile(runner.GITHUB_EVENT_PATH), runner),
  };
}

const name = /^[\w.-]+\/[\w.-]+$/;
const positive = z.coerce.number().int().positive();

const runnerSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(name),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_RUN_ID: positive,
  GITHUB_RUN_ATTEMPT: positive.default(1),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_SHA: z.string().regex(/^[0-9a-f]{40,64}$/),
  GITHUB_REF: z.string().default(''),
  GITHUB_ACTOR: z.string().default(''),
  GITHUB_WORKFLOW: z.string().default(''),
  GITHUB_JOB: z.string().default(''),
});

function readRunner(env: Environment): z.infer<typeof runnerSchema> {
  const parsed = runnerSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new GaitkeeperError(
    'event-invalid',
    "The runner's environment is not that of a workflow run.",
    {
      hint: 'Run Gaitkeeper as a step of a workflow, or unset GITHUB_ACTIONS to run it by hand.',
      detail: z.prettifyError(parsed.error),
      cause: parsed.error,
    },
  );
}

function readEventFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new GaitkeeperError('event-invalid', `The event file ${path} cannot be read as JSON.`, {
      hint: 'Leave GITHUB_EVENT_PATH as the runner set it.',
      detail: String(cause),
      cause,
    });
  }
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

import type { GithubClient } from './client.ts';

export interface RunsQuery {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** Name of the workflow that measures. */
  readonly workflow: string;
}

/** A run of the workflow that measures, as it is now. */
export interface NewestRun {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly url: string;
  readonly completed: boolean;
}

/** The newest run of a workflow for the head commit of a pull request; null where there is none. */
export async function newestRun(query: RunsQuery): Promise<NewestRun | null> {
  const { client, owner, repo, headSha, workflow } = query;
  const { data } = await client.actions.listWorkflowRunsForRepo({
    ...{ owner, repo, head_sha: headSha, event: 'pull_request', per_page: 100 },
  });
  const [newest] = data.workflow_runs
    .filter(({ name }) => name === workflow)
    .sort((a, b) => b.id - a.id);
  if (newest === undefined) return null;
  return {
    id: newest.id,
    attempt: newest.run_attempt ?? 1,
    workflow,
    url: newest.html_url,
    completed: newest.status === 'completed',
  };
}

/** Whether that attempt is still the newest, and has ended. */
export async function isAtRest(
  { client, owner, repo }: Pick<RunsQuery, 'client' | 'owner' | 'repo'>,
  run: Pick<NewestRun, 'id' | 'attempt'>,
): Promise<boolean> {
  const { data } = await client.actions.getWorkflowRun({ owner, repo, run_id: run.id });
  return data.status === 'completed' && (data.run_attempt ?? 1) === run.attempt;
}

/** Runs all jobs of a run once more, on fresh runners and with the trust that it had the first time. */
export async function rerun(
  { client, owner, repo }: Pick<RunsQuery, 'client' | 'owner' | 'repo'>,
  run: Pick<NewestRun, 'id'>,
): Promise<void> {
  await client.actions.reRunWorkflow({ owner, repo, run_id: run.id });
}

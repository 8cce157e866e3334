import type { GithubClient } from './client.ts';

export interface RerunRequest {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** Name of the workflow that measures. */
  readonly workflow: string;
}

export type Rerun =
  | { readonly state: 'started'; readonly url: string }
  | { readonly state: 'running'; readonly url: string }
  | { readonly state: 'none' };

/** Runs the newest run of the workflow for a head commit once more, unless it has not ended yet. */
export async function rerunWorkflow(request: RerunRequest): Promise<Rerun> {
  const { client, owner, repo, headSha, workflow } = request;
  const { data } = await client.actions.listWorkflowRunsForRepo({
    ...{ owner, repo, head_sha: headSha, event: 'pull_request', per_page: 100 },
  });
  const [newest] = data.workflow_runs
    .filter(({ name }) => name === workflow)
    .sort((a, b) => b.id - a.id);
  if (newest === undefined) return { state: 'none' };
  if (newest.status !== 'completed') return { state: 'running', url: newest.html_url };
  await client.actions.reRunWorkflow({ owner, repo, run_id: newest.id });
  return { state: 'started', url: newest.html_url };
}

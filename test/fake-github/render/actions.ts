import type { Renderer } from '../render.ts';
import type { Artifact, Job, WorkflowRun } from '../world.ts';

type Json = Record<string, unknown>;

/** As GitHub tells it in lists and webhooks: `pull_requests` is empty, as it is for forks. */
export function renderRun(render: Renderer, run: WorkflowRun): Json {
  const { workflow_url: _workflow, ...example } = render.example('workflow-run');
  const url = render.api(`/actions/runs/${run.id}`);
  return {
    ...example,
    ...{ id: run.id, name: run.name, head_sha: run.headSha, event: run.event, path: run.path },
    ...{ status: run.status, conclusion: run.conclusion, run_attempt: run.attempt },
    ...{ head_branch: run.headBranch, display_title: run.name, pull_requests: [] },
    ...{ url, html_url: render.page(`/actions/runs/${run.id}`), jobs_url: `${url}/jobs` },
    ...{ artifacts_url: `${url}/artifacts`, rerun_url: `${url}/rerun` },
    workflow_url: render.api(`/actions/workflows/${workflowId(run)}`),
    workflow_id: workflowId(run),
    repository: render.repository(render.own),
    head_repository: render.repository(run.headRepository),
  };
}

export function renderArtifact(render: Renderer, artifact: Artifact, run: WorkflowRun): Json {
  const url = render.api(`/actions/artifacts/${artifact.id}`);
  const created = artifact.createdAt.toISOString();
  return {
    ...render.example('artifact'),
    ...{ id: artifact.id, name: artifact.name, expired: artifact.expired },
    ...{ size_in_bytes: artifact.sizeInBytes, digest: artifact.digest },
    ...{ url, archive_download_url: `${url}/zip` },
    ...{ created_at: created, updated_at: created, expires_at: inDays(artifact.createdAt, 90) },
    workflow_run: {
      ...{ id: run.id, repository_id: render.own.id, head_repository_id: run.headRepository.id },
      ...{ head_branch: run.headBranch, head_sha: run.headSha },
    },
  };
}

export function renderJob(render: Renderer, job: Job, run: WorkflowRun): Json {
  const url = render.api(`/actions/jobs/${job.id}`);
  const started = job.startedAt.toISOString();
  return {
    ...render.example('job'),
    ...{ id: job.id, run_id: run.id, run_attempt: job.attempt, name: job.name, url },
    ...{ status: job.status, conclusion: job.conclusion, head_sha: run.headSha },
    ...{ workflow_name: run.name, head_branch: run.headBranch, steps: stepsOf(job) },
    ...{ created_at: started, started_at: started },
    completed_at: job.status === 'completed' ? new Date().toISOString() : null,
    run_url: render.api(`/actions/runs/${run.id}`),
    html_url: render.page(`/actions/runs/${run.id}/job/${job.id}`),
  };
}

function stepsOf({ failedStep, conclusion }: Job): Json[] {
  const step = (name: string, ended: string | null, number: number): Json => ({
    ...{ name, number, status: ended === null ? 'in_progress' : 'completed', conclusion: ended },
  });
  if (failedStep === undefined)
    return [step('Set up job', conclusion === null ? null : 'success', 1)];
  return [step('Set up job', 'success', 1), step(failedStep, 'failure', 2)];
}

/** A workflow file has the same id in each of its runs. */
export function workflowId({ path }: WorkflowRun): number {
  return [...path].reduce((id, character) => (id * 31 + character.charCodeAt(0)) % 1e8, 7) + 1;
}

function inDays(date: Date, days: number): string {
  return new Date(date.getTime() + days * 86_400_000).toISOString();
}

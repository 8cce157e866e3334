import { readFileSync } from 'node:fs';
import type { FakeGithub, Pull, Release, WorkflowRun } from './index.ts';

/** An event as the runner hands it to a step. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: object;
  /** GITHUB_SHA */
  readonly sha: string;
  /** GITHUB_REF */
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
}

export type EventFixture =
  | 'issue_comment'
  | 'pull_request'
  | 'pull_request.fork'
  | 'push'
  | 'push.tag'
  | 'release'
  | 'workflow_run'
  | 'workflow_run.fork'
  | 'workflow_run.push';

// biome-ignore lint/suspicious/noExplicitAny: its shape is GitHub's business.
type Payload = any;

export function fixturePath(name: EventFixture): string {
  return new URL(`../../fixtures/events/${name}.json`, import.meta.url).pathname;
}

export function loadEvent(name: EventFixture): Payload {
  return JSON.parse(readFileSync(fixturePath(name), 'utf8'));
}

/** GITHUB_SHA of a pull request is the merge commit, which is neither head nor base. */
const MERGE_SHA = 'c'.repeat(40);

/** `pull_request` for a pull request of the fake. */
export function pullRequestEvent(
  github: FakeGithub,
  pull: Pull,
  mergeSha = MERGE_SHA,
): RunnerEvent {
  const payload = loadEvent(isFork(github, pull) ? 'pull_request.fork' : 'pull_request');
  payload.number = pull.number;
  payload.after = pull.headSha;
  inRepository(github, payload);
  const { pull_request } = payload;
  Object.assign(pull_request, { number: pull.number, id: pull.id, title: pull.title });
  Object.assign(pull_request.head, { sha: pull.headSha, ref: pull.headRef });
  Object.assign(pull_request.base, { sha: pull.baseSha, ref: pull.baseRef });
  Object.assign(pull_request.head.repo, named(pull.headRepository));
  Object.assign(pull_request.base.repo, named(ownRepository(github)));
  return {
    name: 'pull_request',
    payload,
    sha: mergeSha,
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
  };
}

/** `issue_comment` about a comment of the fake; of an issue where `onPull` is false. */
export function commentEvent(
  github: FakeGithub,
  comment: {
    readonly id: number;
    readonly issue: number;
    readonly author: string;
    readonly body: string;
  },
  { action = 'created', onPull = true } = {},
): RunnerEvent {
  const payload = loadEvent('issue_comment');
  inRepository(github, payload);
  payload.action = action;
  payload.issue.number = comment.issue;
  if (!onPull) delete payload.issue.pull_request;
  Object.assign(payload.comment, { id: comment.id, body: comment.body });
  const type = comment.author.endsWith('[bot]') ? 'Bot' : 'User';
  Object.assign(payload.comment.user, { login: comment.author, type });
  const where = { sha: 'd'.repeat(40), ref: 'refs/heads/main', headRef: '', baseRef: '' };
  return { name: 'issue_comment', payload, ...where };
}

/** `push` of `sha` to a branch or a tag. */
export function pushEvent(
  github: FakeGithub,
  sha: string,
  name = 'main',
  kind: 'heads' | 'tags' = 'heads',
): RunnerEvent {
  const payload = loadEvent(kind === 'tags' ? 'push.tag' : 'push');
  const ref = `refs/${kind}/${name}`;
  Object.assign(payload, { ref, after: sha });
  inRepository(github, payload);
  return { name: 'push', payload, sha, ref, headRef: '', baseRef: '' };
}

/** `release`, published; `sha` is the commit that its tag stands on. */
export function releaseEvent(
  github: FakeGithub,
  { id, tag, name, draft, prerelease, author }: Release,
  sha: string,
): RunnerEvent {
  const payload = loadEvent('release');
  inRepository(github, payload);
  Object.assign(payload.release, { id, tag_name: tag, name, draft, prerelease });
  payload.release.author.login = author;
  const ref = `refs/tags/${tag}`;
  return { name: 'release', payload, sha, ref, headRef: '', baseRef: '' };
}

/** `workflow_run`, completed, of a run that measured a pull request of the fake. */
export function workflowRunEvent(github: FakeGithub, pull: Pull, runId: number): RunnerEvent {
  const { headRepository, headSha, headRef: headBranch } = pull;
  return completedEvent(github, { id: runId, headRepository, headSha, headBranch });
}

/** The same of a run that the fake has, whatever started it. */
export function runCompletedEvent(github: FakeGithub, run: WorkflowRun): RunnerEvent {
  return runEvent(github, run, 'completed');
}

/** `workflow_run` of a run that begins, or that has ended. */
export function runEvent(
  github: FakeGithub,
  run: WorkflowRun,
  action: 'in_progress' | 'completed',
): RunnerEvent {
  const event = completedEvent(github, run, run.event === 'push' ? 'workflow_run.push' : undefined);
  const { workflow_run, workflow } = event.payload as Payload;
  Object.assign(event.payload as Payload, { action });
  const { name, path } = run;
  Object.assign(workflow_run, { name, path, event: run.event, conclusion: run.conclusion });
  const html_url = `${github.serverUrl}/${github.owner}/${github.repo}/actions/runs/${run.id}`;
  Object.assign(workflow_run, { status: run.status, run_attempt: run.attempt, html_url });
  Object.assign(workflow, { name, path });
  return event;
}

function completedEvent(
  github: FakeGithub,
  run: Pick<WorkflowRun, 'id' | 'headRepository' | 'headSha' | 'headBranch'>,
  fixture: EventFixture = isFork(github, run) ? 'workflow_run.fork' : 'workflow_run',
): RunnerEvent {
  const payload = loadEvent(fixture);
  inRepository(github, payload);
  const { workflow_run } = payload;
  Object.assign(workflow_run, { id: run.id, head_sha: run.headSha, head_branch: run.headBranch });
  Object.assign(workflow_run.repository, named(ownRepository(github)));
  Object.assign(workflow_run.head_repository, named(run.headRepository));
  workflow_run.head_repository.owner.login = run.headRepository.owner;
  // GITHUB_SHA is the tip of the default branch: the workflow that runs is the base's.
  const where = { sha: 'd'.repeat(40), ref: 'refs/heads/main', headRef: '', baseRef: '' };
  return { name: 'workflow_run', payload, ...where };
}

function isFork(github: FakeGithub, { headRepository }: Pick<Pull, 'headRepository'>): boolean {
  return headRepository.id !== github.repositoryId;
}

function ownRepository(github: FakeGithub): Pull['headRepository'] {
  return { id: github.repositoryId, owner: github.owner, name: github.repo };
}

function inRepository(github: FakeGithub, payload: Payload): void {
  Object.assign(payload.repository, named(ownRepository(github)));
  payload.repository.owner.login = github.owner;
}

function named({ id, owner, name }: Pull['headRepository']): object {
  return { id, name, full_name: `${owner}/${name}` };
}

import { readFileSync } from 'node:fs';
import type { FakeGithub, Pull } from './index.ts';

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
  | 'workflow_run'
  | 'workflow_run.fork';

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

/** `push` of `sha` to a branch. */
export function pushEvent(github: FakeGithub, sha: string, branch = 'main'): RunnerEvent {
  const payload = loadEvent('push');
  const ref = `refs/heads/${branch}`;
  Object.assign(payload, { ref, after: sha });
  inRepository(github, payload);
  return { name: 'push', payload, sha, ref, headRef: '', baseRef: '' };
}

/** `workflow_run`, completed, of a run that measured a pull request of the fake. */
export function workflowRunEvent(github: FakeGithub, pull: Pull, runId: number): RunnerEvent {
  const payload = loadEvent(isFork(github, pull) ? 'workflow_run.fork' : 'workflow_run');
  inRepository(github, payload);
  const { workflow_run } = payload;
  Object.assign(workflow_run, { id: runId, head_sha: pull.headSha, head_branch: pull.headRef });
  Object.assign(workflow_run.repository, named(ownRepository(github)));
  Object.assign(workflow_run.head_repository, named(pull.headRepository));
  workflow_run.head_repository.owner.login = pull.headRepository.owner;
  // GITHUB_SHA is the tip of the default branch: the workflow that runs is the base's.
  const where = { sha: 'd'.repeat(40), ref: 'refs/heads/main', headRef: '', baseRef: '' };
  return { name: 'workflow_run', payload, ...where };
}

function isFork(github: FakeGithub, pull: Pull): boolean {
  return pull.headRepository.id !== github.repositoryId;
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

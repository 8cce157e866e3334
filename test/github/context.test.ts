import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GaitkeeperError } from '../../src/domain/errors.ts';
import { readGithubContext } from '../../src/github/context.ts';
import {
  type EventFixture,
  fixturePath,
  loadEvent,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
} from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { runnerEnvironment } from '../fake-github/runner-env.ts';

const directory = mkdtempSync(join(tmpdir(), 'gaitkeeper-context-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const HEAD = '9b1c6a2f4d7e80b35c9f1e2d3a4b5c6d7e8f9012';
const BASE = '4f0e1d2c3b4a59687766554433221100ffeeddcc';

function environment(event: string, path: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/bookstore',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7000000001',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF: 'refs/pull/2/merge',
    GITHUB_ACTOR: 'octo-dev',
    GITHUB_WORKFLOW: 'benchmarks',
    GITHUB_JOB: 'check',
  };
}

function recorded(fixture: EventFixture, changes: Record<string, string> = {}) {
  const [event = ''] = fixture.split('.');
  return readGithubContext({ ...environment(event, fixturePath(fixture)), ...changes });
}

let events = 0;

function written(event: string, text: string) {
  const path = join(directory, `event-${++events}.json`);
  writeFileSync(path, text);
  return () => readGithubContext(environment(event, path));
}

function refusal(read: () => unknown): GaitkeeperError {
  try {
    read();
  } catch (error) {
    if (error instanceof GaitkeeperError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('readGithubContext', () => {
  it('is null outside of Actions', () => {
    expect(readGithubContext({})).toBeNull();
  });

  it('reads a pull request from a branch of the repository', () => {
    expect(recorded('pull_request')).toEqual({
      owner: 'octo-org',
      repo: 'bookstore',
      repositoryId: 186853002,
      defaultBranch: 'main',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      runId: 7000000001,
      attempt: 2,
      runUrl: 'https://github.com/octo-org/bookstore/actions/runs/7000000001/attempts/2',
      event: 'pull_request',
      sha: 'c'.repeat(40),
      ref: 'refs/pull/2/merge',
      actor: 'octo-dev',
      workflow: 'benchmarks',
      job: 'check',
      pull: {
        number: 2,
        headSha: HEAD,
        headRef: 'faster-books',
        headRepository: 'octo-org/bookstore',
        baseRef: 'main',
        baseSha: BASE,
        sameRepository: true,
        mayWrite: true,
      },
      workflowRun: null,
      comment: null,
    });
  });

  it('knows that a pull request from a fork may not write', () => {
    const pull = recorded('pull_request.fork')?.pull;
    expect(pull).toMatchObject({ headRepository: 'contributor/bookstore' });
    expect(pull).toMatchObject({ sameRepository: false, mayWrite: false });
  });

  it('knows that Dependabot may not write, although its branch is in the repository', () => {
    const context = recorded('pull_request', { GITHUB_ACTOR: 'dependabot[bot]' });
    expect(context?.pull).toMatchObject({ sameRepository: true, mayWrite: false });
  });

  it('takes a pull request whose fork was deleted for a foreign one', () => {
    const payload = loadEvent('pull_request.fork');
    payload.pull_request.head.repo = null;
    const pull = written('pull_request', JSON.stringify(payload))()?.pull;
    expect(pull).toMatchObject({ headRepository: null, sameRepository: false, mayWrite: false });
  });

  it('does not take a fork of the same name for the repository', () => {
    const payload = loadEvent('pull_request.fork');
    payload.pull_request.head.repo.full_name = 'octo-org/bookstore';
    const context = written('pull_request', JSON.stringify(payload))();
    expect(context?.pull?.sameRepository).toBe(false);
  });

  it('reads a push without a pull request', () => {
    expect(recorded('push')).toMatchObject({ event: 'push', pull: null, defaultBranch: 'main' });
  });

  it('reads the run that a workflow_run is about', () => {
    expect(recorded('workflow_run')?.workflowRun).toMatchObject({
      workflow: 'measure',
      url: 'https://github.com/octo-org/bookstore/actions/runs/289782451',
      event: 'pull_request',
      headSha: HEAD,
      headBranch: 'faster-books',
      sameRepository: true,
      conclusion: 'success',
    });
    expect(recorded('workflow_run.fork')?.workflowRun).toMatchObject({
      headRepositoryId: 520000001,
      headOwner: 'contributor',
      sameRepository: false,
    });
  });

  it('reads the run of a fork that was deleted meanwhile', () => {
    const payload = loadEvent('workflow_run.fork');
    payload.workflow_run.head_repository = null;
    expect(written('workflow_run', JSON.stringify(payload))()?.workflowRun).toMatchObject({
      ...{ headRepositoryId: null, headOwner: null, sameRepository: false },
    });
  });

  it('keeps the path of a GitHub Enterprise API, and no trailing slash', () => {
    const context = recorded('push', { GITHUB_API_URL: 'https://git.example.com/api/v3/' });
    expect(context?.apiUrl).toBe('https://git.example.com/api/v3');
  });
});

describe('what is refused', () => {
  it.each([
    ['an event file that is not there', () => recorded('push', { GITHUB_EVENT_PATH: '/no/such' })],
    ['an empty event file', written('push', '')],
    ['an event file that ends in the middle', written('push', '{"ref": "refs/he')],
  ])('%s cannot be read as JSON', (_name, read) => {
    expect(refusal(read)).toMatchObject({ code: 'event-invalid', outcome: 'environment' });
    expect(refusal(read).message).toContain('cannot be read as JSON');
  });

  it.each([
    ['a list', [], 'expected object'],
    ['a push under the name of a pull request', loadEvent('push'), 'pull_request'],
    ['a number that is text', tampered((pull) => Object.assign(pull, { number: '2' })), 'number'],
    ['a number below one', tampered((pull) => Object.assign(pull, { number: -2 })), 'number'],
    [
      'a head that is no SHA',
      tampered((pull) => Object.assign(pull.head, { sha: '$(id)' })),
      'sha',
    ],
    [
      'a base without repository',
      tampered((pull) => Object.assign(pull.base, { repo: null })),
      'repo',
    ],
  ])('%s is no pull_request event', (_name, payload, where) => {
    const error = refusal(written('pull_request', JSON.stringify(payload)));
    expect(error.message).toContain('is no pull_request event');
    expect(error.detail).toContain(where);
  });

  it.each([
    ['GITHUB_REPOSITORY', 'bookstore'],
    ['GITHUB_REPOSITORY', 'octo-org/../bookstore'],
    ['GITHUB_RUN_ID', '12x'],
    ['GITHUB_RUN_ATTEMPT', '0'],
    ['GITHUB_API_URL', 'api.github.com'],
    ['GITHUB_SHA', 'main'],
  ])('%s=%s is named', (variable, value) => {
    const error = refusal(() => recorded('push', { [variable]: value }));
    expect(error.code).toBe('event-invalid');
    expect(error.detail).toContain(variable);
  });

  function tampered(change: (pull: ReturnType<typeof loadEvent>) => void): unknown {
    const payload = loadEvent('pull_request');
    change(payload.pull_request);
    return payload;
  }
});

describe('the environment of the fake runner', () => {
  it('reads as that of a real one', async () => {
    await using github = await FakeGithub.start();
    const own = github.addPull({ headSha: HEAD });
    const fork = github.addPull({ fork: 'contributor/bookstore' });
    const context = (event: ReturnType<typeof pushEvent>) =>
      readGithubContext(runnerEnvironment({ github, event, workspace: directory, directory }));

    expect(context(pullRequestEvent(github, own))).toMatchObject({
      apiUrl: github.url,
      pull: { number: own.number, headSha: HEAD, mayWrite: true },
    });
    expect(context(pullRequestEvent(github, fork))?.pull?.mayWrite).toBe(false);
    expect(context(pushEvent(github, BASE))).toMatchObject({ sha: BASE, pull: null });
    expect(context(workflowRunEvent(github, fork, 12))?.workflowRun).toMatchObject({
      id: 12,
      sameRepository: false,
      headOwner: 'contributor',
    });
  });
});

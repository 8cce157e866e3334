import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentEvent } from '../fake-github/events.ts';
import { failure } from '../fake-github/faults.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { runnerEnvironment } from '../fake-github/runner-env.ts';
import { action } from './program.ts';

const PERMISSIONS = { actions: 'write', 'pull-requests': 'write', contents: 'read' } as const;
const SHA = 'e'.repeat(40);

/** A pull request with one finished run of the workflow, and two people. */
async function github(
  permissions: typeof PERMISSIONS | { 'pull-requests': 'write' } = PERMISSIONS,
) {
  const fake = await FakeGithub.start({ permissions });
  fake.addPull({ number: 1, headSha: SHA, fork: 'contributor/bookstore' });
  fake.setRole('maintainer', 'maintain');
  fake.setRole('reader', 'read');
  const run = fake.addWorkflowRun({ name: 'Gaitkeeper', headSha: SHA, status: 'completed' });
  fake.addWorkflowRun({ name: 'Tests', headSha: SHA, status: 'completed' });
  return { fake, run };
}

/** The built Action on a comment, as the runner would start it: without any checkout. */
async function respondTo(
  fake: FakeGithub,
  body: string,
  more: { author?: string; action?: string; onPull?: boolean; times?: number } = {},
) {
  const { author = 'maintainer', times = 1, ...event } = more;
  const comment = fake.addComment(1, author, body);
  const workspace = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-'));
  const env = runnerEnvironment({
    github: fake,
    event: commentEvent(fake, comment, event),
    inputs: { mode: 'respond', token: fake.token },
    workspace,
  });
  let ended = await action(env, workspace);
  for (let time = 1; time < times; time++) ended = await action(env, workspace);
  await rm(workspace, { recursive: true });
  const answers = fake.comments(1).filter(({ author }) => author === 'github-actions[bot]');
  return { ...ended, answers, reactions: fake.reactions(comment.id) };
}

describe('/gaitkeeper', () => {
  it('rerun by somebody with write access runs the newest run of the workflow again', async () => {
    const { fake, run } = await github();
    await using _fake = fake;
    const { status, answers, reactions } = await respondTo(fake, '/gaitkeeper rerun');
    expect(status).toBe(0);
    expect(run).toMatchObject({ attempt: 2, status: 'queued' });
    expect(answers).toHaveLength(1);
    expect(answers[0]?.body).toContain(`/actions/runs/${run.id}`);
    expect(reactions).toEqual(['eyes', 'rocket']);
  });

  it('rerun of what still runs is told, and started once only', async () => {
    const { fake, run } = await github();
    await using _fake = fake;
    run.status = 'in_progress';
    const { answers, reactions } = await respondTo(fake, '/gaitkeeper rerun');
    expect(answers[0]?.body).toContain('still being measured');
    expect(fake.count('actions/re-run-workflow')).toBe(0);
    expect(reactions).toEqual(['eyes', 'confused']);
  });

  it('rerun of what GitHub runs no more is told in the answer', async () => {
    const { fake, run } = await github();
    await using _fake = fake;
    const why = 'Unable to retry this workflow run because it was created over a month ago';
    fake.fail(({ operation }) =>
      operation === 'actions/re-run-workflow' ? failure(403, why) : null,
    );
    const { status, answers, reactions } = await respondTo(fake, '/gaitkeeper rerun');
    expect(answers[0]?.body).toContain(`/actions/runs/${run.id} once more: “${why}”`);
    expect(answers[0]?.body).not.toContain('docs.github.com');
    expect(reactions).toEqual(['eyes', 'confused']);
    expect(status).toBe(0);
  });

  it('help says what there is, also to a typo, and repeats nothing of the comment', async () => {
    const { fake } = await github();
    await using _fake = fake;
    const { answers } = await respondTo(fake, '/gaitkeeper reron @octo-org/everybody <img src=x>');
    expect(answers[0]?.body).toContain('Did you mean `/gaitkeeper rerun`?');
    expect(answers[0]?.body).not.toMatch(/everybody|<img/);
  });

  it.each(['reader', 'stranger'])('of a %s is refused politely', async (author) => {
    const { fake, run } = await github();
    await using _fake = fake;
    const { status, answers, reactions } = await respondTo(fake, '/gaitkeeper rerun', { author });
    expect(status).toBe(0);
    expect(run.attempt).toBe(1);
    expect(answers[0]?.body).toContain('Only people with write access');
    expect(reactions).toEqual(['eyes', 'confused']);
  });

  it('delivered twice is answered once', async () => {
    const { fake, run } = await github();
    await using _fake = fake;
    const { answers } = await respondTo(fake, '/gaitkeeper rerun', { times: 2 });
    expect(answers).toHaveLength(1);
    expect(run.attempt).toBe(2);
  });

  it.each([
    ['in the middle of a comment', 'well, /gaitkeeper rerun', {}],
    ['on an issue', '/gaitkeeper rerun', { onPull: false }],
    ['of a bot', '/gaitkeeper rerun', { author: 'renovate[bot]' }],
    ['in an edited comment', '/gaitkeeper rerun', { action: 'edited' }],
  ])('%s is no command', async (_, body, more) => {
    const { fake } = await github();
    await using _fake = fake;
    const { status, answers, reactions } = await respondTo(fake, body, more);
    expect(status).toBe(0);
    expect(answers).toEqual([]);
    expect(reactions).toEqual([]);
  });

  it('with a token that may not is told with the permission that is missing, and answered', async () => {
    const { fake } = await github({ 'pull-requests': 'write' });
    await using _fake = fake;
    const { status, stdout, answers, reactions } = await respondTo(fake, '/gaitkeeper rerun');
    expect(stdout).toMatch(/actions: write/);
    expect(answers[0]?.body).toContain('The log of the job that answers comments says which.');
    expect(reactions).toEqual(['eyes', 'confused']);
    expect(status).toBe(6);
  });
});

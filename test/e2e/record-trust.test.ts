import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  pullRequestEvent,
  pushEvent,
  type RunnerEvent,
  runCompletedEvent,
} from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { runnerEnvironment } from '../fake-github/runner-env.ts';
import { action } from './program.ts';
import { measuringRun, recordOf } from './reporting.ts';
import { testRepository } from './repository.ts';

const HEAD = 'e'.repeat(40);

/** The built Action in `mode: record` with one record, and what is on the data branch afterwards. */
async function recordOn(
  github: FakeGithub,
  record: object,
  where: { event: RunnerEvent; runId?: number },
) {
  await using repository = await testRepository({ 'readme.txt': 'nothing to measure' });
  await writeFile(join(repository.directory, 'record.json'), JSON.stringify(record));
  const inputs = { mode: 'record', token: github.token, records: 'record.json' };
  const env = runnerEnvironment({ github, inputs, workspace: repository.directory, ...where });
  const ended = await action(env, repository.directory);
  const branches = await repository.git('branch', '--list', 'gaitkeeper-data');
  return { ...ended, stored: branches !== '' };
}

async function scene(fork?: string) {
  const github = await FakeGithub.start();
  const pull = github.addPull({ headSha: HEAD, headRef: 'main', ...(fork ? { fork } : {}) });
  return { github, pull };
}

describe('the baseline', () => {
  it('takes what a push measured, in its own run and in one that follows', async () => {
    const { github, pull } = await scene();
    await using _github = github;
    const run = measuringRun(github, pull, { event: 'push' });
    const record = recordOf(github, run);
    const own = await recordOn(github, record, { event: pushEvent(github, HEAD), runId: run.id });
    expect(own).toMatchObject({ status: 0, stored: true });
    const after = await recordOn(github, record, { event: runCompletedEvent(github, run) });
    expect(after).toMatchObject({ status: 0, stored: true });
  });

  it.each(['push', 'pull_request'])(
    'takes nothing of a fork’s branch named main, on %s',
    async (event) => {
      const { github, pull } = await scene('attacker/bookstore');
      await using _github = github;
      const run = measuringRun(github, pull, { event });
      const record = {
        ...recordOf(github, run),
        run: { id: `${run.id}`, attempt: 1, event: 'push' },
      };
      const ended = await recordOn(github, record, { event: runCompletedEvent(github, run) });
      expect(ended.stdout).toMatch(/may not become a baseline/);
      expect(ended).toMatchObject({ status: 2, stored: false });
    },
  );

  it('takes nothing in the run of a pull request', async () => {
    const { github, pull } = await scene();
    await using _github = github;
    const run = measuringRun(github, pull);
    const event = pullRequestEvent(github, pull);
    const record = {
      ...recordOf(github, run),
      run: { id: `${run.id}`, attempt: 1, event: 'push' },
    };
    const ended = await recordOn(github, record, { event, runId: run.id });
    expect(ended).toMatchObject({ status: 2, stored: false });
  });

  it.each([
    ['another run', (id: number) => ({ id: String(id + 1), attempt: 1, event: 'push' })],
    ['no run', () => null],
    ['a pull request', (id: number) => ({ id: String(id), attempt: 1, event: 'pull_request' })],
  ])('takes no record that says it is of %s', async (_what, run) => {
    const { github, pull } = await scene();
    await using _github = github;
    const push = measuringRun(github, pull, { event: 'push' });
    const record = { ...recordOf(github, push), run: run(push.id) };
    const event = pushEvent(github, HEAD);
    const ended = await recordOn(github, record, { event, runId: push.id });
    expect(ended.stdout).toContain('is not stored: it is forged');
    expect(ended).toMatchObject({ status: 2, stored: false });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../fake-github/runner-env.ts';
import { action } from './program.ts';
import { type TestRepository, testRepository } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const base = { ...service(), 'gaitkeeper.yml': CONFIG };
/**
 * The built Action on pull request 1, as the runner would start it: checked out is GitHub's test merge of
 * the branch `change` into `main`, detached.
 */
async function runOn(
  github: FakeGithub,
  repository: TestRepository,
  more: { inputs?: Readonly<Record<string, string>>; runId?: number; fork?: string } = {},
) {
  const { git, directory } = repository;
  const [headSha, baseSha] = [await git('rev-parse', 'change'), await git('rev-parse', 'main')];
  await git('switch', '--quiet', '--detach', 'main');
  await git('merge', '--quiet', '--no-ff', '-m', `Merge ${headSha} into ${baseSha}`, 'change');
  const pull = github.addPull({
    number: 1,
    headSha,
    baseSha,
    headRef: 'change',
    ...(more.fork === undefined ? {} : { fork: more.fork }),
  });
  const env = runnerEnvironment({
    github,
    event: pullRequestEvent(github, pull, await git('rev-parse', 'HEAD')),
    inputs: { mode: 'check', token: github.token, ...more.inputs },
    workspace: directory,
    runId: more.runId ?? 7001,
  });
  const ended = await action(env, directory);
  await git('switch', '--quiet', '--force', 'change');
  return { ...ended, env, outputs: readOutputs(env), summary: readSummary(env) };
}

describe('the built Action', () => {
  it('posts one comment, updates it in the next run, and sets outputs and summary', async () => {
    await using github = await FakeGithub.start();
    await using repository = await testRepository(base, service({ spin: SLOWER }));
    const first = await runOn(github, repository);
    expect(first.status).toBe(1);
    expect(github.comments(1)).toHaveLength(1);
    expect(github.comments(1)[0]?.body).toMatch(/^<!-- gaitkeeper v1 key=.* -->\n\n?### 🔴/);
    expect(first.outputs).toMatchObject({ outcome: 'regressed', regressed: '1', failed: '0' });
    expect(first.outputs['comment-url']).toMatch(/issuecomment-\d+/);
    expect(JSON.parse(readFileSync(first.outputs.record ?? '', 'utf8')).cells).toHaveLength(1);
    expect(first.summary).toMatch(/### 🔴/);
    expect(readFileSync(join(repository.directory, 'gaitkeeper-output/report.md'), 'utf8')).toMatch(
      /🔴/,
    );
    expect(readFileSync(first.env.GITHUB_ENV ?? '', 'utf8')).toBe('');

    await repository.commit(service(), 'Fast again');
    const second = await runOn(github, repository, { runId: 7002 });
    expect(second.status).toBe(0);
    expect(github.comments(1)).toHaveLength(1);
    expect(github.comments(1)[0]?.body).not.toMatch(/### 🔴/);
    expect(github.comments(1)[0]?.body).toMatch(/run=7002/);
  });

  it('puts the report of a fork into the job summary only, and says why', async () => {
    await using github = await FakeGithub.start({ permissions: {} });
    await using repository = await testRepository(base, service({ spin: SLOWER }));
    const ended = await runOn(github, repository, { fork: 'stranger/service' });
    expect(github.requests).toEqual([]);
    expect(ended.stdout).toMatch(/fork/);
    expect(ended.summary).toMatch(/### 🔴/);
    expect(ended.status).toBe(1);
  });

  it('tells a service that prints workflow commands apart from the runner’s own', async () => {
    await using github = await FakeGithub.start();
    const before =
      'print("::set-env name=EVIL::1\\n##[add-path]/tmp/evil", flush=True)\nraise RuntimeError("x")\n';
    await using repository = await testRepository(base, service({ before }));
    const ended = await runOn(github, repository);
    expect(ended.status).toBe(3);
    expect(ended.stdout).not.toMatch(/^\s*::set-env/m);
    expect(ended.stdout).not.toMatch(/##\[add-path/);
    expect(ended.outputs.outcome).toBe('failed');
  });

  it('refuses a mode that there is not, with those that there are', async () => {
    await using github = await FakeGithub.start();
    await using repository = await testRepository(base, service());
    const ended = await runOn(github, repository, { inputs: { mode: 'chek' } });
    expect(ended.status).toBe(2);
    expect(ended.stdout).toMatch(/::error.*chek[\s\S]*check/);
  });
});

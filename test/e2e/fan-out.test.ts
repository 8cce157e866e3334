import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { pullRequestEvent, runEvent } from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { readOutputs, runnerEnvironment } from '../fake-github/runner-env.ts';
import type { WorkflowRun } from '../fake-github/world.ts';
import { zipOfFiles } from '../github/zip.ts';
import { action, gaitkeeper } from './program.ts';
import { measuringRun, REPORTING, recordOf, reportOn, shardOf, upload } from './reporting.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

const two = CONFIG.replace('servers: wsgiref', 'servers: wsgiref\nthreads: [2, 4]');
const HEAD = 'e'.repeat(40);
const DONE = { status: 'completed', conclusion: 'success' };

describe('planning', () => {
  it('installs and executes nothing of the pull request where the servers are named', async () => {
    const trap = 'open("executed", "w"); raise RuntimeError("it was imported")';
    await using repository = await testRepository(
      { ...service(), 'gaitkeeper.yml': `${two}prepare: touch prepared\n` },
      { ...service({ before: trap }), 'requirements.txt': 'no-such-thing-at-all==99\n' },
    );
    const planned = await gaitkeeper(repository.directory, ['plan']);
    expect(planned).toMatchObject({ status: 0 });
    expect(JSON.parse(planned.stdout).include).toHaveLength(2);
    expect(planned.stderr).not.toContain('imported');
  });

  it('refuses a cell that the matrix does not have, and says why that may be', async () => {
    await using repository = await testRepository(
      { ...service(), 'gaitkeeper.yml': two },
      { 'notes.txt': 'changed' },
    );
    const args = ['measure', '--cells', 'wsgiref/2.7/w1/t2'];
    const ended = await gaitkeeper(repository.directory, args);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/no cell `wsgiref\/2\.7[\s\S]*setup-python/);
  });
});

/** The Action in a job of the run, on what is checked out in the repository. */
async function job(
  github: FakeGithub,
  directory: string,
  run: WorkflowRun,
  inputs: Readonly<Record<string, string>>,
) {
  const pull = github.addPull({ number: 7, headSha: run.headSha, headRef: run.headBranch });
  const env = runnerEnvironment({
    github,
    event: pullRequestEvent(github, pull, run.headSha),
    inputs: { token: github.token, ...inputs },
    workspace: directory,
    runId: run.id,
    attempt: run.attempt,
    workflow: 'Gaitkeeper',
  });
  const ended = await action(env, directory);
  return { ...ended, outputs: readOutputs(env) };
}

it('a matrix in two jobs, one of which dies: the report names it and passes nothing, until it was run again', async () => {
  await using github = await FakeGithub.start({ permissions: REPORTING });
  github.setFile('gaitkeeper.yml', two);
  await using repository = await testRepository(
    { ...service(), 'gaitkeeper.yml': two },
    { 'notes.txt': 'nothing that matters' },
  );
  const { directory, git } = repository;
  await git('branch', '--quiet', '--force', 'origin/main', 'main');
  const run = github.addWorkflowRun({
    ...{ name: 'Gaitkeeper', status: 'completed', conclusion: 'failure' },
    ...{ headSha: await git('rev-parse', 'change'), headBranch: 'change' },
  });
  const at = { base: 'main' };
  const planned = await job(github, directory, run, { mode: 'plan', shards: '2', ...at });
  const { include } = JSON.parse(planned.outputs.matrix ?? '');
  expect(planned.outputs.shards).toBe('2');
  const measure = async ({ shard, cells }: { shard: string; cells: string }) => {
    const ended = await job(github, directory, run, { mode: 'measure', shard, cells, ...at });
    const record = readFileSync(ended.outputs.record ?? '', 'utf8');
    const name = ended.outputs['artifact-name'] ?? '';
    expect(name).toMatch(
      new RegExp(`^gaitkeeper-bookstore-${shard.replace('/', 'of')}-${run.attempt}$`),
    );
    github.addArtifact(run.id, {
      name,
      content: zipOfFiles({ [`record-${shard.replace('/', '-of-')}.json`]: record }),
    });
    return JSON.parse(record) as RunRecord;
  };

  const first = await measure(include[0]);
  expect(first.cells.map(({ id }) => id)).toEqual([include[0].cells]);
  expect(first.matrix?.join(', ')).toBe(
    include.map((of: { cells: string }) => of.cells).join(', '),
  );
  github.addJob(run.id, { name: 'measure (1/2)', ...DONE });
  github.addJob(run.id, {
    ...{ name: 'measure (2/2)', status: 'completed', conclusion: 'failure' },
    failedStep: 'Run actions/setup-python',
  });
  const half = await reportOn(github, run);
  expect(half.status).toBe(7);
  const [comment] = github.comments(7);
  expect(comment?.body).toContain('Shard 2/2 failed in the step “Run actions/setup-python”');
  expect(comment?.body).not.toMatch(/### [✅🟢]/u);

  // "Re-run failed jobs": the first is not run again.
  run.attempt = 2;
  const second = await measure(include[1]);
  github.addJob(run.id, { name: 'measure (2/2)', ...DONE });
  const whole = await reportOn(github, run);
  expect(github.comments(7)).toHaveLength(1);
  expect(github.comments(7)[0]?.body).not.toContain('Shard');
  expect(github.comments(7)[0]?.body).toContain('attempt=2');
  for (const { cells } of [first, second]) expect(cells[0]?.status).toBe('measured');
  expect(whole.status).not.toBe(7);
});

/** A same-repository pull request, whose jobs may write, and its run while it measures. */
async function atWork(attempt = 1) {
  const github = await FakeGithub.start({ permissions: REPORTING });
  const pull = github.addPull({ number: 7, headSha: HEAD, headRef: 'topic' });
  const run = measuringRun(github, pull, { status: 'in_progress', attempt });
  const event = pullRequestEvent(github, pull, HEAD);
  const progress = (inputs = {}) =>
    reportOn(github, run, {
      ...{ event, runId: run.id, inputs: { progress: 'true', baseline: 'off', ...inputs } },
    });
  return { github, run, event, record: recordOf(github, run), progress };
}

const body = (github: FakeGithub) => github.comments(7).map((comment) => comment.body);

describe('while jobs are at work', () => {
  it('each shows what is there, fails for nothing, and the last report decides', async () => {
    const { github, run, event, record, progress } = await atWork();
    await using _github = github;
    github.addJob(run.id, { name: 'measure (1/3)', ...DONE });
    const second = github.addJob(run.id, { name: 'measure (2/3)', status: 'in_progress' });
    github.addJob(run.id, { name: 'measure (3/3)', status: 'in_progress' });
    upload(github, run, shardOf(record, 1, 3));
    const one = await progress();
    expect(one.exit).toBe(0);
    expect(body(github)[0]).toMatch(/head=e{40} shards=1 -->[\s\S]*1\/3 measured/);

    upload(github, run, shardOf(record, 2, 3));
    await progress();
    expect(body(github)).toHaveLength(1);
    expect(body(github)[0]).toMatch(/shards=2 -->[\s\S]*2\/3 measured/);

    Object.assign(second, DONE);
    upload(github, run, shardOf(record, 3, 3));
    github.addJob(run.id, { name: 'measure (3/3)', ...DONE });
    const last = await reportOn(github, run, { event, runId: run.id, inputs: { baseline: 'off' } });
    expect(last.exit).toBe(1);
    expect(body(github)).toHaveLength(1);
    expect(body(github)[0]).not.toMatch(/shards=|measured so far|\d\/3 measured/);
  });

  it('another workflow shows what there is each time that there is more, until all have ended', async () => {
    const { github, run, record } = await atWork();
    await using _github = github;
    const [first, second] = [1, 2].map((index) =>
      github.addJob(run.id, { name: `measure (${index}/2)`, status: 'queued' }),
    );
    const following = reportOn(github, run, {
      event: runEvent(github, run, 'in_progress'),
      inputs: { progress: 'follow', baseline: 'off' },
      env: { GAITKEEPER_FOLLOW_SECONDS: '0.2' },
    });
    upload(github, run, shardOf(record, 1, 2));
    Object.assign(first as object, DONE);
    await expect
      .poll(() => body(github)[0], { timeout: 60_000 })
      .toMatch(/ shards=1 -->[\s\S]*1\/2 measured/);
    Object.assign(second as object, DONE);
    const ended = await following;
    expect(ended.exit).toBe(0);
    expect(body(github)).toHaveLength(1);
  });

  it.each([
    ['has ended', { status: 'completed', conclusion: 'cancelled' }],
    ['was begun once more', { attempt: 2 }],
  ])('nobody follows a run that %s', async (_what, change) => {
    const { github, run } = await atWork();
    await using _github = github;
    github.addJob(run.id, { name: 'measure (1/2)', status: 'queued' });
    const event = runEvent(github, run, 'in_progress');
    Object.assign(run, change);
    const ended = await reportOn(github, run, {
      event,
      inputs: { progress: 'follow', baseline: 'off' },
      env: { GAITKEEPER_FOLLOW_SECONDS: '0.2' },
    });
    expect(ended.exit).toBe(0);
    expect(body(github)).toEqual([]);
  });

  it('a token that may not look up the run costs the progress, not the job', async () => {
    await using github = await FakeGithub.start({ permissions: { contents: 'read' } });
    const pull = github.addPull({ number: 7, headSha: HEAD, headRef: 'topic' });
    const run = measuringRun(github, pull, { status: 'in_progress' });
    const event = runEvent(github, run, 'in_progress');
    const ended = await reportOn(github, run, { event, inputs: { progress: 'follow' } });
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toMatch(/::warning.*did not let us/);
  });

  it('what is not begun by another run follows nothing, and says where it belongs', async () => {
    const { github, progress } = await atWork();
    await using _github = github;
    const ended = await progress({ progress: 'follow' });
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toContain('types: [in_progress]');
  });

  it('a token that may not list the jobs costs the progress, not the job', async () => {
    await using github = await FakeGithub.start({ permissions: { 'pull-requests': 'write' } });
    const pull = github.addPull({ number: 7, headSha: HEAD, headRef: 'topic' });
    const run = measuringRun(github, pull, { status: 'in_progress' });
    const event = pullRequestEvent(github, pull, HEAD);
    const inputs = { progress: 'true', baseline: 'off' };
    const ended = await reportOn(github, run, { event, runId: run.id, inputs });
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toContain('actions: read');
    expect(github.comments(7)).toEqual([]);
  });
});

it('a run of which every shard died has a report that says so', async () => {
  await using github = await FakeGithub.start({ permissions: REPORTING });
  const fork = 'contributor/bookstore';
  const pull = github.addPull({ number: 7, headSha: HEAD, headRef: 'topic', fork });
  const run = measuringRun(github, pull, { conclusion: 'failure' });
  for (const name of ['measure (1/2)', 'measure (2/2)']) {
    github.addJob(run.id, { name, status: 'completed', conclusion: 'cancelled' });
  }
  const ended = await reportOn(github, run);
  expect(ended.status).toBe(4);
  expect(body(github)[0]).toMatch(/### ❌ Nothing was compared[\s\S]*Shard 1\/2 was cancelled/);
});

it('two services of one repository have a comment each, which the next run updates in place', async () => {
  await using github = await FakeGithub.start({ permissions: REPORTING });
  const pull = github.addPull({ number: 7, headSha: HEAD, headRef: 'topic' });
  const services = ['api', 'web'];
  const report = async (run: WorkflowRun) => {
    for (const name of services) {
      const { service, ...record } = recordOf(github, run);
      upload(github, run, { ...record, service: { ...service, name: `bookstore/${name}` } });
    }
    return Promise.all(
      services.map((name) =>
        reportOn(github, run, { inputs: { 'working-directory': name, baseline: 'off' } }),
      ),
    );
  };
  const first = measuringRun(github, pull);
  await report(first);
  const before = github.comments(7).map(({ id }) => id);
  expect(before).toHaveLength(2);
  const second = measuringRun(github, pull);
  const ended = await report(second);
  expect(ended.map(({ status }) => status)).toEqual([1, 1]);
  expect(github.comments(7).map(({ id }) => id)).toEqual(before);
  const keys = body(github).map((text) => /key=(\S+) run=(\d+)/.exec(text));
  expect(new Set(keys.map((match) => match?.[1])).size).toBe(2);
  expect(keys.map((match) => Number(match?.[2]))).toEqual([second.id, second.id]);
});

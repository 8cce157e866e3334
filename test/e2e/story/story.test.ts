import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pull } from '../../fake-github/index.ts';
import type { JobLog } from '../../fake-github/runner/index.ts';
import { answers, openPull, reports, type Scene, scene } from './scene.ts';
import { slowPrices } from './shop.ts';

// One story in the order in which GitHub tells it: every test goes on where the last one ended.
let on: Scene;
let pull: Pull;

beforeAll(async () => {
  on = await scene();
});

afterAll(async () => {
  await on[Symbol.asyncDispose]();
});

const STORY_MS = 600_000;

it('a pull request from a fork is measured in three jobs that may only read', {
  timeout: STORY_MS,
}, async () => {
  pull = await openPull(on, 'tax-rules', slowPrices(), 'Apply the new tax rules');
  on.runner.beforeJob = ({ name }) => (name === 'measure (3/3)' ? showsProgress() : undefined);
  await on.runner.settle();
  on.runner.beforeJob = () => {};
  const jobs = on.runner.jobs('Gaitkeeper');
  expect(jobs.map(briefly)).toEqual([
    'plan success',
    'measure (1/3) success',
    'measure (2/3) success',
    'measure (3/3) success',
  ]);
  for (const { permissions } of jobs) expect(permissions).toEqual({ contents: 'read' });
  expect(on.github.artifacts(measuringRun().id)).toHaveLength(3);
});

it('another workflow reports it, in one comment and a check run', () => {
  const [report] = on.runner.jobs('Gaitkeeper report', 'report');
  expect(report?.steps[0]?.outputs).toMatchObject({ outcome: 'regressed' });
  const comments = reports(on, pull);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toMatch(/^<!-- gaitkeeper v1 .* attempt=1 head=/);
  expect(comments[0]).toContain(`head=${pull.headSha}`);
  expect(comments[0]).toMatch(/### 🔴 .*`GET \/`.* CPU/);
  expect(comments[0]).toContain('`/gaitkeeper confirm` measures what is flagged again');
  expect(checkRuns()).toEqual(['Gaitkeeper failure']);
});

it('who may not write is refused politely', { timeout: STORY_MS }, async () => {
  on.github.addComment(pull.number, 'contributor', '/gaitkeeper accept all "It is mine"');
  await on.runner.settle();
  expect(answers(on, pull).at(-1)).toContain('Only people with write access');
  expect(dataBranch()).not.toMatch(/^accepted\//m);
});

it('a maintainer accepts it, and has one cell measured again', { timeout: STORY_MS }, async () => {
  on.github.addComment(pull.number, 'maintainer', '/gaitkeeper accept all "The law wants it"');
  await on.runner.settle();
  expect(answers(on, pull).at(-1)).toContain('Accepted');
  expect(dataBranch()).toMatch(/^accepted\//m);
  // Nothing is measured for it: the report shows it at once.
  const [report] = reports(on, pull);
  expect(report).toMatch(/^<!-- gaitkeeper v1 .* attempt=1 head=.* -->\n### 🟡/);
  expect(report).toContain('The law wants it');
  expect(report).not.toContain('/gaitkeeper confirm');
  expect(checkRuns()).toEqual(['Gaitkeeper neutral']);
  const [cell] = cells();
  on.github.addComment(pull.number, 'maintainer', `/gaitkeeper rerun ${cell}`);
  await on.runner.settle();
  const again = on.runner.jobs('Gaitkeeper').filter(({ attempt }) => attempt === 2);
  expect(again.map(briefly)).toEqual(['plan success', 'measure (1/1) success']);
});

it('the comment is the same one, and tells what is accepted, by whom and why', () => {
  const comments = reports(on, pull);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toMatch(/^<!-- gaitkeeper v1 .* attempt=2 head=/);
  expect(comments[0]).toMatch(/accepted/i);
  expect(comments[0]).toContain('The law wants it');
  expect(comments[0]).toContain('maintainer');
  expect(comments[0]).not.toMatch(/^### (🔴|✅|🟢)/m);
  expect(checkRuns()).toEqual(['Gaitkeeper neutral']);
});

it('what is merged is measured on the default branch, and recorded', {
  timeout: STORY_MS,
}, async () => {
  const merged = on.github.merge(pull, 'maintainer');
  await on.runner.settle();
  const [record] = on.runner.jobs('Gaitkeeper', 'record');
  expect(record).toMatchObject({ conclusion: 'success', permissions: { contents: 'write' } });
  expect(dataBranch()).toMatch(new RegExp(`^runs/\\d{4}/\\d{2}/.*${merged}.*\\.json$`, 'm'));
  expect(on.runner.jobs('Gaitkeeper report', 'report')).toHaveLength(2);
});

it('the release passes the gate with what is accepted, and says so', {
  timeout: STORY_MS,
}, async () => {
  const { maintainer } = on;
  await maintainer.git('fetch', '--quiet', 'origin');
  await maintainer.git('tag', 'v1.1.0', 'origin/main');
  await maintainer.git('push', '--quiet', 'origin', 'v1.1.0');
  await on.runner.settle();
  const [gate] = on.runner.jobs('Gaitkeeper release', 'gate');
  expect(gate?.steps.at(-1)?.summary).toContain('The law wants it');
  expect(gate?.conclusion, gate?.steps.at(-1)?.output).toBe('success');
  expect(gate?.permissions).toEqual({ contents: 'read' });
});

it('what holds a token that writes has never checked out, run or kept anything of the fork', async () => {
  const jobs = [...on.runner.jobs('Gaitkeeper report'), ...on.runner.jobs('Gaitkeeper respond')];
  expect(jobs.length).toBeGreaterThan(4);
  for (const { steps, workspace } of jobs) {
    expect(steps.map(({ action }) => action)).toEqual(['gaitkeeper/gaitkeeper']);
    expect(steps.map(({ environment, paths }) => ({ environment, paths }))).toEqual([
      { environment: {}, paths: [] },
    ]);
    expect(await readdir(workspace)).toSatisfy(
      (names: string[]) => names.length === 0 || names.join() === 'gaitkeeper-output',
    );
  }
});

/** What has been measured is shown while the last job has yet to begin. */
async function showsProgress() {
  await expect
    .poll(() => reports(on, pull)[0], { timeout: 60_000 })
    .toMatch(/ shards=2 -->[\s\S]*2\/3 measured/);
}

function measuringRun() {
  const run = on.github.workflowRuns.find(
    ({ name, event }) => name === 'Gaitkeeper' && event === 'pull_request',
  );
  if (run === undefined) throw new Error('nothing was measured');
  return run;
}

function cells(): string[] {
  const [plan] = on.runner.jobs('Gaitkeeper', 'plan');
  const { include } = JSON.parse(plan?.outputs.matrix ?? '') as { include: { cells: string }[] };
  return include.map(({ cells: named }) => named);
}

function checkRuns(): string[] {
  return on.github.checkRuns(pull.headSha).map(({ name, conclusion }) => `${name} ${conclusion}`);
}

function dataBranch(): string {
  const branch = on.github.git('for-each-ref', '--format=%(refname)', 'refs/heads/gaitkeeper-data');
  return branch === '' ? '' : on.github.git('ls-tree', '-r', '--name-only', branch);
}

function briefly({ name, conclusion }: JobLog): string {
  return `${name} ${conclusion}`;
}

import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { pullRequestEvent } from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { stored } from './commenting.ts';
import { measuringRun, REPORTING, recordOf, reportOn, shardOf, upload } from './reporting.ts';

const HEAD = 'e'.repeat(40);
const CONFIRMING = { ...REPORTING, actions: 'write', contents: 'write' } as const;

/** A fork's pull request in which `author` regressed under every cell, where flagged cells are to be confirmed. */
async function flagged(permissions: Readonly<Record<string, string>> = CONFIRMING) {
  const github = await FakeGithub.start({ permissions: permissions as typeof CONFIRMING });
  github.host();
  github.setFile('gaitkeeper.yml', 'confirm: fresh\nsinks: [comment, check-run]\n');
  const pull = github.addPull({ number: 7, headSha: HEAD, fork: 'contributor/bookstore' });
  const run = measuringRun(github, pull);
  const record = recordOf(github, run);
  upload(github, run, record);
  return { github, run, record };
}

type Scene = Awaited<ReturnType<typeof flagged>>;

/** The further attempt ends, of which nothing has arrived. */
function endAgain({ run }: Scene) {
  Object.assign(run, { attempt: 2, status: 'completed' });
}

/** What the further attempt measures: what it was asked for, in twice as many launches, `factor` times as slow. */
function secondAttempt(scene: Scene, factor: number) {
  const { github, run, record } = scene;
  endAgain(scene);
  const second: RunRecord = {
    ...recordOf(github, run),
    id: `${record.id}-again`,
    request: { command: 'confirm', by: 'Gaitkeeper' },
    cells: record.cells.slice(0, 4).map((cell) => ({
      ...cell,
      measurements: cell.measurements
        .filter(({ scenario }) => scenario === 'author')
        .map((of) => ({
          ...of,
          launches: [...of.launches, ...of.launches].map((launch, index) => ({
            ...launch,
            launch: index,
            metrics: Object.fromEntries(
              Object.entries(launch.metrics).map(([name, metric]) => [
                name,
                { ...metric, logRatio: factor * (metric.logRatio ?? 0) },
              ]),
            ),
          })),
        })),
    })),
  };
  upload(github, run, second);
}

const check = ({ github }: Scene) => github.checkRuns(HEAD).at(-1);

describe('what a first attempt flagged', () => {
  it('is measured again by a further attempt, and red once it is slower there; and that is the end of it', async () => {
    const scene = await flagged();
    await using github = scene.github;
    const ended = await reportOn(github, scene.run);
    expect(ended.exit).toBe(0);
    expect(scene.run).toMatchObject({ attempt: 2, status: 'queued' });
    expect(stored(scene as never, 'requests')[`requests/${scene.run.id}.json`]).toMatchObject({
      ...{ run: scene.run.id, attempt: 2, head: HEAD, command: 'confirm', by: 'Gaitkeeper' },
      scenarios: { 'uwsgi/3.12/w1': ['author'], 'gunicorn-gthread/3.12/w1': ['author'] },
    });
    expect(github.comments(7)[0]?.body).toMatch(/^### ⏳ confirming… `GET \/authors/m);
    expect(check(scene)).toMatchObject({ status: 'in_progress' });
    // Delivered once more, the event of the first attempt starts nothing.
    const event = { ...scene.run, attempt: 1, status: 'completed' as const };
    await reportOn(github, event);
    expect(scene.run.attempt).toBe(2);
    secondAttempt(scene, 0.9);
    expect((await reportOn(github, scene.run)).status).toBe(1);
    expect(github.comments(7)).toHaveLength(1);
    expect(github.comments(7)[0]?.body).toMatch(/^### 🔴 .*, confirmed$/m);
    expect(check(scene)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(scene.run.attempt).toBe(2);
  });

  it('is not red where it is not', async () => {
    const scene = await flagged();
    await using github = scene.github;
    secondAttempt(scene, 0);
    const ended = await reportOn(github, scene.run);
    expect(ended.status).toBe(0);
    expect(github.comments(7)[0]?.body).toMatch(/^### ⚪ .*4 not confirmed/m);
    expect(check(scene)).toMatchObject({ conclusion: 'neutral' });
  });

  it('is red where the further attempt measures nothing', async () => {
    const scene = await flagged();
    await using github = scene.github;
    endAgain(scene);
    expect((await reportOn(github, scene.run)).status).toBe(1);
    expect(scene.run.attempt).toBe(2);
  });

  it.each([
    ['actions: write', { ...CONFIRMING, actions: 'read' }],
    ['contents: write', { ...CONFIRMING, contents: 'read' }],
  ])('is reported as it is without %s, which is said', async (permission, permissions) => {
    const scene = await flagged(permissions);
    await using github = scene.github;
    const ended = await reportOn(github, scene.run);
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(/What is flagged could not be measured again/);
    expect(ended.stdout).toContain(permission);
    expect(github.comments(7)[0]?.body).toMatch(/^### 🔴/m);
    expect(scene.run.attempt).toBe(1);
  });
});

it('is not red in a report of the run itself while that is at work, and is once nothing can confirm it', async () => {
  await using github = await FakeGithub.start({ permissions: CONFIRMING });
  github.setFile('gaitkeeper.yml', 'confirm: fresh\nbaseline: off\n');
  const pull = github.addPull({ number: 7, headSha: HEAD, headRef: 'topic' });
  const run = measuringRun(github, pull, { status: 'in_progress' });
  const own = { event: pullRequestEvent(github, pull, HEAD), runId: run.id };
  const done = { status: 'completed', conclusion: 'success' } as const;
  github.addJob(run.id, { name: 'measure (1/2)', ...done });
  const other = github.addJob(run.id, { name: 'measure (2/2)', status: 'in_progress' });
  const record = recordOf(github, run);
  upload(github, run, shardOf(record, 1, 2));
  const early = await reportOn(github, run, { ...own, inputs: { progress: 'true' } });
  expect(early.exit).toBe(0);
  expect(github.comments(7)[0]?.body).toMatch(/^### ⏳ confirming… .*1\/2 measured/m);
  Object.assign(other, done);
  upload(github, run, shardOf(record, 2, 2));
  const last = await reportOn(github, run, own);
  expect(last.exit).toBe(1);
  expect(last.stdout).toMatch(/before it has ended.*`workflow_run`/);
  expect(github.comments(7)[0]?.body).toMatch(/^### 🔴/m);
});

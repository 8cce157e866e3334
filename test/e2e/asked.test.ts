import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocuments } from '../../src/baseline/registry.ts';
import { writeRequest } from '../../src/baseline/requests.ts';
import type { MeasureRequest } from '../../src/domain/measure-request.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { pullRequestEvent } from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../fake-github/runner-env.ts';
import { slow } from '../slow.ts';
import { action } from './program.ts';
import { artifactOf } from './reporting.ts';
import { type TestRepository, testRepository } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const BASELINE = 'folder:.git/gaitkeeper';
const TWO = CONFIG.replace('servers: wsgiref', 'servers: wsgiref\nthreads: [2, 4]')
  .replace('baseline: off', `baseline: ${BASELINE}`)
  .replace('home:', 'other: GET /other\n  home:');
const before = { ...service(), 'gaitkeeper.yml': TWO };
const PERMISSIONS = { actions: 'read', contents: 'read', 'pull-requests': 'write' } as const;

/** A pull request that made the service slower, and its run's first attempt. */
async function pull(repository: TestRepository) {
  const github = await FakeGithub.start({ permissions: PERMISSIONS });
  const { git, directory } = repository;
  const [headSha, baseSha] = [await git('rev-parse', 'change'), await git('rev-parse', 'main')];
  const pull = github.addPull({ number: 1, headSha, baseSha, headRef: 'change' });
  const measuring = github.addWorkflowRun({ name: 'benchmarks', headSha, status: 'in_progress' });
  const run = async (mode: string, attempt: number, inputs: Record<string, string> = {}) => {
    const env = runnerEnvironment({
      github,
      event: pullRequestEvent(github, pull, headSha),
      inputs: { mode, token: github.token, ...inputs },
      workspace: directory,
      ...{ runId: measuring.id, attempt },
    });
    const ended = await action(env, directory);
    return { ...ended, outputs: readOutputs(env), summary: readSummary(env) };
  };
  const ask = (fields: Partial<MeasureRequest>) =>
    writeRequest(openDocuments(BASELINE, { repository: directory }), {
      ...{
        version: 1,
        run: measuring.id,
        attempt: 2,
        head: headSha,
        command: 'rerun',
        cells: null,
      },
      ...{ scenarios: null, base: null, by: 'octo-dev', comment: 12 },
      ...fields,
    });
  return { github, run, ask, id: measuring.id };
}

const recordAt = (path: string | undefined) =>
  JSON.parse(readFileSync(path ?? '', 'utf8')) as RunRecord;

describe('a further attempt of a run', () => {
  it('measures what it was asked to confirm, and reports it beside the first measurement', async () => {
    await using repository = await testRepository(before, service({ spin: SLOWER }));
    const { github, run, ask, id } = await pull(repository);
    await using _github = github;
    const first = await run('check', 1);
    const record = recordAt(first.outputs.record);
    const [cell, other] = record.cells.map(({ id }) => id) as [string, string];
    const stored = { name: 'gaitkeeper-app-check-1', content: artifactOf(record) };
    github.addArtifact(id, stored);
    await ask({ command: 'confirm', cells: [cell], scenarios: { [cell]: ['home'] } });

    const planned = await run('plan', 2);
    expect(JSON.parse(planned.outputs.matrix ?? '').include).toMatchObject([{ cells: cell }]);

    const second = await run('check', 2);
    expect(second.stdout).toContain(`Asked by octo-dev to confirm: ${cell}`);
    const merged = recordAt(second.outputs.record);
    expect(merged.request).toEqual({ command: 'confirm', by: 'octo-dev' });
    const [again, untouched] = [cell, other].map((id) => merged.cells.find((of) => of.id === id));
    expect(again?.measurements.map(({ scenario }) => scenario)).toEqual(['other', 'home']);
    expect(again?.confirmation?.measurements.map(({ scenario }) => scenario)).toEqual(['home']);
    expect(untouched?.confirmation).toBeUndefined();
    expect(second.summary).toMatch(/measured again by request of octo-dev/);
  });

  slow(
    'measures everything where nothing is left of the first one to report beside it',
    async () => {
      await using repository = await testRepository(before, service());
      const { github, run, ask } = await pull(repository);
      await using _github = github;
      await ask({ cells: ['wsgiref/9.9/w1/t2'] });
      const ended = await run('check', 2);
      expect(ended.stdout).toMatch(/earlier attempts measured cannot be read, so everything is/);
      expect(recordAt(ended.outputs.record).cells).toHaveLength(2);
    },
  );

  slow('compares with the commit that it was asked for', async () => {
    await using repository = await testRepository(before, service({ spin: SLOWER }));
    const { github, run, ask } = await pull(repository);
    await using _github = github;
    const base = await repository.git('rev-parse', 'change');
    await ask({ command: 'compare', base, cells: null });
    const ended = await run('measure', 2, { scenarios: 'home' });
    expect(recordAt(ended.outputs.record).base?.sha).toBe(base);
  });

  it('has nothing to do in a job none of whose cells was asked for', async () => {
    await using repository = await testRepository(before, service());
    const { github, run, ask } = await pull(repository);
    await using _github = github;
    await ask({ cells: ['wsgiref/9.9/w1/t2'] });
    const ended = await run('measure', 2, { shard: '1/2' });
    expect(ended.stdout).toMatch(/None of the cells of this job was asked for/);
    expect(ended.status).toBe(0);
    expect(ended.outputs.record).toBeUndefined();
  });

  it.each([
    ['another attempt', { attempt: 3 }],
    ['another run', { run: 7 }],
    ['another commit', { head: 'f'.repeat(40) }],
  ])('measures everything where it was %s that was asked', async (_, fields) => {
    await using repository = await testRepository(before, service());
    const { github, run, ask } = await pull(repository);
    await using _github = github;
    await ask({ cells: ['wsgiref/9.9/w1/t2'], ...fields });
    const planned = await run('plan', 2, { shards: '2' });
    expect(JSON.parse(planned.outputs.matrix ?? '').include).toHaveLength(2);
    expect(planned.stdout).not.toContain('Asked by');
  });

  it('measures everything where the request was edited by hand, and says so', async () => {
    await using repository = await testRepository(before, service());
    const { github, run, id } = await pull(repository);
    await using _github = github;
    await using documents = openDocuments(BASELINE, { repository: repository.directory });
    const path = `requests/${id}.json`;
    await documents.write('x', new Map([[path, '{"version": 1, "cells": "; rm -rf"}']]), 'keep');
    const planned = await run('plan', 2, { shards: '2' });
    expect(planned.stdout).toContain(`${path} was passed over`);
    expect(JSON.parse(planned.outputs.matrix ?? '').include).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { shardName } from '../../src/domain/shard.ts';
import { readShardJobs } from '../../src/github/jobs.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { clientOf, refusalOf } from './support.ts';

const start = (permissions = { actions: 'read' } as const) => FakeGithub.start({ permissions });

function runOf(github: FakeGithub, attempt = 1) {
  return github.addWorkflowRun({
    ...{ name: 'Gaitkeeper', headSha: 'a'.repeat(40), status: 'in_progress', attempt },
  });
}

function read(github: FakeGithub, run: number, service?: string) {
  const { client } = clientOf(github);
  const { owner, repo } = github;
  const of = service === undefined ? {} : { service };
  return readShardJobs({ client, owner, repo, run, ...of });
}

describe('the jobs of a run', () => {
  it('tell of each shard what it does, and why it died', async () => {
    await using github = await start();
    const { id } = runOf(github);
    const ended = (conclusion: string) => ({ status: 'completed', conclusion });
    github.addJob(id, { name: 'plan', ...ended('success') });
    github.addJob(id, { name: 'measure (1/6)', ...ended('success') });
    github.addJob(id, { name: 'measure (2/6)', status: 'in_progress' });
    github.addJob(id, { name: 'measure (3/6)', status: 'queued' });
    github.addJob(id, { name: 'measure (4/6)', ...ended('cancelled') });
    github.addJob(id, { name: 'measure (5/6)', ...ended('failure'), failedStep: 'Set up Python' });
    github.addJob(id, { name: 'measure (6/6)', ...ended('timed_out') });
    const jobs = await read(github, id);
    expect(jobs.map(({ shard, state, why }) => [shardName(shard), state, why])).toEqual([
      ['1/6', 'succeeded', null],
      ['2/6', 'running', null],
      ['3/6', 'queued', null],
      ['4/6', 'died', 'was cancelled, or ran out of its timeout-minutes'],
      ['5/6', 'died', 'failed in the step “Set up Python”'],
      ['6/6', 'died', 'timed out'],
    ]);
    expect(jobs[0]?.url).toMatch(/^http.*\/job\/\d+$/);
  });

  it('are read to the last page, and of all attempts', async () => {
    await using github = await start();
    const { id } = runOf(github, 2);
    for (let index = 1; index <= 250; index++) {
      const name = `call / measure (${index}/250)`;
      github.addJob(id, { name, status: 'completed', conclusion: 'success', attempt: 1 });
    }
    github.addJob(id, { name: 'call / measure (7/250)', status: 'queued' });
    const jobs = await read(github, id);
    expect(jobs).toHaveLength(251);
    expect(jobs.filter(({ shard }) => shard.index === 7).map((job) => job.attempt)).toEqual([1, 2]);
  });

  it.each(['measure (0/3)', 'measure (4/3)', 'measure (1/999)', '(1/2) measure', 'measure 1/2'])(
    'that are called %s are no shards',
    async (name) => {
      await using github = await start();
      const { id } = runOf(github);
      github.addJob(id, { name, status: 'queued' });
      expect(await read(github, id)).toEqual([]);
    },
  );

  it('of two services are told apart by the name of the service in theirs', async () => {
    await using github = await start();
    const { id } = runOf(github);
    github.addJob(id, { name: 'measure api (1/1)', status: 'queued' });
    github.addJob(id, { name: 'measure web (1/2)', status: 'queued' });
    github.addJob(id, { name: 'measure web (2/2)', status: 'queued' });
    const totals = async (service?: string) =>
      (await read(github, id, service)).map(({ shard }) => shard.total);
    expect(await totals('bookstore/services/api')).toEqual([1]);
    expect(await totals('web')).toEqual([2, 2]);
    expect(await totals()).toEqual([1, 2, 2]);
  });

  it('are kept from a token that may not read them, which says what it needs', async () => {
    await using github = await start({} as never);
    const error = await refusalOf(read(github, runOf(github).id));
    expect(error).toMatchObject({ code: 'publish-failed' });
    expect(error.message).toContain('list the jobs of run');
    expect(error.hint).toContain('actions: read');
  });
});

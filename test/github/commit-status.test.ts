import { describe, expect, it } from 'vitest';
import { type CommitStatusOptions, publishCommitStatus } from '../../src/github/commit-status.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { clientOf, HEAD, meanwhile, on, PASSING, refusalOf } from './support.ts';

const PERMISSIONS = { statuses: 'write' } as const;

function started(options: Parameters<typeof FakeGithub.start>[0] = {}) {
  return FakeGithub.start({ permissions: PERMISSIONS, ...options });
}

function publish(
  github: FakeGithub,
  description: string,
  changes: Partial<CommitStatusOptions> = {},
) {
  return publishCommitStatus({
    client: clientOf(github).client,
    ...{ owner: github.owner, repo: github.repo, headSha: HEAD, context: 'gaitkeeper' },
    ...{ run: 100, attempt: 1, state: 'success', description, url: 'https://ci.example/1' },
    ...changes,
  });
}

/** What GitHub shows: the latest of the context. */
function shown(github: FakeGithub, context = 'gaitkeeper') {
  return github.statuses(HEAD).findLast((status) => status.context === context);
}

describe('a commit status', () => {
  it('says what is wanted, with a link', async () => {
    await using github = await started();
    expect((await publish(github, 'Slower', { state: 'failure' })).action).toBe('created');
    expect(shown(github)).toMatchObject({
      ...{ state: 'failure', description: 'Slower', context: 'gaitkeeper' },
      target_url: 'https://ci.example/1#gaitkeeper-100-1',
    });
  });

  it('is added by the next run, and not where nothing is new', async () => {
    await using github = await started();
    await publish(github, 'first');
    expect((await publish(github, 'first')).action).toBe('unchanged');
    expect((await publish(github, 'second', { run: 101 })).action).toBe('created');
    expect(github.statuses(HEAD)).toHaveLength(2);
    expect(shown(github)?.description).toBe('second');
  });

  it('of an older run, or an older attempt, gives way to a newer one', async () => {
    await using github = await started();
    await publish(github, 'new', { run: 101, attempt: 2 });
    expect((await publish(github, 'old', { run: 100, attempt: 3 })).action).toBe('superseded');
    expect((await publish(github, 'old', { run: 101, attempt: 1 })).action).toBe('superseded');
    expect(github.statuses(HEAD)).toHaveLength(1);
  });

  it('that an older run adds at the same moment is covered by the newer one again', async () => {
    await using github = await started();
    meanwhile(github, 'repos/create-commit-status', () =>
      publish(github, 'new', { run: 101, state: 'failure' }),
    );
    expect((await publish(github, 'old')).action).toBe('superseded');
    expect(github.statuses(HEAD).map(({ description }) => description)).toEqual([
      ...['new', 'old', 'new'],
    ]);
    expect(shown(github)?.state).toBe('failure');
  });

  it('says what the newest run says, however many report at once', async () => {
    await using github = await started();
    const order = [103, 100, 105, 101, 104, 102];
    await Promise.all(order.map((run) => publish(github, `of ${run}`, { run })));
    expect(shown(github)?.description).toBe('of 105');
  });

  it('of more shards stays above one of fewer, and the last one above both', async () => {
    await using github = await started();
    await publish(github, '5/8 measured', { state: 'pending', shards: 5 });
    const late = await publish(github, '3/8 measured', { state: 'pending', shards: 3 });
    expect(late.action).toBe('superseded');
    await publish(github, 'all');
    expect((await publish(github, '7/8', { state: 'pending', shards: 7 })).action).toBe(
      'superseded',
    );
    expect(shown(github)?.description).toBe('all');
  });

  it('is one for each context, and those of others count for nothing', async () => {
    await using github = await started();
    const token = github.addToken({ login: 'mallory', kind: 'user', permissions: PERMISSIONS });
    await publish(github, 'forged', { client: clientOf(github, { token }).client, run: 999 });
    await publish(github, 'orders', { context: 'gaitkeeper/orders' });
    expect((await publish(github, 'books')).action).toBe('created');
    expect(shown(github)?.description).toBe('books');
    expect(shown(github, 'gaitkeeper/orders')?.description).toBe('orders');
  });

  it('works on GitHub Enterprise', async () => {
    await using github = await started({ prefix: '/api/v3' });
    expect((await publish(github, 'report')).action).toBe('created');
  });

  it('is found among more than a page of others', async () => {
    await using github = await started();
    await publish(github, 'new', { run: 101 });
    const { client } = clientOf(github);
    const other = { owner: github.owner, repo: github.repo, sha: HEAD, context: 'tests' };
    for (let i = 0; i < 101; i++)
      await client.rest.repos.createCommitStatus({ ...other, state: 'success' });
    expect((await publish(github, 'old')).action).toBe('superseded');
  });

  it('says which permission is missing', async () => {
    await using github = await started({ permissions: { statuses: 'read' } });
    const error = await refusalOf(publish(github, 'report'));
    expect(error.message).toBe(
      'GitHub did not let us write the status `gaitkeeper` of abc1234 in octo-org/bookstore.',
    );
    expect(error.hint).toContain('`statuses: write`');
  });
});

describe.each(PASSING)('%s', (_name, fault) => {
  it.each(['repos/list-commit-statuses-for-ref', 'repos/create-commit-status'])(
    'is survived by %s',
    async (operation) => {
      await using github = await started();
      github.fail(on(operation, fault));
      await publish(github, 'first');
      await publish(github, 'second', { run: 101 });
      const said = github.statuses(HEAD).map(({ description }) => description);
      expect(said).toEqual(['first', 'second']);
    },
  );
});

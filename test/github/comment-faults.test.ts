import { describe, expect, it } from 'vitest';
import {
  applied,
  drop,
  FakeGithub,
  type Fault,
  secondaryLimit,
  serverError,
  silence,
} from '../fake-github/index.ts';
import { clientOf, marker, on, PASSING, publish, refusalOf, texts } from './support.ts';

async function withPull(): Promise<FakeGithub> {
  const github = await FakeGithub.start();
  github.addPull();
  return github;
}

const OPERATIONS = ['issues/list-comments', 'issues/create-comment', 'issues/update-comment'];

describe.each(PASSING)('%s', (_name, fault) => {
  it.each(OPERATIONS)('is survived by %s', async (operation) => {
    await using github = await withPull();
    github.fail(on(operation, fault));
    await publish(github, 'first');
    await publish(github, 'second', { run: 101 });
    expect(texts(github)).toEqual(['second']);
  });
});

describe('faults', () => {
  it('a write is not repeated before the list was read again', async () => {
    await using github = await withPull();
    await publish(github, 'first', { run: 100 });
    github.fail((next) => {
      if (next.operation !== 'issues/update-comment') return null;
      const [comment] = github.comments(1);
      if (comment) comment.body = `${marker(102)}\nnewest`;
      return secondaryLimit(60);
    });
    expect((await publish(github, 'second', { run: 101 })).action).toBe('superseded');
    expect(texts(github)).toEqual(['newest']);
  });

  it('a comment that was created although the connection broke is not created again', async () => {
    await using github = await withPull();
    github.fail(on('issues/create-comment', applied(drop)));
    expect((await publish(github, 'text')).action).toBe('created');
    expect(github.count('issues/create-comment')).toBe(1);
  });

  it('a comment that is not listed yet is not created again', async () => {
    await using github = await withPull();
    const empty: Fault = { kind: 'answer', applied: false, answer: { status: 200, body: [] } };
    github.fail(on('issues/list-comments', empty), 2);
    expect((await publish(github, 'text')).action).toBe('created');
    expect(github.count('issues/create-comment')).toBe(1);
  });

  it('a comment that is deleted in between is created anew', async () => {
    await using github = await withPull();
    await publish(github, 'first');
    github.fail((next) => {
      const [comment] = github.comments(1);
      if (next.operation === 'issues/update-comment' && comment) github.deleteComment(comment.id);
      return null;
    });
    expect((await publish(github, 'second', { run: 101 })).action).toBe('created');
    expect(texts(github)).toEqual(['second']);
  });

  it('silence counts as a broken connection', async () => {
    await using github = await withPull();
    const { client } = clientOf(github, { waits: { timeoutMs: 300 } });
    github.fail(on('issues/list-comments', silence));
    expect((await publish(github, 'text', { client })).action).toBe('created');
  });

  it('a used-up hourly limit is waited for where it ends soon', async () => {
    await using github = await withPull();
    // With seconds of a millisecond, GitHub's clock is what ends the wait: three short tries.
    github.limit(github.token, 0, 1);
    const { client, warnings } = clientOf(github, { waits: { secondMs: 600 } });
    expect((await publish(github, 'text', { client })).action).toBe('created');
    expect(warnings.join()).toContain("GitHub's rate limit");
  });
});

describe('what cannot be published', () => {
  it('says when the hourly limit ends, where that is too long to wait', async () => {
    await using github = await withPull();
    github.limit(github.token, 1, 1800);
    const error = await refusalOf(publish(github, 'text'));
    expect(error).toMatchObject({ code: 'publish-failed', outcome: 'publish' });
    expect(error.hint).toMatch(
      /rate limit of the token is used up: run the job again after 20\d\d-/,
    );
  });

  it('says which permission is missing', async () => {
    await using github = await FakeGithub.start({ permissions: { 'pull-requests': 'read' } });
    github.addPull();
    const error = await refusalOf(publish(github, 'text'));
    expect(error.message).toBe('GitHub did not let us comment on #1 of octo-org/bookstore.');
    expect(error.hint).toContain('Add `pull-requests: write` to the `permissions:` of the job');
    expect(error.detail).toContain('403: Resource not accessible by integration');
  });

  it('says why the token of a fork reads only', async () => {
    await using github = await FakeGithub.start({ permissions: { 'pull-requests': 'read' } });
    github.addPull({ fork: 'contributor/bookstore' });
    const error = await refusalOf(publish(github, 'text', { readOnly: true }));
    expect(error.hint).toContain(
      'GitHub gives runs for forks and for Dependabot a read-only token',
    );
  });

  it.each([
    ['a token that is not valid', { token: 'ghs_revoked' }, {}, 'Pass a token that is valid'],
    [
      'a pull request that is not there',
      {},
      { number: 7 },
      'Check that the repository and the number',
    ],
    ['a repository that is not there', {}, { repo: 'other' }, 'Check that the repository'],
  ])('says what to do about %s', async (_name, clientOptions, options, hint) => {
    await using github = await withPull();
    const { client } = clientOf(github, clientOptions);
    const error = await refusalOf(publish(github, 'text', { client, ...options }));
    expect(error.code).toBe('publish-failed');
    expect(error.hint).toContain(hint);
  });

  it('says that a locked conversation must be unlocked', async () => {
    await using github = await FakeGithub.start();
    github.addPull({ locked: true });
    expect((await refusalOf(publish(github, 'text'))).hint).toContain('Unlock the conversation');
  });

  it('gives up on a GitHub that stays broken, after 3 more tries', async () => {
    await using github = await withPull();
    github.fail(on('issues/create-comment', serverError(503)), 99);
    const error = await refusalOf(publish(github, 'text'));
    expect(error.detail).toContain('503');
    expect(github.count('issues/create-comment')).toBe(4);
  });

  it('gives up on a body that GitHub refuses at any length', async () => {
    await using github = await withPull();
    const error = await refusalOf(publish(github, () => 'x'.repeat(70_000)));
    expect(error.detail).toContain('Body is too long (maximum is 65536 characters)');
    expect(github.count('issues/create-comment')).toBe(4);
  });

  it('does not swallow a defect of the report', async () => {
    await using github = await withPull();
    const broken = () => {
      throw new RangeError('a defect');
    };
    await expect(publish(github, broken)).rejects.toThrow(RangeError);
  });
});

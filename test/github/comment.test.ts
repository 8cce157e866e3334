import { describe, expect, it } from 'vitest';
import { FakeGithub, type SeenRequest } from '../fake-github/index.ts';
import { clientOf, marker, publish, texts } from './support.ts';

const BOT = 'github-actions[bot]';

async function withPull(): Promise<FakeGithub> {
  const github = await FakeGithub.start();
  github.addPull();
  return github;
}

function crowd(github: FakeGithub, count: number): void {
  for (let i = 0; i < count; i++) github.addComment(1, 'reader', `remark ${i}`);
}

describe('the sticky comment', () => {
  it.each([0, 31, 101])('is created once among %i comments, and then updated', async (others) => {
    await using github = await withPull();
    crowd(github, others);
    const first = await publish(github, 'first');
    const second = await publish(github, 'second', { run: 101 });

    expect([first.action, second.action]).toEqual(['created', 'updated']);
    expect(second.url).toBe(first.url);
    expect(first.url).toMatch(/\/pull\/1#issuecomment-\d+$/);
    expect(github.comments(1)).toHaveLength(others + 1);
    expect(github.comments(1).at(-1)?.body).toBe(`${marker(101)}\nsecond`);
  });

  it.each([0, 31, 101])('is found before %i comments of others', async (others) => {
    await using github = await withPull();
    await publish(github, 'first');
    crowd(github, others);
    expect((await publish(github, 'second', { run: 101 })).action).toBe('updated');
    expect(github.count('issues/create-comment')).toBe(1);
    expect(github.comments(1)[0]?.body).toBe(`${marker(101)}\nsecond`);
  });

  it('asks for pages of 100, and for as many as there are', async () => {
    await using github = await withPull();
    crowd(github, 101);
    await publish(github, 'text');
    const pages = github.requests
      .filter(({ operation }) => operation === 'issues/list-comments')
      .map(({ query }) => `${query.get('per_page')}/${query.get('page')}`);
    expect(pages).toEqual(['100/null', '100/2', '100/null', '100/2']);
  });

  it('is left alone where nothing has changed', async () => {
    await using github = await withPull();
    await publish(github, 'same');
    expect((await publish(github, 'same')).action).toBe('unchanged');
    expect(github.count('issues/update-comment')).toBe(0);
    expect(github.count('issues/create-comment')).toBe(1);
  });

  it('is not begun where it may only be brought up to date, but brought up to date it is', async () => {
    await using github = await withPull();
    expect((await publish(github, 'calm', { onlyUpdate: true })).action).toBe('none');
    expect(texts(github)).toEqual([]);
    await publish(github, 'alarm');
    const later = await publish(github, 'calm again', { run: 101, onlyUpdate: true });
    expect(later.action).toBe('updated');
    expect(github.comments(1)[0]?.body).toBe(`${marker(101)}\ncalm again`);
  });

  it('is left alone where a browser changed nothing but the line ends', async () => {
    await using github = await withPull();
    github.addComment(1, BOT, `${marker()}\r\none\r\ntwo\r\n`);
    expect((await publish(github, 'one\ntwo')).action).toBe('unchanged');
  });

  it('is one for each key', async () => {
    await using github = await withPull();
    await publish(github, 'orders', { key: 'orders' });
    await publish(github, 'books', { key: 'books' });
    await publish(github, 'orders again', { key: 'orders', run: 101 });
    expect(texts(github)).toEqual(['orders again', 'books']);
  });

  it('is only looked for on its own pull request', async () => {
    await using github = await withPull();
    github.addPull();
    await publish(github, 'first');
    expect((await publish(github, 'second', { number: 2 })).action).toBe('created');
    expect(texts(github)).toEqual(['first']);
  });
});

describe('whose comment it is', () => {
  it.each([
    ['another author', 'mallory', `${marker(999)}\nforged`],
    ['another bot', 'helpful[bot]', `${marker(999)}\nforged`],
    ['a marker that is quoted', BOT, `> ${marker(999)}\nquoted`],
    ['a marker on line 2', BOT, `\n${marker(999)}\nbelow`],
    ['a marker with something behind it', BOT, `${marker(999)} x\nbelow`],
    ['a marker of a later version', BOT, `${marker(999).replace('v1', 'v2')}\nbelow`],
    ['another key', BOT, `${marker(999, 1, 'other')}\nother`],
  ])('a comment of %s is not touched and counts for nothing', async (_name, author, body) => {
    await using github = await withPull();
    const foreign = github.addComment(1, author, body);
    expect((await publish(github, 'mine')).action).toBe('created');
    expect(foreign.body).toBe(body);
    expect(github.comments(1)).toHaveLength(2);
  });

  it('a person is known by GET /user', async () => {
    await using github = await withPull();
    const token = github.addToken({
      login: 'octo-dev',
      kind: 'user',
      permissions: { 'pull-requests': 'write' },
    });
    const { client } = clientOf(github, { token });
    await publish(github, 'first', { client });
    expect((await publish(github, 'second', { client, run: 101 })).action).toBe('updated');
    expect(github.comments(1).map(({ author }) => author)).toEqual(['octo-dev']);
    expect(github.count('users/get-authenticated')).toBe(2);
  });

  it('an App of its own is known by its own name', async () => {
    await using github = await withPull();
    const token = github.addToken({
      login: 'bench-app[bot]',
      kind: 'app',
      permissions: { issues: 'write' },
    });
    github.addComment(1, BOT, `${marker()}\nof another token`);
    const { client } = clientOf(github, { token });
    await publish(github, 'first', { client });
    expect((await publish(github, 'second', { client, run: 101 })).action).toBe('updated');
    expect(texts(github)).toEqual(['of another token', 'second']);
  });

  it('GITHUB_TOKEN is the Actions bot also where GraphQL does not say so', async () => {
    await using github = await withPull();
    const answer = { status: 200, body: { errors: [{ message: 'no GraphQL here' }] } };
    const isGraphql = ({ path }: SeenRequest) => path === '/graphql';
    github.fail((next) => (isGraphql(next) ? { kind: 'answer', applied: false, answer } : null), 2);
    await publish(github, 'first');
    expect((await publish(github, 'second', { run: 101 })).action).toBe('updated');
    expect(texts(github)).toEqual(['second']);
  });

  it('works on GitHub Enterprise, where the API lies below /api/v3', async () => {
    await using github = await FakeGithub.start({ prefix: '/api/v3' });
    github.addPull();
    await publish(github, 'first');
    expect((await publish(github, 'second', { run: 101 })).action).toBe('updated');
    expect(github.requests[0]?.path).toBe('/api/graphql');
  });
});

describe('which run it speaks for', () => {
  it('an older run does not overwrite a newer one', async () => {
    await using github = await withPull();
    await publish(github, 'newer', { run: 101 });
    expect((await publish(github, 'stale', { run: 100, attempt: 5 })).action).toBe('superseded');
    expect(texts(github)).toEqual(['newer']);
    expect(github.count('issues/update-comment')).toBe(0);
  });

  it('run 99 is older than run 100', async () => {
    await using github = await withPull();
    await publish(github, 'hundred', { run: 100 });
    expect((await publish(github, 'ninety-nine', { run: 99 })).action).toBe('superseded');
  });

  it('a later attempt of the same run overwrites, an earlier one does not', async () => {
    await using github = await withPull();
    await publish(github, 'attempt 1');
    expect((await publish(github, 'attempt 2', { attempt: 2 })).action).toBe('updated');
    expect((await publish(github, 'attempt 1', { attempt: 1 })).action).toBe('superseded');
    expect(texts(github)).toEqual(['attempt 2']);
  });

  it('a newer run takes the comment over even where it says the same', async () => {
    await using github = await withPull();
    await publish(github, 'same', { run: 100 });
    await publish(github, 'same', { run: 101 });
    expect((await publish(github, 'stale', { run: 100, attempt: 2 })).action).toBe('superseded');
  });

  it('a run may report its own progress', async () => {
    await using github = await withPull();
    await publish(github, '5/8 measured');
    expect((await publish(github, '8/8 measured')).action).toBe('updated');
    expect(texts(github)).toEqual(['8/8 measured']);
  });
});

describe('how long it is', () => {
  it('asks for 60,000 characters with the marker', async () => {
    await using github = await withPull();
    await publish(github, (limit) => 'x'.repeat(limit));
    expect(github.comments(1)[0]?.body).toHaveLength(60_000);
  });

  it('sheds and tries again where GitHub finds it too long', async () => {
    await using github = await withPull();
    const limits: number[] = [];
    const published = await publish(github, (limit) => {
      limits.push(limit);
      return 'é'.repeat(limits.length === 1 ? 70_000 : limit);
    });
    expect(published.action).toBe('created');
    expect(limits).toHaveLength(2);
    expect(limits[1]).toBeLessThan(limits[0] as number);
    expect(github.comments(1)).toHaveLength(1);
  });

  it('sheds on an update too', async () => {
    await using github = await withPull();
    await publish(github, 'short');
    let first = true;
    await publish(
      github,
      (limit) => {
        const length = first ? 70_000 : limit;
        first = false;
        return 'x'.repeat(length);
      },
      { run: 101 },
    );
    expect(github.comments(1)[0]?.body).toHaveLength(40_000);
  });
});

describe('what may stand in a marker', () => {
  it.each([
    { key: 'a --> b' },
    { key: 'a b' },
    { key: 'a--b' },
    { key: '' },
    { key: 'x run=999' },
    { run: 1.5 },
    { run: -1 },
    { attempt: 0 },
    { head: 'main' },
    { head: `${'a'.repeat(40)} -->` },
  ])('not %o', async (values) => {
    await using github = await withPull();
    await expect(publish(github, 'text', values)).rejects.toThrow('not a comment marker');
    expect(github.comments(1)).toHaveLength(0);
  });
});

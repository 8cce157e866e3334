import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Permissions } from '../fake-github/access.ts';
import { FakeGithub, secondaryLimit } from '../fake-github/index.ts';
import { gaitkeeper } from './program.ts';

const RECORD = fileURLToPath(new URL('../../fixtures/records/n-plus-one.json', import.meta.url));
const HEAD = 'abc1234def5678900000000000000000000000aa';
const REPO = 'octo-org/bookstore';

async function started(permissions: Permissions, prefix: '' | '/api/v3' = '') {
  const github = await FakeGithub.start({ permissions: {}, prefix });
  github.addPull({ number: 17, headSha: HEAD });
  const token = github.addToken({ login: 'ci-bot', kind: 'user', permissions });
  return { github, token };
}

/** The built command line, with nothing of GitHub in its environment but what is given. */
async function report(
  env: Readonly<Record<string, string>>,
  args: readonly string[],
  config = 'baseline: off\n',
) {
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-'));
  await writeFile(join(folder, 'gaitkeeper.yml'), config);
  try {
    return await gaitkeeper(folder, ['report', ...args], env);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const ON_PULL = ['--repo', REPO, '--pull', '17', RECORD];

describe('the bot outside of Actions', () => {
  it('comments on the pull request with only a token, and once', async () => {
    const { github, token } = await started({ 'pull-requests': 'write' });
    await using _github = github;
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
    const first = await report(env, ON_PULL);
    expect(first.stderr).toMatch(/Comment created/);
    expect(first.status).toBe(1);
    await report(env, ON_PULL);
    const [comment, ...others] = github.comments(17);
    expect(others).toEqual([]);
    expect(comment?.author).toBe('ci-bot');
    expect(comment?.body).toMatch(
      /^<!-- gaitkeeper v1 key=\w+ run=4242 attempt=1 head=abc1234.* -->\n+### 🔴/,
    );
    // Of which run of GitHub's it was, if any, nobody says but the record.
    expect(comment?.body).toContain('Flame graphs beside the run record: `author`');
    expect(comment?.body).not.toContain('#artifacts');
  });

  it('speaks to GitHub Enterprise by --api-url, with GH_TOKEN', async () => {
    const { github, token } = await started({ 'pull-requests': 'write' }, '/api/v3');
    await using _github = github;
    const ended = await report({ GH_TOKEN: token }, [...ON_PULL, '--api-url', github.url]);
    expect(ended.stderr).toMatch(/Comment created/);
    expect(github.comments(17)).toHaveLength(1);
  });

  it('uses the next best where the token may not comment', async () => {
    const { github, token } = await started({ statuses: 'write', 'pull-requests': 'read' });
    await using _github = github;
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url, BUILD_URL: 'https://ci/job/1/' };
    const ended = await report(env, ON_PULL);
    expect(ended.stderr).toMatch(/did not let us comment on #17/);
    expect(ended.stderr).toMatch(/In place of the comment there is the commit status/);
    expect(github.statuses(HEAD)).toMatchObject([
      {
        ...{ context: 'gaitkeeper/books', state: 'failure' },
        description: expect.stringMatching(/^`?GET \/authors\/17.* slower/),
        target_url: 'https://ci/job/1/#gaitkeeper-4242-1',
      },
    ]);
    expect(ended.status).toBe(1);
  });

  it('says that the pull request has moved on, and stops', async () => {
    const { github, token } = await started({ 'pull-requests': 'write' });
    await using _github = github;
    github.addPull({ number: 18, headSha: 'f'.repeat(40) });
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
    const ended = await report(env, ['--repo', REPO, '--pull', '18', RECORD]);
    expect(ended.stderr).toMatch(/#18 has moved on: its head is fffffff, and abc1234 was measured/);
    expect(ended.stdout).toBe('');
    expect(ended.status).toBe(6);
    expect(github.comments(18)).toEqual([]);
  });

  it('reports on a commit: a status where a person’s token may not write checks', async () => {
    const { github, token } = await started({ statuses: 'write' });
    await using _github = github;
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
    const ended = await report(env, ['--repo', REPO, '--sha', 'abc1234', RECORD]);
    expect(ended.stderr).toMatch(/In place of the check run there is the commit status/);
    expect(github.statuses(HEAD)).toHaveLength(1);
    const other = await report(env, ['--repo', REPO, '--sha', 'def5678', RECORD]);
    expect(other.stderr).toMatch(/def5678, and abc1234 was measured/);
    expect(other.status).toBe(6);
  });

  it('prints what cannot be posted, and ends with `publish`', async () => {
    const { github, token } = await started({ 'pull-requests': 'read' });
    await using _github = github;
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
    await using calmRecord = await withoutChange();
    const calm = calmRecord.path;
    const refused = await report(env, ['--repo', REPO, '--pull', '17', calm]);
    expect(refused.stdout).toMatch(/^✅ \*\*No change in/);
    expect(refused.stderr).toMatch(/`pull-requests: write`/);
    expect(refused.status).toBe(6);
    const gone = await report(env, ['--repo', 'octo-org/gone', '--pull', '17', calm]);
    expect(gone.stdout).toMatch(/^✅ \*\*No change in/);
    expect(gone.stderr).toMatch(/did not let us look up #17 of octo-org\/gone/);
    expect(gone.status).toBe(6);
  });

  it('waits out a secondary limit', async () => {
    const { github, token } = await started({ 'pull-requests': 'write' });
    await using _github = github;
    github.fail(({ operation }) => (operation === 'pulls/get' ? secondaryLimit(1) : null));
    const ended = await report({ GITHUB_TOKEN: token, GITHUB_API_URL: github.url }, ON_PULL);
    expect(ended.stderr).toMatch(/rate limit: GET .* waits 1 s/);
    expect(github.comments(17)).toHaveLength(1);
  });

  it.each(['--no-post', '--dry-run'])(
    'prints the Markdown by %s, without any request',
    async (flag) => {
      const { github, token } = await started({ 'pull-requests': 'write' });
      await using _github = github;
      const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
      const ended = await report(env, [...ON_PULL, flag]);
      expect(ended.stdout).toMatch(/^### 🔴 `GET \/authors\/17`/);
      expect(ended.status).toBe(1);
      expect(github.requests).toEqual([]);
      expect((await report({}, [RECORD, flag])).stdout).toBe(ended.stdout);
    },
  );
});

describe('a mistake on the command line', () => {
  it.each([
    ['no token', {}, ['--repo', REPO, '--pull', '1'], /needs a token[\s\S]*GITHUB_TOKEN/],
    ['no repository', { GITHUB_TOKEN: 'x' }, ['--pull', '1'], /--repo is missing/],
    ['a bad repository', { GITHUB_TOKEN: 'x' }, ['--repo', 'a/b/c', '--pull', '1'], /OWNER\/NAME/],
    ['no place', { GITHUB_TOKEN: 'x' }, ['--repo', REPO], /one of --pull and --sha/],
    ['two', { GITHUB_TOKEN: 'x' }, ['--repo', REPO, '--pull', '1', '--sha', 'abc1234'], /one of/],
    ['a bad number', { GITHUB_TOKEN: 'x' }, ['--repo', REPO, '--pull', '1.5'], /no number of/],
    ['a bad commit', { GITHUB_TOKEN: 'x' }, ['--repo', REPO, '--sha', 'main'], /no commit/],
    [
      'a bad address',
      { GITHUB_TOKEN: 'x' },
      ['--repo', REPO, '--pull', '1', '--api-url', 'file:///x'],
      /no address of an API/,
    ],
  ])('is told: %s', async (_what, env, args, words) => {
    const ended = await report(env, [...args, RECORD]);
    expect(ended.stderr).toMatch(words);
    expect(ended.status).toBe(2);
  });
});

/** The same record, in which head does the same as base. */
async function withoutChange() {
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-'));
  const record = JSON.parse(await readFile(RECORD, 'utf8'), (key, value) =>
    key === 'logRatio' && value !== null ? value / 1000 : value,
  );
  const path = join(folder, 'record.json');
  await writeFile(path, JSON.stringify(record));
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

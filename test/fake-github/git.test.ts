import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf } from '../github/support.ts';
import { FakeGithub, serverError } from './index.ts';

const WHERE = { owner: 'octo-org', repo: 'bookstore' };
const FORK = 'contributor/bookstore';

/** A hosted repository with one commit, and a person's clone of it. */
async function hosted(options: Parameters<typeof FakeGithub.start>[0] = {}) {
  const github = await FakeGithub.start({ permissions: { contents: 'read' }, ...options });
  github.host();
  const maintainer = person(github, 'maintainer');
  const clone = await folder();
  await run(clone, 'clone', '--quiet', github.remote(maintainer), '.');
  await commit(clone, 'app.py', 'def app(): return 1\n', 'First');
  await run(clone, 'push', '--quiet', 'origin', 'main');
  return { github, clone, maintainer, rest: clientOf(github).client.rest };
}

/** The same with a fork, and a pull request from it that changes a line. */
async function forked() {
  const all = await hosted();
  const { github, clone } = all;
  github.host(FORK);
  const contributor = person(github, 'contributor');
  await run(clone, 'remote', 'add', 'fork', github.remote(contributor, FORK));
  await run(clone, 'switch', '--quiet', '--create', 'topic');
  await commit(clone, 'app.py', 'def app(): return 2\n', 'Second');
  await run(clone, 'push', '--quiet', 'fork', 'topic');
  const pull = github.addPull({ fork: FORK, headRef: 'topic' });
  return { ...all, pull };
}

describe('a repository over smart HTTP', () => {
  it('is cloned by everybody, with and without .git, and pushed to by those who may write', async () => {
    const { github, clone, maintainer } = await hosted();
    await using _disposed = github;
    const anonymous = await folder();
    await run(anonymous, 'clone', '--quiet', `${github.serverUrl}/octo-org/bookstore`, '.');
    expect(await run(anonymous, 'log', '--format=%s')).toBe('First');
    expect(github.pushes).toMatchObject([
      { login: 'maintainer', ref: 'refs/heads/main', before: '0'.repeat(40) },
    ]);
    await commit(clone, 'more.py', '', 'More');
    const readOnly = run(clone, 'push', github.remote(github.token), 'main');
    await expect(readOnly).rejects.toThrow(/403/);
    await expect(run(clone, 'push', github.remote('ghs_none'), 'main')).rejects.toThrow();
    await run(clone, 'push', '--quiet', github.remote(maintainer), 'main');
    expect(github.git('log', '--format=%s', 'main')).toBe('More\nFirst');
  });

  it('is fetched with a token only where it is private', async () => {
    const { github } = await hosted({ private: true });
    await using _disposed = github;
    const clone = await folder();
    const anonymous = run(clone, 'clone', `${github.serverUrl}/octo-org/bookstore.git`, '.');
    await expect(anonymous).rejects.toThrow();
    await run(clone, 'clone', '--quiet', github.remote(github.token), '.');
    const token = github.addToken({ login: 'x', kind: 'app', permissions: { actions: 'write' } });
    await expect(run(clone, 'ls-remote', github.remote(token))).rejects.toThrow(/403/);
  });

  it('a fork is its owner’s', async () => {
    const { github, clone } = await forked();
    await using _disposed = github;
    const token = github.addToken({ login: 'b', kind: 'app', permissions: { contents: 'write' } });
    await expect(run(clone, 'push', github.remote(token, FORK), 'topic:x')).rejects.toThrow(/403/);
  });

  it('can fail as the API can', async () => {
    const { github } = await hosted();
    await using _disposed = github;
    github.fail(({ operation }) => (operation === 'git/upload-pack' ? serverError(503) : null));
    const asked = () => run('.', 'ls-remote', `${github.serverUrl}/octo-org/bookstore.git`);
    await expect(asked()).rejects.toThrow(/503/);
    expect(await asked()).toContain('refs/heads/main');
  });
});

describe('a pull request with real commits', () => {
  it('has its head and its merge as refs of the base repository', async () => {
    const { github, clone, pull } = await forked();
    await using _disposed = github;
    expect(pull.headSha).toBe(await run(clone, 'rev-parse', 'topic'));
    expect(github.git('rev-parse', 'refs/pull/1/head')).toBe(pull.headSha);
    expect(github.git('show', 'refs/pull/1/merge:app.py')).toBe('def app(): return 2');
    expect(github.git('rev-parse', 'refs/pull/1/merge')).toBe(pull.mergeSha);
  });

  it('moves with its branch, and with its base', async () => {
    const { github, clone, pull, maintainer } = await forked();
    await using _disposed = github;
    await commit(clone, 'app.py', 'def app(): return 3\n', 'Third');
    await run(clone, 'push', '--quiet', '--force', 'fork', 'topic');
    expect(pull.headSha).toBe(await run(clone, 'rev-parse', 'topic'));
    await run(clone, 'switch', '--quiet', 'main');
    await commit(clone, 'other.py', 'x = 1\n', 'Meanwhile');
    await run(clone, 'push', '--quiet', github.remote(maintainer), 'main');
    expect(pull.baseSha).toBe(await run(clone, 'rev-parse', 'main'));
    const names = github.git('ls-tree', '--name-only', pull.mergeSha as string);
    expect(names).toBe('app.py\nother.py');
  });

  it('conflicts where both changed a line, and is merged where they did not', async () => {
    const { github, clone, pull, maintainer } = await forked();
    await using _disposed = github;
    const second = pull.mergeSha;
    github.merge(pull, 'maintainer');
    expect(pull).toMatchObject({ merged: true, state: 'closed' });
    expect(github.git('show', 'main:app.py')).toBe('def app(): return 2');
    expect(github.pushes.at(-1)).toMatchObject({ login: 'maintainer', ref: 'refs/heads/main' });
    expect(second).not.toBeNull();
    await run(clone, 'switch', '--quiet', '--create', 'late', 'main');
    await commit(clone, 'app.py', 'def app(): return 9\n', 'Late');
    await run(clone, 'push', '--quiet', github.remote(maintainer), 'late');
    expect(github.addPull({ headRef: 'late' }).mergeSha).toBeNull();
  });

  it('tells its files with their hunks', async () => {
    const { github, rest } = await forked();
    await using _disposed = github;
    const { data } = await rest.pulls.listFiles({ ...WHERE, pull_number: 1 });
    expect(data).toMatchObject([
      { filename: 'app.py', status: 'modified', additions: 1, deletions: 1, changes: 2 },
    ]);
    expect(data[0]?.patch).toBe('@@ -1 +1 @@\n-def app(): return 1\n+def app(): return 2');
  });
});

describe('history by the API', () => {
  it('commits, comparisons, tags and files are those of git', async () => {
    const { github, clone, maintainer, pull, rest } = await forked();
    await using _disposed = github;
    await run(clone, 'tag', 'v1.0.0', 'main');
    await run(clone, 'tag', '--annotate', '--message=two', 'v1.10.0', 'topic');
    await run(clone, 'push', '--quiet', github.remote(maintainer), 'v1.0.0', 'v1.10.0');
    github.addRelease({ tag: 'v1.0.0' });

    const { data: head } = await rest.repos.getCommit({ ...WHERE, ref: pull.headSha });
    expect(head).toMatchObject({ sha: pull.headSha, stats: { total: 2 }, parents: [{}] });
    const { data: first } = await rest.repos.getCommit({ ...WHERE, ref: 'main' });
    expect(first.files).toMatchObject([{ filename: 'app.py', status: 'added' }]);
    const basehead = 'main...contributor:topic';
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...WHERE, basehead });
    expect(data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    expect(data.merge_base_commit.sha).toBe(first.sha);
    const { data: commits } = await rest.repos.listCommits({ ...WHERE, sha: pull.headSha });
    expect(commits.map(({ commit }) => commit.message)).toEqual(['Second', 'First']);
    const { data: tags } = await rest.repos.listTags(WHERE);
    expect(tags.map(({ name, commit }) => [name, commit.sha])).toEqual([
      ['v1.10.0', pull.headSha],
      ['v1.0.0', first.sha],
    ]);
    const { data: releases } = await rest.repos.listReleases(WHERE);
    expect(releases).toMatchObject([{ tag_name: 'v1.0.0', draft: false }]);
    const { data: release } = await rest.repos.getReleaseByTag({ ...WHERE, tag: 'v1.0.0' });
    expect(release.name).toBe('v1.0.0');
    const { data: listed } = await rest.repos.getContent({ ...WHERE, path: '' });
    expect(listed).toMatchObject([{ name: 'app.py', type: 'file' }]);
    const file = await rest.repos.getContent({ ...WHERE, path: 'app.py', ref: 'v1.10.0' });
    const { content } = file.data as { content: string };
    expect(Buffer.from(content, 'base64').toString()).toBe('def app(): return 2\n');
  });

  it('what there is not is not found', async () => {
    const { github, rest } = await hosted();
    await using _disposed = github;
    await expect(rest.repos.getCommit({ ...WHERE, ref: 'f'.repeat(40) })).rejects.toMatchObject({
      status: 422,
    });
    const nowhere = rest.repos.compareCommitsWithBasehead({ ...WHERE, basehead: 'main...x:y' });
    await expect(nowhere).rejects.toMatchObject({ status: 404 });
    const none = rest.repos.getContent({ ...WHERE, path: 'none.py' });
    await expect(none).rejects.toMatchObject({ status: 404 });
  });
});

function person(github: FakeGithub, login: string): string {
  const permissions = login === 'maintainer' ? ({ contents: 'write' } as const) : {};
  return github.addToken({ login, kind: 'user', permissions });
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'gaitkeeper-test-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

async function commit(directory: string, path: string, text: string, message: string) {
  await writeFile(join(directory, path), text);
  await run(directory, 'add', '--all');
  await run(directory, 'commit', '--quiet', '--message', message);
}

async function run(directory: string, ...args: string[]): Promise<string> {
  const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' };
  const ended = await promisify(execFile)('git', [...who, ...args], { cwd: directory, env });
  return ended.stdout.trim();
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GaitkeeperError } from '../../src/domain/errors.ts';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { git } from '../../src/platform/git.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder('git-');
  await git(folder.path)(['init', '--quiet', '--initial-branch=main']);
});

afterEach(async () => {
  delete process.env.GIT_DIR;
  delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
  await folder[Symbol.asyncDispose]();
});

const IDENTITY = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

test('returns what git printed, without the last newline', async () => {
  expect(await git(folder.path)(['symbolic-ref', 'HEAD'])).toBe('refs/heads/main');
});

test('hands arguments to git unread by any shell', async () => {
  const message = '$(touch pwned) `touch pwned` "; touch pwned';
  await git(folder.path)(['commit', '--quiet', '--allow-empty', '-m', message], { env: IDENTITY });
  expect(await git(folder.path)(['log', '-1', '--format=%s'])).toBe(message);
  expect(await git(folder.path)(['status', '--porcelain'])).toBe('');
});

test("a failure is an error with git's own words and no stack for the user", async () => {
  const failure = await git(folder.path)(['rev-parse', '--verify', 'nowhere']).catch((e) => e);
  expect(failure).toBeInstanceOf(GaitkeeperError);
  expect(failure.code).toBe('git-failed');
  expect(failure.message).toContain('git rev-parse');
  expect(failure.detail).toContain('Needed a single revision');
});

test('an attempt returns the status instead of throwing', async () => {
  const result = await git(folder.path).attempt(['rev-parse', '--verify', '--quiet', 'nowhere']);
  expect(result.status).toBe(1);
});

test('a repository of another user gets the safe.directory command', async () => {
  process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
  const command = git(folder.path)(['rev-parse', '--show-toplevel'], {
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
  const failure = await command.catch((e) => e);
  expect(failure.code).toBe('git-failed');
  expect(failure.hint).toContain(`safe.directory ${folder.path}`);
});

test('a GIT_DIR that a hook left behind does not lead to another repository', async () => {
  process.env.GIT_DIR = '/nowhere/.git';
  expect(await git(folder.path)(['symbolic-ref', 'HEAD'])).toBe('refs/heads/main');
});

test("the user's hooks do not run", async () => {
  const hook = join(folder.path, '.git', 'hooks', 'pre-commit');
  await mkdir(join(folder.path, '.git', 'hooks'), { recursive: true });
  await writeFile(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  await git(folder.path)(['commit', '--quiet', '--allow-empty', '-m', 'x'], { env: IDENTITY });
  expect(await git(folder.path)(['rev-list', '--count', 'HEAD'])).toBe('1');
});

test('a folder that does not exist is a message, not a crash', async () => {
  const failure = await git(join(folder.path, 'nowhere'))(['status']).catch((e) => e);
  expect(failure.code).toBe('git-failed');
});

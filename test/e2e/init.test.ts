import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { atTerminal } from './typing.ts';

const FLASK = {
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n',
  '.github/workflows/gaitkeeper.yml': 'mine\n',
};

const INIT = ['init', '--only', 'measure'];

describe('init at a terminal', () => {
  it.each([
    ['y\\r', 0, 'name: Gaitkeeper\n'],
    ['n\\r', 0, 'mine\n'],
    // Ctrl+D
    ['\\x04', 0, 'mine\n'],
    // Ctrl+C
    ['\\x03', 130, 'mine\n'],
  ])('shows what would change, asks, and takes %j for an answer', async (answer, status, text) => {
    await using repository = await testRepository(FLASK);
    const ended = await atTerminal(repository.directory, INIT, answer);
    expect(ended.stdout).toMatch(/-mine\r?\n/);
    expect(ended.stdout).toContain('Replace .github/workflows/gaitkeeper.yml? [y/N]');
    expect(ended.exitCode).toBe(status);
    const path = join(repository.directory, '.github/workflows/gaitkeeper.yml');
    expect(await readFile(path, 'utf8')).toContain(text);
  });
});

it('init asks nobody where nobody can answer', async () => {
  await using repository = await testRepository(FLASK);
  const ended = await gaitkeeper(repository.directory, ['init', '--only', 'config,measure']);
  expect(ended).toMatchObject({ status: 0, stderr: expect.stringMatching(/exists .*--force/) });
});

it('init says which flag was wrong', async () => {
  await using repository = await testRepository(FLASK);
  const part = await gaitkeeper(repository.directory, ['init', '--only', 'reports']);
  expect(part).toMatchObject({ status: 2, stderr: expect.stringContaining('`report`') });
  const jobs = await gaitkeeper(repository.directory, ['init', '--jobs', '0']);
  expect(jobs).toMatchObject({ status: 2, stderr: expect.stringContaining('1 to 256') });
});

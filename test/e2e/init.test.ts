import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { cleanEnvironment, gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';

const FLASK = {
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n',
  '.github/workflows/gaitkeeper.yml': 'mine\n',
};
const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

/** Types at a program that believes to sit at a terminal; a question is answered once it stands there. */
const TERMINAL = `
import os, pty, sys
answer, argv = sys.argv[1].encode().decode("unicode_escape").encode(), sys.argv[2:]
seen, typed = b"", False
pid, fd = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
while True:
    try:
        chunk = os.read(fd, 4096)
    except OSError:
        break
    if not chunk:
        break
    seen += chunk
    if not typed and b"[y/N]" in seen:
        typed = True
        os.write(fd, answer)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.stdout.buffer.write(seen)
sys.exit(status if status >= 0 else 128 - status)
`;

async function atTerminal(directory: string, answer: string) {
  const command = [process.execPath, CLI, 'init', '--only', 'measure'];
  return execa('python3', ['-c', TERMINAL, answer, ...command], {
    ...{ cwd: directory, reject: false, extendEnv: false },
    env: { ...cleanEnvironment(), TERM: 'xterm', NO_COLOR: '1' },
  });
}

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
    const ended = await atTerminal(repository.directory, answer);
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

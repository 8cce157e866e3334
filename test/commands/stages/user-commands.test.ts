import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runPrepareCommands } from '../../../src/commands/stages/user-commands.ts';
import { isRunning } from '../../../src/platform/proctree.ts';
import { listeningIo } from '../sinks/support.ts';

const PYTHON = '/opt/an-environment/bin/python';
let tree: string;

beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'gaitkeeper-prepare-test-'));
});

afterEach(() => rm(tree, { recursive: true, force: true }));

async function prepare(command: string, timeoutSeconds = 60) {
  const { io, said } = listeningIo();
  const env = { DATABASE_URL: 'sqlite:///x' };
  const place = { label: 'head', tree, python: PYTHON, env, timeoutSeconds };
  const error = await runPrepareCommands([command], place, io).catch((thrown) => thrown);
  return { error, said };
}

async function childIsGone(): Promise<void> {
  const child = Number(await readFile(join(tree, 'child'), 'utf8'));
  await vi.waitFor(() => expect(isRunning(child)).toBe(false), { timeout: 10_000 });
}

it('runs in the work tree, with the environment’s python first and what `env` says', async () => {
  const { error, said } = await prepare('echo "$PWD $PATH $DATABASE_URL $HOME" > seen');
  expect(error).toBeUndefined();
  const seen = await readFile(join(tree, 'seen'), 'utf8');
  expect(seen.startsWith(`${tree} ${dirname(PYTHON)}:`)).toBe(true);
  expect(seen).toContain('sqlite:///x');
  expect(said.info.join()).toContain('prepare (head): echo');
});

it('shows what a command printed before it failed, whichever way it printed it', async () => {
  const { error } = await prepare('echo one; echo two >&2; exit 3');
  expect(error).toMatchObject({ code: 'prepare-failed', detail: 'one\ntwo' });
  expect(error.message).toMatch(/ended with status 3 \(head\)/);
});

it('ends a command that takes too long, with all that it started', async () => {
  const { error } = await prepare('sleep 300 & echo $! > child; echo waiting; wait', 1);
  expect(error).toMatchObject({
    detail: 'waiting',
    hint: expect.stringMatching(/prepare-timeout/),
  });
  expect(error.message).toMatch(/did not end within 1 s/);
  await childIsGone();
});

it('does not wait for what a command leaves running, and ends it', async () => {
  const { error } = await prepare('sleep 300 & echo $! > child');
  expect(error).toBeUndefined();
  await childIsGone();
});

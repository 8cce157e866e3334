import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withStoppedCommands } from '../../src/github/log.ts';
import { pushEvent } from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../fake-github/runner-env.ts';

const MIB = 1024 * 1024;
const program = new URL('programs/step.ts', import.meta.url).pathname;
let github: FakeGithub;
let directory = '';
let env: Record<string, string> = {};

beforeAll(async () => {
  github = await FakeGithub.start();
  directory = mkdtempSync(join(tmpdir(), 'gaitkeeper-summary-'));
});
beforeEach(() => {
  const event = pushEvent(github, 'e'.repeat(40));
  env = runnerEnvironment({ github, event, workspace: directory, directory });
});
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await github[Symbol.asyncDispose]();
});

/** Runs the step in a process of its own, as the runner does. */
async function step(characters: number, fill = 'x', changes: Record<string, string> = {}) {
  const args = [program, String(characters), fill];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...env, ...changes },
  });
  return stdout;
}

describe('the job summary', () => {
  it('is what it was asked to be', async () => {
    await step(300);
    expect(readSummary(env)).toBe(`${`${'x'.repeat(99)}\n`.repeat(3)}\n`);
    expect(readOutputs(env).written).toBe('true');
  });

  it.each([
    ['x', 'of one byte'],
    ['é', 'of two bytes'],
    ['测', 'of three bytes'],
    ['🔴', 'of four bytes'],
  ])('stays below 1 MiB with characters like %s %s', async (fill) => {
    await step(3 * MIB, fill);
    const size = Buffer.byteLength(readSummary(env));
    expect(size).toBeLessThan(MIB);
    expect(size).toBeGreaterThan(MIB / 5);
  });

  it('counts what the step has written before', async () => {
    appendFileSync(env.GITHUB_STEP_SUMMARY as string, 'y'.repeat(MIB / 2));
    await step(3 * MIB);
    expect(Buffer.byteLength(readSummary(env))).toBeLessThan(MIB);
  });

  it('is left out where there is no room, or no summary at all', async () => {
    appendFileSync(env.GITHUB_STEP_SUMMARY as string, 'y'.repeat(MIB - 10));
    await step(300);
    expect(readOutputs(env).written).toBe('false');
    expect(readSummary(env)).toHaveLength(MIB - 10);
    await step(300, 'x', { GITHUB_STEP_SUMMARY: '' });
  });
});

describe('what a step says', () => {
  it('outputs keep their types and lines', async () => {
    await step(0);
    expect(readOutputs(env)).toMatchObject({
      verdict: 'regressed',
      regressed: '2',
      passed: 'false',
      'worst-change': 'a\nb',
    });
  });

  it('an annotation names file, line and title, all on one line', async () => {
    expect(await step(0)).toContain(
      '::warning title=books%2C 8%25,file=app.py,line=7::slower%0Ahere\n',
    );
  });

  it('nothing reaches GITHUB_ENV or GITHUB_PATH', async () => {
    await step(300);
    expect(readFileSync(env.GITHUB_ENV as string, 'utf8')).toBe('');
    expect(readFileSync(env.GITHUB_PATH as string, 'utf8')).toBe('');
  });

  it('what a server prints stands between stop and resume, each on a line of its own', async () => {
    const lines = (await step(0)).split('\n');
    const stop = lines.findIndex((line) => line.startsWith('::stop-commands::'));
    const token = lines[stop]?.slice('::stop-commands::'.length);
    const resume = lines.indexOf(`::${token}::`);
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(resume).toBeGreaterThan(stop);
    const inside = lines.slice(stop + 1, resume).join('\n');
    for (const command of ['::add-mask::e', '##[add-path]/tmp', '::set-output name=verdict::']) {
      expect(inside).toContain(command);
    }
    expect(lines.slice(resume + 1)).toContain('::endgroup::');
  });
});

describe('withStoppedCommands', () => {
  it('resumes where the job throws', async () => {
    const written: string[] = [];
    const failing = withStoppedCommands(
      () => Promise.reject(new Error('broken')),
      (text) => written.push(text),
    );
    await expect(failing).rejects.toThrow('broken');
    const token = written[0]?.trim().slice('::stop-commands::'.length);
    expect(written[1]).toBe(`\n::${token}::\n`);
  });

  it('takes another token each time', async () => {
    const written: string[] = [];
    for (let i = 0; i < 2; i++)
      await withStoppedCommands(
        () => 1,
        (text) => written.push(text),
      );
    expect(new Set(written).size).toBe(4);
  });

  it('resumes once, after the last of several that overlap', async () => {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    const inner = Promise.withResolvers<void>();
    const first = withStoppedCommands(() => inner.promise, write);
    await withStoppedCommands(() => write('echo'), write);
    expect(written.at(-1)).toBe('echo');
    inner.resolve();
    await first;
    expect(written).toHaveLength(3);
  });
});

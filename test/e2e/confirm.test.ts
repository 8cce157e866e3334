import { rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { slow } from '../slow.ts';
import { gaitkeeper, startGaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';

/** While this file is there, a head that boots is disturbed. */
let disturbance: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-confirm-'));
  disturbance = join(folder, 'disturbance');
});
afterEach(() => rm(folder, { recursive: true }));

/** Little time for the first measurement, and for the second as much as what it has to tell apart takes. */
const config = (seconds: number) => `servers: wsgiref
scenarios:
  home: { request: GET /, expect: { status: 200, contains: Hello } }
  other: { request: GET /other, expect: { status: 200, contains: Hello } }
budget: 10s
launches: { min: 4, max: 5 }
confirm: here
confirm-budget: ${seconds}s
threshold: 10%
baseline: off
counts: false
profile: false
env: { DISTURBANCE: '${disturbance}' }
`;

/** What is asked for `home` takes `spin` loops, and every so many requests fail; `before` says how many of each. */
const app = (before: string) => ({
  'app.py': `import os
DISTURBED = os.path.exists(os.environ["DISTURBANCE"])
${before}
asked = 0

def app(environ, start_response):
    global asked
    asked += 1
    total = 0
    for number in range(SPIN if environ["PATH_INFO"] == "/" else 200):
        total += number
    status = "500 Oops" if asked % EVERY == 0 else "200 OK"
    start_response(status, [("Content-Type", "text/plain"), ("Content-Length", "5")])
    return [b"Hello"]
`,
});
const NEVER = 'EVERY = 10**9';
const base = (seconds = 24) => ({
  ...app(`SPIN = 200\n${NEVER}`),
  'gaitkeeper.yml': config(seconds),
});

/** Runs it, and ends the disturbance as soon as anything is measured again. */
async function runWithDisturbance(directory: string) {
  await writeFile(disturbance, '');
  const running = startGaitkeeper(directory, ['--json'], {});
  let told = '';
  running.stderr.on('data', (data) => {
    told += String(data);
    if (/Measuring again/.test(told)) rmSync(disturbance, { force: true });
  });
  const { stdout, exitCode } = await running;
  const result: { record: RunRecord; assessment: Assessment } = JSON.parse(stdout);
  return { ...result, status: exitCode, told };
}

function rowsOf({ scenarios }: Assessment) {
  return Object.fromEntries(scenarios.map((row) => [row.scenario, row]));
}

describe('what regressed is measured again', () => {
  it('and stays red where it is slower again, which the report says', async () => {
    await using repository = await testRepository(base(10), app(`SPIN = 20_000\n${NEVER}`));
    const output = join(folder, 'out');
    const ended = await gaitkeeper(repository.directory, ['--output', output]);
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(/confirmed/);
    const assessment = JSON.parse(await readFile(join(output, 'assessment.json'), 'utf8'));
    expect(rowsOf(assessment).home).toMatchObject({
      verdict: 'regressed',
      repeated: { result: 'confirmed' },
    });
    const file = join(output, 'record.json');
    const [cell] = (JSON.parse(await readFile(file, 'utf8')) as RunRecord).cells;
    expect(cell?.confirmation?.measurements.map(({ scenario }) => scenario)).toEqual(['home']);
    // Elsewhere, from the record alone, the verdict is the same.
    const report = await gaitkeeper(folder, ['report', file, '--threshold', '10%', '--json']);
    expect(JSON.parse(report.stdout).assessment).toEqual(assessment);
    expect(report.status).toBe(1);
  });

  slow('and is not red where a disturbance was over by then', async () => {
    const harmless = app(`SPIN = 20_000 if DISTURBED else 200\n${NEVER}`);
    await using repository = await testRepository(base(), harmless);
    const { assessment, status, record } = await runWithDisturbance(repository.directory);
    expect(rowsOf(assessment).home).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(
        /^not confirmed: throughput \S+% \[.*\] in a second measurement$/,
      ),
      repeated: { result: 'not confirmed', said: expect.stringMatching(/\d+\.\d% (lower|higher)/) },
    });
    expect(rowsOf(assessment).other?.repeated).toBeUndefined();
    expect(assessment.outcome).not.toBe('regressed');
    expect(record.cells[0]?.confirmation?.measurements).toHaveLength(1);
    expect(status).toBe(0);
  });

  slow('and so is what failed under load', async () => {
    const failing = app(`SPIN = 200\nEVERY = 50 if DISTURBED else 10**9`);
    await using repository = await testRepository(base(), failing);
    const { assessment, status } = await runWithDisturbance(repository.directory);
    expect(rowsOf(assessment).home?.repeated).toMatchObject({
      result: 'not confirmed',
      said: expect.stringMatching(/× status 500/),
    });
    expect(assessment.outcome).not.toBe('failed');
    expect(status).toBe(0);
  });

  slow('but not where nothing did', async () => {
    await using repository = await testRepository(base(), { 'README.md': 'A word more' });
    const ended = await gaitkeeper(repository.directory, ['--json']);
    expect(ended.stderr).not.toMatch(/Measuring again/);
    expect(JSON.parse(ended.stdout).record.cells[0].confirmation).toBeUndefined();
  });
});

it('reports what it has when it is interrupted while it measures again, and leaves nothing behind', async () => {
  await using repository = await testRepository(base(10), app(`SPIN = 20_000\n${NEVER}`));
  const temporary = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-tmp-'));
  const running = startGaitkeeper(repository.directory, ['--verbose'], { TMPDIR: temporary });
  let told = '';
  running.stderr.on('data', (data) => {
    told += String(data);
  });
  while (!/Measuring again[\s\S]*after 1 launch/.test(told)) {
    if (running.exitCode !== null) throw new Error(`it ended too early: ${told}`);
    await sleep(50);
  }
  // Between two launches nothing runs for a moment.
  let servers: number[] = [];
  while (servers.length < 2) servers = await descendants(running.pid ?? 0);
  running.kill('SIGINT');
  const { stdout, exitCode } = await running;
  expect(exitCode).toBe(130);
  expect(stdout).toMatch(/regressed/);
  expect(told).toMatch(/interrupted while it measured again/);
  const { stdout: alive } = await execa('ps', ['-o', 'pid=,stat=', '-p', servers.join(',')], {
    reject: false,
  });
  expect(alive.split('\n').filter((line) => line !== '' && !/\sZ/.test(line))).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
  await rm(temporary, { recursive: true });
});

/** Everything that a process started, and what those started. */
async function descendants(pid: number): Promise<number[]> {
  const { stdout } = await execa('ps', ['-e', '-o', 'pid=,ppid=']);
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below = (of: number): number[] =>
    pairs.filter(([, parent]) => parent === of).flatMap(([child = 0]) => [child, ...below(child)]);
  return below(pid);
}

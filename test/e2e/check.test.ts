import { mkdtemp, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/baseline/codec.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { slow } from '../slow.ts';
import { gaitkeeper, startGaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const base = { ...service(), 'gaitkeeper.yml': CONFIG };

describe('gaitkeeper check', () => {
  it('finds a planted slowdown, says so, writes its files and leaves the checkout as it was', async () => {
    await using repository = await testRepository(base, service({ spin: SLOWER }));
    const before = await stateOf(repository);
    const output = join(repository.directory, '..', `out-${process.pid}`);
    const ended = await gaitkeeper(repository.directory, ['--output', output]);
    expect(ended.stdout).toMatch(/regressed|slower/);
    expect(ended.status).toBe(1);
    const assessment = JSON.parse(await readFile(join(output, 'assessment.json'), 'utf8'));
    expect(assessment.outcome).toBe('regressed');
    expect((await readdir(output)).sort()).toEqual([
      'assessment.json',
      'record.json',
      'report.html',
      'report.md',
    ]);
    expect(await stateOf(repository)).toEqual(before);
  });

  slow('passes a change that only touches the documentation', async () => {
    // Room for all of them, also on a machine that is busy.
    const config = `${CONFIG.replace('8s', '25s')}launches: { min: 7, max: 8 }\n`;
    await using repository = await testRepository(
      { ...base, 'gaitkeeper.yml': config },
      { 'README.md': 'A word more' },
    );
    const ended = await gaitkeeper(repository.directory, ['--json']);
    const { record, assessment } = JSON.parse(ended.stdout);
    expect(assessment.outcome).not.toBe('regressed');
    expect(record.cells[0].measurements[0].launches.length).toBeGreaterThanOrEqual(7);
    // Base was launched against itself, too, and what it differed by is told.
    expect(record.cells[0].control[0].launches.length).toBeGreaterThanOrEqual(1);
    expect(assessment.noiseFloor.spread.throughput).toBeGreaterThan(0);
    expect(ended.status).toBe(0);
  });

  it('measures uncommitted changes, and finds the base in a shallow clone of depth 1', async () => {
    await using origin = await testRepository(base, { 'notes.txt': 'changed' });
    await using clone = await testRepository({});
    const directory = join(clone.directory, 'clone');
    await execa('git', [
      ...['clone', '--quiet', '--depth=1', '--branch=change'],
      ...[`file://${origin.directory}`, directory],
    ]);
    await writeFile(join(directory, 'app.py'), service({ spin: SLOWER })['app.py'] ?? '');
    const ended = await gaitkeeper(directory, ['--base', 'main']);
    expect(ended.stderr).toMatch(/working tree/);
    expect(ended.status).toBe(1);
  });

  it('measures the head alone where the base does not boot, and does not call that green', async () => {
    await using repository = await testRepository(
      {
        ...service({ before: 'raise RuntimeError("broken since monday")\n' }),
        'gaitkeeper.yml': CONFIG.replace('8s', '3s'),
      },
      service(),
    );
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stdout).toMatch(/base/);
    expect(ended.stdout).toMatch(/broken since monday|did not boot/);
    expect(ended.status).toBe(4);
  });
});

/** SIGINT is what the other tests of interruptions send. */
const SIGNALS: ('SIGINT' | 'SIGTERM')[] = ['SIGTERM'];
if (process.env.GAITKEEPER_SLOW) SIGNALS.push('SIGINT');

describe('an interrupted run', () => {
  it.each(SIGNALS)('tells what it has after %s, and leaves nothing else behind', async (signal) => {
    await using repository = await testRepository(
      { ...base, 'gaitkeeper.yml': CONFIG.replace('8s', '60s') },
      { 'notes.txt': 'changed' },
    );
    const before = await stateOf(repository);
    // A folder for temporary files of its own: other tests use the usual one at the same time.
    const temporary = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-tmp-'));
    await using output = await temporaryFolder('gaitkeeper-e2e-output-');
    const args = ['--verbose', '--output', output.path];
    const running = startGaitkeeper(repository.directory, args, { TMPDIR: temporary });
    let told = '';
    running.stderr.on('data', (data) => {
      told += String(data);
    });
    while (!/after 1 launch/.test(told)) {
      if (running.exitCode !== null) throw new Error(`it ended too early: ${told}`);
      await sleep(50);
    }
    // Between two launches nothing runs for a moment.
    let servers: number[] = [];
    while (servers.length < 2) servers = await descendants(running.pid ?? 0);
    running.kill(signal);
    // As `npx` passes on what the terminal has already sent.
    await sleep(50);
    running.kill(signal);
    const { exitCode, stdout } = await running;
    expect(exitCode).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(told).toContain(`Interrupted by ${signal}`);
    expect(stdout).toContain('The run was interrupted before enough was known of 1 of 1');
    const record = decodeRecord(await readFile(join(output.path, 'record.json'), 'utf8'), 'it');
    expect(record.cells[0]?.measurements).toMatchObject([{ stopped: 'interrupted' }]);
    // What was taken away under its hands is no failure of the service.
    expect(record.cells[0]).toMatchObject({ failure: null, warnings: [] });
    await sleep(200);
    expect(await alive(servers)).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
    await rmdir(temporary);
    expect(await stateOf(repository)).toEqual(before);
  });
});

/** Everything of the user's repository that must not change. */
async function stateOf({ git }: { git(...args: string[]): Promise<string> }) {
  return {
    head: await git('symbolic-ref', 'HEAD'),
    status: await git('status', '--porcelain', '--ignored'),
    refs: await git('for-each-ref'),
    stash: await git('stash', 'list'),
    trees: await git('worktree', 'list'),
  };
}

/** Everything that a process started, and what those started. */
async function descendants(pid: number): Promise<number[]> {
  const { stdout } = await execa('ps', ['-e', '-o', 'pid=,ppid=']);
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below = (of: number): number[] =>
    pairs.filter(([, parent]) => parent === of).flatMap(([child = 0]) => [child, ...below(child)]);
  return below(pid);
}

/** Those that still run: what was killed may wait for its parent's parent to take notice. */
async function alive(pids: readonly number[]): Promise<string[]> {
  const { stdout } = await execa('ps', ['-o', 'pid=,stat=,args=', '-p', pids.join(',')], {
    reject: false,
  });
  return stdout.split('\n').filter((line) => line !== '' && !/^\s*\d+\s+Z/.test(line));
}

import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { processTree } from '../../src/platform/proctree.ts';
import { slow } from '../slow.ts';
import { gaitkeeper, startGaitkeeper } from './program.ts';
import { expectToPassItsSchema } from './record-schema.ts';
import { type TestRepository, testRepository } from './repository.ts';
import { CONFIG } from './services.ts';

const app = (loops: number) => ({
  'app.py': `def merged_genres():
    total = 0
    for number in range(${loops}):
        total += number

def app(environ, start_response):
    merged_genres()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "5")])
    return [b"Hello"]
`,
});

let repository: TestRepository;
let output: string;
beforeAll(async () => {
  const config = CONFIG.replace('profile: false\n', '');
  repository = await testRepository({ ...app(100), 'gaitkeeper.yml': config }, app(40_000));
  output = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-profile-'));
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await rm(output, { recursive: true });
});

it('draws what regressed, and names the function in every report and in the record', async () => {
  const ended = await gaitkeeper(repository.directory, ['--output', output]);
  expect(ended.status).toBe(1);
  expect(ended.stdout).toMatch(/merged_genres app\.py:1 +\S+ → \d+%/);
  const [graph = '', speedscope = '', ...others] = (await readdir(join(output, 'profiles'))).sort();
  expect(others).toEqual([]);
  expect(await readFile(join(output, 'profiles', graph), 'utf8')).toContain('>merged_genres<');
  const file = JSON.parse(await readFile(join(output, 'profiles', speedscope), 'utf8'));
  expect(file.profiles.map(({ name }: { name: string }) => name.split(' ')[0])).toEqual([
    ...['base', 'head'],
  ]);
  const markdown = await readFile(join(output, 'report.md'), 'utf8');
  expect(markdown).toMatch(/`merged_genres` \(app\.py:1\) takes \d+% of the time instead of/);
  expect(markdown).toContain(`\`profiles/${graph}\``);
  expect(await readFile(join(output, 'report.html'), 'utf8')).toContain(`href="profiles/${graph}"`);
  const record = JSON.parse(await readFile(join(output, 'record.json'), 'utf8'));
  expectToPassItsSchema(record);
  const { profiles } = record;
  expect(profiles).toMatchObject([{ scenario: 'home', reason: null, graph: `profiles/${graph}` }]);
  // A folder of records, as it is downloaded, has the profiles below it; they are none.
  const report = await gaitkeeper(tmpdir(), ['report', output]);
  expect(report.stdout).toContain('merged_genres app.py:1');
  expect(report.status).toBe(1);
});

slow('says in one line that py-spy could not be had, and ends as it would have', async () => {
  const nowhere = { PIP_NO_INDEX: '1', UV_OFFLINE: '1' };
  const cache = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-cache-'));
  const ended = await gaitkeeper(repository.directory, [], { ...nowhere, XDG_CACHE_HOME: cache });
  await rm(cache, { recursive: true });
  const told = ended.stderr.split('\n').filter((line) => line.includes('py-spy'));
  expect(told).toEqual([
    expect.stringMatching(/home under wsgiref.* was not profiled: py-spy could not be installed\./),
  ]);
  expect(ended.stdout).toMatch(/slower/);
  expect(ended.status).toBe(1);
});

it('leaves nothing behind when it is interrupted while it samples', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-tmp-'));
  const running = startGaitkeeper(repository.directory, [], { TMPDIR: temporary });
  let told = '';
  running.stderr.on('data', (data) => {
    told += String(data);
  });
  while (!/sampling home/.test(told)) {
    if (running.exitCode !== null) throw new Error(`it ended too early: ${told}`);
    await sleep(50);
  }
  const seen = new Set<number>();
  while (!note(seen, running.pid ?? 0)) {
    if (running.exitCode !== null) throw new Error(`it ended too early: ${told}`);
    await sleep(20);
  }
  running.kill('SIGINT');
  expect((await running).exitCode).toBe(130);
  await sleep(200);
  const { stdout } = await execa('ps', ['-o', 'pid=,stat=,args=', '-p', [...seen].join(',')], {
    reject: false,
  });
  expect(stdout.split('\n').filter((line) => line !== '' && !/^\s*\d+\s+Z/.test(line))).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
  await rm(temporary, { recursive: true });
});

/**
 * Collects everything that a process started, and what those started; true once a profiler looks on. Without a program of our
 * own: on a busy machine the profiler might be done before `ps` has looked.
 */
function note(seen: Set<number>, pid: number): boolean {
  const pids = processTree(pid).filter((id) => id !== pid);
  for (const id of pids) seen.add(id);
  return pids.some((id) => programOf(id).endsWith('/py-spy'));
}

function programOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
  } catch {
    return '';
  }
}

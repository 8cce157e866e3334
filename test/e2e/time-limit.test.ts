import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { decodeRecord } from '../../src/baseline/codec.ts';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

const unchanged = { 'notes.txt': 'changed' };

it('a job that would take longer than its time limit reports what was measured by then, and does not pass', async () => {
  // Three launches fit at most, and four are needed.
  const slowly = service({
    before: `import sys, time
if "inspect_app" not in sys.argv[0]:
    time.sleep(8)
`,
  });
  const config = CONFIG.replace('budget: 8s', 'budget: 5m\ntime-limit: 30s');
  await using repository = await testRepository({ ...slowly, 'gaitkeeper.yml': config }, unchanged);
  const output = join(repository.directory, 'output');
  const ended = await gaitkeeper(repository.directory, ['--output', output]);
  expect(ended.stdout).toContain('The time limit was over before enough was known of 1 of 1');
  expect(ended.stderr).toMatch(/The time limit of 30\ss left \d+\ss of the budget of 5\smin/);
  const record = decodeRecord(await readFile(join(output, 'record.json'), 'utf8'), 'it');
  expect(record.cells[0]?.measurements).toMatchObject([{ stopped: 'time-limit' }]);
  // What was ended under its hands is no failure of the service.
  expect(record.cells[0]).toMatchObject({ failure: null, warnings: [] });
  // On a busy machine a single launch fits, and nothing is compared.
  expect([4, 7]).toContain(ended.status);
  expect(record.durationSeconds).toBeLessThan(60);
});

it('a job whose time is over before anything is measured says where it went, and leaves nothing behind', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-tmp-'));
  onTestFinished(() => rm(temporary, { recursive: true, force: true }));
  const config = CONFIG.replace('budget: 8s', 'prepare: sleep 300');
  const files = { ...service(), 'gaitkeeper.yml': config };
  await using repository = await testRepository(files, unchanged);
  const args = ['--time-limit', '12s'];
  const ended = await gaitkeeper(repository.directory, args, { TMPDIR: temporary });
  expect(ended.stderr).toMatch(
    /The time limit of 12\ss was over while environments were made and prepared, before anything was measured/,
  );
  expect(ended.stderr).toContain('Raise `time-limit`');
  expect(ended.status).toBe(7);
  expect(await readdir(temporary)).toEqual([]);
  expect(await repository.git('worktree', 'list')).not.toContain(temporary);
});

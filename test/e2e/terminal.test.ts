import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Terminal } from '../entry/terminal.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

function check(cwd: string, config: string): Terminal {
  const command = `exec '${process.execPath}' '${cli}' check --json --output out -c ${config} > result.json`;
  return new Terminal(['sh', '-c', command], { columns: 80, rows: 24 }, { cwd });
}

it('a terminal shows a table of what is measured, and a pipe gets JSON alone', async () => {
  await using repository = await testRepository({ ...service(), 'gaitkeeper.yml': CONFIG }, {});
  const terminal = check(repository.directory, 'gaitkeeper.yml');
  await terminal.sees('home');
  await terminal.sees(' left at most · ');
  // By chance nothing may be called a change, once in a hundred.
  expect([0, 1]).toContain(await terminal.ended());
  const lines = terminal.lines();
  expect(lines.filter((line) => line.startsWith('throughput'))).toHaveLength(1);
  expect(lines).toContainEqual(
    expect.stringMatching(/^0:\d\d · \d+ launches · \d of 1 precise enough$/),
  );
  expect(terminal.cursor).toBe(true);
  const text = await readFile(join(repository.directory, 'result.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ record: { version: 1 } });
});

it('Ctrl+C while it measures reports what there is, and leaves the terminal as it was', async () => {
  const slow = CONFIG.replace('budget: 8s', 'budget: 5m');
  await using repository = await testRepository({ ...service(), 'slow.yml': slow }, {});
  const terminal = check(repository.directory, 'slow.yml');
  await terminal.sees(' left at most · ');
  expect(terminal.cursor).toBe(false);
  terminal.type('\u0003');
  expect(await terminal.ended()).toBe(130);
  expect(terminal.cursor).toBe(true);
  expect(terminal.lines().join('\n')).toContain('It was interrupted');
  const text = await readFile(join(repository.directory, 'result.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ record: { version: 1 } });
});

it('Ctrl+C before there is anything to report says what became of it', async () => {
  const config = CONFIG.replace('budget: 8s', 'prepare: sleep 60');
  await using repository = await testRepository({ ...service(), 'waits.yml': config }, {});
  const terminal = check(repository.directory, 'waits.yml');
  await terminal.sees('Environments');
  terminal.type('\u0003');
  expect(await terminal.ended()).toBe(130);
  expect(terminal.cursor).toBe(true);
  expect(terminal.lines().at(-1)).toBe('gaitkeeper: interrupted; what it had started was stopped.');
});

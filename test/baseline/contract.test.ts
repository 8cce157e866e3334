import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStore, STORES } from '../../src/baseline/registry.ts';
import { cell, record, recordOf } from './support/records.ts';
import { BRANCH, makeRemote, makeRepository, useTemporaryFolder } from './support/repositories.ts';

/** What every store of the registry promises, on the real thing. */
const LOCATIONS: Readonly<Record<string, string>> = {
  branch: `branch:${BRANCH}`,
  folder: 'folder:records',
};

const WRITER = fileURLToPath(new URL('support/writer.ts', import.meta.url));

const root = useTemporaryFolder();
let repository = '';

beforeEach(async () => {
  const remote = await makeRemote(join(root(), 'remote.git'));
  repository = await makeRepository(join(root(), 'work'), `file://${remote}`);
});

test('every store of the registry is held to the contract', () => {
  expect(Object.keys(LOCATIONS)).toEqual(Object.keys(STORES));
});

describe.each(Object.values(LOCATIONS))('the store %s', (location) => {
  const open = () => openStore(location, { repository });

  test('is empty before anything is stored', async () => {
    expect(await open().list()).toEqual([]);
  });

  test('gives back what was stored, to whoever opens it', async () => {
    const stored = await open().add(record());
    const store = open();
    expect(await store.list()).toEqual([stored]);
    expect(await store.read(stored)).toEqual(record());
  });

  test('tells commit, time and place of a record without reading it', async () => {
    const { sha, recordedAt, path, id } = await open().add(record());
    expect({ sha, recordedAt, path, id }).toEqual({
      sha: record().head.sha,
      recordedAt: '2026-01-05T10:15:00.000Z',
      path: `runs/2026/01/20260105T101500000Z-${record().head.sha}-77-1.json`,
      id: `20260105T101500000Z-${record().head.sha}-77-1`,
    });
  });

  test('lists the newest first', async () => {
    const store = open();
    for (const number of [2, 9000, 1]) await store.add(recordOf(number));
    const shas = (await store.list()).map(({ sha }) => sha);
    expect(shas).toEqual([9000, 2, 1].map((number) => recordOf(number).head.sha));
  });

  test('stores the same record once', async () => {
    const first = await open().add(record());
    expect(await open().add(record())).toEqual(first);
    expect(await open().list()).toHaveLength(1);
  });

  test('keeps two records that would have one name', async () => {
    const [one, two] = [record(), record({ cells: [cell('another')] })];
    const stored = [await open().add(one), await open().add(two)];
    const store = open();
    expect(await store.list()).toHaveLength(2);
    expect(await Promise.all(stored.map((run) => store.read(run)))).toEqual([one, two]);
    expect(await open().add(two)).toEqual(stored[1]);
  });

  test('keeps a local run of a commit of which only a part of the name is known', async () => {
    const local = record({ run: null, head: { ...record().head, sha: 'abc1234' } });
    const stored = await open().add(local);
    expect(await open().list()).toEqual([stored]);
    expect(await open().read(stored)).toEqual(local);
  });

  test('reads many after telling that it will', async () => {
    const store = open();
    for (const number of [1, 2, 3]) await store.add(recordOf(number));
    const runs = await store.list();
    await store.prefetch?.(runs);
    const records = await Promise.all(runs.map((run) => store.read(run)));
    expect(records).toEqual([3, 2, 1].map((number) => recordOf(number)));
  });

  test('refuses a record that could not be read back', async () => {
    await expect(open().add(record({ durationSeconds: Number.NaN }))).rejects.toMatchObject({
      code: 'record-invalid',
    });
    expect(await open().list()).toEqual([]);
  });

  test('says which record is no longer there', async () => {
    const gone = await openStore('folder:elsewhere', { repository }).add(record());
    await open().add(recordOf(1));
    await expect(open().read(gone)).rejects.toMatchObject({ code: 'store-failed' });
  });

  test('reads nothing outside of itself', async () => {
    const path = '../../../../etc/hostname';
    const run = { id: 'x', sha: 'x', recordedAt: 'x', path };
    await expect(open().read(run)).rejects.toThrow();
  });

  test('takes concurrent writes of one process', async () => {
    const store = open();
    await Promise.all(Array.from({ length: 8 }, (_, number) => store.add(recordOf(number))));
    expect(await open().list()).toHaveLength(8);
  });

  test('loses nothing of eight processes that write at once', { timeout: 240_000 }, async () => {
    const writers = Array.from({ length: 8 }, (_, writer) =>
      promisify(execFile)(process.execPath, [WRITER, location, repository, `${writer * 10}`, '2']),
    );
    await Promise.all(writers);
    const store = open();
    const runs = await store.list();
    const numbers = Array.from({ length: 8 }, (_, writer) => [writer * 10, writer * 10 + 1]).flat();
    expect(runs.map(({ sha }) => sha).reverse()).toEqual(
      numbers.map((number) => recordOf(number).head.sha),
    );
    for (const run of runs) expect((await store.read(run)).head.sha).toBe(run.sha);
  });

  test('stays whole when a writer is killed at any point', { timeout: 240_000 }, async () => {
    const promised: string[] = [];
    for (const [round, delay] of [0, 40, 90, 150, 220, 300].entries()) {
      const args = [WRITER, location, repository, `${round * 10_000}`, '9000'];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const closed = once(child, 'close');
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      await Promise.race([once(child.stdout, 'data'), closed]);
      await sleep(delay);
      child.kill('SIGKILL');
      await closed;
      promised.push(...output.split('\n').filter((line) => line.endsWith('.json')));
    }
    const store = open();
    const runs = await store.list();
    expect(promised.length).toBeGreaterThan(5);
    expect(runs.map(({ path }) => path)).toEqual(expect.arrayContaining(promised));
    for (const run of runs.slice(0, 40)) {
      expect((await store.read(run)).head.sha).toBe(run.sha);
    }
    const next = await open().add(recordOf(99_999));
    expect((await open().list()).map(({ path }) => path)).toContain(next.path);
  });
});

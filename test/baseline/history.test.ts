import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Derive } from '../../src/baseline/derive.ts';
import { readHistory, readIndex } from '../../src/baseline/history.ts';
import { rebuildHistory } from '../../src/baseline/rebuild-history.ts';
import { openDocuments, openStore } from '../../src/baseline/registry.ts';
import type { StoredRun } from '../../src/baseline/store.ts';
import { addToHistory } from '../../src/baseline/write-history.ts';
import type { HistoryEntry, HistoryPoint } from '../../src/domain/history.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { cell, measurement, record, recordOf } from './support/records.ts';
import {
  BRANCH,
  git,
  makeRemote,
  makeRepository,
  useTemporaryFolder,
} from './support/repositories.ts';

const root = useTemporaryFolder();
let remote = '';
let repository = '';

beforeEach(async () => {
  remote = await makeRemote(join(root(), 'remote.git'));
  repository = await makeRepository(join(root(), 'work'), `file://${remote}`);
});

const TAGS = new Map([['v1.0', recordOf(2).head.sha]]);

/** What a run says, without the statistics: these tests are about where it is kept. */
function entryOf(of: RunRecord, run: string): HistoryEntry {
  const { cpuModel, cores, runnerImage } = of.machine;
  return {
    ...{ run, sha: of.head.sha, subject: of.head.subject, base: of.base?.sha ?? null },
    ...{ recordedAt: of.startedAt, service: of.service.name, release: null },
    machine: { cpuModel, cores, runnerImage },
    points: [
      {
        ...{ cell: 'gthread', scenario: 'hello', metric: 'throughput', scenarioHash: 'h' },
        ...{ value: 1842.5, calibrated: -0.25, levelError: 0.0042 },
        step: { estimate: -0.031, standardError: 0.004, degreesOfFreedom: 5.5 },
      },
    ],
  };
}

function deriving(of: RunRecord, tags: ReadonlyMap<string, string> = new Map()): Derive {
  return async (view, run) => (await addToHistory(view, entryOf(of, run.id), tags)).files;
}

describe.each([`branch:${BRANCH}`, 'folder:records'])('the history in %s', (location) => {
  const store = () => openStore(location, { repository });
  const documents = () => openDocuments(location, { repository });
  const add = (number: number, tags?: ReadonlyMap<string, string>) =>
    store().add(recordOf(number), deriving(recordOf(number), tags));
  const read = (extent: 'newest' | 'all' = 'all') =>
    readHistory(documents(), { service: 'books', extent });

  test('is empty before anything is recorded', async () => {
    expect(await read()).toEqual({ entries: [], passedOver: [] });
  });

  test('gives back what every run said, the oldest first, from the months and from the newest', async () => {
    const runs: StoredRun[] = [];
    for (const number of [3, 1, 900]) runs.push(await add(number));
    const entries = [1, 3, 900].map((number) => recordOf(number));
    const expected = entries.map((of) =>
      entryOf(of, runs.find(({ sha }) => sha === of.head.sha)?.id ?? ''),
    );
    expect(await read()).toEqual({ entries: expected, passedOver: [] });
    expect(await read('newest')).toEqual(await read());
  });

  test('names the release of a commit that was tagged after it was recorded', async () => {
    for (const number of [1, 2]) await add(number);
    await add(3, TAGS);
    expect((await read()).entries.map(({ release }) => release)).toEqual([null, 'v1.0', null]);
    expect((await read('newest')).entries[1]?.release).toBe('v1.0');
  });

  test('tells a reader that cannot list files what there is', async () => {
    for (const number of [1, 2]) await add(number);
    const { index } = await readIndex(documents());
    expect(index?.services).toMatchObject([
      { name: 'books', slug: 'books', entries: 2, newest: { sha: recordOf(2).head.sha } },
    ]);
  });

  test('is made anew from all runs, whatever became of it', async () => {
    for (const number of [1, 2]) await add(number, TAGS);
    await store().add(recordOf(4));
    const rebuilt = await rebuildHistory(store(), TAGS, entryOf);
    expect(rebuilt).toEqual({ entries: 3, passedOver: [] });
    const { entries } = await read();
    expect(entries.map(({ sha }) => sha)).toEqual([1, 2, 4].map((n) => recordOf(n).head.sha));
    expect(entries[1]?.release).toBe('v1.0');
  });

  test('leaves out runs of pull requests when it is made anew', async () => {
    await store().add(recordOf(1));
    const pull = recordOf(2, { run: { id: '1', attempt: 1, event: 'pull_request' } });
    await store().add(pull);
    const rebuilt = await rebuildHistory(store(), new Map(), entryOf);
    expect(rebuilt.entries).toBe(1);
    expect(rebuilt.passedOver).toHaveLength(1);
  });
});

describe('a history that somebody edited', () => {
  const location = 'folder:records';
  const store = () => openStore(location, { repository });
  const documents = () => openDocuments(location, { repository });
  const read = () => readHistory(documents(), { service: 'books' });
  const file = (name: string) => join(repository, 'records', 'history', name);
  const month = 'books/2026-01.jsonl';
  const add = (number: number) => store().add(recordOf(number), deriving(recordOf(number)));

  test('costs the line that was cut off, not the others, and keeps it', async () => {
    for (const number of [1, 2]) await add(number);
    const text = await readFile(file(month), 'utf8');
    await writeFile(file(month), text.slice(0, -20));
    const { entries, passedOver } = await read();
    expect(entries).toHaveLength(1);
    expect(passedOver).toEqual([expect.stringContaining(`${month}, line 2, was passed over`)]);
    await add(3);
    expect((await read()).entries).toHaveLength(2);
    expect(await readFile(file(month), 'utf8')).toContain(text.slice(-200, -20));
  });

  test('is left as it is where a newer version wrote it, and not made anew either', async () => {
    await add(1);
    await writeFile(file('index.json'), '{"version": 2, "more": {}}');
    const before = await readFile(file(month), 'utf8');
    const changes = await addToHistory(documents(), entryOf(recordOf(2), 'run'), new Map());
    expect(changes.files.size).toBe(0);
    expect(changes.problem).toMatch(
      /a newer Gaitkeeper wrote it\. Update .* That version takes in/,
    );
    await expect(rebuildHistory(store(), new Map(), entryOf)).rejects.toThrow('A newer Gaitkeeper');
    expect(await readFile(file(month), 'utf8')).toBe(before);
  });

  test('says which of its files is damaged, and leaves it as it is', async () => {
    for (const number of [1, 2]) await add(number);
    const latest = file('books/latest.json');
    await writeFile(latest, '{"version": 1, "entr');
    const changes = await addToHistory(documents(), entryOf(recordOf(3), 'run'), new Map());
    expect(changes).toMatchObject({
      problem: expect.stringMatching(/^history\/books\/latest\.json was .*history --rebuild/),
      files: new Map(),
    });
    await add(3);
    expect(await readFile(latest, 'utf8')).toBe('{"version": 1, "entr');
    expect((await rebuildHistory(store(), new Map(), entryOf)).entries).toBe(3);
  });

  test('says of an index that is no index what is wrong, and is made anew', async () => {
    await add(1);
    await writeFile(file('index.json'), '{"version": 1, "services": 7}');
    expect((await readIndex(documents())).problem).toContain('`services` is not as Gaitkeeper');
    expect((await rebuildHistory(store(), new Map(), entryOf)).entries).toBe(1);
    expect((await readIndex(documents())).problem).toBeNull();
  });

  test('keeps of a matrix of thousands of cells what gates', async () => {
    const [point] = entryOf(recordOf(1), 'run').points as [HistoryPoint];
    const points = Array.from({ length: 9000 }, (_, at) => [
      { ...point, cell: `cell-${at}-${'x'.repeat(150)}` },
      { ...point, cell: `cell-${at}-${'x'.repeat(150)}`, metric: 'p99' as const },
      { ...point, cell: `cell-${at}-${'x'.repeat(150)}`, metric: 'max' as const },
    ]).flat();
    const entry = { ...entryOf(recordOf(1), 'run'), points };
    const { files } = await addToHistory(documents(), entry, new Map());
    const text = files.get(`history/${month}`) ?? '';
    expect(text.length).toBeLessThan(2.1 * 1024 * 1024);
    expect(text).toContain('"throughput"');
    expect(text).not.toContain('"p99"');
  });

  test('stays as it is where a file became too large to be ours', async () => {
    await add(1);
    await writeFile(file(month), 'x'.repeat(9 * 1024 * 1024));
    const changes = await addToHistory(documents(), entryOf(recordOf(2), 'run'), new Map());
    expect(changes).toMatchObject({ problem: expect.stringContaining('far too large') });
    expect(changes.files.size).toBe(0);
  });

  test('knows entries of its own service only', async () => {
    await add(1);
    const text = await readFile(file(month), 'utf8');
    await writeFile(file(month), text.replace('"service":"books"', '"service":"other"'));
    expect((await read()).entries).toEqual([]);
  });
});

test('entries of releases are among the newest, however old they are', async () => {
  const store = openStore('folder:records', { repository });
  for (let number = 0; number < 70; number++) {
    await store.add(recordOf(number), deriving(recordOf(number), TAGS));
  }
  const documents = openDocuments('folder:records', { repository });
  const { entries } = await readHistory(documents, { service: 'books', extent: 'newest' });
  expect(entries).toHaveLength(61);
  expect(entries[0]?.release).toBe('v1.0');
});

test('writers at once lose no entry', async () => {
  const numbers = [1, 2, 3, 4, 5, 6];
  await Promise.all(
    numbers.map((number) =>
      openStore(`branch:${BRANCH}`, { repository }).add(
        recordOf(number),
        deriving(recordOf(number)),
      ),
    ),
  );
  const documents = openDocuments(`branch:${BRANCH}`, { repository });
  const { entries } = await readHistory(documents, { service: 'books' });
  expect(entries.map(({ sha }) => sha)).toEqual(numbers.map((n) => recordOf(n).head.sha));
}, 60_000);

test('a run and what it adds to the history are one commit', async () => {
  const of = record({ cells: [cell('gthread', { measurements: [measurement()] })] });
  await openStore(`branch:${BRANCH}`, { repository }).add(of, deriving(of));
  expect(await git(remote, 'rev-list', '--count', BRANCH)).toBe('1');
  const names = (await git(remote, 'ls-tree', '-r', '--name-only', BRANCH)).split('\n');
  expect(names.filter((name) => name.startsWith('history/'))).toEqual([
    'history/books/2026-01.jsonl',
    'history/books/latest.json',
    'history/index.json',
  ]);
  expect(names.some((name) => name.startsWith('runs/'))).toBe(true);
});

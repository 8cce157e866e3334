import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeRecord } from '../../src/baseline/codec.ts';
import { fileStore } from '../../src/baseline/file-store.ts';
import { pathsFor } from '../../src/baseline/layout.ts';
import { findBaseline, newestRecord } from '../../src/baseline/lookup.ts';
import type { RecordStore, StoredRun } from '../../src/baseline/store.ts';
import type { Failure, RunRecord } from '../../src/domain/record.ts';
import { cell, MACHINE, measurement, recordOf } from './support/records.ts';
import { useTemporaryFolder } from './support/repositories.ts';

const root = useTemporaryFolder();
let store: RecordStore;

beforeEach(() => {
  store = fileStore(root());
});

const shaOf = (number: number) => recordOf(number).head.sha;
const failure = (side: Failure['side']): Failure => ({
  side,
  stage: 'boot',
  code: 'boot-failed',
  message: 'no',
  detail: null,
});

/** Looks for the baseline of commit 50, before which come 49, 48, … */
function find(options: { ancestors?: readonly string[]; machine?: typeof MACHINE } = {}) {
  const { ancestors = Array.from({ length: 49 }, (_, i) => shaOf(49 - i)), machine = MACHINE } =
    options;
  return findBaseline(store, {
    sha: shaOf(50),
    ancestors: async () => ancestors,
    machine,
    service: 'books',
  });
}

async function keep(...records: readonly RunRecord[]): Promise<void> {
  for (const record of records) await store.add(record);
}

describe('two services of one repository', () => {
  const of = (name: string, number: number, fields: Partial<RunRecord> = {}) =>
    recordOf(number, { service: { ...recordOf(1).service, name }, ...fields });

  test('have files of their own, and see each nothing of the other', async () => {
    const start = '2026-01-05T10:00:00.000Z';
    const [api, web] = [
      of('books/api', 50, { startedAt: start }),
      of('books/web', 50, { startedAt: start }),
    ];
    const [one, other] = [await store.add(api), await store.add(web)];
    expect(one.path).toMatch(/-1\.books\.api\.json$/);
    expect(other.path).toMatch(/-1\.books\.web\.json$/);
    const query = { sha: shaOf(50), ancestors: async () => [], machine: MACHINE };
    expect(await findBaseline(store, { ...query, service: 'books/web' })).toMatchObject({
      record: { service: { name: 'books/web' } },
    });
    expect(await newestRecord(store, 'books/api')).toEqual(api);
    expect(await newestRecord(store, 'books/web')).toEqual(web);
  });

  test('are told apart by what their records say, where the name of the file does not', async () => {
    await keep(of('other', 50, { repository: null }));
    expect(await find()).toMatchObject({
      note: 'None of the stored records can be compared with.',
      passedOver: [expect.stringMatching(/is of other/)],
    });
  });
});

describe('the baseline', () => {
  test('is the record of the base commit itself', async () => {
    await keep(recordOf(49), recordOf(50), recordOf(51));
    expect(await find()).toMatchObject({
      record: recordOf(50),
      use: {
        sha: shaOf(50),
        recordId: 'run-50',
        recordedAt: recordOf(50).startedAt,
        relation: 'the base commit itself',
        sameMachine: true,
      },
      passedOver: [],
    });
  });

  test('is the newest of several records of the base commit', async () => {
    const again = recordOf(50, { id: 'again', startedAt: '2026-02-01T00:00:00Z' });
    await keep(again, recordOf(50));
    expect(await find()).toMatchObject({ use: { recordId: 'again' } });
  });

  test.each([
    [[49, 40], 'an ancestor of the base, 1 commit before it', 49],
    [[40, 47], 'an ancestor of the base, 3 commits before it', 47],
    [[99, 2], 'an ancestor of the base, 48 commits before it', 2],
    [[99, 98], 'the latest record, not of a commit before the base', 99],
  ])('is, where %j are stored, %s', async (numbers, relation, expected) => {
    await keep(...numbers.map((number) => recordOf(number)));
    expect(await find()).toMatchObject({ use: { relation, sha: shaOf(expected) } });
  });

  test('counts the same where the list of ancestors begins with the commit itself', async () => {
    await keep(recordOf(49));
    expect(await find({ ancestors: [shaOf(50), shaOf(49)] })).toMatchObject({
      use: { relation: 'an ancestor of the base, 1 commit before it' },
    });
  });

  test('does not exist where nothing is stored', async () => {
    expect(await find()).toEqual({ note: 'Nothing is stored yet.', passedOver: [] });
  });

  test('says whether it was measured on the same kind of machine', async () => {
    await keep(recordOf(50));
    const other = { ...MACHINE, cpuModel: 'Intel Xeon' };
    expect(await find({ machine: other })).toMatchObject({ use: { sameMachine: false } });
    const rebuilt = { ...MACHINE, kernel: '7.0', runnerImage: null };
    expect(await find({ machine: rebuilt })).toMatchObject({ use: { sameMachine: true } });
  });

  test('has none of the cells and scenarios that failed', async () => {
    const cells = [
      cell('good', {
        measurements: [
          measurement(),
          measurement({ scenario: 'wrong', status: 'failed', failure: failure('head') }),
          measurement({ scenario: 'warming', status: 'unsteady' }),
          measurement({ scenario: 'empty', launches: [] }),
        ],
      }),
      cell('crashed', { status: 'failed', failure: failure('head') }),
      cell('elsewhere', { status: 'unsupported', measurements: [] }),
      cell('nothing', { measurements: [measurement({ launches: [] })] }),
    ];
    await keep(recordOf(50, { cells }));
    const found = await find();
    expect('record' in found && found.record.cells).toEqual([
      cell('good', { measurements: [measurement()] }),
    ]);
  });

  test('has those of which only the base failed: the head was measured', async () => {
    const cells = [cell('alone', { status: 'failed', failure: failure('base') })];
    await keep(recordOf(50, { cells }));
    expect(await find()).toMatchObject({ record: { cells } });
  });

  test.each<[string, Partial<RunRecord>, string]>([
    ['in which nothing was measured', { cells: [] }, 'nothing was measured'],
    [
      'of a pull request',
      { run: { id: '1', attempt: 1, event: 'pull_request' } },
      'was measured on a pull request',
    ],
    [
      'of a pull request with rights',
      { run: { id: '1', attempt: 1, event: 'pull_request_target' } },
      'was measured on a pull request',
    ],
  ])('is not a record %s', async (_what, fields, why) => {
    await keep(recordOf(50, fields), recordOf(48));
    expect(await find()).toMatchObject({
      use: { sha: shaOf(48) },
      passedOver: [expect.stringContaining(why)],
    });
  });

  test('is no record that is odd beside those around it, and says so', async () => {
    await keep(recordOf(48), recordOf(49), recordOf(50));
    const asked: string[] = [];
    const query = {
      ...{ sha: shaOf(50), machine: MACHINE, service: 'books' },
      ancestors: async () => [shaOf(49), shaOf(48)],
    };
    const oddity = async ({ sha }: StoredRun) => {
      asked.push(sha);
      return sha === shaOf(48) ? null : `${sha} is odd.`;
    };
    expect(await findBaseline(store, { ...query, oddity })).toMatchObject({
      use: { sha: shaOf(48), outliers: [`${shaOf(50)} is odd.`, `${shaOf(49)} is odd.`] },
      passedOver: [`${shaOf(50)} is odd.`, `${shaOf(49)} is odd.`],
    });
    expect(asked).toEqual([50, 49, 48].map(shaOf));
    const all = async () => 'It is odd.';
    expect(await findBaseline(store, { ...query, oddity: all })).toMatchObject({
      note: `None of the stored records can be compared with.${' It is odd.'.repeat(3)}`,
    });
  });

  test('is not a broken record, nor one under the name of another commit', async () => {
    await keep(recordOf(47));
    await writeAt(pathsFor(recordOf(50), '')[0], '{"version":1');
    await writeAt(pathsFor(recordOf(49), '')[0], encodeRecord(recordOf(1)));
    expect(await find()).toMatchObject({
      use: { sha: shaOf(47) },
      passedOver: [
        expect.stringContaining('is not JSON'),
        expect.stringContaining('holds the record of another commit'),
      ],
    });
  });

  test('is not looked for without end', async () => {
    await keep(...Array.from({ length: 30 }, (_, i) => recordOf(i + 1, { cells: [] })));
    const found = await find();
    expect(found).toMatchObject({ note: 'None of the stored records can be compared with.' });
    expect(found.passedOver.length).toBeLessThan(20);
  });

  test('does not exist, and is no error, where the store cannot be read', async () => {
    await writeFile(join(root(), 'file'), '');
    store = fileStore(join(root(), 'file'));
    expect(await find()).toEqual({
      note: `The folder ${root()}/file cannot be read.`,
      passedOver: [],
    });
  });

  test('does not ask for ancestors when there is nobody else to choose', async () => {
    await keep(recordOf(50));
    const ancestors = () => Promise.reject(new Error('asked'));
    const found = await findBaseline(store, {
      sha: shaOf(50),
      ancestors,
      machine: MACHINE,
      service: 'books',
    });
    expect(found).toHaveProperty('record');
  });
});

describe('the newest record', () => {
  test('is the last one that can be trusted and read', async () => {
    const untrusted = { run: { id: '9', attempt: 1, event: 'pull_request' } };
    await keep(recordOf(2), recordOf(1), recordOf(3, untrusted));
    await writeAt(pathsFor(recordOf(4), '')[0], 'x');
    expect(await newestRecord(store, 'books')).toEqual(recordOf(2));
  });

  test('does not exist before anything is stored', async () => {
    expect(await newestRecord(store, 'books')).toBeNull();
  });
});

async function writeAt(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root(), path)), { recursive: true });
  await writeFile(join(root(), path), text);
}

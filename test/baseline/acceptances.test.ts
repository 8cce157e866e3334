import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addAcceptances,
  readAcceptances,
  revokeAcceptances,
} from '../../src/baseline/acceptances.ts';
import { MOST_BYTES } from '../../src/baseline/documents.ts';
import { DOCUMENTS, openDocuments, openStore, STORES } from '../../src/baseline/registry.ts';
import { findRequest, writeRequest } from '../../src/baseline/requests.ts';
import type { Acceptance } from '../../src/domain/acceptance.ts';
import type { MeasureRequest } from '../../src/domain/measure-request.ts';
import { writeAtomically } from '../../src/platform/files.ts';
import { record } from './support/records.ts';
import {
  BRANCH,
  editByHand,
  git,
  makeRemote,
  makeRepository,
  useTemporaryFolder,
} from './support/repositories.ts';

const root = useTemporaryFolder();
let repository = '';
let remote = '';

beforeEach(async () => {
  remote = await makeRemote(join(root(), 'remote.git'));
  repository = await makeRepository(join(root(), 'work'), `file://${remote}`);
});

function accepted(number: number, fields: Partial<Acceptance> = {}): Acceptance {
  return {
    version: 1,
    id: `c${number}`,
    service: 'books',
    cell: null,
    scenario: 'author',
    reason: 'The new ORM reads more, “on purpose”.',
    by: 'octo-dev',
    at: new Date(Date.UTC(2026, 10, 20) + number * 60_000).toISOString(),
    pull: 5,
    head: 'a'.repeat(40),
    comment: number,
    until: { version: '2.0' },
    effects: [
      ...[{ cell: 'uwsgi/3.12/w1', scenario: 'author', metric: 'throughput' as const }].map(
        (place) => ({ ...place, estimate: -0.08, lower: -0.09, upper: -0.07 }),
      ),
    ],
    ...fields,
  };
}

const ASKED: MeasureRequest = {
  version: 1,
  run: 77,
  attempt: 2,
  head: 'a'.repeat(40),
  command: 'confirm',
  cells: ['uwsgi/3.12/w1'],
  scenarios: { 'uwsgi/3.12/w1': ['author'] },
  base: null,
  by: 'octo-dev',
  comment: 12,
};

const revocation = { version: 1, id: 'c1', by: 'ada', at: '2026-11-21T00:00:00.000Z' } as const;

test('every kind of store keeps documents, too', () => {
  expect(Object.keys(DOCUMENTS)).toEqual(Object.keys(STORES));
});

describe.each([`branch:${BRANCH}`, 'folder:records'])('in %s, acceptances', (location) => {
  const open = () => openDocuments(location, { repository });

  test('are none before anything is stored', async () => {
    expect(await readAcceptances(open())).toEqual({ all: [], passedOver: [] });
  });

  test('come back as they were stored, the newest first, to whoever opens the store', async () => {
    await addAcceptances(open(), [accepted(1)]);
    await addAcceptances(open(), [accepted(2, { until: { date: '2027-01-31' } }), accepted(3)]);
    expect((await readAcceptances(open())).all).toEqual([
      accepted(3),
      accepted(2, { until: { date: '2027-01-31' } }),
      accepted(1),
    ]);
  });

  test('stay as they were first stored when the same comment is delivered again', async () => {
    await addAcceptances(open(), [accepted(1)]);
    await addAcceptances(open(), [accepted(1, { at: '2027-01-01T00:00:00.000Z' })]);
    expect((await readAcceptances(open())).all).toEqual([accepted(1)]);
  });

  test('of many writers at once are all kept', async () => {
    const numbers = [1, 2, 3, 4];
    await Promise.all(numbers.map((number) => addAcceptances(open(), [accepted(number)])));
    expect((await readAcceptances(open())).all).toHaveLength(numbers.length);
  });

  test('end when they are revoked, and stay in the store', async () => {
    await addAcceptances(open(), [accepted(1), accepted(2)]);
    await revokeAcceptances(open(), [{ ...revocation, comment: 9 }]);
    const documents = open();
    expect((await readAcceptances(documents)).all.map(({ id }) => id)).toEqual(['c2']);
    expect([...(await documents.read('accepted')).keys()]).toContain('accepted/c1.json');
  });

  test('stand beside records, whichever are stored first', async () => {
    await addAcceptances(open(), [accepted(1)]);
    const store = openStore(location, { repository });
    await store.add(record());
    await addAcceptances(open(), [accepted(2)]);
    expect(await openStore(location, { repository }).list()).toHaveLength(1);
    expect((await readAcceptances(open())).all).toHaveLength(2);
  });

  test('that could not be read back are not written', async () => {
    const broken = accepted(1, { reason: 'two\nlines' });
    await expect(addAcceptances(open(), [broken])).rejects.toThrow(/control characters/);
    expect(await readAcceptances(open())).toEqual({ all: [], passedOver: [] });
  });

  test('of a matrix larger than any are not written, as they could not be read', async () => {
    const [effect] = accepted(1).effects;
    const effects = Array.from({ length: 60_000 }, () => effect as NonNullable<typeof effect>);
    await expect(addAcceptances(open(), [accepted(1, { effects })])).rejects.toMatchObject({
      code: 'record-invalid',
    });
    await addAcceptances(open(), [accepted(1, { effects: effects.slice(0, 20_000) })]);
    expect((await readAcceptances(open())).all[0]?.effects).toHaveLength(20_000);
  });

  test('requests come back for their run and attempt only, the newest', async () => {
    await writeRequest(open(), { ...ASKED, attempt: 2 });
    await writeRequest(open(), { ...ASKED, attempt: 3, command: 'rerun', scenarios: null });
    expect((await findRequest(open(), 77, 2)).request).toBeNull();
    expect((await findRequest(open(), 78, 3)).request).toBeNull();
    expect((await findRequest(open(), 77, 3)).request).toEqual({
      ...ASKED,
      ...{ attempt: 3, command: 'rerun', scenarios: null },
    });
  });

  test('requests that are taken back leave what was there before, and what somebody else asks', async () => {
    const found = async (attempt: number) => (await findRequest(open(), 77, attempt)).request;
    const first = await writeRequest(open(), { ...ASKED, attempt: 2 });
    await first();
    expect((await open().read('requests')).size).toBe(0);
    await writeRequest(open(), { ...ASKED, attempt: 2 });
    const second = await writeRequest(open(), { ...ASKED, attempt: 3, by: 'ada' });
    await second();
    expect(await found(2)).toMatchObject({ by: 'octo-dev' });
    const third = await writeRequest(open(), { ...ASKED, attempt: 3, by: 'ada' });
    await writeRequest(open(), { ...ASKED, attempt: 3, by: 'eve' });
    await third();
    expect(await found(3)).toMatchObject({ by: 'eve' });
  });
});

/** Puts files into the store as a person would. */
const HANDS: Readonly<Record<string, (files: Record<string, string>) => Promise<void>>> = {
  [`branch:${BRANCH}`]: (files) => editByHand(remote, files),
  'folder:records': async (files) => {
    for (const [path, text] of Object.entries(files)) {
      await writeAtomically(join(repository, 'records', path), text);
    }
  },
};

describe.each(Object.keys(HANDS))('in %s, what somebody put there by hand', (location) => {
  const open = () => openDocuments(location, { repository });
  const edit = HANDS[location] as (files: Record<string, string>) => Promise<void>;
  const text = (id: string, fields: object) => JSON.stringify({ ...accepted(8), id, ...fields });
  const unnumbered = { effects: [{ ...accepted(1).effects[0], estimate: null }] };
  const spoiled: readonly (readonly [id: string, content: string, why: string])[] = [
    ['cut', '{"version": 1', 'it is not JSON. Put it back'],
    ['future', text('future', { version: 2 }), 'a newer Gaitkeeper wrote it'],
    ['more', text('more', { note: 'x' }), 'it is not as'],
    ['control', text('control', { reason: 'a\u001bb' }), '`reason` is not as'],
    ['renamed', text('other', {}), 'it is of `other`'],
    ['long', text('long', { reason: 'x'.repeat(10_000) }), '`reason` is not as'],
    ['infinite', text('infinite', unnumbered), '`effects.0.estimate` is not as'],
    ['large', text('large', { reason: 'x'.repeat(MOST_BYTES) }), 'it is not JSON'],
  ];

  test('is passed over and told with why, stays as it is, and the others hold', async () => {
    await addAcceptances(open(), [accepted(1)]);
    const paths = spoiled.map(([id]) => `accepted/${id}.json`);
    await edit(Object.fromEntries(spoiled.map(([, content], at) => [paths[at], content])));
    const { all, passedOver } = await readAcceptances(open());
    expect(all).toEqual([accepted(1)]);
    const told = spoiled.map(([, , why], at) => `${paths[at]} was passed over: ${why}`);
    expect([...passedOver].sort()).toEqual(
      told.sort().map((beginning) => expect.stringContaining(beginning)),
    );
    await addAcceptances(open(), [accepted(2)]);
    const there = await open().read('accepted');
    expect([...there.keys()]).toEqual(expect.arrayContaining(paths));
  });

  test('as a revocation ends the acceptance, even where it cannot be read', async () => {
    await addAcceptances(open(), [accepted(1)]);
    await edit({ 'accepted/c1.revoked.json': '' });
    expect((await readAcceptances(open())).all).toEqual([]);
  });

  test('as a request is passed over and told', async () => {
    await addAcceptances(open(), [accepted(1)]);
    await edit({ 'requests/77.json': JSON.stringify({ ...ASKED, base: '--upload-pack=x' }) });
    expect(await findRequest(open(), 77, 2)).toEqual({
      request: null,
      passedOver: expect.stringMatching(/^requests\/77.json was passed over: `base` is not as/),
    });
  });
});

test('a branch of somebody’s sources is not written to', async () => {
  const documents = openDocuments('branch:main', { repository });
  const before = await git(remote, 'rev-parse', 'main');
  await expect(addAcceptances(documents, [accepted(1)])).rejects.toMatchObject({
    code: 'store-failed',
  });
  expect(await git(remote, 'rev-parse', 'main')).toBe(before);
});

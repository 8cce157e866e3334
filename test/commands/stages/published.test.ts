import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { addAcceptances, revokeAcceptances } from '../../../src/baseline/acceptances.ts';
import { openDocuments, openStore } from '../../../src/baseline/registry.ts';
import { addToHistory } from '../../../src/baseline/write-history.ts';
import { publishedFiles } from '../../../src/commands/stages/published.ts';
import { recordOf } from '../../baseline/support/records.ts';
import {
  BRANCH,
  git,
  makeRemote,
  makeRepository,
  useTemporaryFolder,
} from '../../baseline/support/repositories.ts';
import { entryOf, pointOf, step } from '../../verdict/histories.ts';

const root = useTemporaryFolder();
let remote = '';
let repository = '';

beforeEach(async () => {
  remote = await makeRemote(join(root(), 'remote.git'));
  repository = await makeRepository(join(root(), 'work'), `file://${remote}`);
});

const LOCATION = `branch:${BRANCH}`;
const ADDRESS = 'https://github.com/octo/books';
const TAGS = new Map([['v1.0', recordOf(1).head.sha]]);

/** Stores run `number`, each 3% slower than the one before, with all that is made of it. */
async function add(
  number: number,
  { cell = 'uvicorn/3.13/w1', address = ADDRESS as string | null } = {},
) {
  const record = recordOf(number);
  await openStore(LOCATION, { repository }).add(record, async (view, run) => {
    const at = { recordedAt: record.startedAt, run: run.id, sha: record.head.sha };
    const base = number === 1 ? null : recordOf(number - 1).head.sha;
    const points = [pointOf({ cell, step: base === null ? null : step(-0.03, 0.004) })];
    const entry = entryOf(number, {}, { ...at, base, points });
    const { files } = await addToHistory(view, entry, TAGS);
    const facts = { service: 'books', repository: address, threshold: 0.02 };
    return new Map([...files, ...(await publishedFiles(view, files, facts))]);
  });
}

async function show(path: string): Promise<string> {
  return git(remote, 'show', `${BRANCH}:${path}`);
}

/** Paths that the newest commit touched. */
async function touched(): Promise<readonly string[]> {
  return (await git(remote, 'show', '--format=', '--name-only', BRANCH)).split('\n');
}

describe('what record publishes', () => {
  test('are badges that say what changed since the release', async () => {
    for (const number of [1, 2, 3]) await add(number);
    const badge = JSON.parse(await show('badges/books/change.json'));
    expect(badge).toMatchObject({ schemaVersion: 1, label: 'since v1.0', message: '−5.8% ±1.1%' });
    expect(await show('badges/books/cell.uvicorn_3.13_w1.verdict.svg')).toContain(
      '1 of 1 regressed since v1.0',
    );
  });

  test('are no badges of what is not measured any more', async () => {
    for (const number of [1, 2]) await add(number);
    // What an older version, or another matrix, left behind.
    await openDocuments(LOCATION, { repository }).write(
      'x',
      new Map([['badges/books/cell.gone.verdict.svg', 'old']]),
      'replace',
    );
    await add(3);
    const names = await git(remote, 'ls-tree', '-r', '--name-only', BRANCH);
    expect(names).toContain('badges/books/cell.uvicorn_3.13_w1.verdict.svg');
    expect(names).not.toContain('cell.gone');
  });

  test('is the page, which links to the repository and names the version of its parts', async () => {
    await add(1);
    const html = await show('index.html');
    expect(html).toContain(`<meta name="gaitkeeper-repository" content="${ADDRESS}">`);
    const version = (await show('page/version.txt')).split('\n')[0];
    expect(html).toContain(`src="page/page.js?v=${version}"`);
    expect(html).not.toMatch(/VERSION|REPOSITORY/);
    expect(await show('page/page-worker.js')).not.toBe('');
  });

  test('is the page again only where it is another', async () => {
    await add(1);
    await add(2);
    expect(await touched()).not.toContain('index.html');
    await add(3, { address: 'https://github.com/octo/renamed' });
    expect(await touched()).toContain('index.html');
    expect(await show('index.html')).toContain('octo/renamed');
  });

  test('names what was accepted, until somebody takes it back', async () => {
    for (const number of [1, 2]) await add(number);
    const documents = openDocuments(LOCATION, { repository });
    const place = { cell: 'uvicorn/3.13/w1', scenario: 'hello' };
    const effect = { ...place, metric: 'throughput', estimate: -0.04, lower: -0.05, upper: -0.03 };
    await addAcceptances(documents, [
      {
        ...{ version: 1, id: 'k1', service: 'books', ...place, reason: 'It sees more.', by: 'Ada' },
        ...{ at: '2026-01-02T00:00:00Z', pull: null, head: recordOf(2).head.sha, comment: null },
        ...{ until: { date: '2199-01-31' }, effects: [effect] as never },
      },
    ]);
    await add(3);
    const { acceptances } = JSON.parse(await show('history/accepted.json'));
    expect(acceptances).toMatchObject([{ id: 'k1', by: 'Ada', until: { date: '2199-01-31' } }]);
    expect(acceptances[0].effects).toEqual([{ ...place, metric: 'throughput', estimate: -0.04 }]);
    const verdict = async () => JSON.parse(await show('badges/books/verdict.json')).message;
    const change = async () => JSON.parse(await show('badges/books/change.json')).message;
    expect(await verdict()).toBe('1 of 1 regressed since v1.0, accepted');
    expect(await change()).toBe('−5.8% ±1.1%, accepted');
    const at = { by: 'Ada', at: '2026-01-03T00:00:00Z', comment: null };
    await revokeAcceptances(documents, [{ version: 1, id: 'k1', ...at }]);
    await add(4);
    expect(JSON.parse(await show('history/accepted.json')).acceptances).toEqual([]);
    expect(await verdict()).toBe('1 of 1 regressed since v1.0');
  });

  test('keeps the address that the page has, where none is known', async () => {
    await add(1);
    await add(2, { address: null });
    expect(await touched()).not.toContain('index.html');
  });

  test('never has an address that ends its attribute', async () => {
    await add(1, { address: 'https://github.com/a/b"><script>alert(1)</script>' });
    expect(await show('index.html')).toContain('name="gaitkeeper-repository" content=""');
  });
});

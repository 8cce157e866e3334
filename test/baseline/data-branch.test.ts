import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { madeRecord, makeBranch, shaOf } from '../../bench/history/branch.ts';
import { branchDocuments } from '../../src/baseline/branch-documents.ts';
import { encodeRecord } from '../../src/baseline/codec.ts';
import { DataBranch } from '../../src/baseline/data-branch.ts';
import { GitStore } from '../../src/baseline/git-store.ts';
import { inDay, pathsFor } from '../../src/baseline/layout.ts';
import { findBaseline } from '../../src/baseline/lookup.ts';
import { slow } from '../slow.ts';
import { type GitServer, gitServer } from './support/git-server.ts';
import { MACHINE, recordOf } from './support/records.ts';
import {
  BRANCH,
  editByHand,
  fingerprint,
  git,
  makeRemote,
  makeRepository,
  useTemporaryFolder,
} from './support/repositories.ts';

const root = useTemporaryFolder();
let remote = '';
let repository = '';
let notes: string[] = [];

beforeEach(async () => {
  remote = await makeRemote(join(root(), 'remote.git'));
  repository = await makeRepository(join(root(), 'work'), `file://${remote}`);
  notes = [];
});

const open = (directory = repository) =>
  new GitStore({ repository: directory, branch: BRANCH, note: (message) => notes.push(message) });
const pathOf = (number: number) => pathsFor(recordOf(number), '')[0];
const commitOf = (number: number) => recordOf(number).head.sha;
const names = async () => (await git(remote, 'ls-tree', '-r', '--name-only', BRANCH)).split('\n');

async function serve(gate?: Parameters<typeof gitServer>[1]): Promise<GitServer> {
  const server = await gitServer(root(), gate);
  await git(repository, 'remote', 'set-url', 'origin', `${server.url}/remote.git`);
  return server;
}

/** Whether the index names the runs as they are. */
async function indexIsTrue(): Promise<boolean> {
  const runs = await git(remote, 'rev-parse', `${BRANCH}:runs`);
  return (await names()).filter((path) => path.endsWith('.runs')).join() === `index/${runs}.runs`;
}

function look(sha: string, ancestors: readonly string[] = []) {
  const query = { sha, ancestors: async () => ancestors, machine: MACHINE, service: null };
  return findBaseline(open(), query);
}

describe('with 3,000 runs', { timeout: 240_000 }, () => {
  test('neither adding, looking up nor drawing badges brings what is not needed', async () => {
    const count = 3000;
    await makeBranch(remote, BRANCH, count);
    await open().add(madeRecord(count, count));
    await using server = await serve();
    const bytes = () => server.sent() + server.received();
    const all = await costOf(bytes, () => open().list());
    expect(all).toBeGreaterThan(150_000);
    const old = 700;
    const far = Array.from({ length: 60 }, (_, at) => shaOf(-(at + 2)));
    const costs = {
      add: await costOf(bytes, () => open().add(madeRecord(count + 1, count))),
      find: await costOf(bytes, () => open().find([shaOf(old)])),
      ancestor: await costOf(bytes, () => look(shaOf(-1), [...far, shaOf(old)])),
      newest: await costOf(bytes, () => open().newest(20)),
      badges: await costOf(bytes, () =>
        open().rewrite('Draw', async () => new Map([['badges/a.svg', '<svg/>']])),
      ),
    };
    // Most of it is the index's list of files; the names of the runs, of which there are ever more, are not in it.
    const { add, find, ancestor, newest, badges } = costs;
    for (const one of [add, find, ancestor]) expect(one).toBeLessThan(all * 0.7);
    for (const one of [newest, badges]) expect(one).toBeLessThan(all * 0.2);
    expect(await look(shaOf(-1), [...far, shaOf(old)])).toMatchObject({
      use: { sha: shaOf(old), relation: 'an ancestor of the base, 61 commits before it' },
    });
    expect(notes).toEqual([]);
  });

  async function costOf(bytes: () => number, work: () => Promise<unknown>): Promise<number> {
    const before = bytes();
    await work();
    return bytes() - before;
  }
});

describe('the index', () => {
  test('names each run by its commit', async () => {
    for (const number of [1, 2, 3]) await open().add(recordOf(number));
    expect(await indexIsTrue()).toBe(true);
    expect((await open().find([commitOf(2), commitOf(9)])).map(({ path }) => path)).toEqual([
      pathOf(2),
    ]);
  });

  test('that does not fit the runs counts for nothing, and is made anew', async () => {
    await open().add(recordOf(1));
    await editByHand(remote, { [pathOf(2)]: encodeRecord(recordOf(2)) });
    expect(await indexIsTrue()).toBe(false);
    expect(await open().find([commitOf(2)])).toHaveLength(1);
    await open().add(recordOf(3));
    expect(await indexIsTrue()).toBe(true);
    expect(await open().find([1, 2, 3].map(commitOf))).toHaveLength(3);
  });

  test('that is gone is missed by nobody', async () => {
    await open().add(recordOf(1));
    await using branch = new DataBranch({ repository, branch: BRANCH });
    const files = (await names()).filter((path) => path.startsWith('index/'));
    await branch.update('Remove', async () => new Map(files.map((path) => [path, null])));
    expect(await look(commitOf(1))).toMatchObject({ use: { relation: 'the base commit itself' } });
    await open().add(recordOf(2));
    expect(await indexIsTrue()).toBe(true);
  });

  test('that lies is believed in nothing', async () => {
    await open().add(recordOf(1));
    const shard = `index/${commitOf(2).slice(0, 3)}`;
    const lies = [pathOf(2), '../../etc/passwd', 'runs/../../x', pathOf(1), 'x'.repeat(9000)];
    await editByHand(remote, { [shard]: `${lies.join('\n')}\n` });
    expect(await open().find([commitOf(2)])).toEqual([]);
    // A record is what it says itself, whatever it is called.
    await editByHand(remote, { [pathOf(3)]: encodeRecord(recordOf(1)) });
    expect(await look(commitOf(3))).toMatchObject({
      passedOver: [`${pathOf(3)} holds the record of another commit.`],
      use: { sha: commitOf(1) },
    });
  });

  test('of which somebody spoiled the contents hides no new run', async () => {
    for (const number of [1, 2, 3]) await open().add(recordOf(number));
    const paths = [1, 2, 3].map((number) => `index/${commitOf(number).slice(0, 3)}`);
    await editByHand(remote, Object.fromEntries(paths.map((path) => [path, '\0 nonsense\n'])));
    expect(await indexIsTrue()).toBe(true);
    expect(await look(commitOf(3))).toMatchObject({
      use: { sha: commitOf(3), relation: 'the base commit itself' },
    });
    expect(await look(commitOf(4), [commitOf(2), commitOf(1)])).toMatchObject({
      use: { sha: commitOf(2), relation: 'an ancestor of the base, 1 commit before it' },
    });
  });

  test('does not bring back a run that somebody took out', async () => {
    for (const number of [1, 2]) await open().add(recordOf(number));
    await using branch = new DataBranch({ repository, branch: BRANCH });
    await branch.update('Take out', async () => new Map([[pathOf(2), null]]));
    expect(await open().find([commitOf(2)])).toEqual([]);
    await open().add(recordOf(3));
    expect(await git(remote, 'grep', '-l', commitOf(2), BRANCH).catch(() => 'none')).toBe('none');
  });
});

describe('a month of very many runs', () => {
  test('has a folder for each further day, and is one month all the same', async () => {
    await open().add(recordOf(1));
    await crowd('runs/2026/01');
    const stored = await open().add(recordOf(2));
    expect(stored.path).toBe(inDay(pathOf(2)));
    expect(stored.path).toMatch(/^runs\/2026\/01\/05\//);
    const store = open();
    expect((await store.list()).map(({ path }) => path)).toEqual([stored.path, pathOf(1)]);
    expect(await store.find([commitOf(1), commitOf(2)])).toHaveLength(2);
    expect((await open().newest(1)).map(({ path }) => path)).toEqual([stored.path]);
    expect(await open().read(stored)).toEqual(recordOf(2));
    expect(await open().add(recordOf(2))).toEqual(stored);
    expect(await open().add(recordOf(1))).toMatchObject({ path: pathOf(1) });
    expect(await open().list()).toHaveLength(2);
  });

  /** A thousand files that are no runs, which have names to be read, too. */
  async function crowd(folder: string): Promise<void> {
    await using branch = new DataBranch({ repository, branch: BRANCH });
    const files = Array.from({ length: 1000 }, (_, at) => [`${folder}/${at}.txt`, ''] as const);
    await branch.update('Crowd', async () => new Map(files));
  }
});

describe('a server that', () => {
  test('knows no filters is slower, and the log says so', async () => {
    await git(remote, 'config', 'uploadpack.allowFilter', 'false');
    await holdsUp('cannot send a part of a branch');
  });

  test('sends nothing by its name is slower, and the log says so', async () => {
    await git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'false');
    await git(repository, 'config', 'protocol.version', '0');
    await holdsUp('sends no folder or file by itself');
  });

  test('only serves files can be read from, and the log says why it is slow', async () => {
    for (const number of [1, 2, 3]) await open().add(recordOf(number));
    await git(remote, 'update-server-info');
    const server = createServer((request, response) => {
      const path = join(root(), new URL(request.url ?? '/', 'http://x').pathname);
      void readFile(path).then(
        (content) => response.end(content),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await git(repository, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/remote.git`);
    try {
      expect(await look(commitOf(2))).toMatchObject({ use: { sha: commitOf(2) } });
    } finally {
      server.closeAllConnections();
      server.close();
    }
    expect(notes).toEqual([expect.stringContaining('cannot send a branch without its history')]);
  });

  async function holdsUp(why: string): Promise<void> {
    await open().add(recordOf(1));
    const store = open();
    await store.add(recordOf(2));
    expect(await store.find([commitOf(1)])).toHaveLength(1);
    const runs = await store.list();
    await store.prefetch(runs);
    expect(await store.read(runs[1]!)).toEqual(recordOf(1));
    expect(new Set(notes)).toEqual(
      new Set([expect.stringMatching(new RegExp(`The server ${why}.*slower the more is stored`))]),
    );
    await git(remote, 'fsck', '--strict');
  }
});

describe('the user’s repository', () => {
  test.each(['blob:none', 'tree:0'])('may be a partial clone: %s', async (filter) => {
    await open().add(recordOf(1));
    const partial = join(root(), 'partial');
    const args = ['--quiet', '--no-checkout', `--filter=${filter}`, `file://${remote}`, partial];
    await git(root(), 'clone', ...args);
    const before = await fingerprint(partial);
    await open(partial).add(recordOf(2));
    expect(await open(partial).find([commitOf(1)])).toHaveLength(1);
    expect(await fingerprint(partial)).toEqual(before);
  });
});

describe('a branch that somebody', () => {
  test('forces back while a run is written stays there, and the run goes on top', async () => {
    await open().add(recordOf(1));
    const early = await git(remote, 'rev-parse', BRANCH);
    await open().add(recordOf(2));
    let asked = 0;
    const stored = await open().add(recordOf(3), async () => {
      asked += 1;
      if (asked === 1) await git(remote, 'update-ref', `refs/heads/${BRANCH}`, early);
      return new Map([['asked', `${asked}`]]);
    });
    expect(asked).toBe(2);
    expect(await git(remote, 'rev-parse', `${BRANCH}^`)).toBe(early);
    expect((await open().list()).map(({ path }) => path)).toEqual([stored.path, pathOf(1)]);
    expect(await indexIsTrue()).toBe(true);
  });

  test('put a record of the future on is left as it is, and says what to do', async () => {
    await open().add(recordOf(1));
    const future = encodeRecord(recordOf(2)).replace('"version":1', '"version":99');
    await editByHand(remote, { [pathOf(2)]: future });
    const found = await look(commitOf(2), [commitOf(1)]);
    expect(found).toMatchObject({ use: { sha: commitOf(1) } });
    expect(found.passedOver).toEqual([
      expect.stringMatching(/^runs\/.* by a newer Gaitkeeper .*\. Update Gaitkeeper/),
    ]);
    const stored = await open().add(recordOf(2));
    expect(stored.path).not.toBe(pathOf(2));
    expect(await git(remote, 'show', `${BRANCH}:${pathOf(2)}`)).toBe(future.trim());
    expect(await look(commitOf(2))).toMatchObject({ use: { sha: commitOf(2) } });
  });

  test('cut a record of is left as it is, and the nearest before it is taken', async () => {
    await open().add(recordOf(1));
    const cut = encodeRecord(recordOf(2)).slice(0, 300);
    await editByHand(remote, { [pathOf(2)]: cut, 'runs/2026/01/05': 'a file where a folder is' });
    const found = await look(commitOf(2), [commitOf(1)]);
    expect(found).toMatchObject({ use: { sha: commitOf(1) } });
    expect(found.passedOver).toEqual([
      expect.stringMatching(/^runs\/.*\(truncated, perhaps\)\. Measure again, or remove/),
    ]);
    await open().add(recordOf(3));
    expect(await git(remote, 'show', `${BRANCH}:${pathOf(2)}`)).toBe(cut);
  });

  test.each(['runs', 'history'])('put a file `%s` on keeps it, and is told', async (name) => {
    await editByHand(remote, { [name]: 'mine', 'accepted/README': 'here' });
    const before = await git(remote, 'rev-parse', BRANCH);
    const adding = open().add(recordOf(1), async () => new Map([['history/index.json', '{}']]));
    await expect(adding).rejects.toMatchObject({
      code: 'store-failed',
      message: expect.stringContaining(`has a file \`${name}\` where Gaitkeeper keeps a folder`),
    });
    expect(await git(remote, 'rev-parse', BRANCH)).toBe(before);
  });

  test('protects takes no run, keeps all, and says what to do', async () => {
    await open().add(recordOf(1));
    const before = await git(remote, 'rev-parse', BRANCH);
    await using _server = await serve();
    await git(remote, 'config', 'receive.denyNonFastForwards', 'true');
    const hook = join(remote, 'hooks', 'update');
    await promisify(execFile)('mkdir', ['-p', join(remote, 'hooks')]);
    const script = '#!/bin/sh\necho "GH006: Protected branch update failed for $1" >&2\nexit 1\n';
    await promisify(execFile)('sh', [
      '-c',
      `printf '%s' "$1" > "$0" && chmod +x "$0"`,
      hook,
      script,
    ]);
    await expect(open().add(recordOf(2))).rejects.toMatchObject({
      code: 'store-failed',
      detail: expect.stringContaining('GH006'),
      hint: expect.stringContaining('exempt it from the protection rules'),
    });
    expect(await git(remote, 'rev-parse', BRANCH)).toBe(before);
  });
});

describe('over HTTP', { timeout: 590_000 }, () => {
  const writer = fileURLToPath(new URL('support/writer.ts', import.meta.url));
  const args = (from: number, count: number) => [
    ...[writer, `branch:${BRANCH}`, repository, `${from}`, `${count}`],
  ];

  slow('twenty processes that write at once lose nothing', async () => {
    await using _server = await serve();
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    await Promise.all(
      numbers.map((number) => promisify(execFile)(process.execPath, args(number, 1))),
    );
    expect(new Set((await open().list()).map(({ sha }) => sha))).toEqual(
      new Set(numbers.map(commitOf)),
    );
    expect(await open().find(numbers.map(commitOf))).toHaveLength(20);
    expect(await indexIsTrue()).toBe(true);
    expect(await git(remote, 'rev-list', '--count', BRANCH)).toBe('20');
  });

  slow('a writer that is killed at any point leaves a branch that can be read', async () => {
    await using _server = await serve();
    const promised: string[] = [];
    for (let round = 0; round < 8; round++) {
      promised.push(...(await writeUntilKilled(round * 1000)));
      // The server may still be putting away what it got of a push.
      const checked = () => git(remote, 'fsck', '--strict', '--no-dangling');
      await vi.waitFor(checked, { timeout: 30_000, interval: 500 });
    }
    const stored = await open().add(recordOf(99_999));
    const paths = (await open().list()).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([...promised, stored.path]));
    expect(await indexIsTrue()).toBe(true);
    const store = open();
    for (const run of await store.find([commitOf(99_999)])) {
      expect(await store.read(run)).toEqual(recordOf(99_999));
    }
  });

  /** @returns what the writer said that it had stored before it died */
  async function writeUntilKilled(from: number): Promise<readonly string[]> {
    const child = spawn(process.execPath, args(from, 900), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    // Starting takes a while; after the first run is stored, all that follows is reading and writing.
    await Promise.race([once(child.stdout, 'data'), closed]);
    await sleep(Math.random() * 1500);
    child.kill('SIGKILL');
    await closed;
    return output.split('\n').filter((line) => line.endsWith('.json'));
  }
});

describe('documents', () => {
  test('of one folder bring no other', async () => {
    await using documents = branchDocuments({ repository, branch: BRANCH });
    const written = new Map([
      ['accepted/a.json', '1'],
      ['accepted/deep/b.json', '2'],
      ['requests/1.json', '3'],
    ]);
    await documents.write('Write', written, 'keep');
    expect([...(await documents.read('accepted'))]).toEqual([['accepted/a.json', '1']]);
    expect([...(await documents.read('nowhere'))]).toEqual([]);
  });
});

describe('what is started anew', () => {
  const commits = async () => Number(await git(remote, 'rev-list', '--count', BRANCH));

  async function stored(count: number): Promise<void> {
    await using store = open();
    for (let number = 1; number <= count; number++) await store.add(recordOf(number));
  }

  test('holds all that was there, also what is not ours, in one commit', async () => {
    await stored(3);
    await editByHand(remote, { 'notes/why.txt': 'because' });
    const before = await git(remote, 'rev-parse', `${BRANCH}^{tree}`);
    await using store = open();
    await store.compact();
    expect(await commits()).toBe(1);
    expect(await git(remote, 'rev-parse', `${BRANCH}^{tree}`)).toBe(before);
    await store.add(recordOf(4));
    expect((await store.list()).map(({ sha }) => sha)).toEqual([4, 3, 2, 1].map(commitOf));
    expect(await commits()).toBe(2);
    expect(await indexIsTrue()).toBe(true);
    await git(remote, 'fsck', '--strict');
  });

  test('loses nothing of whoever writes meanwhile, or read it before', async () => {
    await stored(2);
    await using early = open();
    await early.list();
    await using one = open();
    await using other = open();
    await Promise.all([one.compact(), other.add(recordOf(3)), one.compact()]);
    await early.add(recordOf(4));
    expect((await early.list()).map(({ sha }) => sha)).toEqual([4, 3, 2, 1].map(commitOf));
    expect(await indexIsTrue()).toBe(true);
  });

  test('is refused where the branch is protected against it, and stays as it was', async () => {
    await stored(2);
    await git(remote, 'config', 'receive.denyNonFastForwards', 'true');
    await using store = open();
    await expect(store.compact()).rejects.toMatchObject({ code: 'store-failed' });
    expect(await commits()).toBe(2);
  });

  test('is nothing where there is nothing', async () => {
    await using store = open();
    await store.compact();
    expect(await git(remote, 'for-each-ref', `refs/heads/${BRANCH}`)).toBe('');
  });
});

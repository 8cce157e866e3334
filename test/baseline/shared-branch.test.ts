import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Branches } from '../../src/baseline/borrowed-branch.ts';
import type { DataBranch } from '../../src/baseline/data-branch.ts';
import { openDocuments, openStore, type StoreContext } from '../../src/baseline/registry.ts';
import { Snapshot } from '../../src/baseline/snapshot.ts';
import type { CommandIo } from '../../src/commands/io.ts';
import type { Request } from '../../src/commands/request.ts';
import { runSharing } from '../../src/commands/sharing.ts';
import { Shared } from '../../src/domain/shared.ts';
import { gitServer } from './support/git-server.ts';
import { recordOf } from './support/records.ts';
import {
  BRANCH,
  editByHand,
  git,
  makeRemote,
  makeRepository,
  useTemporaryFolder,
} from './support/repositories.ts';

const root = useTemporaryFolder();
const LOCATION = `branch:${BRANCH}`;
let remote = '';
let repository = '';

beforeEach(async () => {
  remote = await makeRemote(join(root(), 'remote.git'));
  repository = await makeRepository(join(root(), 'work'), `file://${remote}`);
});

const store = (more: Partial<StoreContext>) => openStore(LOCATION, { repository, ...more });
const documents = (more: Partial<StoreContext>) => openDocuments(LOCATION, { repository, ...more });
const shared = (): Branches => new Shared<DataBranch>();
const stored = async () =>
  (await git(remote, 'ls-tree', '-r', '--name-only', BRANCH)).split('\n').sort();
const file = (name: string) => new Map([[`accepted/${name}.json`, name]]);

describe('stores that share a branch', () => {
  test('have one folder between them, and fetch once what all of them read', async () => {
    await documents({}).write('Write', file('a'), 'keep');
    await using server = await gitServer(root());
    await git(repository, 'remote', 'set-url', 'origin', `${server.url}/remote.git`);
    const requestsOf = async (work: () => Promise<unknown>) => {
      const before = server.requests();
      await work();
      return server.requests() - before;
    };
    const read = (more: Partial<StoreContext>) => documents(more).read('accepted');
    const others = (await readdir(tmpdir())).length;
    await using branches = shared();
    const first = await requestsOf(() => read({ branches }));
    // The server is asked what there is now, and has nothing to send.
    expect(await requestsOf(() => read({ branches }))).toBeLessThan(first / 3);
    expect(await requestsOf(() => store({ branches }).list())).toBeLessThan(first / 3);
    expect(await readdir(tmpdir())).toHaveLength(others + 1);
    // What it has written itself is not fetched, either.
    await documents({ branches }).write('Write', file('b'), 'keep');
    expect(await requestsOf(() => read({ branches }))).toBeLessThan(first / 3);
    expect([...(await read({ branches })).values()]).toEqual(['a', 'b']);
  });

  test('see at each look what others have written', async () => {
    await using branches = shared();
    const read = async () => [...(await documents({ branches }).read('accepted')).values()];
    expect(await read()).toEqual([]);
    await documents({}).write('Write', file('a'), 'keep');
    expect(await read()).toEqual(['a']);
    await documents({ branches }).write('Write', file('b'), 'keep');
    await editByHand(remote, { 'accepted/c.json': 'c' });
    expect(await read()).toEqual(['a', 'b', 'c']);
    await git(remote, 'update-ref', '-d', `refs/heads/${BRANCH}`);
    expect(await read()).toEqual([]);
  });

  test('lose nothing when they write at once, also against others', async () => {
    await using branches = shared();
    await using more = shared();
    const numbers = [1, 2, 3, 4];
    await Promise.all([
      ...numbers.map((number) => store({ branches }).add(recordOf(number))),
      ...['a', 'b'].map((name) => documents({ branches }).write('Write', file(name), 'keep')),
      store({ branches: more }).add(recordOf(5)),
      documents({ branches: more }).write('Write', file('c'), 'keep'),
    ]);
    expect(await store({ branches }).list()).toHaveLength(5);
    expect((await stored()).filter((path) => path.startsWith('accepted/'))).toEqual(
      ['a', 'b', 'c'].map((name) => `accepted/${name}.json`),
    );
  });

  test('stay usable when one of them is closed', async () => {
    await using branches = shared();
    const [one, other] = [documents({ branches }), documents({ branches })];
    await one.write('Write', file('a'), 'keep');
    await one[Symbol.asyncDispose]();
    expect([...(await other.read('accepted')).values()]).toEqual(['a']);
  });

  test('read in one state where they are given the same', async () => {
    await documents({}).write('Write', file('a'), 'keep');
    await using branches = shared();
    const snapshot = new Snapshot();
    const runs = store({ branches, snapshot });
    expect(await runs.list()).toEqual([]);
    await documents({}).write('Write', file('b'), 'keep');
    await store({}).add(recordOf(1));
    const read = documents({ branches, snapshot });
    expect([...(await read.read('accepted')).values()]).toEqual(['a']);
    expect(await runs.list()).toEqual([]);
    expect([...(await documents({ branches }).read('accepted')).values()]).toEqual(['a', 'b']);
    // A writer sees what is there now.
    await read.write('Write', file('c'), 'keep');
    expect((await stored()).filter((path) => path.startsWith('accepted/'))).toHaveLength(3);
  });
});

describe('nothing is left in the temporary folder', () => {
  const run = (work: (io: CommandIo) => Promise<unknown>) =>
    runSharing(
      async (_request, io) => {
        await work(io);
        return { outcome: 'passed', outputs: {} };
      },
      {} as Request,
      {} as CommandIo,
    );

  test('when a command has ended, or failed', async () => {
    await run(({ branches }) => store({ branches: branches as Branches }).add(recordOf(1)));
    expect(await readdir(tmpdir())).toEqual([]);
    const failing = run(async ({ branches }) => {
      await store({ branches: branches as Branches }).list();
      throw new Error('for another reason');
    });
    await expect(failing).rejects.toThrow('for another reason');
    expect(await readdir(tmpdir())).toEqual([]);
  });

  test('when a command fails while something is still being written', async () => {
    let writing: Promise<unknown> = Promise.resolve();
    const failing = run(async (io) => {
      const branches = io.branches as Branches;
      await store({ branches }).list();
      writing = Promise.allSettled([
        store({ branches }).add(recordOf(1)),
        documents({ branches }).write('Write', file('a'), 'keep'),
      ]);
      throw new Error('meanwhile');
    });
    await expect(failing).rejects.toThrow('meanwhile');
    await writing;
    expect(await readdir(tmpdir())).toEqual([]);
  });

  test('by a place that cannot be used, which is looked for anew the next time', async () => {
    await git(repository, 'remote', 'set-url', 'origin', join(root(), 'nowhere'));
    await using branches = shared();
    await expect(store({ branches }).list()).rejects.toMatchObject({ code: 'store-failed' });
    await git(repository, 'remote', 'rename', 'origin', 'one');
    await git(repository, 'remote', 'add', 'two', remote);
    await using others = shared();
    await expect(store({ branches: others }).list()).rejects.toThrow('there are several remotes');
    await git(repository, 'remote', 'remove', 'one');
    expect(await store({ branches: others }).list()).toEqual([]);
    await branches[Symbol.asyncDispose]();
    await others[Symbol.asyncDispose]();
    expect(await readdir(tmpdir())).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('by a command that is ended by %s', async (signal) => {
    const holder = fileURLToPath(new URL('support/holder.ts', import.meta.url));
    const child = spawn(process.execPath, [holder, LOCATION, repository], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(await readdir(tmpdir())).toHaveLength(1);
    child.kill(signal);
    await once(child, 'exit');
    expect(await readdir(tmpdir())).toEqual([]);
  });
});

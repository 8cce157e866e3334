import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeRecord } from '../../src/baseline/codec.ts';
import { DataBranch } from '../../src/baseline/data-branch.ts';
import { GitStore } from '../../src/baseline/git-store.ts';
import { pathsFor } from '../../src/baseline/layout.ts';
import { type GitServer, gitServer } from './support/git-server.ts';
import { record, recordOf } from './support/records.ts';
import {
  BRANCH,
  editByHand,
  fingerprint,
  git,
  makeRemote,
  makeRepository,
  PERSON,
  useTemporaryFolder,
} from './support/repositories.ts';

const root = useTemporaryFolder();
let remote = '';
let repository = '';

beforeEach(async () => {
  remote = await makeRemote(join(root(), 'remote.git'));
  repository = await makeRepository(join(root(), 'work'), `file://${remote}`);
});

const open = (directory = repository) => new GitStore({ repository: directory, branch: BRANCH });
const pathOf = (number: number) => pathsFor(recordOf(number), '')[0];

async function serve(gate?: Parameters<typeof gitServer>[1]): Promise<GitServer> {
  const server = await gitServer(root(), gate);
  await git(repository, 'remote', 'set-url', 'origin', `${server.url}/remote.git`);
  return server;
}

/** A hook of the remote, as a shell script. */
async function hook(name: string, script: string): Promise<void> {
  await mkdir(join(remote, 'hooks'), { recursive: true });
  await writeFile(join(remote, 'hooks', name), `#!/bin/sh\n${script}\n`);
  await chmod(join(remote, 'hooks', name), 0o755);
}

describe('the branch', () => {
  test('shares no history with the sources, and explains itself', async () => {
    await open().add(recordOf(1));
    await open().add(recordOf(2));
    expect(await git(remote, 'log', '--format=%s', BRANCH)).toBe(
      `Record ${recordOf(2).head.sha.slice(0, 7)} from run 1002\n` +
        `Record ${recordOf(1).head.sha.slice(0, 7)} from run 1001`,
    );
    expect((await git(remote, 'ls-tree', '-r', '--name-only', BRANCH)).split('\n')).toEqual([
      'README.md',
      'index/000',
      expect.stringMatching(/^index\/[0-9a-f]{40}\.runs$/),
      pathOf(1),
      pathOf(2),
    ]);
    expect(await git(remote, 'show', `${BRANCH}:README.md`)).toContain('written by Gaitkeeper');
    expect(await git(remote, 'show', `${BRANCH}:${pathOf(1)}`)).toBe(
      encodeRecord(recordOf(1)).trim(),
    );
    await git(remote, 'fsck', '--strict');
  });

  test('is written in the name of a bot, unless the user has one', async () => {
    await open().add(recordOf(1));
    await git(repository, 'config', 'user.name', 'Ada <Countess>');
    await git(repository, 'config', 'user.email', 'ada@example.org');
    await open().add(recordOf(2));
    expect(await git(remote, 'log', '--format=%an <%ae>, %cn <%ce>', BRANCH)).toBe(
      'Ada Countess <ada@example.org>, Ada Countess <ada@example.org>\n' +
        'gaitkeeper-bot <gaitkeeper-bot@noreply.invalid>, gaitkeeper-bot <gaitkeeper-bot@noreply.invalid>',
    );
  });

  test('keeps what somebody else put there, and passes over it', async () => {
    await open().add(recordOf(1));
    await editByHand(remote, {
      'badges/p99.svg': '<svg/>',
      'runs/notes.txt': 'x',
      'runs/2026/01/ö "x".json': '{}',
      'runs/2026/13/20261305T000000000Z-abcdef0-1-1.json': '{}',
    });
    await open().add(recordOf(2));
    expect((await open().list()).map(({ path }) => path)).toEqual([pathOf(2), pathOf(1)]);
    expect(await git(remote, 'show', `${BRANCH}:badges/p99.svg`)).toBe('<svg/>');
    expect(await git(remote, 'show', `${BRANCH}:runs/2026/01/ö "x".json`)).toBe('{}');
  });

  test('with a broken record in it names the file, and reads the others', async () => {
    await open().add(recordOf(1));
    await editByHand(remote, { [pathOf(2)]: encodeRecord(recordOf(2)).slice(0, 700) });
    const store = open();
    const [broken, whole] = await store.list();
    await expect(store.read(broken!)).rejects.toMatchObject({
      code: 'record-invalid',
      message: `${pathOf(2)} on the branch ${BRANCH} of origin is not JSON (truncated, perhaps)`,
    });
    expect(await store.read(whole!)).toEqual(recordOf(1));
  });

  test('is not written where it holds somebody’s sources', async () => {
    const store = new GitStore({ repository, branch: 'main' });
    const before = await git(remote, 'rev-parse', 'main');
    await expect(store.add(record())).rejects.toMatchObject({
      code: 'store-failed',
      message: 'the branch main of origin holds something else than run records',
    });
    expect(await git(remote, 'rev-parse', 'main')).toBe(before);
    expect(await store.list()).toEqual([]);
  });

  test('may have a slash in its name', async () => {
    const store = new GitStore({ repository, branch: 'bot/gaitkeeper' });
    await store.add(record());
    expect(await store.list()).toHaveLength(1);
    expect(await git(remote, 'branch', '--list', 'bot/*')).toBe('bot/gaitkeeper');
  });

  test('takes, changes and removes other files too, all at once', async () => {
    await open().add(recordOf(1));
    await using branch = new DataBranch({ repository, branch: BRANCH });
    await branch.update(
      'Draw',
      async () =>
        new Map([
          ['badges/a.svg', '1'],
          ['b "ü"', 'ä'],
        ]),
    );
    await branch.update('Draw again', async (tip) => {
      expect([...(await tip.files('badges')).keys()]).toEqual(['badges/a.svg']);
      return new Map([
        ['badges/a.svg', null],
        ['badges/b.svg', '2'],
        [pathOf(1), null],
      ]);
    });
    expect(
      (await git(remote, 'ls-tree', '-r', '--name-only', '-z', BRANCH))
        .split('\0')
        .filter((path) => path !== '' && !path.startsWith('index/')),
    ).toEqual(['README.md', 'b "ü"', 'badges/b.svg']);
    expect(await git(remote, 'show', `${BRANCH}:b "ü"`)).toBe('ä');
  });
});

describe('the user’s repository', () => {
  test('is left exactly as it was', async () => {
    await writeFile(join(repository, 'app.py'), 'app = 1\n');
    await git(repository, ...PERSON, 'stash');
    await writeFile(join(repository, 'app.py'), 'app = 2\n');
    await git(repository, 'add', 'app.py');
    await writeFile(join(repository, 'app.py'), 'app = 3\n');
    await writeFile(join(repository, 'new.py'), '');
    const before = await fingerprint(repository);
    const store = open();
    await store.add(recordOf(1));
    await store.add(recordOf(2));
    const runs = await store.list();
    await store.prefetch(runs);
    await store.read(runs[0]!);
    expect(await fingerprint(repository)).toEqual(before);
    expect(await readdir(join(repository, '.git'))).not.toContain('FETCH_HEAD');
  });

  test('stays a shallow clone of the same depth', async () => {
    await open().add(recordOf(1));
    const shallow = join(root(), 'shallow');
    await git(root(), 'clone', '--quiet', '--depth=1', `file://${remote}`, shallow);
    const before = await fingerprint(shallow);
    expect(before.shallow).toBe('true');
    const store = open(shallow);
    await store.add(recordOf(2));
    expect((await store.list()).map(({ sha }) => sha)).toEqual(
      [2, 1].map((number) => recordOf(number).head.sha),
    );
    expect(await fingerprint(shallow)).toEqual(before);
  });

  test('runs none of its hooks', async () => {
    const marker = join(root(), 'marker');
    const hooks = join(repository, '.git', 'hooks');
    await mkdir(hooks, { recursive: true });
    for (const name of ['pre-push', 'reference-transaction', 'post-commit', 'pre-receive']) {
      await writeFile(join(hooks, name), `#!/bin/sh\ntouch ${marker}\n`);
      await chmod(join(hooks, name), 0o755);
    }
    await open().add(recordOf(1));
    await git(repository, 'remote', 'remove', 'origin');
    await open().add(recordOf(2));
    expect(await readdir(root())).not.toContain('marker');
  });

  test('may be a linked work tree, a subfolder of one, or bare', async () => {
    const linked = join(root(), 'linked');
    await git(repository, 'worktree', 'add', '--quiet', '--detach', linked);
    await mkdir(join(linked, 'sub'));
    const bare = join(root(), 'bare.git');
    await git(root(), 'clone', '--quiet', '--bare', `file://${remote}`, bare);
    for (const [number, directory] of [linked, join(linked, 'sub'), bare].entries()) {
      await open(directory).add(recordOf(number));
    }
    expect(await open().list()).toHaveLength(3);
  });

  test('may name its remote by a path that is relative to the work tree', async () => {
    await git(repository, 'remote', 'set-url', 'origin', '../remote.git');
    await mkdir(join(repository, 'sub'));
    await open(join(repository, 'sub')).add(recordOf(1));
    expect(await git(remote, 'rev-list', '--count', BRANCH)).toBe('1');
  });

  test('may be one in which another git command has set the environment', async () => {
    process.env.GIT_DIR = join(root(), 'nowhere');
    process.env.GIT_INDEX_FILE = join(root(), 'no-index');
    try {
      await open().add(recordOf(1));
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    }
    expect(await open().list()).toHaveLength(1);
  });

  test('finds no folder left behind by a process that ended without closing the store', async () => {
    const writer = fileURLToPath(new URL('support/writer.ts', import.meta.url));
    await promisify(execFile)(process.execPath, [writer, `branch:${BRANCH}`, repository, '1', '2']);
    expect(await readdir(tmpdir())).toEqual([]);
    expect(await open().list()).toHaveLength(2);
  });

  test('leaves no folder behind when the store is closed', async () => {
    const temporary = tmpdir();
    const store = open();
    await store.add(recordOf(1));
    expect(await readdir(temporary)).toHaveLength(1);
    await store[Symbol.asyncDispose]();
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('without a remote', () => {
  beforeEach(() => git(repository, 'remote', 'remove', 'origin'));

  test('the branch is the repository’s own, and nothing else changes', async () => {
    const { refs: before, objects: _, reflog: __, ...rest } = await fingerprint(repository);
    await open().add(recordOf(1));
    await open().add(recordOf(2));
    const store = open();
    const runs = await store.list();
    expect(await store.read(runs[0]!)).toEqual(recordOf(2));
    expect(store.description).toBe(`branch ${BRANCH} of this repository`);
    const { refs, objects, reflog, ...now } = await fingerprint(repository);
    expect(now).toEqual(rest);
    expect(refs?.split('\n').filter((line) => !line.endsWith(`/${BRANCH}`))).toEqual([before]);
    await git(repository, 'fsck', '--strict');
  });

  test('a branch that is checked out is left alone', async () => {
    await open().add(recordOf(1));
    await git(repository, 'checkout', '--quiet', BRANCH);
    await git(repository, 'config', 'receive.denyCurrentBranch', 'updateInstead');
    const before = await fingerprint(repository);
    await expect(open().add(recordOf(2))).rejects.toMatchObject({
      code: 'store-failed',
      hint: 'The branch is checked out in a work tree: switch that to another branch.',
    });
    expect((await fingerprint(repository)).status).toEqual(before.status);
    expect((await fingerprint(repository)).head).toEqual(before.head);
  });

  test('writers at once lose nothing', async () => {
    await Promise.all([1, 2, 3, 4].map((number) => open().add(recordOf(number))));
    expect(await open().list()).toHaveLength(4);
  });
});

describe('the remote', () => {
  test('is the only one where none is called origin', async () => {
    await git(repository, 'remote', 'rename', 'origin', 'upstream');
    await open().add(record());
    const store = open();
    await store.list();
    expect(store.description).toBe(`branch ${BRANCH} of upstream`);
  });

  test('has to be named where there are several', async () => {
    await git(repository, 'remote', 'rename', 'origin', 'upstream');
    await git(repository, 'remote', 'add', 'fork', `file://${remote}`);
    await expect(open().list()).rejects.toMatchObject({ code: 'store-failed' });
    const named = new GitStore({ repository, branch: BRANCH, remote: 'fork' });
    expect(await named.list()).toEqual([]);
    const unknown = new GitStore({ repository, branch: BRANCH, remote: 'nobody' });
    await expect(unknown.list()).rejects.toThrow('the repository has no remote `nobody`');
  });

  test('may be a URL, whose secrets are in no message', async () => {
    const url = `http://x:hunter2@127.0.0.1:1/remote.git`;
    const store = new GitStore({ repository, branch: BRANCH, remote: url });
    const error = await store.list().catch((cause) => cause);
    expect(error).toMatchObject({ code: 'store-failed' });
    expect(`${error.message} ${error.detail} ${store.description}`).not.toContain('hunter2');
    const good = new GitStore({ repository, branch: BRANCH, remote: `file://${remote}` });
    await good.add(record());
    expect(await good.list()).toHaveLength(1);
  });

  test('that is not there is named with git’s words', async () => {
    await git(repository, 'remote', 'set-url', 'origin', `file://${root()}/gone.git`);
    await expect(open().list()).rejects.toMatchObject({
      code: 'store-failed',
      message: `the branch ${BRANCH} of origin could not be read`,
      detail: expect.stringContaining('gone.git'),
    });
  });

  test('need not know partial clones', async () => {
    await git(remote, 'config', 'uploadpack.allowFilter', 'false');
    await git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'false');
    await git(repository, 'config', 'protocol.version', '0');
    const store = open();
    await store.add(recordOf(1));
    await open().add(recordOf(2));
    const runs = await store.list();
    await store.prefetch(runs);
    expect(await store.read(runs[1]!)).toEqual(recordOf(1));
  });

  test('that changes hands between listing and reading is asked again', async () => {
    const store = open();
    await store.add(recordOf(1));
    const [run] = await store.list();
    await editByHand(remote, { 'README.md': 'changed' });
    expect(await store.read(run!)).toEqual(recordOf(1));
    await open().add(recordOf(2));
    const later = (await open().list())[0]!;
    expect(await store.read(later)).toEqual(recordOf(2));
  });

  test('that lost its branch starts a new one', async () => {
    const store = open();
    await store.add(recordOf(1));
    await git(remote, 'update-ref', '-d', `refs/heads/${BRANCH}`);
    await store.add(recordOf(2));
    expect((await store.list()).map(({ sha }) => sha)).toEqual([recordOf(2).head.sha]);
  });
});

describe('writing against others', () => {
  test('a write that lost the race is made again on top of the other', async () => {
    await open().add(recordOf(1));
    await using branch = new DataBranch({ repository, branch: BRANCH });
    const seen: number[] = [];
    await branch.update('Count', async (tip) => {
      seen.push((await tip.files('runs')).size);
      if (seen.length <= 2) await open().add(recordOf(100 + seen.length));
      return new Map([['count', String((await tip.files('runs')).size)]]);
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(await git(remote, 'show', `${BRANCH}:count`)).toBe('3');
    expect(await git(remote, 'rev-list', '--count', BRANCH)).toBe('4');
  });

  test('two that make the branch at once make one', async () => {
    await using branch = new DataBranch({ repository, branch: BRANCH });
    let tries = 0;
    await branch.update('Mine', async ({ commit }) => {
      tries += 1;
      if (commit === null) await open().add(recordOf(1));
      return new Map([['runs/mine', 'x']]);
    });
    expect(tries).toBe(2);
    expect(await git(remote, 'rev-list', '--count', BRANCH)).toBe('2');
  });

  test('a push whose answer was lost is not made twice', async () => {
    await open().add(recordOf(1));
    // After git has moved the branch, the connection breaks.
    await hook('post-receive', `kill -9 $PPID; touch ${root()}/killed`);
    await using branch = new DataBranch({ repository, branch: BRANCH });
    let tries = 0;
    await branch.update('Once', async () => {
      tries += 1;
      return new Map([['once', `${tries}`]]);
    });
    expect(await readdir(root())).toContain('killed');
    expect(tries).toBe(1);
    expect(await git(remote, 'show', `${BRANCH}:once`)).toBe('1');
  });

  test('a server that refuses once is asked again', async () => {
    await hook('pre-receive', `test -e ${root()}/asked || { touch ${root()}/asked; exit 1; }`);
    await open().add(record());
    expect(await open().list()).toHaveLength(1);
  });

  test('a protected branch is named, with git’s words and the mend', async () => {
    await hook('update', 'echo "GH006: Protected branch update failed"; exit 1');
    await expect(open().add(record())).rejects.toMatchObject({
      code: 'store-failed',
      outcome: 'publish',
      message: `the branch ${BRANCH} of origin could not be written`,
      detail: expect.stringContaining('GH006'),
      hint: expect.stringContaining('protected'),
    });
  });
});

describe('over HTTP', () => {
  test('records are written and read, also by four at once', async () => {
    await using _server = await serve();
    const numbers = [1, 2, 3, 4];
    await Promise.all(numbers.map((number) => open().add(recordOf(number))));
    const store = open();
    const runs = await store.list();
    await store.prefetch(runs);
    const shas = await Promise.all(runs.map(async (run) => (await store.read(run)).head.sha));
    expect(shas.reverse()).toEqual(numbers.map((number) => recordOf(number).head.sha));
  });

  test('listing and adding bring no record, and reading brings one', async () => {
    // Not to be compressed away: a record of this size is not brought by accident.
    const noise = () => Array.from({ length: 20_000 }, () => Math.random().toString(36)).join('');
    const chunks = () => noise().match(/.{1,9000}/g) ?? [];
    for (const number of [1, 2, 3, 4]) await open().add(recordOf(number, { warnings: chunks() }));
    await using server = await serve();
    const store = open();
    const runs = await store.list();
    await store.add(recordOf(5));
    expect(server.sent()).toBeLessThan(20_000);
    await store.read(runs[0]!);
    expect(server.sent()).toBeGreaterThan(100_000);
    expect(server.sent()).toBeLessThan(300_000);
  });

  test('the token that actions/checkout left in the repository is used', async () => {
    const header = 'AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46c2VjcmV0';
    await using server = await serve(({ headers }) =>
      headers.authorization === header.slice('AUTHORIZATION: '.length) ? null : 401,
    );
    await expect(open().list()).rejects.toMatchObject({
      hint: expect.stringContaining('contents: write'),
    });
    const included = join(root(), 'credentials.config');
    await writeFile(included, `[http "${server.url}/"]\n\textraheader = ${header}\n`);
    const gitDirectory = join(repository, '.git');
    await git(repository, 'config', `includeIf.gitdir:${gitDirectory}.path`, included);
    await open().add(record());
    expect(await open().list()).toHaveLength(1);
  });

  test('a token without write access is told to get it', async () => {
    await open().add(recordOf(1));
    await using _server = await serve(({ url }) => (url?.includes('receive-pack') ? 403 : null));
    expect(await open().list()).toHaveLength(1);
    await expect(open().add(recordOf(2))).rejects.toMatchObject({
      code: 'store-failed',
      detail: expect.stringContaining('403'),
      hint: expect.stringContaining('contents: write'),
    });
  });
});

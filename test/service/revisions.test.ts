import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findRepository, type Repository } from '../../src/service/repository.ts';
import { type BaseOptions, resolveBase, resolveHead } from '../../src/service/revisions.ts';
import { openRepository, type TestRepository, Workshop } from './repositories.ts';

let workshop: Workshop;
let origin: TestRepository;
/** The first commit of main, its fork point, its tip, and the tip of `feature`. */
let first: string;
let fork: string;
let tip: string;
let feature: string;

let template: Workshop;

beforeAll(async () => {
  template = await Workshop.open();
  const origin = await template.init('origin');
  first = await origin.commit('first', { 'app.py': 'app = 1\n' });
  for (let i = 0; i < 30; i += 1) await origin.commit(`main ${i}`);
  fork = await origin.commit('fork point');
  await origin.git('checkout', '--quiet', '-b', 'feature');
  for (let i = 0; i < 30; i += 1) await origin.commit(`feature ${i}`);
  feature = await origin.commit('feature tip', { 'app.py': 'app = 2\n' });
  await origin.git('checkout', '--quiet', 'main');
  for (let i = 0; i < 20; i += 1) await origin.commit(`later ${i}`);
  tip = await origin.commit('main tip');
});

afterAll(() => template[Symbol.asyncDispose]());

beforeEach(async () => {
  workshop = await Workshop.open();
  await cp(template.folder.path, workshop.folder.path, { recursive: true });
  origin = openRepository(join(workshop.folder.path, 'origin'));
});

afterEach(() => workshop[Symbol.asyncDispose]());

async function baseOf(repository: TestRepository, options?: BaseOptions) {
  const found = await findRepository(repository.path);
  const head = await resolveHead(found, options?.event ? { event: options.event } : {});
  return resolveBase(found, head, options);
}

async function commitsIn(repository: TestRepository): Promise<number> {
  const objects = await repository.git('cat-file', '--batch-all-objects', '--batch-check');
  return objects.split('\n').filter((line) => line.includes(' commit ')).length;
}

describe('the repository', () => {
  test('is found from a folder inside of it', async () => {
    await origin.write('deep/down/file', '');
    const found = await findRepository(`${origin.path}/deep/down`);
    expect(found.root).toBe((await findRepository(origin.path)).root);
  });

  test('is missed with a message outside of one', async () => {
    const failure = await findRepository(workshop.folder.path).catch((e) => e);
    expect(failure.code).toBe('not-a-repository');
    expect(failure.message).toContain(workshop.folder.path);
  });

  test('is missed inside of a bare one, where there is nothing to measure', async () => {
    const bare = await workshop.clone(origin, 'bare', '--bare');
    await expect(findRepository(bare.path)).rejects.toMatchObject({ code: 'not-a-repository' });
  });
});

describe('in a whole clone', () => {
  let clone: TestRepository;

  beforeEach(async () => {
    clone = await workshop.clone(origin, 'clone', '--branch', 'feature');
  });

  test('the base is the merge-base with the default branch', async () => {
    expect(await baseOf(clone)).toMatchObject({
      sha: fork,
      subject: 'fork point',
      ref: 'merge-base with origin/main',
    });
  });

  test("the pull request's target comes before the default branch", async () => {
    await origin.git('branch', 'release', first);
    await clone.git('fetch', '--quiet');
    expect((await baseOf(clone, { target: 'release' })).sha).toBe(first);
  });

  test.each([
    ['a branch of the remote', 'main', () => tip],
    ['a remote-tracking branch', 'origin/main', () => tip],
    ['an expression', 'HEAD~2', async () => clone.git('rev-parse', 'HEAD~2')],
    ['a full SHA', 'sha', () => first],
  ])('an explicit base may be %s', async (_, name, expected) => {
    const base = name === 'sha' ? first : name;
    expect(await baseOf(clone, { base })).toMatchObject({ sha: await expected(), ref: base });
  });

  test('a branch that was pushed after the clone is fetched', async () => {
    await origin.git('branch', 'late', first);
    expect((await baseOf(clone, { base: 'late' })).sha).toBe(first);
  });

  test('an unknown base names the nearest refs', async () => {
    const failure = await baseOf(clone, { base: 'featrue' }).catch((e) => e);
    expect(failure.code).toBe('base-not-found');
    expect(failure.message).toContain('`featrue`');
    expect(failure.hint).toContain('`feature`');
  });

  test.each(['--upload-pack=touch pwned', '-x', 'a..b', 'a b', '$(touch pwned)'])(
    'the base %j is refused without running anything',
    async (base) => {
      await expect(baseOf(clone, { base })).rejects.toMatchObject({ code: 'base-not-found' });
      expect(await clone.git('status', '--porcelain')).toBe('');
    },
  );

  test('an empty base, as an unset input is, means none', async () => {
    expect((await baseOf(clone, { base: '' })).sha).toBe(fork);
  });

  test('on the default branch the base is the commit before', async () => {
    await clone.git('checkout', '--quiet', 'main');
    expect(await baseOf(clone)).toMatchObject({
      sha: await clone.git('rev-parse', 'main~1'),
      ref: `parent of ${tip.slice(0, 7)}`,
    });
  });

  test('unrelated histories are told apart from a missing ref', async () => {
    await clone.git('checkout', '--quiet', '--orphan', 'island');
    await clone.commit('island');
    const failure = await baseOf(clone).catch((e) => e);
    expect(failure.code).toBe('base-not-found');
    expect(failure.message).toContain('no common history');
  });

  test('a remote that is gone is told beside the missing ref', async () => {
    await clone.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const failure = await baseOf(clone, { base: 'nothing-like-it' }).catch((e) => e);
    expect(failure.code).toBe('base-not-found');
    expect(failure.detail).toContain('/nowhere/at/all');
  });
});

test('a repository without a remote is compared with its main branch', async () => {
  await origin.git('checkout', '--quiet', 'feature');
  expect(await baseOf(origin)).toMatchObject({ sha: fork, ref: 'merge-base with main' });
});

test('the very first commit has no base', async () => {
  const lonely = await workshop.init('lonely');
  await lonely.commit('only');
  const failure = await baseOf(lonely).catch((e) => e);
  expect(failure.code).toBe('base-not-found');
  expect(failure.message).toContain('first commit');
});

test('a repository without a commit has no head', async () => {
  const empty = await workshop.init('empty');
  const failure = await resolveHead(await findRepository(empty.path)).catch((e) => e);
  expect(failure.code).toBe('usage');
  expect(failure.hint).toBe('Commit something first.');
});

describe('in a shallow clone of depth 1, as actions/checkout makes it', () => {
  const shallow = (name: string, branch: string) =>
    workshop.clone(origin, name, '--depth=1', '--branch', branch);

  test('the merge-base is fetched, though it lies beyond the first step', async () => {
    const clone = await shallow('s1', 'feature');
    expect((await baseOf(clone, { target: 'main' })).sha).toBe(fork);
  });

  test('without a known target the remote is asked for its default branch', async () => {
    const clone = await shallow('s2', 'feature');
    expect(await baseOf(clone)).toMatchObject({ sha: fork, ref: 'merge-base with origin/main' });
  });

  test('no more history is fetched than the steps need', async () => {
    const clone = await shallow('s3', 'main');
    expect(await commitsIn(clone)).toBe(1);
    await baseOf(clone);
    expect(await commitsIn(clone)).toBe(2);
    await baseOf(clone, { base: 'HEAD~5' });
    expect(await commitsIn(clone)).toBeLessThan(30);
  });

  test('the parent of a pushed commit is fetched', async () => {
    const clone = await shallow('s4', 'main');
    expect((await baseOf(clone)).sha).toBe(await origin.git('rev-parse', 'main~1'));
  });

  test('an explicit branch, tag, SHA or ancestor is fetched', async () => {
    await origin.git('tag', 'v1', first);
    const clone = await shallow('s5', 'feature');
    expect((await baseOf(clone, { base: 'main' })).sha).toBe(tip);
    expect((await baseOf(clone, { base: 'v1' })).sha).toBe(first);
    expect((await baseOf(clone, { base: fork })).sha).toBe(fork);
    expect((await baseOf(clone, { base: 'HEAD~31' })).sha).toBe(fork);
  });

  test('a history that a person has fetched is never cut shorter', async () => {
    const clone = await workshop.clone(origin, 's6', '--depth=10', '--branch', 'feature');
    await baseOf(clone, { target: 'main' });
    expect(Number(await clone.git('rev-list', '--count', 'HEAD'))).toBeGreaterThanOrEqual(10);
  });

  test('FETCH_HEAD, the branches and the checkout stay as they were', async () => {
    const clone = await shallow('s7', 'feature');
    await baseOf(clone, { target: 'main' });
    expect(await clone.git('branch', '--format=%(refname:short)')).toBe('feature');
    expect(await clone.git('status', '--porcelain')).toBe('');
    await expect(clone.git('rev-parse', '--verify', 'FETCH_HEAD')).rejects.toThrow();
  });
});

describe('on the event pull_request', () => {
  let clone: TestRepository;
  let merge: string;

  beforeEach(async () => {
    await origin.git('checkout', '--quiet', '--detach', 'main');
    await origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge feature into main', 'feature');
    merge = await origin.git('rev-parse', 'HEAD');
    await origin.git('update-ref', 'refs/pull/1/merge', merge);
    await origin.git('checkout', '--quiet', 'main');
    clone = await workshop.init('job');
    await clone.git('remote', 'add', 'origin', `file://${origin.path}`);
    await clone.git(
      'fetch',
      '--quiet',
      '--depth=1',
      'origin',
      `+${merge}:refs/remotes/pull/1/merge`,
    );
    await clone.git('checkout', '--quiet', 'refs/remotes/pull/1/merge');
  });

  test("the test merge is compared with its first parent, the target's tip", async () => {
    const event = { name: 'pull_request', sha: merge, headSha: feature };
    expect(await baseOf(clone, { target: 'main', event })).toMatchObject({ sha: tip, ref: 'main' });
    const head = await resolveHead(await findRepository(clone.path), { event });
    expect(head.ref).toBe(`${feature.slice(0, 7)} merged into ${tip.slice(0, 7)}`);
  });

  test('a merge that the author made is no test merge: the merge-base counts', async () => {
    await origin.git('checkout', '--quiet', '-b', 'merged', 'feature');
    await origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge main into feature', 'main~1');
    const own = await origin.commit('after the merge');
    await origin.git('checkout', '--quiet', 'main');
    const mergeOfAuthor = await origin.git('rev-parse', 'merged~1');
    await clone.git('fetch', '--quiet', '--depth=1', 'origin', mergeOfAuthor);
    await clone.git('checkout', '--quiet', mergeOfAuthor);
    const event = { name: 'pull_request', sha: merge, headSha: own };
    const expected = await origin.git('rev-parse', 'main~1');
    expect((await baseOf(clone, { target: 'main', event })).sha).toBe(expected);
  });
});

describe('a partial clone', () => {
  test('finds its base', async () => {
    await origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = await workshop.clone(origin, 'p', '--filter=blob:none', '--branch', 'feature');
    expect((await baseOf(clone)).sha).toBe(fork);
  });
});

describe('uncommitted changes', () => {
  let repository: Repository;

  beforeEach(async () => {
    await origin.git('checkout', '--quiet', 'feature');
    await origin.commit('ignore', { '.gitignore': 'secret\n', 'old.py': '', 'staged.py': '1' });
    await origin.write('app.py', 'changed\n');
    await origin.write('new.py', 'new\n');
    await origin.write('secret', 'x');
    await origin.write('.gaitkeeper/cache', 'x');
    await origin.write('staged.py', '2');
    await origin.git('add', 'staged.py');
    await origin.git('rm', '--quiet', 'old.py');
    repository = await findRepository(origin.path);
  });

  test('are part of the head where they are wanted', async () => {
    const head = await resolveHead(repository, { uncommitted: true });
    expect(head.ref).toBe('the working tree');
    const files = await origin.git('ls-tree', '-r', '--name-only', head.sha);
    expect(files.split('\n')).toEqual(['.gitignore', 'app.py', 'new.py', 'staged.py']);
    expect(await origin.git('show', `${head.sha}:app.py`)).toBe('changed');
    expect((await resolveBase(repository, head)).sha).toBe(fork);
  });

  test('leave the index, HEAD, the branches and the stash alone', async () => {
    const state = async () =>
      Promise.all([
        origin.git('status', '--porcelain=v2', '--branch'),
        origin.git('for-each-ref'),
        origin.git('stash', 'list'),
      ]);
    const before = await state();
    await resolveHead(repository, { uncommitted: true });
    expect(await state()).toEqual(before);
  });

  test('are left out in a job', async () => {
    const head = await resolveHead(repository);
    expect(head).toMatchObject({ sha: await origin.git('rev-parse', 'HEAD'), ref: 'feature' });
  });

  test('on the default branch are compared with its last commit', async () => {
    await origin.git('reset', '--quiet', '--hard');
    await origin.git('checkout', '--quiet', 'main');
    await origin.write('app.py', 'changed again\n');
    const head = await resolveHead(repository, { uncommitted: true });
    expect((await resolveBase(repository, head)).sha).toBe(tip);
  });

  test('that are none make no commit', async () => {
    await origin.git('reset', '--quiet', '--hard');
    await origin.git('clean', '--quiet', '-fd');
    const head = await resolveHead(repository, { uncommitted: true });
    expect(head.ref).toBe('feature');
  });
});

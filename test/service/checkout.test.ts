import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkoutRevision } from '../../src/service/checkout.ts';
import { describeCommit, findRepository } from '../../src/service/repository.ts';
import { type TestRepository, Workshop } from './repositories.ts';

let workshop: Workshop;
let origin: TestRepository;
let sha: string;
let trees: string;

beforeEach(async () => {
  workshop = await Workshop.open();
  trees = join(workshop.folder.path, 'trees');
  origin = await workshop.init('origin');
  sha = await origin.commit('first', {
    'app/main.py': 'app = 1\n',
    'tests/test_app.py': '',
    '.gitattributes': 'tests export-ignore\n*.crlf text eol=crlf\n',
    'dos.crlf': 'a\nb\n',
  });
});

afterEach(() => workshop[Symbol.asyncDispose]());

async function checkout(from: TestRepository, revision: string, side: 'base' | 'head' = 'base') {
  const repository = await findRepository(from.path);
  return checkoutRevision(
    repository,
    await describeCommit(repository, revision, revision),
    side,
    trees,
  );
}

async function untouched(repository: TestRepository): Promise<readonly string[]> {
  return Promise.all([
    repository.git('status', '--porcelain=v2', '--branch'),
    repository.git('for-each-ref'),
    repository.git('worktree', 'list'),
    repository.git('rev-parse', 'HEAD'),
    readdir(join(repository.path, '.git')).then((names) => names.join(' ')),
  ]);
}

test('a commit is written whole, with its attributes, and is gone afterwards', async () => {
  let directory = '';
  {
    await using revision = await checkout(origin, sha);
    directory = revision.directory;
    expect(revision.commit).toMatchObject({ sha, subject: 'first' });
    expect(await readFile(join(directory, 'app/main.py'), 'utf8')).toBe('app = 1\n');
    expect(await readFile(join(directory, 'dos.crlf'), 'utf8')).toBe('a\r\nb\r\n');
    expect(existsSync(join(directory, 'tests/test_app.py'))).toBe(true);
    expect(existsSync(join(directory, '.git'))).toBe(false);
    expect(revision.warnings).toEqual([]);
  }
  expect(existsSync(directory)).toBe(false);
});

test('base and head stand side by side under equally long paths', async () => {
  const second = await origin.commit('second', { 'app/main.py': 'app = 2\n' });
  await using base = await checkout(origin, sha, 'base');
  await using head = await checkout(origin, second, 'head');
  expect(base.directory).not.toBe(head.directory);
  expect(base.directory).toHaveLength(head.directory.length);
  expect(await readFile(join(base.directory, 'app/main.py'), 'utf8')).toBe('app = 1\n');
  expect(await readFile(join(head.directory, 'app/main.py'), 'utf8')).toBe('app = 2\n');
});

test("the user's checkout, index, refs and .git folder are the same before, during and after", async () => {
  await origin.write('app/main.py', 'edited\n');
  await origin.write('staged.py', 'staged\n');
  await origin.git('add', 'staged.py');
  const before = await untouched(origin);
  {
    await using revision = await checkout(origin, sha);
    expect(revision.side).toBe('base');
    expect(await untouched(origin)).toEqual(before);
  }
  expect(await untouched(origin)).toEqual(before);
  expect(await readFile(join(origin.path, 'app/main.py'), 'utf8')).toBe('edited\n');
});

test('what an earlier run left in the folder is not mixed in', async () => {
  const stale = await checkout(origin, sha);
  const empty = await origin.commit('second');
  await origin.git('rm', '--quiet', '-r', 'app');
  const second = await origin.commit('without app');
  expect(empty).not.toBe(second);
  await using revision = await checkout(origin, second);
  expect(revision.directory).toBe(stale.directory);
  expect(existsSync(join(revision.directory, 'app'))).toBe(false);
});

test('the files that a sparse checkout leaves out are there', async () => {
  await origin.git('sparse-checkout', 'set', '--no-cone', '/tests/');
  expect(existsSync(join(origin.path, 'app/main.py'))).toBe(false);
  await using revision = await checkout(origin, sha);
  expect(existsSync(join(revision.directory, 'app/main.py'))).toBe(true);
});

test('a partial clone fetches the files of an old commit', async () => {
  await origin.commit('second', { 'app/main.py': 'app = 2\n' });
  await origin.git('config', 'uploadpack.allowFilter', 'true');
  await origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = await workshop.clone(origin, 'partial', '--filter=blob:none');
  await using revision = await checkout(clone, sha);
  expect(await readFile(join(revision.directory, 'app/main.py'), 'utf8')).toBe('app = 1\n');
});

test('a linked work tree of the user is no hindrance', async () => {
  await origin.git('worktree', 'add', '--quiet', '--detach', '../linked');
  const linked = { ...origin, path: join(workshop.folder.path, 'linked') };
  await using revision = await checkout(linked, sha);
  expect(existsSync(join(revision.directory, 'app/main.py'))).toBe(true);
});

/** A library of its own, which the repository takes in at `vendor/lib`. */
async function withSubmodule() {
  const library = await workshop.init('library');
  await library.commit('library 1', { 'lib.py': 'one\n' });
  const add = ['submodule', '--quiet', 'add', `file://${library.path}`, 'vendor/lib'];
  await origin.git('-c', 'protocol.file.allow=always', ...add);
  return library;
}

test('a submodule is written at the commit that the revision names', async () => {
  const library = await withSubmodule();
  const withOne = await origin.commit('with library 1');
  await library.commit('library 2', { 'lib.py': 'two\n' });
  await origin.git('-C', 'vendor/lib', 'pull', '--quiet');
  const withTwo = await origin.commit('with library 2');
  await using base = await checkout(origin, withOne, 'base');
  await using head = await checkout(origin, withTwo, 'head');
  expect(await readFile(join(base.directory, 'vendor/lib/lib.py'), 'utf8')).toBe('one\n');
  expect(await readFile(join(head.directory, 'vendor/lib/lib.py'), 'utf8')).toBe('two\n');
  expect([...base.warnings, ...head.warnings]).toEqual([]);
});

test('a submodule that was never checked out stays empty, with a warning', async () => {
  await withSubmodule();
  const revision = await origin.commit('with library');
  const clone = await workshop.clone(origin, 'clone');
  await using tree = await checkout(clone, revision);
  expect(await readdir(join(tree.directory, 'vendor/lib'))).toEqual([]);
  expect(tree.warnings).toEqual([expect.stringContaining('Submodule vendor/lib is left empty')]);
});

test('a pointer that Git LFS did not replace is told', async () => {
  const revision = await origin.commit('big file', {
    '.gitattributes': '*.bin filter=lfs diff=lfs -text\n',
    'model.bin': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  });
  await origin.git('config', 'filter.lfs.smudge', 'cat');
  await using tree = await checkout(origin, revision);
  expect(tree.warnings).toEqual([expect.stringContaining('model.bin')]);
});

test('a commit that is not there leaves no folder behind', async () => {
  const repository = await findRepository(origin.path);
  const commit = { sha: '0'.repeat(40), subject: '', date: '', ref: '' };
  await expect(checkoutRevision(repository, commit, 'base', trees)).rejects.toMatchObject({
    code: 'git-failed',
  });
  expect(await readdir(trees)).toEqual([]);
});

test('SIGINT removes the work tree and leaves nothing in the repository', async () => {
  const before = await untouched(origin);
  const source = (name: string) =>
    JSON.stringify(fileURLToPath(new URL(`../../src/service/${name}`, import.meta.url)));
  const program = `
    import { checkoutRevision } from ${source('checkout.ts')};
    import { describeCommit, findRepository } from ${source('repository.ts')};
    const repository = await findRepository(${JSON.stringify(origin.path)});
    const commit = await describeCommit(repository, ${JSON.stringify(sha)}, 'x');
    const tree = await checkoutRevision(repository, commit, 'head', ${JSON.stringify(trees)});
    process.stdout.write(tree.directory);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const directory = String((await once(child.stdout, 'data'))[0]);
  expect(existsSync(join(directory, 'app/main.py'))).toBe(true);
  child.kill('SIGINT');
  await once(child, 'exit');
  expect(existsSync(directory)).toBe(false);
  expect(await untouched(origin)).toEqual(before);
});

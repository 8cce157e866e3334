import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyFiles } from '../../../src/service/provision/copy-files.ts';

let folder: string;
let tree: string;
let checkout: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-copy-'));
  tree = join(folder, 'tree');
  checkout = join(folder, 'checkout');
  await mkdir(tree);
  await mkdir(join(checkout, 'fixtures', 'deep'), { recursive: true });
  await writeFile(join(folder, 'outside'), 'outside');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a revision’s own file comes before that of the checkout, which also has what git ignores', async () => {
  await writeFile(join(tree, '.env.example'), 'of the revision');
  await writeFile(join(checkout, '.env.example'), 'of the checkout');
  await writeFile(join(checkout, 'fixtures', 'deep', 'books.json'), '[]');
  const copies = [
    { from: '.env.example', to: 'settings/.env' },
    { from: 'fixtures', to: 'fixtures' },
    { from: '.env.example', to: '.env.example' },
  ];
  await copyFiles(copies, tree, checkout);
  expect(await readFile(join(tree, 'settings', '.env'), 'utf8')).toBe('of the revision');
  expect(await readFile(join(tree, 'fixtures', 'deep', 'books.json'), 'utf8')).toBe('[]');
});

test('a file that is nowhere is a mistake of the configuration', async () => {
  await expect(copyFiles([{ from: 'gone', to: 'gone' }], tree, checkout)).rejects.toMatchObject({
    code: 'config-invalid',
    message: expect.stringContaining('has gone, which is neither in the revision nor'),
  });
});

test('nothing outside is read or written, whatever links stand in a tree', async () => {
  await symlink(join(folder, 'outside'), join(tree, 'link'));
  await symlink(join(folder, 'not-yet'), join(tree, 'dangling'));
  await symlink(folder, join(tree, 'up'));
  await writeFile(join(tree, 'file'), 'x');
  for (const [from, to] of [
    ['link', 'copy'],
    ['up/outside', 'copy'],
    ['../outside', 'copy'],
    ['file', 'link'],
    ['file', 'dangling'],
    ['file', 'up/outside'],
    ['file', 'up/made/file'],
    ['file', 'dangling/file'],
  ] as const) {
    await expect(copyFiles([{ from, to }], tree, checkout)).rejects.toThrow(/`copy`/);
  }
  expect(await readFile(join(folder, 'outside'), 'utf8')).toBe('outside');
  expect((await readdir(folder)).sort()).toEqual(['checkout', 'outside', 'tree']);
});

test('a file where a folder has to be, or the other way round, is a mistake of the configuration', async () => {
  await writeFile(join(tree, 'file'), 'x');
  await mkdir(join(tree, 'folder'));
  for (const [from, to] of [
    ['file', 'file/below'],
    ['file', 'folder'],
    ['fixtures', 'file'],
    ['folder', 'folder/below'],
  ] as const) {
    await expect(copyFiles([{ from, to }], tree, checkout)).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining(to),
    });
  }
});

import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../src/platform/files.ts';
import { foldersUp, folderWithin } from '../../src/service/folders.ts';

test('a folder lies where it does without links, be it there or not', async () => {
  await using folder = await temporaryFolder('folders-');
  const root = join(folder.path, 'root');
  const link = join(folder.path, 'link');
  await mkdir(join(root, 'services', 'api'), { recursive: true });
  await symlink(root, link);
  for (const [from, to] of [
    [root, root],
    [link, root],
    [root, link],
  ] as const) {
    expect(await folderWithin(from, to)).toBe('.');
    expect(await folderWithin(from, join(to, 'services/api'))).toBe('services/api');
    expect(await folderWithin(from, join(to, 'not/there/'))).toBe('not/there');
  }
});

test('of a folder that is outside of the tree, only the root is left', () => {
  expect(foldersUp('api/src/')).toEqual(['api/src', 'api', '.']);
  expect(foldersUp('../elsewhere/api')).toEqual(['.']);
});

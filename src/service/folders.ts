import { realpath } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, resolve } from 'node:path';

/** A folder of a tree and those above it, the nearest first: `api/src`, `api`, `.`. What is nearer says more. */
export function foldersUp(directory: string): readonly string[] {
  const folder = normalize(directory).replace(/\/+$/, '');
  if (folder === '.' || folder === '' || folder.startsWith('..')) return ['.'];
  return [folder, ...foldersUp(join(folder, '..'))];
}

/** The same as paths. */
export function pathsUp(tree: string, directory: string): readonly string[] {
  return foldersUp(directory).map((folder) => join(tree, folder));
}

/** Where a folder lies within another one: `services/api`; `.` where they are the same. It need not be there. */
export async function folderWithin(root: string, folder: string): Promise<string> {
  // git names the root of a work tree as it is without links.
  return relative(await withoutLinks(resolve(root)), await withoutLinks(resolve(folder))) || '.';
}

async function withoutLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || path === dirname(path)) return real ?? path;
  return join(await withoutLinks(dirname(path)), basename(path));
}

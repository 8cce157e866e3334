import { join, normalize } from 'node:path';

/** A folder of a tree and those above it, the nearest first: `api/src`, `api`, `.`. What is nearer says more. */
export function foldersUp(directory: string): readonly string[] {
  const folder = normalize(directory).replace(/\/+$/, '');
  if (folder === '.' || folder === '' || folder.startsWith('..')) return ['.'];
  return [folder, ...foldersUp(join(folder, '..'))];
}

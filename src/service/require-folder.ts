import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { nearestName } from '../domain/unknown-name.ts';

/**
 * Sees that a folder that the user named is there.
 * @param where it was named: `gaitkeeper.yml:3:12`, `--directory`
 * @throws GaitkeeperError `app-not-found` with the nearest one that is
 */
export async function requireFolder(root: string, folder: string, where?: string): Promise<void> {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  const there: string[] = [];
  for (const part of parts) {
    if (!(await isFolder(join(root, ...there, part)))) break;
    there.push(part);
  }
  if (there.length === parts.length) return;
  const place = where === undefined ? '' : ` (${where})`;
  throw new GaitkeeperError('app-not-found', `There is no folder \`${folder}\`${place}.`, {
    hint: await mendFor(root, there, parts.slice(there.length)),
  });
}

async function mendFor(
  root: string,
  there: readonly string[],
  missing: readonly string[],
): Promise<string> {
  const near = await nearestFolder(root, there, missing);
  if (near !== null) return `Did you mean \`${near}\`?`;
  const folders = await foldersIn(join(root, ...there));
  const parent = (root === '/' ? root : '') + there.join('/');
  const place = parent === '' ? 'There' : `In \`${parent}\``;
  if (folders.length === 0) {
    const none = parent === '' ? 'It has no folders at all' : `In \`${parent}\` are no folders`;
    return `${none}. Is it checked out, and committed?`;
  }
  const named = folders.slice(0, MOST_NAMED).join(', ');
  return `${place} are ${named}${folders.length > MOST_NAMED ? ', …' : ''}.`;
}

const MOST_NAMED = 10;

/** With each part that is not there replaced by what is spelt most like it; null where one has none. */
async function nearestFolder(
  root: string,
  there: readonly string[],
  [part, ...rest]: readonly string[],
): Promise<string | null> {
  if (part === undefined) return there.join('/');
  const near = nearestName(part, await foldersIn(join(root, ...there)));
  return near === null ? null : nearestFolder(root, [...there, near], rest);
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.map(({ name }) => name).sort();
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

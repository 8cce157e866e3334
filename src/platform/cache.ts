import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder for what may be kept from run to run, by the convention of the XDG base directories. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gaitkeeper');
}

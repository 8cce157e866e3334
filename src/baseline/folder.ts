import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { GaitkeeperError } from '../domain/errors.ts';

/** Does what is to be done in a folder; the system's own errors (no space, no permission, not a folder), as a user can understand them. */
export async function inFolder<T>(
  description: string,
  done: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === undefined || error instanceof GaitkeeperError) throw error;
    throw new GaitkeeperError('store-failed', `the ${description} cannot be ${done}`, {
      detail: (error as Error).message,
      hint: 'Choose a folder that exists or can be made, with room and permission to write.',
      cause: error,
    });
  }
}

/** The files of a folder that may not be there. No symbolic links: nothing outside of the folder belongs to it. */
export async function filesIn(
  folder: string,
  options: { readonly recursive?: boolean } = {},
): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { ...options, withFileTypes: true });
    return entries.filter((entry) => entry.isFile());
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The system's name of an error of its own, as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

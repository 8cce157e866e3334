import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { readIfThere, writeAtomically } from '../platform/files.ts';
import { type Documents, MOST_BYTES } from './documents.ts';

/** Documents in a folder, for local use. */
export function folderDocuments(root: string): Documents {
  const description = `folder ${root}`;
  return {
    description,
    read: (folder, wanted = () => true) =>
      explained(description, 'read', () => read(root, folder, wanted)),
    write: (_subject, files, how) =>
      explained(description, 'written', async () => {
        for (const [path, text] of files) {
          const file = join(root, path);
          if (how === 'replace' || (await readIfThere(file)) === null) {
            await writeAtomically(file, text);
          }
        }
      }),
    async [Symbol.asyncDispose]() {},
  };
}

async function read(
  root: string,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await filesIn(join(root, folder))) {
    if (!wanted(`${folder}/${name}`)) continue;
    const file = join(root, folder, name);
    const small = (await stat(file)).size <= MOST_BYTES;
    texts.set(`${folder}/${name}`, small ? await readFile(file, 'utf8') : '');
  }
  return texts;
}

/** No symbolic links: nothing outside of the folder is a document of it. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The system's own errors, as a user can understand them. */
async function explained<T>(store: string, done: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === undefined || error instanceof GaitkeeperError) throw error;
    throw new GaitkeeperError('store-failed', `the ${store} cannot be ${done}`, {
      detail: (error as Error).message,
      hint: 'Choose a folder that exists or can be made, with room and permission to write.',
      cause: error,
    });
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

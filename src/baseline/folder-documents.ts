import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeAtomically } from '../platform/files.ts';
import { type Documents, MOST_BYTES } from './documents.ts';
import { filesIn, inFolder } from './folder.ts';

/** Documents in a folder, for local use. */
export function folderDocuments(root: string): Documents {
  const description = `folder ${root}`;
  return {
    description,
    read: (folder, wanted = () => true) =>
      inFolder(description, 'read', () => read(root, folder, wanted)),
    write: (_subject, files, how) =>
      inFolder(description, 'written', async () => {
        for (const [path, text] of files) {
          const file = join(root, path);
          if (how === 'replace' || (await readIfThere(file)) === null) {
            await writeAtomically(file, text);
          }
        }
      }),
    putBack: (_subject, path, { text, before }) =>
      inFolder(description, 'written', async () => {
        const file = join(root, path);
        if ((await readIfThere(file)) !== text) return;
        await (before === null ? rm(file) : writeAtomically(file, before));
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
  for (const { name } of await filesIn(join(root, folder))) {
    if (!wanted(`${folder}/${name}`)) continue;
    const file = join(root, folder, name);
    const small = (await stat(file)).size <= MOST_BYTES;
    texts.set(`${folder}/${name}`, small ? await readFile(file, 'utf8') : '');
  }
  return texts;
}

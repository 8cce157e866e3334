import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { RunRecord } from '../domain/record.ts';
import { writeAtomically } from '../platform/files.ts';
import { decodeRecord, encodeRecord, refuseOversize } from './codec.ts';
import type { DerivedFiles, StoreView } from './derive.ts';
import { codeOf, filesIn, inFolder } from './folder.ts';
import { folderDocuments } from './folder-documents.ts';
import { pathsFor, RUNS, storedRun, storedRuns } from './layout.ts';
import type { RecordStore, StoredRun } from './store.ts';

/** A store in a folder: for local use, and for what a cache or an artifact carries between jobs. */
export function fileStore(folder: string): RecordStore {
  const description = `folder ${folder}`;
  return {
    description,
    add: (record, derive) =>
      inFolder(description, 'written', async () => {
        const run = await add(folder, record);
        if (derive !== undefined) await rewrite(folder, (view) => derive(view, run));
        return run;
      }),
    rewrite: (_subject, edit) => inFolder(description, 'written', () => rewrite(folder, edit)),
    view: async () => folderDocuments(folder),
    list: () => inFolder(description, 'read', () => list(folder)),
    find: (commits) =>
      inFolder(description, 'read', async () =>
        (await list(folder)).filter(({ sha }) => commits.includes(sha)),
      ),
    newest: (count, wanted = () => true) =>
      inFolder(description, 'read', async () =>
        (await list(folder)).filter(wanted).slice(0, count),
      ),
    read: (run) => inFolder(description, 'read', () => read(folder, run)),
  };
}

async function add(folder: string, record: RunRecord): Promise<StoredRun> {
  const text = encodeRecord(record);
  for (const path of pathsFor(record, text)) {
    if (await place(join(folder, path), text)) return storedRun(path) as StoredRun;
  }
  throw new Error('another record has the name that holds the hash of this one');
}

/** Each file by itself, whole or not at all: of two writers at once the later one wins, as in any folder. */
async function rewrite(
  folder: string,
  edit: (view: StoreView) => Promise<DerivedFiles>,
): Promise<void> {
  for (const [path, text] of await edit(folderDocuments(folder))) {
    const file = join(folder, path);
    if (text === null) await rm(file, { force: true });
    else await writeAtomically(file, text);
  }
}

/**
 * Writes a file that appears whole or not at all, and replaces none.
 * @returns false where another record has the path; the same record is there already: true.
 */
async function place(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(draft, text, { flush: true });
    await linkNew(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return (await readFile(path, 'utf8')) === text;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Unlike a rename, a link never replaces a file that is there. */
async function linkNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error) ?? '')) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

// FAT, and some network and container file systems.
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

async function list(folder: string): Promise<readonly StoredRun[]> {
  const files = await filesIn(join(folder, RUNS), { recursive: true });
  return storedRuns(
    files.map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll(sep, '/')),
  );
}

async function read(folder: string, run: StoredRun): Promise<RunRecord> {
  if (storedRun(run.path) === null) throw new Error(`${run.path} is no path of a record`);
  const path = join(folder, run.path);
  refuseOversize((await stat(path)).size, path);
  return decodeRecord(await readFile(path, 'utf8'), path);
}

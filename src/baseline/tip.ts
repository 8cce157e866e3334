import { memo, memoBy } from '../domain/memo.ts';
import type { BranchSource } from './branch-source.ts';

/** The data branch as it was when it was last fetched. Brings what it is asked for, and nothing beside it. */
export interface Tip {
  /** Null where the branch does not exist yet. */
  readonly commit: string | null;
  /**
   * All files below a folder, however deep: object names by path. Symbolic links and submodules are left out. Its cost
   * grows with what is stored.
   */
  files(folder: string): Promise<ReadonlyMap<string, string>>;
  /** What is right in a folder; `''` is the root. */
  entries(folder: string): Promise<Entries>;
  /** Brings what {@link entries} of these folders needs: a request a level of folders, not one for each. */
  load(folders: readonly string[]): Promise<void>;
}

export interface Entries {
  /** Object names by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Object names by path. */
  readonly folders: ReadonlyMap<string, string>;
}

const NOTHING: Entries = { files: new Map(), folders: new Map() };

export const NO_TIP: Tip = {
  commit: null,
  files: async () => new Map(),
  entries: async () => NOTHING,
  load: async () => {},
};

export function tipAt(source: BranchSource, commit: string): Tip {
  const tree = memoBy(String, (object: string) => readTree(source, object));
  const root = memo(() => source.rootOf(commit));
  const find = async (folders: readonly string[]) =>
    walk(source, tree, await root(), folders.map(partsOf));
  return {
    commit,
    load: async (folders) => void (await find(folders)),
    entries: async (folder) => {
      const [object] = await find([folder]);
      return object == null ? NOTHING : below(folder, await tree(object));
    },
    files: async (folder) => {
      const [object] = await find([folder]);
      if (object == null) return new Map();
      await bringBelow(source, tree, object);
      const { files } = await readTree(source, object, ['-r']);
      return below(folder, { files, folders: new Map() }).files;
    },
  };
}

type ReadTree = (object: string) => Promise<Entries>;

/** The object names of folders by their paths; null for what there is not. All of one level come with one request. */
async function walk(
  source: BranchSource,
  tree: ReadTree,
  root: string,
  paths: readonly (readonly string[])[],
): Promise<readonly (string | null)[]> {
  const at: (string | null)[] = paths.map(() => root);
  for (let level = 0; ; level++) {
    await source.bring([...new Set(at.filter((object) => object !== null))]);
    if (paths.every((path) => path.length <= level)) return at;
    for (const [index, path] of paths.entries()) {
      const [object, name] = [at[index], path[level]];
      if (object == null || name === undefined) continue;
      at[index] = (await tree(object)).folders.get(name) ?? null;
    }
  }
}

/** All folders below one, with one request for those of which nothing is here. */
async function bringBelow(source: BranchSource, tree: ReadTree, object: string): Promise<void> {
  const missing: string[] = [];
  const look = async (one: string): Promise<void> => {
    for (const child of (await tree(one)).folders.values()) {
      if (source.has(child)) await look(child);
      else missing.push(child);
    }
  };
  await look(object);
  await source.bring(missing, 'below');
}

async function readTree(
  source: BranchSource,
  object: string,
  options: readonly string[] = [],
): Promise<Entries> {
  const { stdout } = await source.expect('read', ['ls-tree', ...options, '-z', object]);
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const line of stdout.split('\0')) {
    const [, mode, name, path] = ENTRY.exec(line) ?? [];
    if (name !== undefined && path !== undefined)
      (mode === '040000 tree' ? folders : files).set(path, name);
  }
  return { files, folders };
}

const ENTRY = /^(100(?:644|755|664) blob|040000 tree) ([0-9a-f]+)\t(.+)$/s;

function below(folder: string, { files, folders }: Entries): Entries {
  const placed = (names: ReadonlyMap<string, string>) =>
    folder === ''
      ? names
      : new Map([...names].map(([name, object]) => [`${folder}/${name}`, object]));
  return { files: placed(files), folders: placed(folders) };
}

function partsOf(folder: string): readonly string[] {
  return folder.split('/').filter((part) => part !== '');
}

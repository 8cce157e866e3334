import { type BranchLocation, DataBranch } from './data-branch.ts';
import { type Documents, MOST_BYTES } from './documents.ts';
import { README } from './readme.ts';

/** Documents on the data branch, written by compare-and-swap. */
export function branchDocuments(location: BranchLocation): Documents {
  const branch = new DataBranch(location);
  return {
    get description() {
      return branch.description;
    },
    read: (folder, wanted = () => true) => read(branch, folder, wanted),
    write: (subject, files, how) =>
      branch.update(subject, async (tip) => {
        const changes = new Map<string, string>();
        if (tip.commit === null) changes.set('README.md', README);
        for (const [path, text] of files) {
          const there = await tip.files(folderOf(path));
          if (how === 'replace' || !there.has(path)) changes.set(path, text);
        }
        return changes;
      }),
    [Symbol.asyncDispose]: () => branch[Symbol.asyncDispose](),
  };
}

async function read(
  branch: DataBranch,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const all = await (await branch.tip()).files(folder);
  const files = [...all].filter(([path]) => folderOf(path) === folder && wanted(path));
  await branch.prefetch(files.map(([, object]) => object));
  const texts = new Map<string, string>();
  for (const [path, object] of files) {
    const small = (await branch.size(object)) <= MOST_BYTES;
    texts.set(path, small ? await branch.text(object) : '');
  }
  return texts;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

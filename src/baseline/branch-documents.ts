import { type BranchUse, borrowBranch } from './borrowed-branch.ts';
import type { Documents } from './documents.ts';
import { folderOf } from './layout.ts';
import { readFiles } from './read-files.ts';
import { README } from './readme.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Documents on the data branch, written by compare-and-swap.
 * @param use with a `snapshot`, everything is read as it was there
 */
export function branchDocuments({
  snapshot,
  ...use
}: BranchUse & { readonly snapshot?: Snapshot | undefined }): Documents {
  const borrowed = borrowBranch(use);
  const { branch } = borrowed;
  const tip = () => snapshot?.tipOf(branch) ?? branch.tip();
  return {
    get description() {
      return branch.description;
    },
    read: async (folder, wanted) => readFiles(branch, await tip(), folder, wanted),
    write: (subject, files, how) =>
      branch.update(subject, async (tip) => {
        const changes = new Map<string, string>();
        if (tip.commit === null) changes.set('README.md', README);
        for (const [path, text] of files) {
          const there = await tip.entries(folderOf(path));
          if (how === 'replace' || !there.files.has(path)) changes.set(path, text);
        }
        return changes;
      }),
    putBack: (subject, path, { text, before }) =>
      branch.update(subject, async (tip) => {
        const there = await readFiles(branch, tip, folderOf(path), (one) => one === path);
        return new Map(there.get(path) === text ? [[path, before]] : []);
      }),
    [Symbol.asyncDispose]: () => borrowed[Symbol.asyncDispose](),
  };
}

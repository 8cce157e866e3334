import type { DataBranch } from './data-branch.ts';
import { MOST_BYTES } from './documents.ts';
import type { Tip } from './tip.ts';

/** The texts of files right in a folder, by path; that of one which is too large to be ours is empty. */
export async function readFiles(
  branch: DataBranch,
  tip: Tip,
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<ReadonlyMap<string, string>> {
  const files = [...(await tip.entries(folder)).files].filter(([path]) => wanted(path));
  await branch.prefetch(files.map(([, object]) => object));
  const texts = new Map<string, string>();
  for (const [path, object] of files) {
    const small = (await branch.size(object)) <= MOST_BYTES;
    texts.set(path, small ? await branch.text(object) : '');
  }
  return texts;
}

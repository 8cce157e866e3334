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
  const objects = [...new Set(files.map(([, object]) => object))];
  await branch.prefetch(objects);
  const texts = await branch.texts(objects, MOST_BYTES);
  return new Map(files.map(([path, object]) => [path, texts.get(object) ?? '']));
}

import { compareText } from '../domain/order.ts';
import { indexedRuns } from './commit-index.ts';
import type { DataBranch } from './data-branch.ts';
import { folderOf, RUNS, storedRuns } from './layout.ts';
import type { StoredRun } from './store.ts';
import type { Tip } from './tip.ts';

/** Runs on the data branch, with the object names of their files by path. */
export interface FoundRuns {
  readonly runs: readonly StoredRun[];
  readonly objects: ReadonlyMap<string, string>;
}

/** Names that are looked through for the newest of a service that is seldom measured: a megabyte of them, or so. */
const MOST_NAMES = 20_000;

export async function allRuns(tip: Tip): Promise<FoundRuns> {
  const objects = await tip.files(RUNS);
  return { runs: storedRuns(objects.keys()), objects };
}

/** By the index, and only of what is there besides; by the names of all runs, where the index does not fit them. */
export async function runsOfCommits(
  branch: DataBranch,
  tip: Tip,
  commits: readonly string[],
): Promise<FoundRuns> {
  const paths = await indexedRuns(branch, tip, commits);
  if (paths === null) {
    const { runs, objects } = await allRuns(tip);
    const wanted = new Set(commits);
    return { runs: runs.filter(({ sha }) => wanted.has(sha)), objects };
  }
  const objects = await objectsAt(tip, paths);
  return { runs: storedRuns(paths.filter((path) => objects.has(path))), objects };
}

/** The object names of files, by path; without those that are not there. */
export async function objectsAt(
  tip: Tip,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const folders = [...new Set(paths.map(folderOf))];
  await tip.load(folders);
  const entries = await Promise.all(folders.map((folder) => tip.entries(folder)));
  const wanted = new Set(paths);
  return new Map(entries.flatMap(({ files }) => [...files].filter(([path]) => wanted.has(path))));
}

/** Month by month, and in a month of many day by day, until there are enough. */
export async function newestRuns(
  tip: Tip,
  count: number,
  wanted: (run: StoredRun) => boolean,
): Promise<FoundRuns> {
  const objects = new Map<string, string>();
  const found = () => storedRuns(objects.keys()).filter(wanted);
  let known: readonly StoredRun[] = [];
  for await (const files of newestFolders(tip, () => known.length >= count)) {
    for (const [path, object] of files) objects.set(path, object);
    known = found();
    if (objects.size > MOST_NAMES) break;
  }
  return { runs: known.slice(0, count), objects };
}

/** A month with days is looked through down to the day at which there is enough; what is beside the days counts always. */
async function* newestFolders(
  tip: Tip,
  enough: () => boolean,
): AsyncGenerator<ReadonlyMap<string, string>> {
  for (const year of newestFirst((await tip.entries(RUNS)).folders)) {
    for (const month of newestFirst((await tip.entries(year)).folders)) {
      const { files, folders } = await tip.entries(month);
      yield files;
      for (const day of newestFirst(folders)) {
        yield (await tip.entries(day)).files;
        if (enough()) break;
      }
      if (enough()) return;
    }
  }
}

function newestFirst(folders: ReadonlyMap<string, string>): readonly string[] {
  return [...folders.keys()].sort((a, b) => compareText(b, a));
}

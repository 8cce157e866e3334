import { compareText } from '../domain/order.ts';
import type { DataBranch } from './data-branch.ts';
import { RUNS, storedRun } from './layout.ts';
import { readFiles } from './read-files.ts';
import type { Tip } from './tip.ts';

/**
 * Finds runs by their commits without the names of all: `index/<first three digits of the commit>` holds the paths of
 * their runs, a line each, and the name of the file `index/<object name>.runs` says of which state of `runs/` this
 * is true. An index of another state counts for nothing: somebody has changed the runs by hand.
 */
export const INDEX = 'index';

/** One in 4096: with 100,000 runs some 25 paths each, so that 200 ancestors of a commit cost little, too. */
const DIGITS = 3;
const SHARD = /^index\/[0-9a-f]{3}$/;
const MARK = /^index\/[0-9a-f]{40,64}\.runs$/;

/** The paths of the runs of these commits; null where the index does not fit the runs. */
export async function indexedRuns(
  branch: DataBranch,
  tip: Tip,
  commits: readonly string[],
): Promise<readonly string[] | null> {
  if (!(await isTrue(tip))) return null;
  const [wanted, shards] = [new Set(commits), new Set(commits.map(shardOf))];
  const texts = await readFiles(branch, tip, INDEX, (path) => shards.has(path));
  return [...texts.values()].flatMap(pathsIn).filter((path) => wanted.has(commitOf(path)));
}

/**
 * What a new run changes in the index; all of it, where it does not fit the runs.
 * @param added path of the run; null where none is
 * @param after object name of `runs/` with it
 */
export async function indexChanges(
  branch: DataBranch,
  tip: Tip,
  added: string | null,
  after: string | null,
): Promise<ReadonlyMap<string, string | null>> {
  const changes = (await isTrue(tip))
    ? await addition(branch, tip, added)
    : await wholeIndex(tip, added);
  const marks = [...(await tip.entries(INDEX)).files.keys()].filter((path) => MARK.test(path));
  for (const mark of marks) changes.set(mark, null);
  if (after !== null) changes.set(markOf(after), '');
  return changes;
}

async function isTrue(tip: Tip): Promise<boolean> {
  await tip.load([INDEX]);
  const runs = (await tip.entries('')).folders.get(RUNS);
  const marks = [...(await tip.entries(INDEX)).files.keys()].filter((path) => MARK.test(path));
  return runs !== undefined && marks.length === 1 && marks[0] === markOf(runs);
}

async function addition(
  branch: DataBranch,
  tip: Tip,
  added: string | null,
): Promise<Map<string, string | null>> {
  if (added === null) return new Map();
  const shard = shardOf(commitOf(added));
  const text = (await readFiles(branch, tip, INDEX, (path) => path === shard)).get(shard) ?? '';
  return new Map([[shard, textOf([...pathsIn(text), added])]]);
}

/** Made from the names of all runs, and in place of what is there. */
async function wholeIndex(tip: Tip, added: string | null): Promise<Map<string, string | null>> {
  const paths = [...(await tip.files(RUNS)).keys(), ...(added === null ? [] : [added])];
  const runs = paths.filter((path) => commitOf(path) !== '');
  const shards = Map.groupBy(runs, (path) => shardOf(commitOf(path)));
  const former = [...(await tip.entries(INDEX)).files.keys()].filter((path) => SHARD.test(path));
  return new Map<string, string | null>([
    ...former.map((path) => [path, null] as const),
    ...[...shards].map(([path, own]) => [path, textOf(own)] as const),
  ]);
}

function shardOf(commit: string): string {
  return `${INDEX}/${commit.slice(0, DIGITS)}`;
}

function markOf(runs: string): string {
  return `${INDEX}/${runs}.runs`;
}

function pathsIn(text: string): string[] {
  return text.split('\n').filter((line) => commitOf(line) !== '');
}

function textOf(paths: readonly string[]): string {
  return `${[...new Set(paths)].sort(compareText).join('\n')}\n`;
}

/** Of what is no path of a run, none. */
function commitOf(path: string): string {
  return storedRun(path)?.sha ?? '';
}

import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit, Revision, Side } from '../domain/service.ts';
import { readIfThere, removedOnInterrupt, temporaryFolder } from '../platform/files.ts';
import { git } from '../platform/git.ts';
import { fetchCommit } from './fetching.ts';
import type { Repository } from './repository.ts';

/** A revision whose work tree is removed when it is disposed of, and also on SIGINT. */
export interface CheckedOutRevision extends Revision, AsyncDisposable {
  /** What of the commit could not be checked out, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Writes a commit's files into a folder of their own below `folder`; the paths of base and head
 * are equally long, because the size of a process's environment changes how fast it runs.
 *
 * `git read-tree` with an index of its own, rather than `git worktree add`: that would leave an
 * entry in the user's `.git/worktrees` when we are killed, and `git archive` would leave out what
 * is marked `export-ignore`. It applies line-ending and LFS filters as a checkout does, and a
 * partial clone fetches the missing files in one go. The folder has no `.git`.
 *
 * Submodules are written where the user's clone has them; others stay empty folders, and LFS
 * files stay pointers where git-lfs is not installed: both are told in `warnings`.
 */
export async function checkoutRevision(
  repository: Repository,
  commit: Commit,
  side: Side,
  folder: string,
): Promise<CheckedOutRevision> {
  const directory = join(folder, TREES[side]);
  await rm(directory, { recursive: true, force: true });
  const { remove } = removedOnInterrupt(directory);
  try {
    const warnings = await writeTree(repository, commit.sha, directory);
    return { side, commit, directory, warnings, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const TREES: Readonly<Record<Side, string>> = { base: 'tree-a', head: 'tree-b' };

async function writeTree(
  repository: Repository,
  sha: string,
  directory: string,
): Promise<readonly string[]> {
  await mkdir(directory, { recursive: true });
  await using index = await temporaryFolder('gaitkeeper-index-');
  const env = { GIT_INDEX_FILE: join(index.path, 'index') };
  const tree = (args: readonly string[]) =>
    git(directory)([`--git-dir=${repository.gitDirectory}`, ...SETTINGS, ...args], { env });
  await tree(['read-tree', '--reset', '-u', sha]);
  const submodules = await writeSubmodules(repository, directory, tree);
  return [...submodules, ...(await findPointers(directory, tree))];
}

type Command = (args: readonly string[]) => Promise<string>;

const SETTINGS = [
  '--work-tree=.',
  // The user may have checked out only a part of the repository: the service needs all of it.
  ...['-c', 'core.sparseCheckout=false'],
  ...['-c', 'core.bare=false'],
];

/** Submodules come from the clones that the user's own checkout keeps in `.git/modules`. */
async function writeSubmodules(
  repository: Repository,
  directory: string,
  tree: Command,
): Promise<readonly string[]> {
  const entries = (await tree(['ls-files', '--stage', '-z'])).split('\0');
  const links = entries.flatMap((entry) => /^160000 (\w+) 0\t(.+)$/s.exec(entry) ?? []);
  const warnings: string[] = [];
  for (let i = 0; i < links.length; i += 3)
    warnings.push(
      ...(await writeSubmodule(
        repository,
        directory,
        links[i + 2] as string,
        links[i + 1] as string,
      )),
    );
  return warnings;
}

async function writeSubmodule(
  repository: Repository,
  directory: string,
  path: string,
  sha: string,
): Promise<readonly string[]> {
  const gitDirectory = join(repository.gitDirectory, 'modules', await nameOf(directory, path));
  const clone = { root: gitDirectory, gitDirectory, git: git(gitDirectory) };
  if (existsSync(gitDirectory) && (await fetchCommit(clone, sha)))
    return writeTree(clone, sha, join(directory, path));
  return [
    `Submodule ${path} is left empty: check it out first (\`submodules: true\` of actions/checkout).`,
  ];
}

/** A submodule's name is its first path; a moved one keeps it. */
async function nameOf(directory: string, path: string): Promise<string> {
  const query = ['config', '--file', '.gitmodules', '--get-regexp', '^submodule\\..*\\.path$'];
  const { stdout } = await git(directory).attempt(query);
  const lines = stdout.split('\n').map((line) => /^submodule\.(.+)\.path (.+)$/.exec(line));
  const name = lines.find((line) => line?.[2] === path)?.[1] ?? path;
  // As git does: a name with `..` in it would lead out of the folder of the clones.
  return name.split('/').includes('..') ? path : name;
}

async function findPointers(directory: string, tree: Command): Promise<readonly string[]> {
  const paths = (await tree(['ls-files', '-z', ':(attr:filter=lfs)'])).split('\0').filter(Boolean);
  const contents = await Promise.all(paths.map((path) => readIfThere(join(directory, path))));
  const pointers = paths.filter((_, i) => contents[i]?.startsWith('version https://git-lfs'));
  if (pointers.length === 0) return [];
  return [
    `${pointers.length} Git LFS files (${pointers[0]}, …) are pointers: git-lfs is not installed.`,
  ];
}

import type { ChangedFile } from '../world.ts';
import type { Repositories } from './repositories.ts';

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 */
  readonly date: string;
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

/** Commits as `git log` lists them. */
export function log(git: Repositories, repository: string, ...args: readonly string[]): Commit[] {
  const text = git.git(repository, 'log', '-z', `--format=${FORMAT}%x01`, ...args);
  const entries = text.split('\x01').map((entry) => entry.replace(/^\0/, ''));
  return entries.filter((entry) => entry.trim() !== '').map(commitOf);
}

function commitOf(entry: string): Commit {
  const [sha, tree, parents, an, ae, ad, cn, ce, cd, message] = entry.split('\0') as string[];
  return {
    ...{ sha: sha as string, tree: tree as string, message: message?.trimEnd() ?? '' },
    parents: parents === '' ? [] : (parents as string).split(' '),
    author: { name: an as string, email: ae as string, date: ad as string },
    committer: { name: cn as string, email: ce as string, date: cd as string },
  };
}

const STATUS = { A: 'added', D: 'removed', R: 'renamed' } as const;

/** What changed from one commit to another, with the hunks, as pull requests show them. */
export function changes(
  git: Repositories,
  repository: string,
  from: string,
  to: string,
): ChangedFile[] {
  const diff = (...args: string[]) => git.git(repository, 'diff', '-M', ...args, from, to);
  const names = diff('--name-status', '-z').split('\0').filter(Boolean);
  const patches = diff()
    .split(/^diff --git .*\n/m)
    .slice(1);
  const files: ChangedFile[] = [];
  for (let at = 0; at < names.length; ) {
    const letter = names[at++]?.[0] as string;
    const previous = letter === 'R' ? names[at++] : undefined;
    const filename = names[at++] as string;
    const status = STATUS[letter as keyof typeof STATUS] ?? 'modified';
    const file = { filename, status, ...counted(patches[files.length] ?? '') };
    files.push(previous === undefined ? file : { ...file, previousFilename: previous });
  }
  return files;
}

function counted(text: string): Pick<ChangedFile, 'additions' | 'deletions' | 'patch'> {
  const start = text.search(/^@@ /m);
  if (start < 0) return { additions: 0, deletions: 0 };
  const patch = text.slice(start).trimEnd();
  const lines = patch.split('\n');
  const starting = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  return { patch, additions: starting('+'), deletions: starting('-') };
}

export interface Comparison {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  readonly ahead: readonly Commit[];
  readonly behind: number;
  readonly files: readonly ChangedFile[];
}

/** @returns null where the two have no common history. */
export function compare(
  git: Repositories,
  repository: string,
  base: string,
  head: string,
): Comparison | null {
  const mergeBase = commonAncestor(git, repository, base, head);
  if (mergeBase === null) return null;
  const ahead = log(git, repository, '--reverse', `${base}..${head}`);
  const behind = Number(git.git(repository, 'rev-list', '--count', `${head}..${base}`));
  const files = changes(git, repository, mergeBase, head);
  return { base, head, mergeBase, ahead, behind, files };
}

function commonAncestor(
  git: Repositories,
  repository: string,
  base: string,
  head: string,
): string | null {
  try {
    return git.git(repository, 'merge-base', base, head);
  } catch {
    return null;
  }
}

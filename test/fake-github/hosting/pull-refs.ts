import type { Pull, Repository } from '../world.ts';
import type { Repositories } from './repositories.ts';

/**
 * Brings a pull request up to the tip of its branch, and makes `refs/pull/N/head` and `…/merge`, as
 * GitHub does when it is opened and whenever one of its two branches moves.
 */
export function updatePull(git: Repositories, own: Repository, pull: Pull): void {
  const base = fullName(own);
  const head = git.resolve(fullName(pull.headRepository), pull.headRef);
  const target = git.resolve(base, pull.baseRef);
  if (head === null || target === null) return;
  pull.headSha = head;
  pull.baseSha = target;
  const refs = `refs/pull/${pull.number}`;
  git.git(
    base,
    'fetch',
    '--quiet',
    git.path(fullName(pull.headRepository)),
    `+${head}:${refs}/head`,
  );
  pull.mergeSha = merged(git, base, target, head, `Merge ${head} into ${target}`);
  if (pull.mergeSha !== null) git.git(base, 'update-ref', `${refs}/merge`, pull.mergeSha);
}

/** Merges it for real. */
export function mergePull(git: Repositories, own: Repository, pull: Pull): string {
  const base = fullName(own);
  const message = `Merge pull request #${pull.number} from ${pull.headRef}`;
  const sha = merged(git, base, pull.baseSha, pull.headSha, message);
  if (sha === null) throw new Error(`#${pull.number} conflicts with ${pull.baseRef}`);
  git.git(base, 'update-ref', `refs/heads/${pull.baseRef}`, sha, pull.baseSha);
  return sha;
}

/** @returns a merge commit that no ref has yet; null for a conflict. */
function merged(
  git: Repositories,
  repository: string,
  target: string,
  head: string,
  message: string,
): string | null {
  try {
    const tree = git.git(repository, 'merge-tree', '--write-tree', target, head);
    return git.git(repository, 'commit-tree', tree, '-p', target, '-p', head, '-m', message);
  } catch {
    return null;
  }
}

export function fullName({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}

import { GaitkeeperError } from '../domain/errors.ts';
import type { Commit } from '../domain/service.ts';
import { type Git, git } from '../platform/git.ts';

/** The user's repository. Nothing of ours changes its checkout, index, HEAD, branches or stash. */
export interface Repository {
  /** Top of the user's checkout. */
  readonly root: string;
  /** Absolute path of the folder that holds the objects (`.git` of the main checkout). */
  readonly gitDirectory: string;
  readonly git: Git;
}

/**
 * The repository that a folder is in.
 * @throws GaitkeeperError `not-a-repository`; `git-failed` where git refuses to read it
 */
export async function findRepository(cwd: string): Promise<Repository> {
  const question = ['rev-parse', '--show-toplevel', '--path-format=absolute', '--git-common-dir'];
  const answer = await git(cwd)(question).catch((error: unknown) => {
    throw isNoRepository(error) ? notARepository(cwd, error) : error;
  });
  const [root, gitDirectory] = answer.split('\n');
  if (!root || !gitDirectory) throw notARepository(cwd);
  return { root, gitDirectory, git: git(root) };
}

// `must be run in a work tree` is what a bare repository and the inside of `.git` say.
function isNoRepository(error: unknown): boolean {
  const detail = error instanceof GaitkeeperError ? (error.detail ?? '') : '';
  return /not a git repository|must be run in a work tree/.test(detail);
}

function notARepository(cwd: string, cause?: unknown): GaitkeeperError {
  return new GaitkeeperError('not-a-repository', `${cwd} is not inside a git checkout.`, {
    hint: 'Run gaitkeeper in a clone of the repository (a new one needs `git init` and a commit); in a workflow, put actions/checkout before it.',
    cause,
  });
}

/** Full SHA of the commit that a revision names, or null where there is none in this clone. */
export async function findCommit(repository: Repository, revision: string): Promise<string | null> {
  // A name that begins with a dash would be read as an option.
  if (revision === '' || revision.startsWith('-')) return null;
  const query = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const result = await repository.git.attempt(query);
  return result.status === 0 ? result.stdout.trim() : null;
}

/** A commit as the report names it; `ref` says what was asked for. */
export async function describeCommit(
  repository: Repository,
  sha: string,
  ref: string,
): Promise<Commit> {
  const answer = await repository.git(['show', '--no-patch', '--format=%H%n%cI%n%s', sha]);
  const [full = sha, date = '', ...subject] = answer.split('\n');
  return { sha: full, subject: subject.join(' '), date, ref };
}

/**
 * The parents that the commit object itself names. A shallow clone's log pretends that the commits
 * at its edge have none.
 */
export async function parentsOf(repository: Repository, sha: string): Promise<readonly string[]> {
  const content = await repository.git(['cat-file', 'commit', sha]);
  const header = content.slice(0, content.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as string);
}

/** The first seven digits, as people write them. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

import { GaitkeeperError } from '../domain/errors.ts';
import { readIfThere } from '../platform/files.ts';
import { findCommit, type Repository } from './repository.ts';

/** Whether the clone's history ends early (`fetch-depth: 1`, the default of actions/checkout). */
export async function isShallow(repository: Repository): Promise<boolean> {
  return (await repository.git(['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** `origin`, else the only or first remote, else null. */
export async function remoteOf(repository: Repository): Promise<string | null> {
  const remotes = (await repository.git(['remote'])).split('\n').filter(Boolean);
  return remotes.includes('origin') ? 'origin' : (remotes[0] ?? null);
}

/** Makes sure that a commit is in this clone, and says whether it is. */
export async function fetchCommit(repository: Repository, sha: string): Promise<boolean> {
  if ((await findCommit(repository, sha)) !== null) return true;
  const remote = await remoteOf(repository);
  if (remote === null) return false;
  const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
  await fetch(repository, remote, depth, [sha]);
  return (await findCommit(repository, sha)) !== null;
}

/**
 * Fetches one branch or tag of the remote by its name.
 * @returns the local name of what was fetched, or null where the remote has no such ref
 */
export async function fetchRef(repository: Repository, name: string): Promise<string | null> {
  const remote = await remoteOf(repository);
  if (remote === null) return null;
  const depth = (await isShallow(repository))
    ? [`--depth=${(await commitCount(repository)) + 1}`]
    : [];
  for (const refspec of refspecs(remote, name)) {
    const there = await fetch(repository, remote, depth, [`+${refspec.from}:${refspec.to}`]);
    if (there) return refspec.to;
  }
  return null;
}

function refspecs(remote: string, name: string) {
  return [
    { from: `refs/heads/${name}`, to: `refs/remotes/${remote}/${name}` },
    { from: `refs/tags/${name}`, to: `refs/tags/${name}` },
  ];
}

/** The remote's default branch (`main`), or null where the remote cannot be asked. */
export async function remoteDefaultBranch(repository: Repository): Promise<string | null> {
  const remote = await remoteOf(repository);
  if (remote === null) return null;
  const query = ['ls-remote', '--symref', remote, 'HEAD'];
  const result = await repository.git.attempt(query, { timeoutMs: 30_000 });
  return /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(result.stdout)?.[1] ?? null;
}

/** Names of the remote's branches and tags; empty where the remote cannot be asked. */
export async function remoteRefNames(repository: Repository): Promise<readonly string[]> {
  const remote = await remoteOf(repository);
  if (remote === null) return [];
  const query = ['ls-remote', '--heads', '--tags', '--refs', remote];
  const result = await repository.git.attempt(query, { timeoutMs: 30_000 });
  if (result.status !== 0) return [];
  return [...result.stdout.matchAll(/\trefs\/(?:heads|tags)\/(.+)$/gm)].map((m) => m[1] as string);
}

/** A tag, and the commit that it stands on. */
export interface TagOfCommit {
  readonly tag: string;
  readonly sha: string;
}

/**
 * The remote's tags with the commits that they stand on; none where there is no remote, null where it cannot be
 * asked. A clone of depth 1 has none of them.
 */
export async function remoteTags(repository: Repository): Promise<readonly TagOfCommit[] | null> {
  const remote = await remoteOf(repository);
  if (remote === null) return [];
  const result = await repository.git.attempt(['ls-remote', '--tags', remote], {
    timeoutMs: 30_000,
  });
  if (result.status !== 0) return null;
  const found = new Map<string, string>();
  // An annotated tag is told twice, the second time with the commit: `refs/tags/v1^{}`.
  for (const [, sha = '', tag = ''] of result.stdout.matchAll(
    /^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/gm,
  )) {
    found.set(tag, sha);
  }
  return [...found].map(([tag, sha]) => ({ tag, sha }));
}

/** Makes sure that a tag, and the commit that it stands on, are in this clone, and says whether they are. */
export async function fetchTag(
  repository: Repository,
  { tag, sha }: TagOfCommit,
): Promise<boolean> {
  const ref = `refs/tags/${tag}`;
  if ((await findCommit(repository, ref)) !== null) return true;
  const remote = await remoteOf(repository);
  const named = await repository.git.attempt(['check-ref-format', ref]);
  if (remote === null || named.status !== 0) return false;
  // A depth would cut off what is behind a commit that is here already.
  const alone = (await isShallow(repository)) && (await findCommit(repository, sha)) === null;
  await fetch(repository, remote, alone ? ['--depth=1'] : [], [`+${ref}:${ref}`]);
  return (await findCommit(repository, ref)) !== null;
}

/**
 * Lengthens a shallow history step by step, until `found` answers or all of it is there.
 * Small steps first: the fork point of most pull requests is a few commits away, and a large
 * repository's whole history would take longer than the measurement.
 */
export async function deepenUntil<T>(
  repository: Repository,
  found: () => Promise<T | null>,
): Promise<T | null> {
  let result = await found();
  for (const step of STEPS) {
    if (result !== null || !(await isShallow(repository))) return result;
    if (!(await deepen(repository, step))) return null;
    result = await found();
  }
  return result;
}

const STEPS = [16, 64, 256, 1024, Number.POSITIVE_INFINITY];

/**
 * Asks for `step` more generations behind every commit at the edge of the clone. The commits at
 * the edge are asked for by their SHA: the server has them, whatever became of its branches.
 */
async function deepen(repository: Repository, step: number): Promise<boolean> {
  const remote = await remoteOf(repository);
  if (remote === null) return false;
  const edge = await shallowCommits(repository);
  const all = step === Number.POSITIVE_INFINITY || edge.length > MANY;
  // An absolute depth beyond the commits that are here can only lengthen a history, never cut it.
  const depth = all ? '--unshallow' : `--depth=${(await commitCount(repository)) + step}`;
  return fetch(repository, remote, [depth], edge.slice(0, MANY));
}

const MANY = 200;

async function shallowCommits(repository: Repository): Promise<readonly string[]> {
  const list = (await readIfThere(`${repository.gitDirectory}/shallow`)) ?? '';
  return list.split('\n').filter(Boolean);
}

async function commitCount(repository: Repository): Promise<number> {
  return Number(await repository.git(['rev-list', '--count', '--all', 'HEAD']));
}

/**
 * Fetches, and says whether the remote had what was asked for.
 * FETCH_HEAD is the user's: a `git merge FETCH_HEAD` must not find ours there.
 * @throws GaitkeeperError `git-failed` where the remote could not be reached or refused us
 */
async function fetch(
  repository: Repository,
  remote: string,
  options: readonly string[],
  refspecs: readonly string[],
): Promise<boolean> {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
  const command = repository.git(['fetch', ...quiet, ...options, remote, ...refspecs], {
    timeoutMs: 600_000,
  });
  return command.then(
    () => true,
    (error: unknown) => {
      if (error instanceof GaitkeeperError && NOT_THERE.test(error.detail ?? '')) return false;
      throw error;
    },
  );
}

const NOT_THERE =
  /couldn't find remote ref|no such remote ref|not our ref|unadvertised object|no match for/i;

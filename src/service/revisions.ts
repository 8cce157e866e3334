import { GaitkeeperError } from '../domain/errors.ts';
import type { Commit } from '../domain/service.ts';
import { deepenUntil, fetchCommit, fetchRef, remoteDefaultBranch, remoteOf } from './fetching.ts';
import { baseNotFound, unknownRef } from './missing-base.ts';
import { describeCommit, findCommit, parentsOf, type Repository, shortSha } from './repository.ts';
import { snapshotWorkingTree } from './snapshot.ts';

/** What GitHub said about the event that started the workflow. */
export interface RevisionEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** GITHUB_SHA. */
  readonly sha?: string;
  /** `pull_request.head.sha` of the event. */
  readonly headSha?: string;
}

export interface HeadOptions {
  /** A ref to measure instead of what is checked out. */
  readonly head?: string;
  /** Measure uncommitted changes, too: true on a person's machine, false in a job. */
  readonly uncommitted?: boolean;
  readonly event?: RevisionEvent;
}

/**
 * The commit to measure as head: what is checked out, with the uncommitted changes if wanted.
 * @throws GaitkeeperError `usage` where `head` names nothing, or nothing was committed yet
 */
export async function resolveHead(
  repository: Repository,
  options: HeadOptions = {},
): Promise<Commit> {
  const asked = options.head ?? 'HEAD';
  const sha = await findCommit(repository, asked);
  if (sha === null) throw noHead(repository, asked);
  if (options.head !== undefined) return describeCommit(repository, sha, options.head);
  const snapshot = options.uncommitted ? await snapshotWorkingTree(repository, sha) : null;
  if (snapshot !== null) return snapshot;
  return describeCommit(repository, sha, await nameOfHead(repository, sha, options.event));
}

function noHead(repository: Repository, asked: string): GaitkeeperError {
  return new GaitkeeperError('usage', `${asked} names no commit of ${repository.root}.`, {
    hint:
      asked === 'HEAD'
        ? 'Commit something first.'
        : 'Name a branch, a tag or a commit of this clone.',
  });
}

async function nameOfHead(
  repository: Repository,
  sha: string,
  event: RevisionEvent | undefined,
): Promise<string> {
  const merge = await pullRequestMerge(repository, sha, event);
  if (merge !== null) return `${shortSha(merge.head)} merged into ${shortSha(merge.base)}`;
  const branch = await repository.git.attempt(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return branch.stdout.trim() || 'HEAD';
}

export interface BaseOptions {
  /** What the user named: a branch, a tag, a commit. */
  readonly base?: string;
  /** The pull request's target branch (GITHUB_BASE_REF). */
  readonly target?: string;
  readonly event?: RevisionEvent;
}

/**
 * The commit to compare the head with; missing history is fetched. In this order:
 * the explicit ref; the first parent of GitHub's test merge; the merge-base of the head and the
 * pull request's target (else the default branch); the head's parent where that is the head itself.
 * @throws GaitkeeperError `base-not-found`
 */
export async function resolveBase(
  repository: Repository,
  head: Commit,
  options: BaseOptions = {},
): Promise<Commit> {
  if (options.base) return explicitBase(repository, options.base);
  const merge = await pullRequestMerge(repository, head.sha, options.event);
  if (merge !== null) return mergedInto(repository, merge.base, options.target);
  const target = await findTarget(repository, options.target);
  const base = await mergeBase(repository, head, target);
  if (base === head.sha) return parentOf(repository, head);
  return describeCommit(repository, base, `merge-base with ${target}`);
}

async function explicitBase(repository: Repository, base: string): Promise<Commit> {
  const sha = await locate(repository, base).catch((error: unknown) => {
    throw unknownRef(repository, base, error);
  });
  if (sha === null) throw await unknownRef(repository, base);
  return describeCommit(repository, sha, base);
}

/** Looks in the clone, then among the remote's branches, then asks the remote. */
async function locate(repository: Repository, ref: string): Promise<string | null> {
  const remote = await remoteOf(repository);
  const here =
    (await findCommit(repository, ref)) ?? (await findCommit(repository, `${remote}/${ref}`));
  if (here !== null || ref.startsWith('-')) return here;
  // `HEAD~3` and the like may lie behind the edge of a shallow clone.
  if (/[~^]/.test(ref)) return deepenUntil(repository, () => findCommit(repository, ref));
  if (/^[0-9a-f]{40,64}$/.test(ref)) return (await fetchCommit(repository, ref)) ? ref : null;
  if (!(await isRefName(repository, ref))) return null;
  const fetched = await fetchRef(repository, ref);
  return fetched === null ? null : findCommit(repository, fetched);
}

async function isRefName(repository: Repository, name: string): Promise<boolean> {
  const check = await repository.git.attempt(['check-ref-format', `refs/heads/${name}`]);
  return check.status === 0;
}

/**
 * On `pull_request`, GitHub checks out a test merge of the pull request into its target
 * (`refs/pull/N/merge`). Its first parent is the target as it was merged into, so the difference
 * between the two is the pull request and nothing else. The merge-base would be wrong there: to
 * the head it would add everything that others have merged into the target since.
 * A workflow that checks out the pull request's own head may meet a merge commit there, too (the
 * author merged the target into the branch); only the test merge has GitHub's own SHA.
 */
async function pullRequestMerge(
  repository: Repository,
  sha: string,
  event: RevisionEvent | undefined,
): Promise<{ base: string; head: string } | null> {
  if (event?.name !== 'pull_request') return null;
  const [base, head, ...others] = await parentsOf(repository, sha);
  if (base === undefined || head === undefined || others.length > 0) return null;
  const isTestMerge = event.headSha === undefined ? event.sha === sha : event.headSha === head;
  return isTestMerge ? { base, head } : null;
}

async function mergedInto(
  repository: Repository,
  sha: string,
  target: string | undefined,
): Promise<Commit> {
  const there = await fetchCommit(repository, sha);
  if (!there) throw baseNotFound(`The target's commit ${shortSha(sha)} is on no remote.`);
  return describeCommit(repository, sha, target ?? 'the target of the pull request');
}

/** A local name of the branch that the head is compared with. */
async function findTarget(repository: Repository, target: string | undefined): Promise<string> {
  const remote = await remoteOf(repository);
  if (target !== undefined) {
    const found = await targetRef(repository, remote, target);
    if (found === null) throw await unknownRef(repository, target);
    return found;
  }
  const found = await defaultTarget(repository, remote);
  if (found !== null) return found;
  const branches = await localBranches(repository);
  throw baseNotFound(
    `The repository has no remote, and no branch called main or master: only ${branches.join(', ') || 'a commit without a branch'}.`,
  );
}

async function targetRef(
  repository: Repository,
  remote: string | null,
  target: string,
): Promise<string | null> {
  if (remote !== null) {
    const tracking = `${remote}/${target}`;
    if (await findCommit(repository, `refs/remotes/${tracking}`)) return tracking;
    if (await fetchRef(repository, target)) return tracking;
  }
  return (await findCommit(repository, target)) === null ? null : target;
}

async function defaultTarget(
  repository: Repository,
  remote: string | null,
): Promise<string | null> {
  const symbolic = ['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`];
  const tracking = (await repository.git.attempt(symbolic)).stdout.trim();
  if (tracking && (await findCommit(repository, tracking))) return tracking;
  const branch = await remoteDefaultBranch(repository);
  if (branch !== null) return targetRef(repository, remote, branch);
  for (const name of [`${remote}/main`, `${remote}/master`, 'main', 'master'])
    if (await findCommit(repository, name)) return name;
  const [only, ...others] = await localBranches(repository);
  return only !== undefined && others.length === 0 ? only : null;
}

async function localBranches(repository: Repository): Promise<readonly string[]> {
  const format = ['for-each-ref', '--format=%(refname:short)', 'refs/heads'];
  return (await repository.git(format)).split('\n').filter(Boolean);
}

async function mergeBase(repository: Repository, head: Commit, target: string): Promise<string> {
  const found = await deepenUntil(repository, async () => {
    const result = await repository.git.attempt(['merge-base', head.sha, target]);
    return result.status === 0 ? result.stdout.trim() : null;
  });
  if (found !== null) return found;
  throw baseNotFound(`${shortSha(head.sha)} and ${target} have no common history.`);
}

/** A push to the default branch is compared with the commit before it. */
async function parentOf(repository: Repository, head: Commit): Promise<Commit> {
  const [parent] = await parentsOf(repository, head.sha);
  if (parent === undefined)
    throw baseNotFound(`${shortSha(head.sha)} is the first commit: there is nothing before it.`);
  if (!(await fetchCommit(repository, parent)))
    throw baseNotFound(`The parent of ${shortSha(head.sha)} is neither here nor on the remote.`);
  return describeCommit(repository, parent, `parent of ${shortSha(head.sha)}`);
}

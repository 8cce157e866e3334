import { compare } from '@renovatebot/pep440';
import { GaitkeeperError } from '../domain/errors.ts';
import { deepenUntil, fetchTag } from './fetching.ts';
import { nothingBefore, notNamed, whichSeries } from './missing-release.ts';
import { highest, type KnownReleases, type Release, releaseOf, seriesOf } from './releases.ts';
import { findCommit, type Repository, shortSha } from './repository.ts';
import { findSeries, seriesNamed } from './series.ts';

/** What is to be released, as somebody named it. */
export interface ReleaseQuery {
  /** A branch, a tag, a commit; null for the tag's commit where it stands somewhere, else what is checked out. */
  readonly ref: string | null;
  /** The tag that it has, or is going to have; null where that is not known. */
  readonly tag: string | null;
  /** The service's folder: of several packages in one repository, it tells whose tags count. */
  readonly folder: string;
}

export interface Released {
  /** What names the commit to measure: the tag where it stands on it. */
  readonly ref: string;
  readonly sha: string;
  /** Null where no version is known yet, as on a release pull request. */
  readonly release: Release | null;
}

/** A release, and the commit that its tag stands on. */
export interface PlacedRelease extends Release {
  readonly sha: string;
}

export interface PreviousRelease {
  readonly release: PlacedRelease;
  /** Why it is this one, as what follows its name: `the highest version before v1.4.0 in its history`. */
  readonly why: string;
}

/**
 * The commit that is to be released, and its version.
 * @throws GaitkeeperError `usage` where the tag or the ref names nothing, or tags of several packages stand there
 */
export async function findReleased(
  repository: Repository,
  query: ReleaseQuery,
  known: KnownReleases,
): Promise<Released> {
  const { tag } = query;
  const standing = tag === null ? undefined : known.commits.get(tag);
  if (tag !== null && standing === undefined && releaseOf(tag) === null) throw notNamed(tag);
  if (tag !== null && standing !== undefined && query.ref === null) {
    return { ref: tag, sha: await commitOf(repository, tag, standing), release: releaseOf(tag) };
  }
  const ref = query.ref ?? 'HEAD';
  const sha = await findCommit(repository, ref);
  if (sha === null) {
    throw new GaitkeeperError('usage', `${ref} names no commit of ${repository.root}.`, {
      hint: 'Name a branch, a tag or a commit.',
    });
  }
  if (tag !== null) return { ref, sha, release: releaseOf(tag) };
  const release = releaseOn(sha, query.folder, known);
  return { ref: release?.tag ?? ref, sha, release };
}

async function commitOf(repository: Repository, tag: string, sha: string): Promise<string> {
  await fetchTag(repository, { tag, sha });
  const commit = await findCommit(repository, `refs/tags/${tag}`);
  if (commit !== null) return commit;
  throw new GaitkeeperError('usage', `The tag ${tag} stands on no commit.`, {
    hint: 'Name the commit by --head.',
  });
}

/** Tags of another package may stand on the commit, too, or alone. */
function releaseOn(sha: string, folder: string, { byCommit }: KnownReleases): Release | null {
  const standing = byCommit.get(sha) ?? [];
  const series = seriesNamed([...byCommit.values()].flat(), folder) ?? findSeries(standing, folder);
  return highest(standing.filter(({ tag }) => seriesOf(tag) === series));
}

/**
 * The release that a commit is compared with: the highest version in its history that it does not stand on itself, and
 * that is lower than its own where that is known. Pre-releases count where the commit is one, or where there is nothing
 * else. Of releases that were all made on branches of their own, the highest. Missing history is fetched.
 * @throws GaitkeeperError `no-release` where there is none; `git-failed` where that cannot be told
 */
export async function findPrevious(
  repository: Repository,
  released: Released,
  folder: string,
  known: KnownReleases,
): Promise<PreviousRelease> {
  const others = [...known.byCommit].flatMap(([sha, of]) =>
    sha === released.sha ? [] : of.map((release) => ({ ...release, sha })),
  );
  const own = ownSeries(others, released, folder);
  const finals = own.filter(({ prerelease }) => !prerelease);
  const found = released.release?.prerelease
    ? ((await inHistory(repository, released, own)) ?? elsewhere(own, released))
    : ((await inHistory(repository, released, finals)) ??
      elsewhere(finals, released) ??
      (await inHistory(repository, released, own)) ??
      elsewhere(own, released));
  if (found === null) throw nothingBefore(nameOf(released), others, known.complete);
  const { tag, sha } = found.release;
  if (await fetchTag(repository, { tag, sha })) return found;
  throw new GaitkeeperError('git-failed', `The tag ${tag} cannot be fetched.`, {
    hint: 'Fetch the tags, or name what to compare with by --base.',
  });
}

function ownSeries(
  others: readonly PlacedRelease[],
  { release, sha }: Released,
  folder: string,
): readonly PlacedRelease[] {
  const series = release === null ? findSeries(others, folder) : seriesOf(release.tag);
  if (series === null && others.length > 0) throw whichSeries(others, shortSha(sha));
  return others.filter(
    ({ tag, version }) =>
      seriesOf(tag) === series && (release === null || compare(version, release.version) < 0),
  );
}

/** What lies behind the edge of a shallow clone may be higher than what is found before it. */
async function inHistory(
  repository: Repository,
  released: Released,
  releases: readonly PlacedRelease[],
): Promise<PreviousRelease | null> {
  const best = highest(releases);
  if (best === null) return null;
  const highestSeen = async () => {
    const before = new Set((await repository.git(['rev-list', released.sha])).split('\n'));
    return highest(releases.filter(({ sha }) => before.has(sha)));
  };
  const surely = await deepenUntil(repository, async () => {
    const seen = await highestSeen();
    return seen !== null && compare(seen.version, best.version) === 0 ? seen : null;
  });
  const release = surely ?? (await highestSeen());
  return release === null ? null : { release, why: reason(release, released, 'in its history') };
}

/** Where each release is made on a branch that is never merged, none is in the history of the next. */
function elsewhere(releases: readonly PlacedRelease[], released: Released): PreviousRelease | null {
  const release = highest(releases);
  if (release === null) return null;
  return { release, why: reason(release, released, 'of all; none is in its history') };
}

function reason({ prerelease }: Release, { release }: Released, where: string): string {
  const before = release === null ? '' : ` before ${release.tag}`;
  const only =
    prerelease && !release?.prerelease ? ', and a pre-release, as there is nothing else' : '';
  return `the highest version${before} ${where}${only}`;
}

function nameOf({ release, sha }: Released): string {
  return release?.tag ?? shortSha(sha);
}

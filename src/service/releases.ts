import { compare, explain } from '@renovatebot/pep440';
import { GaitkeeperError } from '../domain/errors.ts';
import { deepenUntil, remoteTags } from './fetching.ts';
import { findCommit, type Repository, shortSha } from './repository.ts';

/** A tag that names a version: `v1.4.0`, `1.4`, `release-2.0rc1`, `shop/v1.4`. */
export interface Release {
  readonly tag: string;
  readonly version: string;
  readonly prerelease: boolean;
}

/** What is to be released, and the release that it follows. */
export interface ReleasePair {
  /** Null where no version tag stands on the commit, as on a release pull request. */
  readonly current: Release | null;
  readonly previous: Release;
}

/**
 * The release before a commit: the highest version among the tags in its history that it does not stand on
 * itself. Pre-releases count only where the commit is one. Missing history is fetched.
 * @throws GaitkeeperError `no-release` where there is none
 */
export async function findReleases(repository: Repository, ref: string): Promise<ReleasePair> {
  const sha = await findCommit(repository, ref);
  if (sha === null) {
    throw new GaitkeeperError('usage', `${ref} names no commit of ${repository.root}.`, {
      hint: 'Name a branch, a tag or a commit.',
    });
  }
  const tags = await tagsByCommit(repository);
  const current = highest(tags.get(sha) ?? []);
  const previous = await deepenUntil(repository, async () => {
    const log = await repository.git(['rev-list', sha]);
    const before = log
      .split('\n')
      .flatMap((commit) => (commit === sha ? [] : (tags.get(commit) ?? [])));
    const own = before.filter(({ tag }) => seriesOf(tag) === seriesOf(current?.tag ?? tag));
    return highest(own.filter(({ prerelease }) => current?.prerelease || !prerelease));
  });
  if (previous !== null) return { current, previous };
  throw new GaitkeeperError('no-release', `No release comes before ${shortSha(sha)}.`, {
    hint: 'A release is a tag that names a version, such as v1.4.0. Name what to compare with by --base, or leave the gate out for the first release.',
  });
}

/**
 * The highest version among all tags of the clone and its remote, pre-releases left out; null where there is none.
 * @param besides a commit whose tags do not count: what is about to be released
 */
export async function latestRelease(
  repository: Repository,
  besides: string | null = null,
): Promise<Release | null> {
  const tags = [...(await tagsByCommit(repository))];
  const releases = tags.flatMap(([sha, of]) => (sha === besides ? [] : of));
  return highest(releases.filter(({ prerelease }) => !prerelease));
}

/** The commits of all releases by tag, the lowest version first; pre-releases left out. */
export async function releaseTags(repository: Repository): Promise<ReadonlyMap<string, string>> {
  const all = [...(await tagsByCommit(repository))].flatMap(([sha, of]) =>
    of.filter(({ prerelease }) => !prerelease).map(({ tag, version }) => ({ tag, version, sha })),
  );
  const ordered = all.toSorted((a, b) => compare(a.version, b.version));
  return new Map(ordered.map(({ tag, sha }) => [tag, sha]));
}

async function tagsByCommit(repository: Repository): Promise<Map<string, Release[]>> {
  const format = '%(objectname) %(*objectname) %(refname:strip=2)';
  const local = await repository.git(['for-each-ref', `--format=${format}`, 'refs/tags']);
  const here = local.split('\n').flatMap((line) => {
    const [object = '', commit = '', tag = ''] = line.split(' ');
    return tag === '' ? [] : [{ tag, sha: commit === '' ? object : commit }];
  });
  const all = new Map(
    [...(await remoteTags(repository)), ...here].map((one) => [one.tag, one.sha]),
  );
  const releases = new Map<string, Release[]>();
  for (const [tag, sha] of all) {
    const release = releaseOf(tag);
    if (release !== null) releases.set(sha, [...(releases.get(sha) ?? []), release]);
  }
  return releases;
}

/** Whatever stands before the version is the project's own habit: `v`, `release-`, a package's name. */
const VERSION_AT_END = /^(|.*?[-_/])v?(\d[\w.+!-]*)$/i;

/** The version that a tag names by PEP 440 (which also reads `1.4.0-rc.1`); null where it names none. */
export function releaseOf(tag: string): Release | null {
  const version = VERSION_AT_END.exec(tag)?.[2];
  const explained = version === undefined ? null : explain(version);
  if (version === undefined || explained === null) return null;
  return { tag, version, prerelease: explained.is_prerelease || explained.is_devrelease };
}

/** What stands before the version: two packages of one repository are two series of releases. */
function seriesOf(tag: string): string {
  return VERSION_AT_END.exec(tag)?.[1] ?? '';
}

function highest(releases: readonly Release[]): Release | null {
  return releases.toSorted((a, b) => compare(b.version, a.version))[0] ?? null;
}

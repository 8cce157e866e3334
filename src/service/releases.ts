import { compare, explain } from '@renovatebot/pep440';
import { remoteTags } from './fetching.ts';
import type { Repository } from './repository.ts';

/** A tag that names a version: `v1.4.0`, `1.4`, `release-2.0rc1`, `shop/v1.4`. */
export interface Release {
  readonly tag: string;
  readonly version: string;
  readonly prerelease: boolean;
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

async function tagsByCommit(repository: Repository): Promise<ReadonlyMap<string, Release[]>> {
  return (await readReleases(repository)).byCommit;
}

export interface KnownReleases {
  readonly byCommit: ReadonlyMap<string, Release[]>;
  /** Commits by tag, also of tags that name no version. */
  readonly commits: ReadonlyMap<string, string>;
  /** False where the remote could not be asked: there may be more. */
  readonly complete: boolean;
}

/** The tags of the clone and of its remote. Of one that stands on two commits, the clone's counts. */
export async function readReleases(repository: Repository): Promise<KnownReleases> {
  const format = '%(objectname) %(*objectname) %(refname:strip=2)';
  const local = await repository.git(['for-each-ref', `--format=${format}`, 'refs/tags']);
  const here = local.split('\n').flatMap((line) => {
    const [object = '', commit = '', tag = ''] = line.split(' ');
    return tag === '' ? [] : [{ tag, sha: commit === '' ? object : commit }];
  });
  const there = await remoteTags(repository);
  const commits = new Map([...(there ?? []), ...here].map((one) => [one.tag, one.sha]));
  const byCommit = new Map<string, Release[]>();
  for (const [tag, sha] of commits) {
    const release = releaseOf(tag);
    if (release !== null) byCommit.set(sha, [...(byCommit.get(sha) ?? []), release]);
  }
  return { byCommit, commits, complete: there !== null };
}

/** Whatever stands before the version is the project's own habit: `v`, `release-`, a package's name. */
const VERSION_AT_END = /^(|.*?[-_/@])v?(\d[\w.+!-]*)$/i;

/** The version that a tag names by PEP 440 (which also reads `1.4.0-rc.1`); null where it names none. */
export function releaseOf(tag: string): Release | null {
  const version = VERSION_AT_END.exec(tag)?.[2];
  const explained = version === undefined ? null : explain(version);
  if (version === undefined || explained === null) return null;
  return { tag, version, prerelease: explained.is_prerelease || explained.is_devrelease };
}

/** What stands before the version: two packages of one repository are two series of releases. */
export function seriesOf(tag: string): string {
  return VERSION_AT_END.exec(tag)?.[1] ?? '';
}

export function highest<T extends Release>(releases: readonly T[]): T | null {
  return releases.toSorted((a, b) => compare(b.version, a.version))[0] ?? null;
}

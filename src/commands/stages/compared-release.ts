import { findPrevious, findReleased } from '../../service/release-pair.ts';
import { type KnownReleases, readReleases, releaseOf, seriesOf } from '../../service/releases.ts';
import { seriesNamed } from '../../service/series.ts';
import type { Project } from './open.ts';

/** A release, and what it is compared with. */
export interface ComparedRelease {
  /** What names the commit that is measured. */
  readonly head: string;
  /** The tag that it has, or is going to have; null where that is not known. */
  readonly tag: string | null;
  /** What names the commit to compare with: a tag, or what `--base` said. */
  readonly previous: string;
  readonly why: string;
  /** The version of the release before; absent where `--base` names something else. */
  readonly lastRelease?: string;
}

/**
 * What `--tag`, `--head` and `--base` say, or the event that started the job. The `base` of the configuration is that of
 * pull requests: a release has its own.
 * @throws GaitkeeperError `no-release`, `usage`, `git-failed`
 */
export async function compareRelease(project: Project): Promise<ComparedRelease> {
  const { repository, request, folder } = project;
  const known = await readReleases(repository);
  const tag = request.tag ?? pushedTag(project, known);
  const released = await findReleased(
    repository,
    { ref: request.head ?? null, tag, folder },
    known,
  );
  const named = { head: released.ref, tag: released.release?.tag ?? tag };
  const { base } = request.overrides;
  if (typeof base === 'string') {
    const version = releaseOf(base)?.version;
    const why = 'as `base` says';
    return { ...named, previous: base, why, ...(version ? { lastRelease: version } : {}) };
  }
  const { release, why } = await findPrevious(repository, released, folder, known);
  return { ...named, previous: release.tag, why, lastRelease: release.version };
}

/**
 * On `push` of a tag and on `release`: tags of several packages may stand on the commit. One of another package says
 * nothing of this one.
 */
function pushedTag({ github, folder }: Project, { byCommit }: KnownReleases): string | null {
  const tag = /^refs\/tags\/(.+)$/.exec(github?.ref ?? '')?.[1] ?? null;
  const own = seriesNamed([...byCommit.values()].flat(), folder);
  return tag === null || own === null || own === seriesOf(tag) ? tag : null;
}

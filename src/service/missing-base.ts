import { distance } from 'fastest-levenshtein';
import { GaitkeeperError } from '../domain/errors.ts';
import { remoteRefNames } from './fetching.ts';
import type { Repository } from './repository.ts';

/** There is no base, for a reason that no other ref would mend. */
export function baseNotFound(message: string): GaitkeeperError {
  return new GaitkeeperError('base-not-found', message, {
    hint: 'Name the commit to compare with: `--base REF`, or `base:` of the Action.',
  });
}

/** A ref that is neither in the clone nor on its remote, with the names that are nearest to it. */
export async function unknownRef(
  repository: Repository,
  ref: string,
  cause?: unknown,
): Promise<GaitkeeperError> {
  const names = await refNames(repository);
  const nearest = nearestNames(ref, names);
  const hint =
    nearest.length > 0
      ? `Did you mean ${nearest.map((name) => `\`${name}\``).join(', ')}?`
      : 'Name a branch, a tag or a commit.';
  return new GaitkeeperError('base-not-found', `There is no commit called \`${ref}\`.`, {
    hint: `${hint}${cause instanceof GaitkeeperError ? ` ${cause.hint ?? ''}` : ''}`.trim(),
    ...(cause instanceof GaitkeeperError && cause.detail ? { detail: cause.detail } : {}),
    cause,
  });
}

async function refNames(repository: Repository): Promise<readonly string[]> {
  const format = [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ];
  const here = (await repository.git(format)).split('\n').filter(Boolean);
  return [...new Set([...here, ...(await remoteRefNames(repository))])];
}

function nearestNames(ref: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, distance: distance(ref.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(ref.length, name.length) / 2)
    .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length)
    .slice(0, 3)
    .map(({ name }) => name);
}

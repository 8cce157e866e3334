import { GaitkeeperError } from '../domain/errors.ts';
import { type Release, seriesOf } from './releases.ts';

const FIRST = 'For the first release, say `--allow-first` (the Action: `allow-first: true`).';
const NAMED = 'To compare with another commit, name it by `--base` (the Action: `base`).';

/**
 * There is nothing to compare a release with; or that cannot be told, because the remote does not answer.
 * @param name of what is released
 */
export function nothingBefore(
  name: string,
  others: readonly Release[],
  complete: boolean,
): GaitkeeperError {
  if (!complete) {
    return new GaitkeeperError(
      'git-failed',
      `Whether a release comes before ${name} is not known: the remote does not tell its tags, and this clone has none.`,
      { hint: `Fetch the tags (\`git fetch --tags\`), or give a token that reads. ${NAMED}` },
    );
  }
  return new GaitkeeperError('no-release', `No release comes before ${name}.${besides(others)}`, {
    hint: `${FIRST} ${NAMED} A release is a tag that names a version, such as v1.4.0.`,
  });
}

function besides(others: readonly Release[]): string {
  const tags = others.slice(0, 3).map(({ tag }) => tag);
  return tags.length === 0
    ? ''
    : ` There are ${tags.join(', ')}, which are higher, or of another package.`;
}

export function notNamed(tag: string): GaitkeeperError {
  return new GaitkeeperError(
    'usage',
    `\`${tag}\` is no tag of this repository, and names no version.`,
    {
      hint: 'Name a tag, or the version to be released as its tag will name it, such as v1.4.0.',
    },
  );
}

/** @param name of what is released */
export function whichSeries(releases: readonly Release[], name: string): GaitkeeperError {
  const series = [...new Set(releases.map(({ tag }) => seriesOf(tag)))].sort();
  const shown = series.slice(0, 5).map((one) => `\`${one}…\``);
  return new GaitkeeperError(
    'usage',
    `Which package ${name} releases is not known: there are tags ${shown.join(', ')}.`,
    { hint: `Name its tag by \`--tag\` (the Action: \`tag\`), such as ${series[0]}1.0.0.` },
  );
}

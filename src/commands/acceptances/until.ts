import { compare } from '@renovatebot/pep440';
import type { Until } from '../../domain/acceptance.ts';
import { code } from '../../report/escape.ts';
import { latestRelease } from '../../service/releases.ts';
import type { Repository } from '../../service/repository.ts';

/** Why an acceptance would be over before it began, as a sentence; null where it would not. */
export async function endedAlready(
  until: Until,
  now: Date,
  repository: () => Promise<Repository>,
): Promise<string | null> {
  if ('date' in until) {
    return until.date < now.toISOString().slice(0, 10) ? `${until.date} has passed.` : null;
  }
  const latest = await latestRelease(await repository());
  if (latest === null || compare(latest.version, until.version) < 0) return null;
  return `${code(latest.tag, 60)} is released already: name a later version, or a day.`;
}

/** As part of a sentence, in Markdown. */
export function untilInWords(until: Until | null): string {
  if (until === null) return 'for this pull request, and for the release that will contain it';
  return 'date' in until
    ? `until ${until.date}`
    : `until the release of ${code(until.version, 60)}`;
}

import { compare } from '@renovatebot/pep440';
import type { Acceptance } from '../domain/acceptance.ts';

/** What an acceptance is asked to hold for. */
export interface Occasion {
  /** Name of the service, as the record has it. */
  readonly service: string;
  /** Number of the pull request that is judged; null for a branch or a release. */
  readonly pull: number | null;
  readonly now: Date;
  /** The newest release that there is (of a release that is judged: the one before it); null where there is none. */
  readonly lastRelease: string | null;
  /** Whether what was accepted is among the commits from base to head. */
  contains(acceptance: Acceptance): boolean;
}

/** The acceptances that hold on an occasion, the newest first. */
export function inForce(
  acceptances: readonly Acceptance[],
  occasion: Occasion,
): readonly Acceptance[] {
  return acceptances
    .filter((acceptance) => acceptance.service === occasion.service && holds(acceptance, occasion))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function holds(acceptance: Acceptance, occasion: Occasion): boolean {
  const { until, pull } = acceptance;
  // Without an end, for its own pull request and for what it was merged into; with one, for everything until then.
  if (until !== null) return !hasEnded(acceptance, occasion);
  return (pull !== null && pull === occasion.pull) || occasion.contains(acceptance);
}

/** Whether its last day, or the release that ends it, has come. */
export function hasEnded(
  { until }: Pick<Acceptance, 'until'>,
  { now, lastRelease }: Pick<Occasion, 'now' | 'lastRelease'>,
): boolean {
  if (until === null) return false;
  if ('date' in until) return now.toISOString().slice(0, 10) > until.date;
  return lastRelease !== null && compare(lastRelease, until.version) >= 0;
}

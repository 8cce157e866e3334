import type { TrendAcceptance } from '../domain/acceptance.ts';
import type { Accepted } from '../domain/assessment.ts';
import type { HistoryEntry, Trend, TrendChange } from '../domain/history.ts';
import { mergedPull } from '../domain/merged-pull.ts';
import { isAbout, TOO_MUCH, told } from './accept.ts';

/** First lines of commits, which name the pull request that they merged. */
type Subjects = Pick<HistoryEntry, 'sha' | 'subject'>;

/**
 * A trend whose changes say who accepted them. An acceptance covers a change that its pull request, or the commit that it
 * was said of, lies in; one that was said of a release, what changed since the release before. As in a report it is about its
 * scenario, cell and metric, and about no more than twice as much.
 */
export function withAccepted(
  trend: Trend,
  entries: readonly Subjects[],
  acceptances: readonly TrendAcceptance[],
): Trend {
  if (acceptances.length === 0 || trend.changes.length === 0) return trend;
  const by = acceptedBy(trend, entries, acceptances);
  return {
    ...trend,
    changes: trend.changes.map((change) => {
      const accepted = by(change);
      return accepted === null ? change : { ...change, accepted };
    }),
  };
}

/** Who accepted a change of this trend; null where nobody did. */
export function acceptedBy(
  trend: Trend,
  entries: readonly Subjects[],
  acceptances: readonly TrendAcceptance[],
): (change: Pick<TrendChange, 'from' | 'to' | 'estimate'>) => Accepted | null {
  const places = new Map(trend.points.map(({ sha }, at) => [sha, at]));
  const pulls = new Map(
    entries.flatMap(({ sha, subject }) => {
      const pull = mergedPull(subject);
      return pull === null ? [] : [[pull, sha] as const];
    }),
  );
  const own = acceptances.flatMap((acceptance) => {
    if (acceptance.service !== trend.service || !isAbout(acceptance, trend)) return [];
    const merged = acceptance.pull === null ? undefined : pulls.get(acceptance.pull);
    const at = places.get(acceptance.head) ?? places.get(merged ?? '');
    return at === undefined ? [] : [{ acceptance, at }];
  });
  return ({ from, to, estimate }) => {
    const [first, last] = [places.get(from) ?? -1, places.get(to) ?? -1];
    const found = own.find(
      ({ acceptance, at }) =>
        first < at &&
        (at <= last || isNextRelease(trend, last, at)) &&
        isOfSize(acceptance, trend, estimate),
    );
    return found === undefined ? null : told(found.acceptance);
  };
}

/** Whether the point is of a release, and the first one after a change. */
function isNextRelease({ points }: Trend, change: number, at: number): boolean {
  const released = points[at];
  if (released === undefined || released.release === null) return false;
  return !points
    .slice(change, at)
    .some(({ release, sha }) => release !== null && sha !== released.sha);
}

function isOfSize(
  { effects }: TrendAcceptance,
  { cell, scenario, metric }: Trend,
  estimate: number,
): boolean {
  const effect = effects.find(
    (of) => of.cell === cell && of.scenario === scenario && of.metric === metric,
  );
  if (effect === undefined || effect.estimate * estimate <= 0) return false;
  return Math.abs(estimate) <= TOO_MUCH * Math.abs(effect.estimate);
}

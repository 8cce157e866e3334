import type { Trend, TrendPoint } from '../domain/history.ts';
import { isDifference, METRICS } from '../domain/metrics.ts';
import { holm } from '../stats/holm.ts';
import { interval, pValue } from '../stats/student.ts';

/** How far the newest commit of a trend lies from the release before it, in logs. */
export interface SinceRelease {
  readonly release: string;
  /** The release's commit, and the newest one. */
  readonly from: string;
  readonly to: string;
  readonly estimate: number;
  readonly standardError: number;
  /** 95%. */
  readonly lower: number;
  readonly upper: number;
}

/** Null where no release is before the newest commit, or nothing joins them. */
export function sinceRelease({ points, metric }: Trend): SinceRelease | null {
  const newest = points.findLast(({ index }) => index !== null);
  if (newest === undefined || isDifference(metric)) return null;
  const released = points.findLast(
    ({ release, index, sha }) => release !== null && index !== null && sha !== newest.sha,
  );
  if (released === undefined || points.indexOf(released) > points.indexOf(newest)) return null;
  const change = { ...between(released, newest), degreesOfFreedom: Number.POSITIVE_INFINITY };
  return {
    ...{ release: released.release ?? '', from: released.sha, to: newest.sha },
    ...{ estimate: change.estimate, standardError: change.standardError },
    ...interval(change, 0.95),
  };
}

export interface TrendStanding {
  readonly trend: Trend;
  readonly since: SinceRelease | null;
  readonly standing: Standing;
}

export type Standing = 'regressed' | 'improved' | 'unchanged' | 'unknown';

/**
 * What became of each trend since the release before: a change counts that is larger than `threshold`, and that is no
 * chance with all of them taken together.
 * @param threshold ln
 */
export function standingsOf(trends: readonly Trend[], threshold: number): readonly TrendStanding[] {
  const since = trends.map((trend) => sinceRelease(trend));
  const known = since.filter((one) => one !== null);
  const adjusted = holm(known.map(chance));
  const pValues = new Map(known.map((one, at) => [one, adjusted[at] ?? 1]));
  return trends.map((trend, at) => {
    const one = since[at] ?? null;
    if (one === null) return { trend, since: null, standing: 'unknown' };
    const real = (pValues.get(one) ?? 1) < ALPHA && Math.abs(one.estimate) > threshold;
    if (!real) return { trend, since: one, standing: 'unchanged' };
    const more = METRICS[trend.metric].better === 'higher';
    return { trend, since: one, standing: one.estimate > 0 === more ? 'improved' : 'regressed' };
  });
}

/** As of a report. Badges are drawn anew with every run: at 5% some would be red by chance most of the year. */
const ALPHA = 0.01;

/** Steps add up along the chain, and so do their variances: what is between two commits is their difference. */
function between(from: TrendPoint, to: TrendPoint) {
  const [a, b] = [from.standardError ?? 0, to.standardError ?? 0];
  const variance = b >= a ? b ** 2 - a ** 2 : b ** 2 + a ** 2;
  return { estimate: (to.index ?? 0) - (from.index ?? 0), standardError: Math.sqrt(variance) };
}

/** Two indices without any step between them are equal, not infinitely far apart. */
function chance({ estimate, standardError }: SinceRelease): number {
  if (standardError === 0) return 1;
  return pValue({ estimate, standardError, degreesOfFreedom: Number.POSITIVE_INFINITY });
}

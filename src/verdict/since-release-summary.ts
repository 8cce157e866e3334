import type { Trend, TrendRow, TrendSinceRelease } from '../domain/history.ts';
import { METRICS } from '../domain/metrics.ts';
import { type SinceRelease, sinceRelease, standingsOf } from './since-release.ts';

/**
 * What moved since the last release, of the metrics that gate.
 * @param threshold the smallest change that matters, as a share
 * @returns null where no trend reaches back to a release
 */
export function summarySinceRelease(
  trends: readonly Trend[],
  threshold: number,
): TrendSinceRelease | null {
  const gating = trends.filter(({ metric }) => METRICS[metric].gates);
  const standings = standingsOf(gating, Math.log1p(threshold)).flatMap(({ trend, standing }) => {
    const since = sinceRelease(trend);
    return since === null ? [] : [{ trend, standing, since }];
  });
  const [first] = standings;
  if (first === undefined) return null;
  const rows = standings.flatMap(({ trend, standing, since }): TrendRow[] =>
    standing === 'regressed' || standing === 'improved' ? [rowOf(trend, standing, since)] : [],
  );
  return {
    release: first.since.release,
    commits: new Set(pointsSince(first.trend, first.since).map(({ sha }) => sha)).size - 1,
    rows: rows.sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate)),
    known: standings.length,
  };
}

function rowOf(trend: Trend, standing: TrendRow['standing'], since: SinceRelease): TrendRow {
  const { cell, scenario, metric } = trend;
  const { estimate, lower, upper } = since;
  const index = pointsSince(trend, since).flatMap((point) => point.index ?? []);
  return { cell, scenario, metric, standing, estimate, lower, upper, index };
}

function pointsSince({ points }: Trend, { from }: SinceRelease) {
  return points.slice(points.findLastIndex(({ sha }) => sha === from));
}

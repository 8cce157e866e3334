import type { HistoryEntry } from '../domain/history.ts';
import type { MetricName } from '../domain/metrics.ts';
import { type SinceRelease, type Standing, standingsOf } from '../verdict/since-release.ts';
import { trendsOf } from '../verdict/trend.ts';
import type { Columns, SeriesKey } from './columns.ts';
import { QUANTILES } from './quantiles.ts';

/** What stands in a row of the overview, or in a field of the heatmap. */
export interface OverviewRow {
  readonly key: SeriesKey;
  readonly value: number | null;
  readonly since: SinceRelease | null;
  readonly standing: Standing;
  /** The index of the newest runs, in logs. */
  readonly line: readonly number[];
}

/** Newest latencies of one cell x scenario, in ms. */
export interface LatencyRow {
  readonly scenario: string;
  readonly cell: string;
  readonly run: string;
  readonly quantiles: readonly { readonly metric: MetricName; readonly value: number }[];
}

const NEWEST_RUNS = 60;
/** ln: less than this nobody minds. The default of the configuration's `threshold`. */
const THRESHOLD = 0.02;

export function overviewOf(columns: Columns, metric: MetricName): readonly OverviewRow[] {
  const runs = columns.newest(NEWEST_RUNS);
  const keys = columns.keys().filter((key) => key.metric === metric);
  const trends = keys.flatMap((key) => trendsOf(columns.entries(key, runs), { search: false }));
  return standingsOf(trends, THRESHOLD).map(({ trend, since, standing }) => ({
    key: { cell: trend.cell, scenario: trend.scenario, metric },
    value: trend.points.findLast(({ value }) => value !== null)?.value ?? null,
    ...{ since, standing },
    line: trend.points.flatMap(({ index }) => index ?? []).slice(-NEWEST_RUNS),
  }));
}

/** Of the newest run of each that had latencies. */
export function latenciesOf(columns: Columns): readonly LatencyRow[] {
  const runs = columns.newest(NEWEST_RUNS);
  const keys = columns.keys().filter(({ metric }) => metric === 'p50');
  return keys.flatMap(({ cell, scenario }) => {
    const newest = columns.entries({ cell, scenario, metric: 'p50' }, runs).reduce(later, null);
    if (newest === null) return [];
    const quantiles = QUANTILES.flatMap((metric) => {
      const entry = columns
        .entries({ cell, scenario, metric }, runs)
        .find(({ run }) => run === newest.run);
      const value = entry?.points[0]?.value ?? null;
      return value === null || value <= 0 ? [] : [{ metric, value }];
    });
    return quantiles.length === 0 ? [] : [{ cell, scenario, run: newest.run, quantiles }];
  });
}

function later(a: HistoryEntry | null, b: HistoryEntry): HistoryEntry {
  return a === null || b.recordedAt >= a.recordedAt ? b : a;
}

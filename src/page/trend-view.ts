import type { TrendAcceptance } from '../domain/acceptance.ts';
import type { HistoryEntry, Trend, TrendChange, TrendPoint } from '../domain/history.ts';
import { median } from '../stats/quantiles.ts';
import { interval } from '../stats/student.ts';
import { withAccepted } from '../verdict/accepted-changes.ts';
import { type SinceRelease, sinceRelease } from '../verdict/since-release.ts';
import { type TrendOptions, trendsOf } from '../verdict/trend.ts';
import type { SeriesKey } from './columns.ts';

/** A trend as it is drawn: plain data, as it comes out of the worker. */
export interface TrendView {
  readonly key: SeriesKey;
  /** The oldest first. */
  readonly points: readonly ViewPoint[];
  /** Null where they are still looked for. */
  readonly changes: readonly ViewChange[] | null;
  readonly since: SinceRelease | null;
  /** What the index is relative to; null where there is no index. */
  readonly anchor: { readonly sha: string; readonly release: string | null } | null;
  /** Kinds of machine. */
  readonly machines: readonly string[];
}

export interface ViewPoint {
  readonly run: string;
  readonly sha: string;
  readonly subject: string;
  readonly base: string | null;
  /** Seconds since 1970. */
  readonly at: number;
  readonly release: string | null;
  readonly machine: number;
  /** As it was measured, in the metric's unit. */
  readonly value: number | null;
  /** ln(this / the anchor), with its 95% interval. */
  readonly index: Band | null;
  /** The same in the metric's unit: the index at the level of a typical machine. */
  readonly level: Band | null;
  readonly reason: string | null;
}

export interface Band {
  readonly middle: number;
  readonly lower: number;
  readonly upper: number;
}

export interface ViewChange
  extends Pick<
    TrendChange,
    'kind' | 'from' | 'to' | 'commits' | 'estimate' | 'lower' | 'upper' | 'accepted'
  > {
  /** Of the first commit after it. */
  readonly subject: string;
  readonly at: number;
  /** When the last commit before it was measured. */
  readonly since: number;
}

/**
 * @param entries with no other points than those of `key`
 */
export function trendView(
  key: SeriesKey,
  entries: readonly HistoryEntry[],
  { accepted = [], ...options }: TrendOptions & { readonly accepted?: readonly TrendAcceptance[] },
): TrendView {
  const [found] = trendsOf(entries, options);
  const trend = found && withAccepted(found, entries, accepted);
  if (trend === undefined) {
    return { key, points: [], changes: [], since: null, anchor: null, machines: [] };
  }
  const byRun = new Map(entries.map((entry) => [entry.run, entry]));
  const machines = [...new Set(entries.map(machineOf))];
  const since = sinceRelease(trend);
  const anchor = anchorOf(trend, since);
  const level = levelOf(trend);
  const points = trend.points.flatMap((point) => {
    const entry = byRun.get(point.run);
    return entry === undefined ? [] : viewPoint(point, entry, { machines, anchor, level });
  });
  points.sort((a, b) => a.at - b.at);
  const bySha = new Map(points.map((point) => [point.sha, point]));
  return {
    ...{ key, points, since, machines },
    anchor: anchor === null ? null : { sha: anchor.sha, release: anchor.release },
    changes:
      options.search === false ? null : trend.changes.map((change) => viewChange(change, bySha)),
  };
}

function viewChange(change: TrendChange, bySha: ReadonlyMap<string, ViewPoint>): ViewChange {
  const [before, after] = [bySha.get(change.from), bySha.get(change.to)];
  const at = after?.at ?? Number.NaN;
  return { ...change, subject: after?.subject ?? '', at, since: before?.at ?? at };
}

function machineOf({ machine: { cpuModel, cores } }: HistoryEntry): string {
  return `${cpuModel} · ${cores} ${cores === 1 ? 'core' : 'cores'}`;
}

/** The last release: what came since is what one looks for. Without one, where the trend begins. */
function anchorOf({ points }: Trend, since: SinceRelease | null): TrendPoint | null {
  const released = points.find(({ sha, index }) => sha === since?.from && index !== null);
  return released ?? points.find(({ index }) => index !== null) ?? null;
}

/** ln of the absolute figure where the index is 0, on the machines that most runs were on. */
function levelOf({ points }: Trend): number | null {
  const levels = points.flatMap(({ value, index }) =>
    value === null || value <= 0 || index === null ? [] : Math.log(value) - index,
  );
  return levels.length === 0 ? null : median(levels);
}

function viewPoint(
  point: TrendPoint,
  entry: HistoryEntry,
  {
    machines,
    anchor,
    level,
  }: {
    readonly machines: readonly string[];
    readonly anchor: TrendPoint | null;
    readonly level: number | null;
  },
): ViewPoint {
  const index = anchor === null ? null : bandOf(point, anchor);
  const shift = level === null ? null : level + (anchor?.index ?? 0);
  const { run, sha, subject, base, release } = entry;
  return {
    ...{ run, sha, subject, base, release, index, value: point.value, reason: point.reason },
    at: Date.parse(entry.recordedAt) / 1000,
    machine: machines.indexOf(machineOf(entry)),
    level: index === null || shift === null ? null : mapBand(index, (ln) => Math.exp(ln + shift)),
  };
}

/** Variances add up along the chain: what lies between two commits of it is their difference. */
function bandOf({ index, standardError }: TrendPoint, anchor: TrendPoint): Band | null {
  if (index === null || standardError === null) return null;
  const estimate = index - (anchor.index ?? 0);
  const variance = Math.abs(standardError ** 2 - (anchor.standardError ?? 0) ** 2);
  const known = { estimate, standardError: Math.sqrt(variance) };
  return {
    middle: estimate,
    ...interval({ ...known, degreesOfFreedom: Number.POSITIVE_INFINITY }, 0.95),
  };
}

function mapBand({ middle, lower, upper }: Band, of: (value: number) => number): Band {
  return { middle: of(middle), lower: of(lower), upper: of(upper) };
}

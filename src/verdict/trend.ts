import type { HistoryEntry, Trend, TrendPoint } from '../domain/history.ts';
import { isDifference, METRICS, type MetricName } from '../domain/metrics.ts';
import { compareText } from '../domain/order.ts';
import type { ChangeQuery } from '../stats/change-points.ts';
import { chainOf, type Node, type Run } from './chain.ts';
import { changesOf } from './trend-changes.ts';

/**
 * Every cell x scenario x metric of a history over time.
 *
 * Its index is a sum of paired steps: each commit was measured beside the one before it on one machine, so the index does
 * not jump where the machine does. Where no pair joins two neighbours, what both showed beside the reference service
 * does; where neither does, the trend begins anew there.
 *
 * @param entries in any order; of one service each
 */
export function trendsOf(
  entries: readonly HistoryEntry[],
  { threshold = THRESHOLD, among = 1, search = true }: TrendOptions = {},
): Trend[] {
  const ordered = entries.toSorted((a, b) => compareText(a.recordedAt, b.recordedAt));
  const series = [...seriesOf(ordered)];
  const searched = series.filter(([run]) => run !== undefined && isSearched(run.point.metric));
  // So that all trends together show a change that is none in one of a hundred histories.
  const query = {
    alpha: ALPHA / Math.max(among, searched.length),
    relevant: Math.log1p(threshold),
  };
  return series.map((runs) => trendOf(runs, search ? query : null));
}

export interface TrendOptions {
  /** The smallest change that matters, as a share. */
  readonly threshold?: number;
  /** How many trends there are, where these are not all of them. */
  readonly among?: number;
  /** Whether changes are looked for, which takes seconds in a long trend. */
  readonly search?: boolean;
}

const THRESHOLD = 0.03;
const ALPHA = 0.01;

/** What gates may change; percentiles of the tail scatter too much to be searched. */
function isSearched(metric: MetricName): boolean {
  return METRICS[metric].gates && !isDifference(metric);
}

function seriesOf(entries: readonly HistoryEntry[]): Iterable<readonly Run[]> {
  const runs = entries.flatMap((entry) => entry.points.map((point) => ({ entry, point })));
  return Map.groupBy(runs, ({ entry, point }) =>
    JSON.stringify([entry.service, point.cell, point.scenario, point.metric]),
  ).values();
}

function trendOf(runs: readonly Run[], query: ChangeQuery | null): Trend {
  const nodes = chainOf(runs);
  const chain = nodes.find(({ sha }) => sha === runs.at(-1)?.entry.sha)?.chain ?? 0;
  const [{ entry, point }] = runs as readonly [Run];
  return {
    ...{ service: entry.service, cell: point.cell, scenario: point.scenario },
    metric: point.metric,
    points: nodes.flatMap((node) =>
      pointsOf(node, node.chain === chain ? null : breakAfter(node, nodes)),
    ),
    changes:
      query !== null && isSearched(point.metric)
        ? changesOf(nodes, runs.at(-1)?.entry.sha, query)
        : [],
  };
}

/** @param reason why nothing joins the commit to the newest one; null where something does */
function pointsOf(node: Node, reason: string | null): TrendPoint[] {
  const joined = reason === null;
  return node.runs.map(({ entry, point }) => ({
    ...{ run: entry.run, sha: entry.sha, recordedAt: entry.recordedAt, release: entry.release },
    value: point.value,
    index: joined ? node.index : null,
    standardError: joined ? Math.sqrt(node.variance) : null,
    link: node.link.kind,
    reason,
  }));
}

/** Why nothing joins a commit to the newest one: what happened where the next chain begins. */
function breakAfter({ chain }: Node, nodes: readonly Node[]): string {
  const next = nodes.find((node) => node.chain > chain);
  const why = next?.link.reason ?? 'nothing was measured beside both';
  return `From here on it is another trend: ${why}${next ? ` at ${next.sha.slice(0, 9)}` : ''}.`;
}

import type { HistoryEntry, Trend, TrendPoint } from '../domain/history.ts';
import type { MetricName } from '../domain/metrics.ts';
import { chainOf, type Node, type Run } from './chain.ts';

/**
 * Every cell x scenario x metric of a history over time.
 *
 * Its index is a sum of paired steps: each commit was measured beside the one before it on one machine, so the index does
 * not jump where the machine does. Where no pair joins two neighbours, what both showed beside the reference service
 * does; where neither does, the trend begins anew there.
 *
 * @param entries in any order; of one service each
 */
export function trendsOf(entries: readonly HistoryEntry[]): Trend[] {
  const ordered = entries.toSorted((a, b) => compare(a.recordedAt, b.recordedAt));
  return [...seriesOf(ordered)].map((runs) => trendOf(runs));
}

/** Compared by code units, as the identifiers of runs are. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function seriesOf(entries: readonly HistoryEntry[]): Iterable<readonly Run[]> {
  const runs = entries.flatMap((entry) => entry.points.map((point) => ({ entry, point })));
  return Map.groupBy(runs, ({ entry, point }) =>
    JSON.stringify([entry.service, point.cell, point.scenario, point.metric]),
  ).values();
}

function trendOf(runs: readonly Run[]): Trend {
  const nodes = chainOf(runs);
  const chain = nodes.find(({ sha }) => sha === runs.at(-1)?.entry.sha)?.chain ?? 0;
  const [{ entry, point }] = runs as readonly [Run];
  return {
    ...{ service: entry.service, cell: point.cell, scenario: point.scenario },
    metric: point.metric as MetricName,
    points: nodes.flatMap((node) => pointsOf(node, node.chain === chain, breakAfter(node, nodes))),
    changes: [],
  };
}

function pointsOf(node: Node, joined: boolean, why: string): TrendPoint[] {
  return node.runs.map(({ entry, point }) => ({
    ...{ run: entry.run, sha: entry.sha, recordedAt: entry.recordedAt, release: entry.release },
    value: point.value,
    index: joined ? node.index : null,
    standardError: joined ? Math.sqrt(node.variance) : null,
    link: node.link.kind,
    reason: joined ? null : why,
  }));
}

/** Why nothing joins a commit to the newest one: what happened where the next chain begins. */
function breakAfter({ chain }: Node, nodes: readonly Node[]): string {
  const next = nodes.find((node) => node.chain > chain);
  const why = next?.link.reason ?? 'nothing was measured beside both';
  return `From here on it is another trend: ${why}${next ? ` at ${next.sha.slice(0, 9)}` : ''}.`;
}

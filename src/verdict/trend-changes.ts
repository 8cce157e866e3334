import type { TrendChange } from '../domain/history.ts';
import {
  type ChangePoint,
  type ChangeQuery,
  changePoints,
  type Span,
} from '../stats/change-points.ts';
import type { Levels } from '../stats/levels.ts';
import { interval } from '../stats/student.ts';
import type { Node } from './chain.ts';

/** Searching takes longer than the square of this: older commits are not searched again. */
const MOST_COMMITS = 2000;

/**
 * Where a series changed, on the way from its first commit to the newest: at one commit, or slowly over several.
 * @param newest the commit at which the way ends
 */
export function changesOf(
  nodes: readonly Node[],
  newest: string | undefined,
  query: ChangeQuery,
): TrendChange[] {
  const way = wayTo(nodes.find(({ sha }) => sha === newest));
  const steps = way.slice(1).map(({ link }) => link);
  const evidence = { levels: levelsOf(way), spans: spansOf(way) };
  return changePoints(steps, query, evidence).map((change) => changeOf(change, way));
}

/** The commits from the first of a chain to this one, each measured against the one before it. */
function wayTo(last: Node | undefined): Node[] {
  const way: Node[] = [];
  for (let node = last; node && way.length <= MOST_COMMITS; node = node.link.base ?? undefined) {
    way.push(node);
  }
  return way.reverse();
}

/** Machines of one kind stand by a constant nearer to the reference than those of another. */
function levelsOf(way: readonly Node[]): Levels {
  return way.map(({ runs }) => {
    const run = runs.findLast(({ point }) => point.calibrated !== null);
    const value = run?.point.calibrated ?? null;
    if (run === undefined || value === null) return null;
    const { cpuModel, cores } = run.entry.machine;
    return { value, group: JSON.stringify([cpuModel, cores]) };
  });
}

/** What was measured side by side over several commits, such as a release against the last one. */
function spansOf(way: readonly Node[]): Span[] {
  const places = new Map(way.map(({ sha }, at) => [sha, at]));
  return way.flatMap((node, to) =>
    node.edges.flatMap((edge) => {
      const from = places.get(edge.base.sha);
      return edge === node.link || from === undefined || to - from < 2
        ? []
        : [{ ...edge, from, to }];
    }),
  );
}

function changeOf(change: ChangePoint, way: readonly Node[]): TrendChange {
  const { kind, from, to, estimate, pValue } = change;
  return {
    ...{ kind, from: way[from]?.sha ?? '', to: way[to]?.sha ?? '', commits: to - from },
    ...{ estimate, ...interval(change, 0.95), pValue },
  };
}

import type { HistoryEntry, HistoryPoint } from '../domain/history.ts';

/** How far a commit lies from an earlier one, in logs: measured side by side, or by way of the reference service. */
export interface Link {
  readonly base: Node | null;
  readonly kind: 'first' | 'paired' | 'calibrated' | 'none';
  readonly estimate: number;
  readonly variance: number;
  readonly degreesOfFreedom: number;
  /** Why there is none, as one sentence. */
  readonly reason: string | null;
}

/** One commit of a series, with everything that was recorded of it. */
export interface Node {
  readonly sha: string;
  readonly runs: readonly Run[];
  /** Bases that were measured beside it and are in the series, the nearest last. */
  readonly edges: readonly (Link & { readonly base: Node })[];
  readonly link: Link;
  /** From the first of its chain, in logs. */
  readonly index: number;
  readonly variance: number;
  /** Where it stands in the series, from 0. */
  readonly position: number;
  /** Number of its chain: what nothing joins is in another. */
  readonly chain: number;
}

export interface Run {
  readonly entry: HistoryEntry;
  readonly point: HistoryPoint;
}

/**
 * Standard deviation of a calibrated value from one run to the next, where nothing changed: see record-scatter.ts. Two
 * runs are joined by it, and no more is known than that: two degrees of freedom.
 */
const SCATTER = { sameModel: 0.03, otherModel: 0.08, degreesOfFreedom: 2 };

/**
 * The commits of one series, each behind what it is measured against, and the newest recorded last otherwise.
 * @param runs of one cell, scenario and metric, the oldest first
 */
export function chainOf(runs: readonly Run[]): readonly Node[] {
  const byCommit = Map.groupBy(runs, ({ entry }) => entry.sha);
  const nodes = new Map<string, Node>();
  let chains = 0;
  let previous: Node | null = null;
  for (const sha of inOrder(byCommit)) {
    const own = byCommit.get(sha) ?? [];
    const edges = edgesOf(own, nodes);
    const link: Link = edges.at(-1) ?? joined(previous, own);
    if (link.base === null) chains += 1;
    const { index = 0, variance = 0, chain = chains } = link.base ?? {};
    const node: Node = {
      ...{ sha, runs: own, edges, link, chain, position: nodes.size },
      index: index + link.estimate,
      variance: variance + link.variance,
    };
    nodes.set(sha, node);
    previous = node;
  }
  return [...nodes.values()];
}

/** What was recorded late stands before what was measured against it. A circle (a hand-made one) is cut anywhere. */
function inOrder(byCommit: ReadonlyMap<string, readonly Run[]>): Iterable<string> {
  const order = new Set<string>();
  const begun = new Set<string>();
  for (const first of byCommit.keys()) {
    const path = [first];
    for (let sha = path.at(-1); sha !== undefined; sha = path.at(-1)) {
      const bases = begun.has(sha) ? [] : (byCommit.get(sha) ?? []).map(({ entry }) => entry.base);
      begun.add(sha);
      const missing = bases.filter(
        (base) => base !== null && byCommit.has(base) && !begun.has(base),
      );
      if (missing.length > 0) path.push(...(missing as string[]));
      else order.add(path.pop() as string);
    }
  }
  return order;
}

/** What was measured twice against the same base counts by its precision. */
function edgesOf(own: readonly Run[], nodes: ReadonlyMap<string, Node>): Node['edges'] {
  return [...Map.groupBy(own, ({ entry }) => entry.base ?? '')]
    .flatMap(([sha, runs]) => {
      const base = nodes.get(sha);
      const alike = runs.filter(({ point }) => point.scenarioHash === hashOf(base));
      return base === undefined ? [] : pooled(base, alike);
    })
    .sort((a, b) => a.base.position - b.base.position);
}

function pooled(base: Node, runs: readonly Run[]): Node['edges'] {
  const steps = runs.flatMap(({ point: { step } }) =>
    step === null || step.standardError === 0 ? [] : step,
  );
  if (steps.length === 0) return [];
  const weights = steps.map(({ standardError }) => standardError ** -2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighted = steps.reduce((sum, { estimate }, at) => sum + estimate * (weights[at] ?? 0), 0);
  return [
    {
      ...{ base, kind: 'paired', estimate: weighted / total, variance: 1 / total, reason: null },
      degreesOfFreedom: steps.reduce((sum, step) => sum + step.degreesOfFreedom, 0),
    },
  ];
}

function hashOf(node: Node | undefined): string | undefined {
  return node?.runs.at(-1)?.point.scenarioHash;
}

/** Without a pair to the commit before it: by the distance of both from the reference service. */
function joined(previous: Node | null, own: readonly Run[]): Link {
  const [then, now] = [previous?.runs.at(-1), own.at(-1)];
  if (previous === null || then === undefined || now === undefined) return without('first', null);
  if (then.point.scenarioHash !== now.point.scenarioHash) {
    return without('none', 'the scenario was changed');
  }
  const [a, b] = [then.point.calibrated, now.point.calibrated];
  if (a === null || b === null) {
    return without('none', 'nothing was measured beside both');
  }
  const same = then.entry.machine.cpuModel === now.entry.machine.cpuModel;
  const scatter = same ? SCATTER.sameModel : SCATTER.otherModel;
  return {
    ...{ base: previous, kind: 'calibrated', estimate: b - a, variance: 2 * scatter ** 2 },
    ...{ degreesOfFreedom: SCATTER.degreesOfFreedom, reason: null },
  };
}

function without(kind: 'first' | 'none', reason: string | null): Link {
  return { base: null, kind, estimate: 0, variance: 0, degreesOfFreedom: 1, reason };
}

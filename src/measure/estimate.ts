import type { MetricName } from '../domain/metrics.ts';
import type { LaunchMetric, Totals } from '../domain/record.ts';
import type { Target } from '../domain/service.ts';
import type { BlockResult, Latencies } from '../load/engine.ts';
import { median } from '../stats/quantiles.ts';
import { cpuPerAnswer, medianLatency, rate } from './driven.ts';

/** The blocks of one launch and scenario, by target; those of a pair stand at the same index. */
export type Blocks = Readonly<Partial<Record<Target, readonly BlockResult[]>>>;

type Metrics = Partial<Record<MetricName, LaunchMetric>>;

/** A figure of one block, in the metric's unit; null where the block cannot tell. */
const OF_BLOCK: Readonly<Partial<Record<MetricName, (block: BlockResult) => number | null>>> = {
  throughput: rate,
  cpu: (block) => {
    const ns = cpuPerAnswer(block);
    return ns === null ? null : ns / 1000;
  },
  p50: medianLatency,
};

const OF_LATENCIES: Readonly<Partial<Record<MetricName, (latencies: Latencies) => number | null>>> =
  {
    p90: ({ p90Us }) => (p90Us === null ? null : p90Us / 1000),
    p99: ({ p99Us }) => (p99Us === null ? null : p99Us / 1000),
    max: ({ maxUs }) => (maxUs === null ? null : maxUs / 1000),
  };

/**
 * What one launch says: for throughput, CPU and p50 the median over pairs of ln(head / base) (the
 * median found a 5% effect in 96% of trials where the mean found 55%), for tail latencies the log
 * ratio of the quantiles of the launch's pooled histograms.
 *
 * @param pairs what ratios are made of
 * @param long what the level of figures is taken from, where there are any; else from the pairs
 */
export function estimateLaunch(
  pairs: Blocks,
  latencies: Readonly<Partial<Record<Target, Latencies>>>,
  long: Blocks = {},
): Metrics {
  const metrics: Metrics = {};
  for (const [name, figure] of Object.entries(OF_BLOCK) as [MetricName, typeof rate][]) {
    const metric = fromPairs(pairs, long, figure);
    if (metric !== null) metrics[name] = metric;
  }
  for (const [name, figure] of Object.entries(OF_LATENCIES) as [
    MetricName,
    (latencies: Latencies) => number | null,
  ][]) {
    const of = (target: Target) => (latencies[target] ? figure(latencies[target]) : null);
    metrics[name] = ratioMetric(of('base'), of('head'), of('reference'));
  }
  const connects = (target: Target) => connectsPerAnswer(pairs[target] ?? []);
  metrics.connects = ratioMetric(connects('base'), connects('head'), connects('reference'));
  return metrics;
}

/** A metric that is one figure a launch. A ratio needs both sides, and neither may be zero. */
export function ratioMetric(
  base: number | null,
  head: number | null,
  reference: number | null,
): LaunchMetric {
  const logRatio = base && head ? Math.log(head / base) : null;
  return { logRatio, base, head, reference };
}

function fromPairs(pairs: Blocks, long: Blocks, figure: typeof rate): LaunchMetric | null {
  const base = (pairs.base ?? []).map(figure);
  const head = (pairs.head ?? []).map(figure);
  const ratios = head.flatMap((value, index) => {
    const other = base[index];
    return value && other ? [Math.log(value / other)] : [];
  });
  const absolute = (target: Target) => {
    const blocks = long[target]?.length ? long[target] : (pairs[target] ?? []);
    const known = blocks.map(figure).filter((value) => value !== null);
    return known.length === 0 ? null : median(known);
  };
  const logRatio = ratios.length === 0 ? null : median(ratios);
  const sides = { base: absolute('base'), head: absolute('head') };
  const metric = {
    logRatio,
    ...(long.base?.length && long.head?.length ? apart(sides, logRatio) : sides),
    reference: absolute('reference'),
  };
  return metric.base === null && metric.head === null ? null : metric;
}

/**
 * Figures of both sides that differ by the ratio. A few long blocks tell the level, by their geometric mean; how far base and head lie
 * apart they tell so badly that the figures could contradict the change beside them.
 */
function apart(
  sides: Pick<LaunchMetric, 'base' | 'head'>,
  logRatio: number | null,
): Pick<LaunchMetric, 'base' | 'head'> {
  const { base, head } = sides;
  if (!base || !head || logRatio === null) return sides;
  const level = Math.sqrt(base * head);
  return { base: level * Math.exp(-logRatio / 2), head: level * Math.exp(logRatio / 2) };
}

/**
 * The log ratios of the pairs themselves, for allocating time by their scatter: of throughput, or of
 * the median latency where an open loop sets the throughput.
 */
export function pairRatios(blocks: Blocks): number[] {
  const open = blocks.head?.[0]?.arrivals !== undefined;
  const figure = open ? medianLatency : rate;
  return (blocks.head ?? []).flatMap((block, index) => {
    const other = blocks.base?.[index];
    const [head, base] = [figure(block), other ? figure(other) : null];
    return head && base ? [Math.log(head / base)] : [];
  });
}

function connectsPerAnswer(blocks: readonly BlockResult[]): number | null {
  const total = sumTotals(blocks);
  return total.completions === 0 ? null : total.connects / total.completions;
}

const NONE: Totals = { completions: 0, connects: 0, errors: {} };

/** Answers, connects and errors by kind over blocks, or over totals. */
export function sumTotals(parts: readonly Totals[], start: Totals = NONE): Totals {
  const errors: Record<string, number> = { ...start.errors };
  let { completions, connects } = start;
  for (const part of parts) {
    completions += part.completions;
    connects += part.connects;
    for (const [kind, count] of Object.entries(part.errors)) {
      errors[kind] = (errors[kind] ?? 0) + count;
    }
  }
  return { completions, connects, errors };
}

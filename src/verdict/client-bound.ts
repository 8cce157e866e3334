import type { MetricName } from '../domain/metrics.ts';

/** Where the load engine sets the pace, these say how fast the engine is. CPU time and memory are not touched. */
const PACED: ReadonlySet<MetricName> = new Set(['throughput', 'p50', 'p90', 'p99', 'max']);

/** Whether a metric says nothing about the server when the load engine was the bottleneck. */
export function pacedByEngine(metric: MetricName): boolean {
  return PACED.has(metric);
}

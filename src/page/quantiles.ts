import type { MetricName } from '../domain/metrics.ts';

/** What is shown of latencies, the fastest first. */
export const QUANTILES = ['p50', 'p90', 'p99', 'max'] as const satisfies readonly MetricName[];

import { type ArrivalTotals, keptUp } from '../domain/arrivals.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { Measurement } from '../domain/record.ts';

const LATENCIES: readonly MetricName[] = ['p50', 'p90', 'p99', 'max'];

/**
 * Why a metric of an open loop gets no verdict; null where it gets one.
 *
 * A server that keeps up answers as fast as it is asked: its throughput is what the configuration says. Where
 * neither revision keeps up, their latencies say how long the blocks were, and throughput says all.
 */
export function openLoopNote(
  metric: MetricName,
  arrivals: NonNullable<Measurement['arrivals']>,
): string | null {
  const sides = [arrivals.base, arrivals.head].filter(
    (of): of is ArrivalTotals => of !== undefined,
  );
  if (metric === 'throughput') return sides.every(keptUp) ? 'fixed rate' : null;
  return LATENCIES.includes(metric) && !sides.some(keptUp) ? 'did not keep up' : null;
}

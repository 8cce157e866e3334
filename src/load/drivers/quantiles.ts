import type { LatencyFigures } from '../../domain/load-figures.ts';

/** Latency in microseconds to how many answers took it. */
export type Counts = ReadonlyMap<number, number>;

/** Exact quantiles: the smallest latency that at least this share of the answers did not exceed. */
export function quantilesOf(counts: Counts): LatencyFigures {
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const total = totalOf(counts);
  const at = (share: number): number | null => {
    const rank = Math.ceil(share * total);
    let passed = 0;
    for (const [latency, count] of sorted) {
      passed += count;
      if (passed >= rank) return latency;
    }
    return null;
  };
  return { p50Us: at(0.5), p90Us: at(0.9), p99Us: at(0.99), maxUs: sorted.at(-1)?.[0] ?? null };
}

export function totalOf(counts: Counts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

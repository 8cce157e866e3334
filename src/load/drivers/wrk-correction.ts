import { type Counts, totalOf } from './quantiles.ts';

/**
 * Takes out the answers that wrk only imagines. Against coordinated omission, it adds to each answer that
 * took at least twice the mean time `expected` phantom answers of `expected` less, twice less, … down to
 * `expected`. In a closed loop nothing was omitted, and the phantoms shift every quantile upwards.
 *
 * wrk goes upwards and adds below only, so going downwards each count is the real one when its turn comes.
 * @param recorded how many answers were really timed
 * @returns null where the numbers do not add up, as those of a wrk that corrects otherwise
 */
export function withoutPhantoms(counts: Counts, expected: number, recorded: number): Counts | null {
  if (totalOf(counts) === recorded) return counts;
  const real = new Map(counts);
  for (const latency of [...counts.keys()].sort((a, b) => b - a)) {
    const count = real.get(latency) ?? 0;
    if (latency < 2 * expected) break;
    if (count === 0) continue;
    for (let phantom = latency - expected; phantom > expected; phantom -= expected) {
      real.set(phantom, (real.get(phantom) ?? 0) - count);
    }
  }
  const possible = [...real.values()].every((count) => count >= 0);
  return possible && totalOf(real) === recorded ? real : null;
}

/** The mean time between two answers of a connection, as wrk reckons it, in its whole microseconds. */
export function expectedInterval(
  durationUs: number,
  requests: number,
  connections: number,
): number {
  const perConnection = Math.floor(requests / connections);
  return perConnection === 0 ? Number.POSITIVE_INFINITY : Math.floor(durationUs / perConnection);
}

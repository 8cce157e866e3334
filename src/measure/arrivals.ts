import { type ArrivalTotals, keptUp } from '../domain/arrivals.ts';
import type { Target } from '../domain/service.ts';
import { sum } from '../domain/sum.ts';
import type { BlockResult } from '../load/engine.ts';
import { median } from '../stats/quantiles.ts';
import { rate } from './driven.ts';

/** How one launch's blocks of an open loop were kept up with; null for a closed loop. */
export function arrivalTotals(blocks: readonly BlockResult[]): ArrivalTotals | null {
  const arrivals = blocks.flatMap((block) => block.arrivals ?? []);
  if (arrivals.length === 0) return null;
  const shares = blocks.flatMap((block) => {
    if (block.arrivals === undefined) return [];
    const { due, scheduleMs } = block.arrivals;
    return [Math.min(1, (rate(block) ?? 0) / ((due / scheduleMs) * 1000))];
  });
  return {
    due: sum(arrivals.map(({ due }) => due)),
    waited: sum(arrivals.map(({ waited }) => waited)),
    late: sum(arrivals.map(({ late }) => late)),
    kept: median(shares),
  };
}

/** The same over launches; null where there are none. */
export function sumArrivals(launches: readonly ArrivalTotals[]): ArrivalTotals | null {
  if (launches.length === 0) return null;
  return {
    due: sum(launches.map(({ due }) => due)),
    waited: sum(launches.map(({ waited }) => waited)),
    late: sum(launches.map(({ late }) => late)),
    kept: median(launches.map(({ kept }) => kept)),
  };
}

/** What to tell of a target that an open loop was too much for; null where it kept up. */
export function overloadWarning(
  target: Target,
  totals: ArrivalTotals,
  perSecond: number,
): string | null {
  if (keptUp(totals)) return null;
  const { kept, due, waited } = totals;
  const answered = Number((kept * perSecond).toPrecision(3));
  const share = Math.round((waited / due) * 100);
  const waiting = share === 0 ? '' : `, and ${share}% of the requests waited for a connection`;
  return (
    `${target} did not keep up with ${perSecond} req/s: it gave ${answered} correct answers a second${waiting}. ` +
    'Its latencies are those of a queue that grows.'
  );
}

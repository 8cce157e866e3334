import { ALL_CELLS, type Assessment, type JudgedComparison } from '../domain/assessment.ts';
import type { MetricName } from '../domain/metrics.ts';
import { placeOf } from './candidates.ts';

/** A scenario under a cell. */
export interface Place {
  readonly cell: string;
  readonly scenario: string;
}

/** What a look at where the time goes can explain; memory is another matter. */
const TIMES: readonly MetricName[] = ['throughput', 'cpu', 'p50', 'p90', 'p99', 'max'];

/**
 * Where to look: of each scenario that became slower the cell that did so most, the worst scenario first, but
 * before it those that cost more CPU time: what only waits longer shows less. A scenario that regressed
 * over all cells together only has the cell in which it looks worst.
 * @param preferred cells that are taken before any other, however much worse that is
 */
export function worstRegressions(
  { pooled, comparisons }: Assessment,
  preferred: (cell: string) => boolean,
): readonly Place[] {
  const regressed = [...comparisons, ...pooled.flatMap(({ decisive }) => decisive ?? [])].filter(
    ({ verdict, gates, leg, metric }) =>
      verdict === 'regressed' && gates && leg === 'paired' && TIMES.includes(metric),
  );
  const rank = ({ cell }: JudgedComparison) => Number(preferred(cell));
  const costly = new Set(regressed.flatMap((row) => (row.metric === 'cpu' ? row.scenario : [])));
  const computes = ({ scenario }: JudgedComparison) => Number(costly.has(scenario));
  return [...Map.groupBy(regressed, ({ scenario }) => scenario).values()]
    .map((of) => {
      const cells = of.filter(({ cell }) => cell !== ALL_CELLS);
      return cells.length > 0 ? cells : of.flatMap((row) => behind(row, comparisons));
    })
    .flatMap((of) => of.sort((a, b) => rank(b) - rank(a) || size(b) - size(a))[0] ?? [])
    .sort((a, b) => computes(b) - computes(a) || size(b) - size(a))
    .map(({ cell, scenario }) => ({ cell, scenario }));
}

/** The same without what regressed and was not confirmed. */
export function confirmedOnly(assessment: Assessment): Assessment {
  const { scenarios, pooled, comparisons } = assessment;
  const confirmed = new Set(
    [...scenarios, ...pooled]
      .filter(({ repeated }) => repeated?.result === 'confirmed')
      .map(placeOf),
  );
  const stands = (row: Place & { readonly verdict: string }) =>
    row.verdict !== 'regressed' || confirmed.has(placeOf(row));
  return {
    ...assessment,
    scenarios: scenarios.filter(stands),
    pooled: pooled.filter(stands),
    comparisons: comparisons.filter(stands),
  };
}

/** The cells of a comparison over all of them, as far as they moved the same way. */
function behind(
  { scenario, metric, leg, estimate }: JudgedComparison,
  comparisons: readonly JudgedComparison[],
): JudgedComparison[] {
  return comparisons.filter(
    (one) =>
      one.scenario === scenario &&
      one.metric === metric &&
      one.leg === leg &&
      one.cell !== ALL_CELLS &&
      one.estimate * estimate > 0,
  );
}

function size({ estimate }: JudgedComparison): number {
  return Math.abs(estimate);
}

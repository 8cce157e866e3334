import {
  ALL_CELLS,
  type Comparison,
  type JudgedComparison,
  type JudgeOptions,
  type ScenarioAssessment,
} from '../domain/assessment.ts';
import type { RunRecord } from '../domain/record.ts';
import { workIn } from '../domain/work.ts';
import { mean } from '../stats/moments.ts';
import { interval, pValue } from '../stats/student.ts';
import { welchSatterthwaite } from '../stats/welch.ts';
import type { Candidate } from './candidates.ts';
import { decidedRow } from './rows.ts';

/**
 * Each scenario's gating metrics over all of its cells together. A change of the service's own code hits every
 * cell, and k cells know it √k times better than one: what is undecided in each may be decided together.
 *
 * The estimate is the plain mean over cells of their estimates, and its variance the sum of theirs over
 * k²: cells are launched independently. Degrees of freedom by Welch–Satterthwaite. Cells are weighed alike, as weights by
 * variances that were themselves estimated on a few launches would favour those that look quiet by luck.
 */
export function pooledCandidates(candidates: readonly Candidate[]): Candidate[] {
  const paired = candidates.filter(({ gates, comparison }) => gates && comparison.leg === 'paired');
  const groups = Map.groupBy(paired, ({ comparison: { scenario, metric } }) =>
    JSON.stringify([scenario, metric]),
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      comparison: pool(group.map(({ comparison }) => comparison)),
      gates: true,
      note: null,
    }));
}

function pool(cells: readonly Comparison[]): Comparison {
  const [{ scenario, metric, leg }] = cells as readonly [Comparison];
  const sum = welchSatterthwaite(
    cells.map(({ standardError, degreesOfFreedom }) => ({
      variance: standardError ** 2,
      degreesOfFreedom,
    })),
  );
  const estimate = {
    estimate: mean(cells.map((cell) => cell.estimate)),
    standardError: Math.sqrt(sum.variance) / cells.length,
    degreesOfFreedom: sum.degreesOfFreedom,
  };
  return {
    ...{ cell: ALL_CELLS, scenario, metric, leg },
    ...estimate,
    ...interval(estimate, 0.95),
    launches: cells.reduce((total, { launches }) => total + launches, 0),
    pValue: pValue(estimate),
    // Absolute figures of different servers have no common one.
    base: null,
    head: null,
  };
}

/** A row for each scenario that was pooled. */
export function pooledRows(
  record: Pick<RunRecord, 'scenarios'>,
  comparisons: readonly JudgedComparison[],
  options: JudgeOptions,
): ScenarioAssessment[] {
  const groups = Map.groupBy(comparisons, ({ scenario }) => scenario);
  return [...groups].flatMap(
    ([scenario, of]) =>
      decidedRow({ cell: ALL_CELLS, scenario }, of, {
        options,
        work: workIn(record, scenario),
      }) ?? [],
  );
}

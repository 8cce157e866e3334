import {
  effectSize,
  type JudgedComparison,
  type JudgeOptions,
  type ScenarioAssessment,
  type Verdict,
} from '../domain/assessment.ts';
import type { CellRecord, Measurement, RunRecord } from '../domain/record.ts';
import { NAMES_OF_CELLS } from '../domain/scenario.ts';
import { type Work, workIn } from '../domain/work.ts';
import { placeOf } from './candidates.ts';
import { newErrors } from './new-errors.ts';
import { changeSentence, percent } from './sentences.ts';

/**
 * One row for each cell and scenario, also where nothing was measured: throughput, CPU time and latency
 * of one scenario are one effect seen three times, and are counted once.
 */
export function rowsOf(
  record: RunRecord,
  comparisons: readonly JudgedComparison[],
  options: JudgeOptions,
): ScenarioAssessment[] {
  const byPlace = Map.groupBy(
    comparisons.filter(({ gates }) => gates),
    placeOf,
  );
  return record.cells.flatMap((cell) =>
    [...record.scenarios.map(({ name }) => name), ...NAMES_OF_CELLS].flatMap((scenario) => {
      const gating = byPlace.get(placeOf({ cell: cell.id, scenario })) ?? [];
      // What belongs to no scenario is a row only where it gates.
      if (NAMES_OF_CELLS.includes(scenario) && gating.length === 0) return [];
      return [rowOf(cell, scenario, gating, { options, work: workIn(record, scenario) })];
    }),
  );
}

export interface Deciding {
  readonly options: JudgeOptions;
  /** What the scenario counts, for the words. */
  readonly work: Work;
}

function rowOf(
  cell: CellRecord,
  scenario: string,
  gating: readonly JudgedComparison[],
  how: Deciding,
): ScenarioAssessment {
  const measurement = cell.measurements.find((of) => of.scenario === scenario);
  const place = { cell: cell.id, scenario };
  const failed = headFailure(cell, measurement);
  if (failed !== null) return { ...place, verdict: 'failed', decisive: null, reason: failed };
  const decided = decidedRow(place, gating, how);
  return decided ?? { ...place, decisive: null, ...withoutDecision(cell, measurement) };
}

/** The row that gating comparisons of one place make; null where there are none. */
export function decidedRow(
  place: Pick<ScenarioAssessment, 'cell' | 'scenario'>,
  gating: readonly JudgedComparison[],
  { options, work }: Deciding,
): ScenarioAssessment | null {
  const decisive = decisiveOf(gating, options);
  if (decisive === null) return null;
  return { ...place, verdict: decisive.verdict, decisive, reason: reasonOf(decisive, work) };
}

/** Why the head failed; null where it did not, whatever befell the base and the reference. */
function headFailure(cell: CellRecord, measurement: Measurement | undefined): string | null {
  return (
    failureOf(cell) ??
    (measurement === undefined ? null : (failureOf(measurement) ?? newErrors(measurement)))
  );
}

function failureOf({ status, failure, reason }: CellRecord | Measurement): string | null {
  if (status !== 'failed' || (failure !== null && failure.side !== 'head')) return null;
  return failure?.message ?? reason ?? 'failed without saying why';
}

function withoutDecision(
  cell: CellRecord,
  measurement: Measurement | undefined,
): Pick<ScenarioAssessment, 'verdict' | 'reason'> {
  if (measurement?.status === 'unsteady') {
    return {
      verdict: 'inconclusive',
      reason: measurement.reason ?? 'did not reach a steady state',
    };
  }
  const reason =
    measurement?.failure?.message ?? measurement?.reason ?? cell.failure?.message ?? cell.reason;
  return { verdict: 'unmeasured', reason: reason ?? silence(measurement) };
}

/** Why there is no comparison, where nobody said that anything went wrong. */
function silence(measurement: Measurement | undefined): string {
  if (measurement === undefined) return 'was not measured';
  return measurement.clientBound
    ? 'the load engine was the bottleneck, and CPU time could not be had'
    : 'too few launches to compare';
}

/** A finding outranks none, a regression outranks an improvement, and not knowing outranks no change. */
const RANK: readonly Verdict[] = ['regressed', 'improved', 'inconclusive', 'unchanged'];

/**
 * The comparison that speaks for its row: of the highest rank, and there the first of the gating metrics unless another moved
 * (or could have moved unseen) more than twice as much, so that the headline does not flicker
 * between metrics that say the same.
 */
function decisiveOf(
  gating: readonly JudgedComparison[],
  options: JudgeOptions,
): JudgedComparison | null {
  const verdict = RANK.find((rank) => gating.some((of) => of.verdict === rank));
  const alike = gating
    .filter((of) => of.verdict === verdict)
    .toSorted((a, b) => options.gating.indexOf(a.metric) - options.gating.indexOf(b.metric));
  const largest = Math.max(...alike.map(sizeOf));
  return alike.find((of) => sizeOf(of) >= largest / 2) ?? null;
}

function sizeOf(comparison: JudgedComparison): number {
  return comparison.verdict === 'inconclusive' ? comparison.detectable : effectSize(comparison);
}

function reasonOf(decisive: JudgedComparison, work: Work): string | null {
  if (decisive.verdict === 'unchanged') return null;
  if (decisive.verdict !== 'inconclusive') return changeSentence(decisive, work);
  return `a change below ${percent(decisive.detectable)} could have been missed`;
}

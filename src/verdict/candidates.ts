import type { Comparison, JudgeOptions } from '../domain/assessment.ts';
import type { Measurement, RunRecord } from '../domain/record.ts';
import { pacedByEngine } from './client-bound.ts';
import { openLoopNote } from './open-loop.ts';

/** A comparison of which it is known whether it may fail the gate, and why it gets no verdict. */
export interface Candidate {
  readonly comparison: Comparison;
  readonly gates: boolean;
  readonly note: string | null;
}

/**
 * Sorts comparisons of both legs into those that gate and those that are only shown.
 *
 * Where a scenario was measured against its base, that decides, and the stored leg is shown beside it: it is wider, and
 * what it sees beyond the pair was not caused by this change. Where there is no pair (the base did not
 * boot, or there is no base), the stored leg decides alone.
 */
export function candidatesOf(
  record: RunRecord,
  comparisons: readonly Comparison[],
  options: JudgeOptions,
): Candidate[] {
  const measurements = measurementsOf(record);
  const paired = new Set(comparisons.filter(({ leg }) => leg === 'paired').map(placeOf));
  return comparisons.map((comparison) => {
    const note = noteOf(comparison, measurements.get(placeOf(comparison)));
    const decides = comparison.leg === 'paired' || !paired.has(placeOf(comparison));
    const gates = note === null && decides && options.gating.includes(comparison.metric);
    return { comparison, gates, note };
  });
}

/** Identifies a row of the report. */
export function placeOf(row: { readonly cell: string; readonly scenario: string }): string {
  return `${row.cell}\n${row.scenario}`;
}

function measurementsOf(record: RunRecord): Map<string, Measurement> {
  return new Map(
    record.cells.flatMap((cell) =>
      cell.measurements.map((of) => [placeOf({ cell: cell.id, scenario: of.scenario }), of]),
    ),
  );
}

function noteOf({ metric }: Comparison, measurement: Measurement | undefined): string | null {
  if (measurement?.status === 'unsteady') return 'unsteady';
  if (measurement?.clientBound === true && pacedByEngine(metric)) return 'client-bound';
  if (measurement?.arrivals !== undefined) return openLoopNote(metric, measurement.arrivals);
  return null;
}

import {
  ALL_CELLS,
  type Assessment,
  effectSize,
  type ScenarioAssessment,
} from '../domain/assessment.ts';
import type { CellRecord, RunRecord } from '../domain/record.ts';
import { NAMES_OF_CELLS } from '../domain/scenario.ts';

/** What is to be measured again: names of scenarios by cell, the cell that is worst first. */
export type Repeat = ReadonlyMap<string, readonly string[]>;

/**
 * The rows that fail the gate and that measuring again can tell more of: what regressed beside its base, and heads that
 * failed once they were up. What does not install or boot does not do so by chance.
 */
export function flaggedRows(
  { scenarios, pooled }: Pick<Assessment, 'scenarios' | 'pooled'>,
  { cells }: Pick<RunRecord, 'cells'>,
): ScenarioAssessment[] {
  const down = new Set(cells.filter(isDown).map(({ id }) => id));
  return [...scenarios, ...pooled].filter(({ cell, verdict, decisive }) =>
    verdict === 'failed' ? !down.has(cell) : verdict === 'regressed' && decisive?.leg === 'paired',
  );
}

function isDown({ status, failure }: CellRecord): boolean {
  return status === 'failed' || failure?.side === 'head';
}

/** The cells and scenarios behind flagged rows: all of a cell for its memory, all cells for what they show together. */
export function repeatOf(rows: readonly ScenarioAssessment[], record: RunRecord): Repeat {
  const repeat = new Map<string, readonly string[]>();
  for (const row of rows.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const cells = row.cell === ALL_CELLS ? record.cells : record.cells.filter(isOf(row));
    for (const cell of cells) {
      const measured = measuredIn(cell);
      const wanted = NAMES_OF_CELLS.includes(row.scenario) ? measured : [row.scenario];
      const known = repeat.get(cell.id) ?? [];
      const names = measured.filter((name) => wanted.includes(name) || known.includes(name));
      if (names.length > 0) repeat.set(cell.id, names);
    }
  }
  return repeat;
}

function isOf({ cell }: ScenarioAssessment) {
  return ({ id }: CellRecord) => id === cell;
}

function measuredIn({ measurements }: CellRecord): string[] {
  return measurements.flatMap(({ status, scenario }) => (status === 'skipped' ? [] : [scenario]));
}

/** A failure outweighs any change; a cell's own change one that only all cells show. */
function sizeOf({ cell, decisive }: ScenarioAssessment): number {
  if (decisive === null) return Number.POSITIVE_INFINITY;
  return cell === ALL_CELLS ? 0 : effectSize(decisive);
}

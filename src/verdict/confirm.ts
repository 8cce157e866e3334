import type {
  JudgedComparison,
  JudgeOptions,
  Repeated,
  ScenarioAssessment,
} from '../domain/assessment.ts';
import type { CellRecord, RunRecord } from '../domain/record.ts';
import { workIn } from '../domain/work.ts';
import { assess, type Rows } from './assess.ts';
import { placeOf } from './candidates.ts';
import { flaggedRows } from './flagged.ts';
import { intervalSentence } from './sentences.ts';

/**
 * With fewer launches a second measurement misses a slowdown of 3% too often to speak against the first
 * (test/verdict/confirming.test.ts). A rule on their number alone: it does not look at what they show.
 */
export const CONFIRMING_LAUNCHES = 8;

/**
 * Where the record holds second measurements, the rows that were flagged get the verdict of those *alone*: a second
 * measurement knows nothing of why it was made, so no luck of the first is in it. Holm's family are the flagged
 * rows, at the level of the report: it is wrongly red in at most α of the runs, whatever disturbed the first.
 */
export function confirmRows(record: RunRecord, first: Rows, options: JudgeOptions): Rows {
  const again = measuredAgain(record);
  if (again.cells.length === 0) return first;
  const flagged = new Set(flaggedRows(first, record).map(placeOf));
  const second = assess(again, [], options, (place) => flagged.has(placeOf(place)));
  const rows = new Map([...second.scenarios, ...second.pooled].map((row) => [placeOf(row), row]));
  const comparisons = Map.groupBy(second.comparisons, placeOf);
  const decided = (row: ScenarioAssessment): ScenarioAssessment => {
    const place = placeOf(row);
    if (!flagged.has(place)) return row;
    return repeatedRow(row, rows.get(place) ?? null, comparisons.get(place) ?? [], record);
  };
  const scenarios = first.scenarios.map(decided);
  const pooled = first.pooled.map(decided);
  const told = new Set(scenarios.filter(isDecidedAnew).map(placeOf));
  return { scenarios, pooled, comparisons: replaced(first.comparisons, comparisons, told) };
}

/** The record of the second measurements: of the cells that have one. */
function measuredAgain(record: RunRecord): RunRecord {
  return { ...record, cells: record.cells.flatMap(secondOf) };
}

function secondOf({ confirmation, control, memory, ...cell }: CellRecord): CellRecord[] {
  return confirmation === undefined ? [] : [{ ...cell, ...confirmation }];
}

function isDecidedAnew({ repeated }: ScenarioAssessment): boolean {
  return repeated !== undefined && repeated.result !== 'not repeated';
}

function repeatedRow(
  row: ScenarioAssessment,
  second: ScenarioAssessment | null,
  comparisons: readonly JudgedComparison[],
  record: RunRecord,
): ScenarioAssessment {
  const { decisive: first, reason: said } = row;
  const same = comparisons.find(({ metric, note }) => metric === first?.metric && note === null);
  const compared = same ?? second?.decisive ?? null;
  const repeated = (result: Repeated['result']) => ({
    repeated: { result, first, second: compared, said },
  });
  if (second?.verdict === 'regressed' || second?.verdict === 'failed') {
    return { ...second, ...repeated('confirmed') };
  }
  if (second === null || compared === null || compared.launches < CONFIRMING_LAUNCHES) {
    return { ...row, ...repeated('not repeated') };
  }
  const sentence = intervalSentence(compared, workIn(record, row.scenario));
  const reason = `not confirmed: ${sentence} in a second measurement`;
  return { ...second, verdict: 'inconclusive', reason, ...repeated('not confirmed') };
}

/** What was measured again stands where the first figures stood, if there were any. */
function replaced(
  first: readonly JudgedComparison[],
  second: ReadonlyMap<string, readonly JudgedComparison[]>,
  told: ReadonlySet<string>,
): JudgedComparison[] {
  const before = Map.groupBy(first, placeOf);
  return [...new Set([...before.keys(), ...told])].flatMap((place) => {
    const comparisons = before.get(place) ?? [];
    if (!told.has(place)) return comparisons;
    return [...(second.get(place) ?? []), ...comparisons.filter(({ leg }) => leg === 'stored')];
  });
}

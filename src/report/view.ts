import {
  type Accepted,
  ALL_CELLS,
  effectSize,
  type JudgedComparison,
  type Leg,
  type Repeated,
  type ReportInput,
  type ScenarioAssessment,
} from '../domain/assessment.ts';
import { isDifference } from '../domain/metrics.ts';
import type { CellRecord, Measurement } from '../domain/record.ts';
import { NAMES_OF_CELLS } from '../domain/scenario.ts';
import { isCutShort, missingCells } from '../domain/shard.ts';
import { type Work, workIn } from '../domain/work.ts';
import { type CellName, cellNames } from './names.ts';

/** A report's input, indexed the way every rendering of it asks. */
export interface View {
  readonly input: ReportInput;
  readonly cells: readonly CellView[];
  readonly scenarios: readonly ScenarioView[];
  /** One for every assessed scenario under a cell, cells outermost, both in the order of the record. */
  readonly entries: readonly Entry[];
  /** One for each scenario over all of its cells together; empty where there is one cell. */
  readonly pooled: readonly Entry[];
  readonly tally: Tally;
  /** Cells whose base could not be measured: their head stands alone. */
  readonly alone: readonly CellView[];
}

export interface CellView extends CellName {
  readonly id: string;
  readonly record: CellRecord | null;
  /** Not feasible or not reached, and so without a row in the matrix. */
  readonly absent: boolean;
}

export interface ScenarioView {
  readonly name: string;
  /** As a person would say it, `GET /books`; the name where the description is too long for that, or not the only one of its kind. */
  readonly title: string;
  readonly work: Work;
}

export interface Entry {
  readonly cell: CellView;
  readonly scenario: ScenarioView;
  /** A regression that was accepted is none, and no improvement either. */
  readonly verdict: ScenarioAssessment['verdict'] | 'accepted';
  /**
   * What stands for the entry in one number: throughput where it shares the verdict and nothing without an end
   * decided, else what decided.
   */
  readonly shown: JudgedComparison | null;
  /** All metrics of the leg that decided. */
  readonly comparisons: readonly JudgedComparison[];
  readonly measurement: Measurement | null;
  readonly clientBound: boolean;
  readonly reason: string | null;
  /** The acceptance that covers it. */
  readonly accepted: Accepted | null;
  /** The acceptance that it outgrew. */
  readonly outgrown: Accepted | null;
  /** What became of it where it was to be measured again; null elsewhere. */
  readonly repeated: Repeated | null;
}

interface Tally extends Readonly<Record<Entry['verdict'], number>> {
  /** Entries with a verdict. */
  readonly compared: number;
}

const TITLE_LENGTH = 40;

/** Indexes a report's input. Cells and scenarios that only the assessment knows come last. */
export function viewOf(input: ReportInput): View {
  const cells = viewCells(input);
  const scenarios = viewScenarios(input);
  const entries = viewEntries(input, cells, scenarios);
  return {
    input,
    cells,
    scenarios,
    entries,
    pooled: pooledEntries(input, scenarios),
    tally: tallyOf(entries),
    alone: cells.filter((cell) => cell.record?.failure?.side === 'base'),
  };
}

/**
 * The entries with this verdict, the largest change first: cells, and all cells together where no
 * single one of the scenario has it.
 */
export function withVerdict(view: View, verdict: Entry['verdict']): Entry[] {
  const cells = view.entries.filter((entry) => entry.verdict === verdict);
  const together = view.pooled.filter(
    (entry) =>
      entry.verdict === verdict && !cells.some(({ scenario }) => scenario === entry.scenario),
  );
  return [...cells, ...together].sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** What all scenarios together are counted in: messages only where nothing is a request. */
export function workOf({ scenarios }: View): Work {
  const loaded = scenarios.filter(({ name }) => !NAMES_OF_CELLS.includes(name));
  return loaded.every(({ work }) => work === 'message') ? 'message' : 'request';
}

/** Whether any cell, or all together, have this verdict somewhere. */
export function occurs(view: View, verdict: Entry['verdict']): boolean {
  return [...view.entries, ...view.pooled].some((entry) => entry.verdict === verdict);
}

export function comparisonOf(entry: Entry, metric: JudgedComparison['metric']) {
  return entry.comparisons.find((comparison) => comparison.metric === metric) ?? null;
}

/** Whether anything that should have been compared was not; what is unsupported never should. */
export function incomplete(view: View): boolean {
  return (
    view.tally.unmeasured > 0 ||
    view.input.shards.some(({ state }) => state !== 'measured') ||
    missingCells(view.input.record).length > 0 ||
    isCutShort(view.input.record) ||
    view.cells.some((cell) => cell.record?.status === 'skipped')
  );
}

function sizeOf(entry: Entry): number {
  return entry.shown === null ? 0 : effectSize(entry.shown);
}

function viewCells({ record, assessment }: ReportInput): CellView[] {
  const judged = new Set(
    assessment.scenarios.filter(({ verdict }) => verdict !== 'unmeasured').map(({ cell }) => cell),
  );
  const names = cellNames(record.cells);
  const known = record.cells.map((cell) => ({
    ...(names.get(cell.id) ?? nameless(cell.id)),
    id: cell.id,
    record: cell,
    absent: (cell.status === 'unsupported' || cell.status === 'skipped') && !judged.has(cell.id),
  }));
  const others = missing(
    assessment.scenarios.map(({ cell }) => cell),
    names,
  );
  return [...known, ...others.map((id) => ({ ...nameless(id), id, record: null, absent: false }))];
}

function nameless(id: string): CellName {
  return { label: id, phrase: `under ${id}` };
}

function viewScenarios({ record, assessment }: ReportInput): ScenarioView[] {
  const known = new Map(record.scenarios.map(({ name, description }) => [name, description]));
  const others = missing(
    assessment.scenarios.map(({ scenario }) => scenario),
    known,
  );
  const descriptions = [...known.values()].map((description) => description.trim());
  return [...known.keys(), ...others].map((name) => {
    const description = known.get(name)?.trim() ?? '';
    const only = descriptions.filter((one) => one === description).length === 1;
    const fits = description !== '' && only && description.length <= TITLE_LENGTH;
    return { name, title: fits ? description : name, work: workIn(record, name) };
  });
}

function missing(names: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
  return [...new Set(names)].filter((name) => !known.has(name));
}

function viewEntries(
  { assessment }: ReportInput,
  cells: readonly CellView[],
  scenarios: readonly ScenarioView[],
): Entry[] {
  const assessed = new Map(assessment.scenarios.map((row) => [key(row.cell, row.scenario), row]));
  const compared = Map.groupBy(assessment.comparisons, (row) => key(row.cell, row.scenario));
  return cells.flatMap((cell) =>
    scenarios.flatMap((scenario) => {
      const at = key(cell.id, scenario.name);
      const row = assessed.get(at);
      if (row === undefined || cell.absent) return [];
      return [viewEntry(row, cell, scenario, compared.get(at) ?? [])];
    }),
  );
}

const TOGETHER: CellView = {
  id: ALL_CELLS,
  label: ALL_CELLS,
  phrase: 'over all cells together',
  record: null,
  absent: false,
};

function pooledEntries({ assessment }: ReportInput, scenarios: readonly ScenarioView[]): Entry[] {
  return scenarios.flatMap((scenario) => {
    const row = assessment.pooled.find((pooled) => pooled.scenario === scenario.name);
    if (row?.decisive == null) return [];
    return [viewEntry(row, TOGETHER, scenario, [row.decisive])];
  });
}

function viewEntry(
  row: ScenarioAssessment,
  cell: CellView,
  scenario: ScenarioView,
  compared: readonly JudgedComparison[],
): Entry {
  const leg: Leg = row.decisive?.leg ?? 'paired';
  const ofLeg = compared.filter((comparison) => comparison.leg === leg);
  const known =
    row.decisive === null || ofLeg.some(({ metric }) => metric === row.decisive?.metric);
  const comparisons = known || row.decisive === null ? ofLeg : [row.decisive, ...ofLeg];
  const measurement =
    cell.record?.measurements.find((measured) => measured.scenario === scenario.name) ?? null;
  return {
    cell,
    scenario,
    verdict: row.accepted === undefined ? row.verdict : 'accepted',
    shown: shownOf(row, comparisons),
    comparisons,
    measurement,
    clientBound: measurement?.clientBound ?? false,
    reason: row.reason,
    accepted: row.accepted ?? null,
    repeated: row.repeated ?? null,
    outgrown: row.outgrown ?? null,
  };
}

function shownOf(row: ScenarioAssessment, comparisons: readonly JudgedComparison[]) {
  const throughput = comparisons.find(({ metric }) => metric === 'throughput');
  const ends = row.decisive === null || !isDifference(row.decisive.metric);
  const agrees = ends && throughput?.verdict === row.verdict && throughput.gates;
  return agrees ? throughput : row.decisive;
}

function tallyOf(entries: readonly Entry[]): Tally {
  const tally = {
    regressed: 0,
    accepted: 0,
    improved: 0,
    unchanged: 0,
    inconclusive: 0,
    failed: 0,
    unmeasured: 0,
  };
  for (const { verdict } of entries) tally[verdict]++;
  return { ...tally, compared: entries.length - tally.failed - tally.unmeasured };
}

function key(cell: string, scenario: string): string {
  return JSON.stringify([cell, scenario]);
}

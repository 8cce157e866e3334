import { ALL_CELLS } from '../../domain/assessment.ts';
import { code } from '../escape.ts';
import { table } from '../table.ts';
import { changeOf, detectableOf, number } from '../units.ts';
import {
  type CellView,
  type Entry,
  occurs,
  type ScenarioView,
  type View,
  workOf,
} from '../view.ts';
import { ICONS, SHORT_METRIC, thresholdsInWords } from '../words.ts';
import { cellLabel } from './places.ts';

/** Up to this many rows and columns the matrix is shown whole. */
const ROWS = 16;
const COLUMNS = 8;
const DAGGER = '†';
const NO_BREAK = '\u00a0';
const CHANGED: readonly Entry['verdict'][] = ['regressed', 'accepted', 'improved'];

/**
 * Cells by scenarios. Rows and columns that are all ✅ are left out where there are too many; empty
 * where nothing was compared, as the failures say it all then.
 */
export function matrix(view: View): string {
  if (view.tally.compared === 0) return '';
  return isLarge(view) ? compact(view) : whole(view);
}

/** Cells by scenarios, nothing left out. */
export function wholeMatrix(view: View): string {
  return view.tally.compared === 0 ? '' : grid(view, rowsOf(view), view.scenarios);
}

export function isLarge(view: View): boolean {
  return rowsOf(view).length > ROWS || view.scenarios.length > COLUMNS;
}

/** How often each verdict was reached, a row a scenario: for a matrix too large to be shown. */
export function matrixByScenario(view: View): string {
  const verdicts = (Object.keys(ICONS) as Entry['verdict'][]).filter(
    (verdict) => view.tally[verdict] > 0,
  );
  const rows = view.scenarios.map((scenario) => {
    const entries = view.entries.filter((entry) => entry.scenario === scenario);
    const counts = verdicts.map((verdict) => {
      const amount = entries.filter((entry) => entry.verdict === verdict).length;
      return amount === 0 ? '' : number(amount);
    });
    return [code(scenario.name, 40), ...counts];
  });
  const columns = verdicts.map((verdict) => ({ title: ICONS[verdict], align: 'right' as const }));
  return `${table([{ title: 'cells with each verdict', align: 'left' }, ...columns], rows)}\n\n${legend(view)}`;
}

function whole(view: View): string {
  return `${grid(view, rowsOf(view), view.scenarios)}\n\n${legend(view)}`;
}

function compact(view: View): string {
  const eventful = view.entries.filter(({ verdict }) => verdict !== 'unchanged');
  const cells = rowsOf(view).filter((cell) => eventful.some((entry) => entry.cell === cell));
  const scenarios = view.scenarios.filter((scenario) =>
    eventful.some((entry) => entry.scenario === scenario),
  );
  const hidden = hiddenNote(
    rowsOf(view).length - cells.length,
    view.scenarios.length - scenarios.length,
  );
  if (cells.length === 0) return hidden;
  const shown = cells.length > 3 * ROWS ? null : grid(view, cells, scenarios);
  if (shown === null) return matrixByScenario(view);
  return [shown, ...(hidden === '' ? [] : [hidden]), legend(view)].join('\n\n');
}

function hiddenNote(cells: number, scenarios: number): string {
  const parts = [
    ...(cells > 0 ? [`${number(cells)} further ${cells === 1 ? 'cell' : 'cells'}`] : []),
    ...(scenarios > 0
      ? [`${number(scenarios)} further ${scenarios === 1 ? 'scenario' : 'scenarios'}`]
      : []),
  ];
  return parts.length === 0 ? '' : `✅ No change anywhere in ${parts.join(' and ')}.`;
}

function grid(view: View, cells: readonly CellView[], scenarios: readonly ScenarioView[]): string {
  const byPlace = new Map(view.entries.map((entry) => [place(entry.cell, entry.scenario), entry]));
  const columns = scenarios.map(({ name }) => ({
    title: code(name, 40),
    align: 'center' as const,
  }));
  const rows = cells.map((cell) => [
    cellLabel(cell.label),
    ...scenarios.map((scenario) => mark(byPlace.get(place(cell, scenario)))),
  ]);
  return table([{ title: '', align: 'left' }, ...columns], [...rows, ...together(view, scenarios)]);
}

/** What the cells say together, where that says more than nothing. */
function together({ pooled }: View, scenarios: readonly ScenarioView[]): string[][] {
  if (pooled.length === 0) return [];
  const marks = scenarios.map((scenario) =>
    mark(pooled.find((entry) => entry.scenario === scenario)),
  );
  return [[`*${cellLabel(ALL_CELLS)}*`, ...marks]];
}

function place(cell: CellView, scenario: ScenarioView): string {
  return JSON.stringify([cell.id, scenario.name]);
}

function mark(entry: Entry | undefined): string {
  if (entry === undefined) return ICONS.unmeasured;
  const dagger = entry.clientBound ? DAGGER : '';
  return `${ICONS[entry.verdict]}${numberOf(entry)}${dagger}`;
}

function numberOf({ verdict, shown }: Entry): string {
  if (shown === null) return '';
  const metric = SHORT_METRIC[shown.metric];
  const named = metric === '' ? '' : `${metric}${NO_BREAK}`;
  if (verdict === 'regressed') return `${NO_BREAK}${named}**${changeOf(shown)}**`;
  if (verdict === 'improved' || verdict === 'accepted') {
    return `${NO_BREAK}${named}${changeOf(shown)}`;
  }
  if (verdict === 'inconclusive') return `${NO_BREAK}±${detectableOf(shown)}`;
  return '';
}

function legend(view: View): string {
  const within = thresholdsInWords(view.input);
  const meanings: readonly [boolean, string][] = [
    [occurs(view, 'regressed'), `${ICONS.regressed} worse`],
    [occurs(view, 'accepted'), `${ICONS.accepted} worse, and accepted`],
    [occurs(view, 'improved'), `${ICONS.improved} better`],
    [occurs(view, 'unchanged'), `${ICONS.unchanged} within ${within}`],
    [
      occurs(view, 'inconclusive'),
      `${ICONS.inconclusive} not decided: only a change beyond the ± would have been seen`,
    ],
    [view.tally.failed > 0, `${ICONS.failed} failed`],
    [view.tally.unmeasured > 0, `${ICONS.unmeasured} not measured`],
    [
      view.entries.some(({ clientBound }) => clientBound),
      `${DAGGER} the load engine, not the server, set the pace: throughput has no verdict there, CPU per ${workOf(view)} decides`,
    ],
  ];
  const signed = CHANGED.some((verdict) => occurs(view, verdict)) ? [convention(view)] : [];
  const used = meanings.filter(([holds]) => holds).map(([, meaning]) => meaning);
  return `<sub>${[...signed, used.join(' · ')].join('<br>')}</sub>`;
}

/** Said once, here, and kept everywhere. */
function convention(view: View): string {
  const others = view.entries.some(
    ({ verdict, shown }) => CHANGED.includes(verdict) && shown?.metric !== 'throughput',
  );
  return `Change of throughput from base to head: − is slower, + is faster.${others ? ' Another metric is named where it decided.' : ''}`;
}

function rowsOf(view: View): CellView[] {
  return view.cells.filter((cell) => !cell.absent);
}

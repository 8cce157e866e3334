import { ALL_CELLS } from '../../domain/assessment.ts';
import { plain } from '../escape.ts';
import { changeOf, detectableOf, number } from '../units.ts';
import { type CellView, type Entry, occurs, type ScenarioView, type View } from '../view.ts';
import { SHORT_METRIC, thresholdsInWords } from '../words.ts';
import {
  type Block,
  type Colors,
  columnWidths,
  grid,
  narrow,
  type TextCell,
  wrap,
} from './layout.ts';

const GAP = 2;
const ROWS = 40;
const LABEL_COLUMNS = 44;

/** Cells by scenarios; in several tables one below the other where the terminal is too narrow. */
export function terminalMatrix(view: View, colors: Colors, columns: number): Block {
  const all = view.cells.filter((cell) => !cell.absent);
  if (view.tally.compared === 0) return [];
  const cells =
    all.length <= ROWS ? all : all.filter((cell) => isEventful(view, cell)).slice(0, ROWS);
  const hidden = all.length - cells.length;
  const rows = rowsOf(view, cells, colors);
  const tables = chunks(rows, columns).map((group) => grid(group, 1));
  return [
    ...tables.flatMap((block, index) => (index === 0 ? block : ['', ...block])),
    ...(hidden > 0 ? [colors.dim(`${number(hidden)} further cells are not shown`)] : []),
    ...legend(view, colors, columns),
  ];
}

function isEventful(view: View, cell: CellView): boolean {
  return view.entries.some((entry) => entry.cell === cell && entry.verdict !== 'unchanged');
}

function rowsOf(view: View, cells: readonly CellView[], colors: Colors): TextCell[][] {
  const byPlace = new Map(view.entries.map((entry) => [place(entry.cell, entry.scenario), entry]));
  const header = view.scenarios.map(({ name }) => ({
    text: narrow(plain(name), 16),
    paint: colors.bold,
  }));
  const body = cells.map((cell) => [
    { text: narrow(plain(cell.label), LABEL_COLUMNS) },
    ...view.scenarios.map((scenario) => mark(byPlace.get(place(cell, scenario)), colors)),
  ]);
  return [[{ text: '' }, ...header], ...body, ...together(view, colors)];
}

function together({ pooled, scenarios }: View, colors: Colors): TextCell[][] {
  if (pooled.length === 0) return [];
  const marks = scenarios.map((scenario) =>
    mark(
      pooled.find((entry) => entry.scenario === scenario),
      colors,
    ),
  );
  return [[{ text: ALL_CELLS, paint: colors.bold }, ...marks]];
}

/** As many columns a table as fit; the first column is repeated. */
function chunks(rows: readonly TextCell[][], columns: number): TextCell[][][] {
  const [first = 0, ...others] = columnWidths(rows);
  const groups: number[][] = [[]];
  let used = first;
  for (const [index, size] of others.entries()) {
    if (used + GAP + size > columns && groups.at(-1)?.length) {
      groups.push([]);
      used = first;
    }
    groups.at(-1)?.push(index + 1);
    used += GAP + size;
  }
  return groups.map((group) =>
    rows.map((row) => [0, ...group].map((index) => row[index] ?? { text: '' })),
  );
}

function place(cell: CellView, scenario: ScenarioView): string {
  return JSON.stringify([cell.id, scenario.name]);
}

function mark(entry: Entry | undefined, colors: Colors): TextCell {
  if (entry === undefined) return { text: '–', paint: colors.dim };
  const { verdict, shown } = entry;
  const size =
    shown === null
      ? ''
      : ` ${[SHORT_METRIC[shown.metric], changeOf(shown)].filter((part) => part !== '').join(' ')}`;
  const star = entry.clientBound ? '*' : '';
  switch (verdict) {
    case 'regressed':
      return { text: `▼${size}${star}`, paint: (text) => colors.bold(colors.red(text)) };
    case 'accepted':
      return { text: `▽${size}${star}`, paint: colors.yellow };
    case 'improved':
      return { text: `▲${size}${star}`, paint: colors.green };
    case 'inconclusive':
      return {
        text: `?${shown === null ? '' : ` ±${detectableOf(shown)}`}${star}`,
        paint: colors.yellow,
      };
    case 'failed':
      return { text: '✗ failed', paint: colors.red };
    case 'unmeasured':
      return { text: '–', paint: colors.dim };
    case 'unchanged':
      return { text: `=${star}`, paint: colors.dim };
  }
}

function legend(view: View, colors: Colors, columns: number): Block {
  const meanings: readonly [boolean, string][] = [
    [occurs(view, 'regressed'), '▼ worse'],
    [occurs(view, 'accepted'), '▽ worse, and accepted'],
    [occurs(view, 'improved'), '▲ better'],
    [occurs(view, 'unchanged'), `= within ${thresholdsInWords(view.input)}`],
    [occurs(view, 'inconclusive'), '? not decided, only more than ± would have been seen'],
    [occurs(view, 'unmeasured'), '– not measured'],
    [
      view.entries.some(({ clientBound }) => clientBound),
      '* load engine at its limit, CPU decides',
    ],
  ];
  const used = meanings.filter(([holds]) => holds).map(([, meaning]) => meaning);
  const signed =
    occurs(view, 'regressed') || occurs(view, 'accepted') || occurs(view, 'improved')
      ? ['change of throughput (− is slower) unless named']
      : [];
  return [...signed, ...wrap(used.join(' · '), columns, '')].map((line) => colors.dim(line));
}

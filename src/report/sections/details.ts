import type { JudgedComparison } from '../../domain/assessment.ts';
import { titleOf, type Work } from '../../domain/work.ts';
import { text } from '../escape.ts';
import { type Column, folded, table } from '../table.ts';
import { detectableOf, figures, number } from '../units.ts';
import type { Entry, View } from '../view.ts';
import { ICONS } from '../words.ts';
import { changeCell } from './changes.ts';
import { isQuiet } from './context.ts';
import { isLarge, matrix, wholeMatrix } from './matrix.ts';
import { placeLabel } from './places.ts';

const COLUMNS: readonly Column[] = [
  { title: 'comparison', align: 'left' },
  { title: 'metric', align: 'left' },
  { title: 'base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'change [95% interval]', align: 'right' },
  { title: 'would have been seen', align: 'right' },
  { title: '', align: 'center' },
];

/** More do not fit into the summary of a step, the largest place there is, and take long to write. */
const MOST_ROWS = 8000;

const EXPLANATION =
  'A verdict is given to the metrics that gate; for the others the interval is all there is, and among so many some exclude zero by chance.';

/** Forms of the table of every comparison: all metrics, those that gate, none. */
export function everyComparison(view: View): [string, ...string[]] {
  const { comparisons } = view.input.assessment;
  if (comparisons.length === 0) return [''];
  if (comparisons.length > MOST_ROWS) {
    return [`<sub>The run record holds all ${number(comparisons.length)} comparisons.</sub>`, ''];
  }
  return [
    fold(view, 'Every comparison', () => true),
    fold(view, 'Every comparison that gates', ({ gates }) => gates),
    '',
  ];
}

/** Forms of the matrix where the first screen shows a part of it, or nothing. */
export function foldedMatrix(view: View): [string, ...string[]] {
  if (isQuiet(view)) return [matrix(view), ''];
  if (!isLarge(view) || view.tally.compared === 0) return [''];
  return [folded('The whole matrix', wholeMatrix(view)), ''];
}

function fold(
  view: View,
  title: string,
  wanted: (comparison: JudgedComparison) => boolean,
): string {
  const rows = [
    ...view.entries.flatMap((entry) =>
      rowsOf(placeOf(entry), entry.comparisons.filter(wanted), entry.scenario.work),
    ),
    ...view.pooled.flatMap((entry) =>
      rowsOf(placeOf(entry), entry.comparisons.filter(wanted), entry.scenario.work),
    ),
    ...apart(view).flatMap(([place, comparisons]) =>
      rowsOf(place, comparisons.filter(wanted), 'request'),
    ),
  ];
  if (rows.length === 0) return '';
  return folded(
    `${title} (${number(rows.length)})`,
    `${table(COLUMNS, rows)}\n\n<sub>${EXPLANATION}</sub>`,
  );
}

/** What was compared beside the scenarios: the time until a cell is ready. */
function apart(view: View): [string, JudgedComparison[]][] {
  const scenarios = new Set(view.scenarios.map(({ name }) => name));
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const others = view.input.assessment.comparisons.filter(
    ({ scenario, leg }) => leg === 'paired' && !scenarios.has(scenario),
  );
  const groups = Map.groupBy(others, ({ cell, scenario }) =>
    placeLabel(scenario, labels.get(cell) ?? cell),
  );
  return [...groups];
}

function placeOf({ scenario, cell }: Entry): string {
  return placeLabel(scenario.name, cell.label);
}

function rowsOf(place: string, comparisons: readonly JudgedComparison[], work: Work): string[][] {
  return comparisons.map((comparison, index) => [
    index === 0 ? place : '',
    titleOf(comparison.metric, work),
    ...figures(comparison.metric, [comparison.base, comparison.head], work),
    changeCell(comparison, false),
    `±${detectableOf(comparison)}`,
    verdict(comparison),
  ]);
}

function verdict({ gates, verdict, note }: JudgedComparison): string {
  const icon = gates ? ICONS[verdict] : '';
  return note === null ? icon : `${icon} ${text(note, 60)}`.trim();
}

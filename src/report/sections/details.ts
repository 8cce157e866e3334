import { METRICS } from '../../domain/metrics.ts';
import { text } from '../escape.ts';
import { type Column, folded, table } from '../table.ts';
import { figures, number, width } from '../units.ts';
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

const EXPLANATION =
  'A verdict is given to the metrics that gate; for the others the interval is all there is, and among so many some exclude zero by chance.';

/** Forms of the table of every comparison: all metrics, those that gate, none. */
export function everyComparison(view: View): [string, ...string[]] {
  const { comparisons } = view.input.assessment;
  if (comparisons.length === 0) return [''];
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
  wanted: (comparison: Entry['comparisons'][number]) => boolean,
): string {
  const rows = view.entries.flatMap((entry) => rowsOf(entry, wanted));
  if (rows.length === 0) return '';
  return folded(
    `${title} (${number(rows.length)})`,
    `${table(COLUMNS, rows)}\n\n<sub>${EXPLANATION}</sub>`,
  );
}

function rowsOf(
  entry: Entry,
  wanted: (comparison: Entry['comparisons'][number]) => boolean,
): string[][] {
  return entry.comparisons
    .filter(wanted)
    .map((comparison, index) => [
      index === 0 ? placeLabel(entry.scenario.name, entry.cell.label) : '',
      METRICS[comparison.metric].title,
      ...figures(comparison.metric, [comparison.base, comparison.head]),
      changeCell(comparison, false),
      `±${width(comparison.detectable)}`,
      verdict(comparison),
    ]);
}

function verdict({ gates, verdict, note }: Entry['comparisons'][number]): string {
  const icon = gates ? ICONS[verdict] : '';
  return note === null ? icon : `${icon} ${text(note, 60)}`.trim();
}

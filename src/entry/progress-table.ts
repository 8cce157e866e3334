import type { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { sum } from '../domain/sum.ts';
import { type CellState, doneOf, type Estimate, type ProgressState } from './progress-state.ts';
import { direction, estimateText } from './progress-words.ts';

export interface TableOptions {
  /** Columns and rows that the table may take; what does not fit is counted. */
  readonly columns: number;
  readonly rows: number;
  readonly colors: ReturnType<typeof createColors>;
}

interface Text {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** The cells and what is known of each, a line each. */
export function progressTable(state: ProgressState, options: TableOptions): readonly string[] {
  const { cells, more } = window(state, options.rows);
  const wide = wideRows(state, cells, options);
  const fits = sum(widthsOf(wide)) < options.columns;
  const shown = layOut(fits ? wide : squeeze(narrowRows(state, cells, options), options.columns));
  return more === 0 ? shown : [...shown, options.colors.dim(`  … ${more} more`)];
}

/** So many cells as there are rows for, with the one that is being measured. */
function window(
  { cells, current }: ProgressState,
  rows: number,
): { readonly cells: readonly CellState[]; readonly more: number } {
  if (cells.length < rows) return { cells, more: 0 };
  const room = Math.max(1, rows - 2);
  const at = cells.findIndex(({ id }) => id === current);
  const first = Math.min(Math.max(0, at - Math.floor(room / 2)), cells.length - room);
  return { cells: cells.slice(first, first + room), more: cells.length - room };
}

/** A column a scenario. */
function wideRows(
  state: ProgressState,
  cells: readonly CellState[],
  { columns, colors }: TableOptions,
): Text[][] {
  const { scenarios } = state;
  return [
    ['throughput', 'launches', ...scenarios].map((text) => dim(text, colors)),
    ...cells.map((cell) => [
      ...opening(cell, state, columns),
      ...scenarios.map((scenario) => estimateCell(cell, cell.estimates.get(scenario), colors)),
    ]),
  ];
}

/** For many scenarios or few columns: the clearest change, and how many are done. */
function narrowRows(
  state: ProgressState,
  cells: readonly CellState[],
  { columns, colors }: TableOptions,
): Text[][] {
  const all = state.scenarios.length;
  return [
    ['throughput', 'launches', 'clearest change', 'done'].map((text) => dim(text, colors)),
    ...cells.map((cell) => {
      const clearest = clearestOf(cell);
      const estimate = estimateCell(cell, clearest, colors);
      return [
        ...opening(cell, state, columns),
        clearest === undefined || cell.failed
          ? estimate
          : { ...estimate, text: `${estimate.text} ${narrow(clearest.scenario, 24)}` },
        { text: `${doneOf(cell)}/${all}` },
      ];
    }),
  ];
}

function opening(cell: CellState, { current }: ProgressState, columns: number): Text[] {
  const mark = cell.id === current ? '›' : ' ';
  const room = Math.max(8, Math.floor(columns * 0.4) - 2);
  return [
    { text: `${mark} ${narrow(cell.id, room)}` },
    { text: cell.launches === 0 ? '·' : String(cell.launches) },
  ];
}

function estimateCell(
  { failed }: CellState,
  estimate: Estimate | undefined,
  colors: TableOptions['colors'],
): Text {
  if (failed) return { text: 'failed', paint: colors.red };
  if (estimate === undefined) return { text: '·', paint: colors.dim };
  const text = estimateText(estimate);
  if (estimate.status === 'failed') return { text, paint: colors.red };
  const way = direction(estimate);
  if (way === null) return { text };
  return { text, paint: way === 'worse' ? colors.red : colors.green };
}

/** The one whose interval is farthest from zero, by its own width. */
function clearestOf({ estimates }: CellState): Estimate | undefined {
  const clearness = ({ estimate, halfWidth }: Estimate) =>
    estimate === null || halfWidth === null ? -1 : Math.abs(estimate) / Math.max(halfWidth, 1e-9);
  return [...estimates.values()].toSorted((a, b) => clearness(b) - clearness(a))[0];
}

function dim(text: string, { dim: paint }: TableOptions['colors']): Text {
  return { text, paint };
}

/** Of a text that is too wide, both ends. */
function narrow(text: string, limit: number): string {
  if (stringWidth(text) <= limit) return text;
  const half = Math.floor((limit - 1) / 2);
  let end = text;
  while (stringWidth(end) > half) end = end.slice(1);
  return cut(text, limit - stringWidth(end)) + end;
}

function cut(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  let begin = text;
  while (stringWidth(begin) >= room) begin = begin.slice(0, -1);
  return `${begin}…`;
}

/** What follows each column but the last. */
const GAP = 2;

/** Of each column, with the gap after it. */
function widthsOf(rows: readonly Text[][]): readonly number[] {
  const columns = rows[0] ?? [];
  return columns.map((_, at) => {
    const gap = at === columns.length - 1 ? 0 : GAP;
    return Math.max(...rows.map((row) => stringWidth(row[at]?.text ?? ''))) + gap;
  });
}

/** Leaves out columns from the right until the last of the rest can be made to fit. */
function squeeze(rows: readonly Text[][], columns: number): Text[][] {
  const widths = widthsOf(rows);
  const before = (count: number) => sum(widths.slice(0, count));
  let kept = widths.length - 1;
  while (kept > 0 && columns - 1 - before(kept) < LEAST_ROOM) kept--;
  const room = Math.max(1, columns - 1 - before(kept));
  return rows.map((row) =>
    row
      .slice(0, kept + 1)
      .map((cell, at) => (at === kept ? { ...cell, text: cut(cell.text, room) } : cell)),
  );
}

const LEAST_ROOM = 4;

/** The last column is not padded: a terminal that becomes narrower would break the line in two. */
function layOut(rows: readonly Text[][]): readonly string[] {
  const widths = widthsOf(rows);
  return rows.map((row) =>
    row
      .map(({ text, paint }, at) => {
        const gap = at === row.length - 1 ? 0 : (widths[at] ?? 0) - stringWidth(text);
        return (paint?.(text) ?? text) + ' '.repeat(gap);
      })
      .join(''),
  );
}

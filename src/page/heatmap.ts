import { change, figure } from '../report/units.ts';
import { cellLabel, cellName } from './cell-name.ts';
import { element, scrolling, word } from './dom.ts';
import type { OverviewRow } from './overview.ts';
import { bandInWords, isWorse } from './words.ts';

/** From here on, ln, a field has the next deeper colour. */
const STEPS = [0.01, 0.03, 0.1] as const;

/** Launchers by interpreters of one scenario: what is measured now, coloured by what became of it since the release. */
export function heatmap(
  rows: readonly OverviewRow[],
  selected: string,
  onPick: (cell: string) => void,
): HTMLElement {
  const names = rows.map(({ key }) => cellName(key.cell));
  const launchers = [...new Set(names.map(({ launcher }) => launcher))].sort();
  const interpreters = [...new Set(names.map(({ interpreter }) => interpreter))].sort(byVersion);
  const fields = new Map(rows.map((row) => [placeOf(row.key.cell), row]));
  const head = element(
    'tr',
    {},
    element('td'),
    ...interpreters.map((name) => element('th', { scope: 'col' }, word(name || '–', 40))),
  );
  const body = launchers.map((launcher) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, word(launcher, 80)),
      ...interpreters.map((interpreter) => {
        const row = fields.get(JSON.stringify([launcher, interpreter]));
        return element('td', {}, row === undefined ? '–' : field(row, selected, onPick));
      }),
    ),
  );
  const table = element(
    'table',
    { class: 'heat' },
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
  table.addEventListener('keydown', (event) => moveFocus(table, event));
  return scrolling('Servers by interpreters', table);
}

function field(row: OverviewRow, selected: string, onPick: (cell: string) => void): HTMLElement {
  const { key, value, since } = row;
  const told = since === null ? 'no release to compare with' : `since ${word(since.release, 40)}`;
  const label = `${cellLabel(key.cell)}: ${figure(key.metric, value)}, ${
    since === null ? '' : `${bandInWords({ ...since, middle: since.estimate })} `
  }${told}`;
  const button = element(
    'button',
    {
      type: 'button',
      class: `field ${toneOf(row)}`,
      'aria-label': word(label, 400),
      'aria-pressed': key.cell === selected ? 'true' : 'false',
    },
    element('span', { class: 'value' }, figure(key.metric, value)),
    element('span', { class: 'change' }, since === null ? '' : change(since.estimate)),
  );
  button.addEventListener('click', () => onPick(key.cell));
  return button;
}

/** Uncoloured where it may be chance, with all fields taken together: what may be nothing shall not glow. */
function toneOf({ key, since, standing }: OverviewRow): string {
  if (since === null || !(standing === 'regressed' || standing === 'improved')) return 'even';
  const size = Math.abs(since.estimate);
  const depth = 1 + STEPS.filter((step) => size >= step).length;
  return `${isWorse(key.metric, since.estimate) ? 'worse' : 'better'} depth-${Math.min(depth, 3)}`;
}

/** The arrows go from field to field, as in a grid. */
function moveFocus(table: HTMLTableElement, event: KeyboardEvent): void {
  const move = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[
    event.key
  ];
  const at = (event.target as Element).closest('td');
  const line = at?.parentElement as HTMLTableRowElement | undefined;
  if (move === undefined || !at || !line) return;
  const [down = 0, right = 0] = move;
  const next = table.rows[line.rowIndex + down]?.cells[at.cellIndex + right];
  const button = next?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}

function placeOf(cell: string): string {
  const { launcher, interpreter } = cellName(cell);
  return JSON.stringify([launcher, interpreter]);
}

/** `3.9` before `3.13`, PyPy behind. */
function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

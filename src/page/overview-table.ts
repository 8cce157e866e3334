import { figure } from '../report/units.ts';
import { cellLabel } from './cell-name.ts';
import type { SeriesKey } from './columns.ts';
import { element, row, scrolling, svg, word } from './dom.ts';
import type { OverviewRow } from './overview.ts';
import { bandInWords, isWorse } from './words.ts';

const STANDING = {
  regressed: 'regressed',
  improved: 'improved',
  unchanged: '',
  unknown: '',
} as const;

/** Every scenario under every cell in a line each, what regressed first. */
export function overviewTable(
  rows: readonly OverviewRow[],
  onPick: (key: SeriesKey) => void,
): HTMLElement {
  const head = row(['Scenario', 'Server', 'Now', 'Since the release [95%]', 'Newest runs'], 'th');
  const body = rows.toSorted(worstFirst).map((one) => overviewRow(one, onPick));
  const table = element(
    'table',
    { class: 'overview' },
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
  return scrolling('Every scenario under every server', table);
}

function overviewRow(one: OverviewRow, onPick: (key: SeriesKey) => void): HTMLElement {
  const { key, value, since, standing, line } = one;
  const pick = element('button', { type: 'button', class: 'plain' }, word(key.scenario, 80));
  pick.addEventListener('click', () => onPick(key));
  const worse = since === null ? null : isWorse(key.metric, since.estimate);
  const tone = standing === 'regressed' || standing === 'improved' ? (worse ? 'bad' : 'good') : '';
  const changed = since === null ? '–' : bandInWords({ ...since, middle: since.estimate });
  const told = STANDING[standing] === '' ? changed : `${changed} ${STANDING[standing]}`;
  return row([
    pick,
    word(cellLabel(key.cell), 80),
    figure(key.metric, value),
    element('span', { class: tone }, told),
    sparkline(line),
  ]);
}

const [WIDTH, HEIGHT] = [120, 24];
/** ln: a smaller range fills only a part of the height. */
const SMALLEST_RANGE = 0.05;

function sparkline(line: readonly number[]): Node {
  const picture = svg('svg', {
    class: 'spark',
    width: WIDTH,
    height: HEIGHT,
    'aria-hidden': 'true',
  });
  if (line.length < 2) return picture;
  const [low, high] = [Math.min(...line), Math.max(...line)];
  const range = Math.max(high - low, SMALLEST_RANGE);
  const points = line.map((value, at) => {
    const x = 2 + (at / (line.length - 1)) * (WIDTH - 4);
    const y = HEIGHT / 2 - ((value - (low + high) / 2) / range) * (HEIGHT - 6);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  picture.append(svg('polyline', { points: points.join(' ') }));
  return picture;
}

const ORDER = { regressed: 0, improved: 1, unchanged: 2, unknown: 3 } as const;

function worstFirst(a: OverviewRow, b: OverviewRow): number {
  return ORDER[a.standing] - ORDER[b.standing];
}

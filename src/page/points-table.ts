import { figure } from '../report/units.ts';
import { element, row, scrolling } from './dom.ts';
import { subjectLine } from './links.ts';
import type { TrendView } from './trend-view.ts';
import { bandInWords, when } from './words.ts';

const PAGE = 100;

/** The chart for those who read rather than look: the newest first, a hundred at a time. */
export function pointsTable(view: TrendView, onPick: (index: number) => void): HTMLElement {
  const head = row(['Commit', 'Measured', 'Value', 'Change [95%]', 'Release', ''], 'th');
  const body = element('tbody');
  const more = element('button', { type: 'button' }, `Show ${PAGE} older`);
  let next = view.points.length - 1;
  const add = () => {
    const last = Math.max(-1, next - PAGE);
    for (; next > last; next -= 1) body.append(pointRow(view, next, onPick));
    more.hidden = next < 0;
  };
  more.addEventListener('click', add);
  add();
  const table = element('table', {}, element('thead', {}, head), body);
  return element('div', {}, scrolling('Every run of this trend', table), more);
}

function pointRow(
  { points, key }: TrendView,
  index: number,
  onPick: (index: number) => void,
): Node {
  const point = points[index];
  if (point === undefined) return document.createDocumentFragment();
  const pick = element('button', { type: 'button', class: 'plain' }, point.sha.slice(0, 9));
  pick.addEventListener('click', () => onPick(index));
  return row([
    pick,
    when(point.at),
    figure(key.metric, point.value),
    point.index === null ? '–' : bandInWords(point.index),
    point.release ?? '',
    element('span', {}, subjectLine(point.subject)),
  ]);
}

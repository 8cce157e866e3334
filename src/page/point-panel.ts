import { figure } from '../report/units.ts';
import { element, row, scrolling, word } from './dom.ts';
import { commitLink, compareLink, recordLink, subjectLine, workflowLink } from './links.ts';
import type { RunFigure } from './run-figures.ts';
import type { ViewPoint } from './trend-view.ts';
import { bandInWords, titleOf, when } from './words.ts';

/** The run behind a point: its commit, its machine, its record, and everything that it measured of this line. */
export function pointPanel(
  point: ViewPoint,
  machine: string,
  figures: readonly RunFigure[] | null,
  onClose: () => void,
): HTMLElement {
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '✕');
  close.addEventListener('click', onClose);
  const subject = element('p', { class: 'subject' }, subjectLine(point.subject));
  return element(
    'div',
    {},
    close,
    element('h3', {}, 'Commit ', commitLink(point.sha)),
    subject,
    facts(point, machine),
    figures === null ? element('p', { class: 'muted' }, 'Reading …') : figureTable(figures),
  );
}

function facts(point: ViewPoint, machine: string): HTMLElement {
  const list = element('dl');
  const fact = (name: string, ...value: readonly (Node | string)[]) =>
    list.append(element('dt', {}, name), element('dd', {}, ...value));
  fact('Measured', when(point.at));
  if (point.release !== null) fact('Release', word(point.release));
  if (point.base !== null)
    fact('Beside', commitLink(point.base), ' · ', compareLink(point.base, point.sha));
  fact('Machine', word(machine));
  if (point.reason !== null) fact('Index', word(point.reason));
  fact('Record', recordLink(point.run));
  const workflow = workflowLink(point.run);
  if (workflow !== null) fact('Workflow run', workflow);
  return list;
}

function figureTable(figures: readonly RunFigure[]): HTMLElement {
  const head = row(['', 'Here', 'Against its base [95%]'], 'th');
  const body = figures.map(({ metric, value, change }) =>
    row([titleOf(metric), figure(metric, value), change === null ? '–' : bandInWords(change)]),
  );
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  return scrolling('What the run measured', table);
}

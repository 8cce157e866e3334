import { isDifference } from '../domain/metrics.ts';
import { count, figure } from '../report/units.ts';
import { cellLabel } from './cell-name.ts';
import { changeList } from './changes.ts';
import { type Chart, drawChart } from './chart.ts';
import { byId, element, word } from './dom.ts';
import { pointPanel } from './point-panel.ts';
import { pointsTable } from './points-table.ts';
import type { Ask } from './protocol.ts';
import type { RunFigure } from './run-figures.ts';
import type { Selection } from './selection.ts';
import type { TrendView, ViewPoint } from './trend-view.ts';
import { bandInWords, isWorse, pointInWords, titleOf } from './words.ts';

const DAY = 86_400;

/** The chart and what belongs to it: its headline, its changes, its points in words, and the run that is looked at. */
export class TrendCard {
  readonly #ask: (ask: Ask) => void;
  #view: TrendView | null = null;
  #selection: Selection | null = null;
  #chart: Chart | null = null;
  #cursor = 0;
  #picked: ViewPoint | null = null;

  constructor(ask: (ask: Ask) => void) {
    this.#ask = ask;
    byId('chart').addEventListener('keydown', (event) => this.#key(event));
    const table = byId<HTMLDetailsElement>('table-fold');
    table.addEventListener('toggle', () => this.#showTable());
  }

  /** What will be shown next; an answer to an older question is not. */
  expect(selection: Selection): void {
    this.#selection = selection;
  }

  show(view: TrendView): void {
    const { cell, scenario, metric } = view.key;
    const wanted = this.#selection;
    if (wanted === null || wanted.cell !== cell || wanted.scenario !== scenario) return;
    if (wanted.metric !== metric) return;
    const before = this.#view;
    this.#view = view;
    byId('changes').replaceChildren(changeList(view.changes, metric));
    const same = JSON.stringify(before?.key) === JSON.stringify(view.key);
    if (same && before?.points.length === view.points.length && view.changes !== null) {
      this.#chart?.mark(view);
      return;
    }
    if (!same) this.#close();
    byId('trend-title').textContent =
      `${titleOf(metric)} of ${word(scenario, 80)} under ${word(cellLabel(cell), 80)}`;
    byId('headline').replaceChildren(...headline(view));
    this.redraw();
    this.#showTable();
  }

  redraw(): void {
    const [view, wanted] = [this.#view, this.#selection];
    if (view === null || wanted === null) return;
    const newest = view.points.at(-1)?.at ?? 0;
    this.#chart?.destroy();
    this.#chart = drawChart(byId('chart'), view, {
      show: isDifference(view.key.metric) ? 'value' : wanted.show,
      from: wanted.days === 0 ? null : newest - wanted.days * DAY,
      onMove: (index) => this.#tell(index),
      onPick: (index) => this.#pick(index),
    });
    this.#tell(view.points.length - 1);
  }

  showRun(run: string, figures: readonly RunFigure[]): void {
    if (this.#picked?.run === run) this.#showPanel(this.#picked, figures);
  }

  #tell(index: number): void {
    const view = this.#view;
    const point = view?.points[index];
    if (view === null || point === undefined) return;
    this.#cursor = index;
    const told = pointInWords(point, view.key.metric, relation(view));
    byId('readout').textContent = told;
    const chart = byId('chart');
    chart.setAttribute('aria-valuemax', `${view.points.length - 1}`);
    chart.setAttribute('aria-valuenow', `${index}`);
    chart.setAttribute('aria-valuetext', told);
  }

  #key(event: KeyboardEvent): void {
    const last = (this.#view?.points.length ?? 0) - 1;
    const next = {
      ...{ ArrowLeft: this.#cursor - 1, ArrowRight: this.#cursor + 1 },
      ...{ ArrowDown: this.#cursor - 1, ArrowUp: this.#cursor + 1 },
      ...{ PageDown: this.#cursor - 20, PageUp: this.#cursor + 20, Home: 0, End: last },
    }[event.key];
    if (next !== undefined) {
      const index = Math.max(0, Math.min(last, next));
      this.#chart?.point(index);
      this.#tell(index);
    } else if (event.key === 'Enter' || event.key === ' ') this.#pick(this.#cursor);
    else return;
    event.preventDefault();
  }

  #pick(index: number): void {
    const [view, point] = [this.#view, this.#view?.points[index]];
    if (view === null || point === undefined) return;
    this.#picked = point;
    this.#showPanel(point, null);
    byId('point').focus({ preventScroll: true });
    byId('point').scrollIntoView({ block: 'nearest' });
    const { cell, scenario } = view.key;
    this.#ask({ kind: 'run', run: point.run, cell, scenario });
  }

  #showPanel(point: ViewPoint, figures: readonly RunFigure[] | null): void {
    const machine = this.#view?.machines[point.machine] ?? '';
    const panel = pointPanel(point, machine, figures, () => {
      this.#close();
      byId('chart').focus();
    });
    byId('point').hidden = false;
    byId('point').replaceChildren(panel);
  }

  #close(): void {
    this.#picked = null;
    byId('point').hidden = true;
  }

  /** Not before somebody opens it: it is long. */
  #showTable(): void {
    const fold = byId<HTMLDetailsElement>('table-fold');
    if (!fold.open || this.#view === null) return;
    byId('table').replaceChildren(pointsTable(this.#view, (index) => this.#pick(index)));
  }
}

/** `1 842 req/s now · −2.1% [−2.6, −1.7] since v1.4 · 318 runs` */
function headline(view: TrendView): (Node | string)[] {
  const { key, points, since } = view;
  const newest = points.findLast(({ value }) => value !== null)?.value ?? null;
  const parts = [element('strong', {}, figure(key.metric, newest)), ' now'];
  if (since !== null) {
    const certain = since.lower * since.upper > 0;
    const tone = certain ? (isWorse(key.metric, since.estimate) ? 'bad' : 'good') : '';
    const change = bandInWords({ ...since, middle: since.estimate });
    parts.push(
      ' · ',
      element('strong', { class: tone }, change),
      ` since ${word(since.release, 40)}`,
    );
  }
  return [...parts, ` · ${count(points.length, 'run')}`];
}

function relation({ anchor, points }: TrendView): string {
  if (anchor === null) return '';
  if (anchor.release !== null) return `against ${word(anchor.release, 40)}`;
  return anchor.sha === points[0]?.sha
    ? 'against the first run'
    : `against ${anchor.sha.slice(0, 9)}`;
}

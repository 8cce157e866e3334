import { count } from '../report/units.ts';
import { cellLabel } from './cell-name.ts';
import type { SeriesKey } from './columns.ts';
import { byId, element, word } from './dom.ts';
import { heatmap } from './heatmap.ts';
import { latencies } from './latency.ts';
import { repositoryAddress } from './links.ts';
import { overviewTable } from './overview-table.ts';
import { fillPickers, onPicked } from './pickers.ts';
import type { Ask, Progress, Tell } from './protocol.ts';
import { readSelection, type Selection, writeSelection } from './selection.ts';
import { TrendCard } from './trend-card.ts';
import { titleOf } from './words.ts';

/** Holds what is looked at, asks the worker for it, and hands on what it tells. */
export class TrendPage {
  readonly #worker: Worker;
  readonly #card: TrendCard;
  #selection: Selection = readSelection(location.hash);
  #services: readonly string[] = [];
  #keys: readonly SeriesKey[] = [];
  #overview: (Tell & { kind: 'overview' }) | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#card = new TrendCard((ask) => this.#ask(ask));
  }

  start(): void {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => this.#hear(data));
    this.#worker.addEventListener('error', () => {
      byId('status').textContent = 'The page could not start. Open it over HTTP, not as a file.';
    });
    onPicked((change) => this.#pick(change));
    addEventListener('hashchange', () => this.#pick(readSelection(location.hash)));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
      this.#card.redraw(),
    );
    byId('older').addEventListener('click', () => this.#load(true));
    this.#showRepository();
    this.#ask({ kind: 'open', root: new URL('history/', location.href.split('#')[0]).href });
  }

  #ask(ask: Ask): void {
    this.#worker.postMessage(ask);
  }

  #load(all: boolean): void {
    this.#ask({ kind: 'load', service: this.#selection.service, all });
  }

  #hear(told: Tell): void {
    if (told.kind === 'problem') byId('status').textContent = told.message;
    else if (told.kind === 'services') this.#begin(told.services.map(({ name }) => name));
    else if (told.kind === 'loaded') this.#loaded(told.progress, told.keys);
    else if (told.kind === 'overview') this.#showOverview(told);
    else if (told.kind === 'trend') this.#card.show(told.view);
    else this.#card.showRun(told.run, told.figures);
  }

  #begin(services: readonly string[]): void {
    this.#services = services;
    const [first] = services;
    if (first === undefined) {
      byId('status').textContent = 'No run was recorded yet.';
      return;
    }
    const { service } = this.#selection;
    this.#selection = { ...this.#selection, service: services.includes(service) ? service : first };
    this.#load(false);
  }

  #loaded(progress: Progress, keys: readonly SeriesKey[]): void {
    if (progress.service !== this.#selection.service) return;
    // Between the first months and the last nothing is drawn anew: it would be so a hundred times.
    const worth = this.#keys.length === 0 || progress.idle;
    this.#keys = keys;
    this.#showProgress(progress);
    byId('page').hidden = keys.length === 0;
    if (keys.length > 0 && worth) this.#refresh();
  }

  #pick(change: Partial<Selection>): void {
    const before = this.#selection;
    this.#selection = { ...before, ...change };
    if (this.#selection.service !== before.service) {
      this.#keys = [];
      this.#load(false);
    } else if (this.#keys.length > 0) this.#refresh(before.metric === this.#selection.metric);
  }

  /** What is selected may not be there, or not yet: then the nearest that is. */
  #refresh(overviewIsThere = false): void {
    this.#selection = settle(this.#selection, this.#keys);
    history.replaceState(null, '', writeSelection(this.#selection));
    fillPickers(this.#selection, this.#services, this.#keys);
    const { cell, scenario, metric } = this.#selection;
    this.#card.expect(this.#selection);
    this.#ask({ kind: 'trend', key: { cell, scenario, metric } });
    if (overviewIsThere && this.#overview !== null) this.#showOverview(this.#overview);
    else this.#ask({ kind: 'overview', metric });
  }

  #showOverview(told: Tell & { kind: 'overview' }): void {
    const { scenario, cell, metric } = this.#selection;
    if (told.metric !== metric) return;
    this.#overview = told;
    const ofScenario = told.rows.filter(({ key }) => key.scenario === scenario);
    byId('heat-title').textContent =
      `${titleOf(metric)} of ${word(scenario, 80)} by server and interpreter`;
    replace(
      'heat',
      heatmap(ofScenario, cell, (picked) => this.#pick({ cell: picked })),
    );
    replace(
      'overview',
      overviewTable(told.rows, (key) => this.#goTo(key)),
    );
    const ofCell = told.latencies.filter((row) => row.cell === cell);
    byId('latency-title').textContent = `Latency under ${word(cellLabel(cell), 80)}`;
    byId('latency-card').hidden = ofCell.length === 0;
    if (ofCell.length > 0) replace('latency', latencies(ofCell));
  }

  #goTo({ cell, scenario }: SeriesKey): void {
    this.#pick({ cell, scenario });
    byId('trend-card').scrollIntoView({ block: 'start' });
    byId('chart').focus({ preventScroll: true });
  }

  #showProgress({ runs, skipped, idle, rest }: Progress): void {
    const parts = [idle ? count(runs, 'run') : `${count(runs, 'run')} so far …`];
    if (rest.runs > 0 && idle) parts.push(`${count(rest.runs, 'older one')} not loaded`);
    if (skipped > 0)
      parts.push(`${count(skipped, 'line')} passed over: damaged, or of another version`);
    byId('status').textContent = parts.join(' · ');
    const older = byId('older');
    older.hidden = !idle || rest.runs === 0;
    older.textContent = `Load them (${(rest.bytes / 1e6).toFixed(1)} MB)`;
  }

  #showRepository(): void {
    const address = repositoryAddress();
    if (address === null) return;
    const name = new URL(address).pathname.slice(1);
    replace('repository', element('a', { href: address, rel: 'noreferrer' }, name));
  }
}

/** The selection, or what of it there is. */
function settle(selection: Selection, keys: readonly SeriesKey[]): Selection {
  const { cell, scenario, metric } = selection;
  const best =
    keys.find((key) => key.cell === cell && key.scenario === scenario && key.metric === metric) ??
    keys.find((key) => key.scenario === scenario && key.metric === metric) ??
    keys.find((key) => key.metric === metric) ??
    keys[0];
  return best === undefined ? selection : { ...selection, ...best };
}

function replace(id: string, child: Node): void {
  byId(id).replaceChildren(child);
}

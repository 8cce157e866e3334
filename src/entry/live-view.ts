import { createLogUpdate } from 'log-update';
import type { Progress } from '../commands/io.ts';

interface Row {
  launches: number;
  metric: string;
  estimate: number | null;
  halfWidth: number | null;
  status: string;
}

/** What a live table shows, built up from the events. */
export class ProgressState {
  readonly #cells = new Map<string, Map<string, Row>>();
  #scenarios: readonly string[] = [];
  #current = '';
  #time = { elapsedSeconds: 0, budgetSeconds: 0 };
  /** What is done once the budget is spent. */
  #after = '';

  apply(event: Progress): void {
    if (event.type === 'started') {
      this.#scenarios = event.scenarios;
      this.#cells.clear();
      this.#after = '';
      for (const cell of event.cells) this.#cells.set(cell, new Map());
    } else if (event.type === 'launch') {
      this.#current = event.cell;
    } else if (event.type === 'estimate') {
      this.#cells.get(event.cell)?.set(event.scenario, { ...event });
    } else if (event.type === 'failed') {
      this.#cells.set(event.cell, new Map());
    } else if (event.type === 'growth') {
      this.#current = event.cell;
      this.#after = progressLine(event) ?? '';
    } else {
      this.#time = event;
    }
  }

  /** The table as text, at most `width` columns wide. */
  render(width: number): string {
    const first = Math.max(...[...this.#cells.keys()].map((cell) => cell.length), 4);
    const column = Math.max(12, ...this.#scenarios.map((name) => name.length + 2));
    const head = `${' '.repeat(first + 2)}${this.#scenarios.map((name) => name.padEnd(column)).join('')}`;
    const rows = [...this.#cells].map(([cell, scenarios]) => {
      const mark = cell === this.#current ? '›' : ' ';
      const texts = this.#scenarios.map((name) => cellText(scenarios.get(name)).padEnd(column));
      return `${mark} ${cell.padEnd(first)}${texts.join('')}`;
    });
    const { elapsedSeconds, budgetSeconds } = this.#time;
    const time = budgetSeconds
      ? `${Math.round(elapsedSeconds)} s of ${Math.round(budgetSeconds)} s`
      : 'starting the servers';
    return [head, ...rows, this.#after || time].map((line) => line.slice(0, width)).join('\n');
  }
}

/** Of throughput, unless it says otherwise. */
function cellText(row: Row | undefined): string {
  const known = row !== undefined && row.estimate !== null && row.metric !== 'throughput';
  return known ? `${row.metric} ${rowText(row)}` : rowText(row);
}

function rowText(row: Row | undefined): string {
  if (row === undefined) return '·';
  if (row.status === 'failed') return 'failed';
  if (row.estimate === null || row.halfWidth === null) return '…';
  const sign = row.estimate > 0 ? '+' : row.estimate < 0 ? '−' : '';
  const percent = (Math.abs(Math.expm1(row.estimate)) * 100).toFixed(1);
  const done = row.status === 'measuring' ? '' : ' ✓';
  return `${sign}${percent} ±${(row.halfWidth * 100).toFixed(1)}%${done}`;
}

/** Draws the table over itself in a terminal. */
export function liveView(stream: NodeJS.WriteStream): {
  apply(event: Progress): void;
  done(): void;
} {
  const draw = createLogUpdate(stream);
  const state = new ProgressState();
  return {
    apply(event) {
      state.apply(event);
      draw(state.render(stream.columns ?? 80));
    },
    done: () => draw.done(),
  };
}

/** One line for what a log that is not a terminal should show of an event; null for nothing. */
export function progressLine(event: Progress): string | null {
  if (event.type === 'started') {
    return `cells: ${event.cells.join(', ')}; scenarios: ${event.scenarios.join(', ')}`;
  }
  if (event.type === 'failed') return `${event.cell}: ${event.message}`;
  if (event.type === 'growth') {
    return `${event.cell} ${event.scenario}: memory grows; watching whether it ends`;
  }
  if (event.type !== 'estimate') return null;
  const { cell, scenario, launches } = event;
  const row = rowText({ ...event });
  return `${cell} ${scenario}: launch ${launches}, ${event.metric} ${row}`;
}

import type { Progress } from '../commands/io.ts';

/** The newest estimate of a scenario under a cell. */
export type Estimate = Extract<Progress, { readonly type: 'estimate' }>;

export interface CellState {
  readonly id: string;
  launches: number;
  failed: boolean;
  /** By scenario. */
  readonly estimates: Map<string, Estimate>;
}

type OfCell = Exclude<Progress, { readonly type: 'started' | 'time' | 'warning' }>;

/** What has happened so far while measuring, built up from the events. */
export class ProgressState {
  #cells = new Map<string, CellState>();
  #scenarios: readonly string[] = [];
  #current = '';
  #time = { elapsedSeconds: 0, budgetSeconds: 0 };
  /** What is done once the budget is spent. */
  #after: string | null = null;

  apply(event: Progress): void {
    if (event.type === 'started') this.#start(event);
    else if (event.type === 'time') this.#time = event;
    else if (event.type !== 'warning') this.#applyTo(this.#cell(event.cell), event);
  }

  get cells(): readonly CellState[] {
    return [...this.#cells.values()];
  }

  get scenarios(): readonly string[] {
    return this.#scenarios;
  }

  /** The cell that is being measured. */
  get current(): string {
    return this.#current;
  }

  get time(): { readonly elapsedSeconds: number; readonly budgetSeconds: number } {
    return this.#time;
  }

  get after(): string | null {
    return this.#after;
  }

  get launches(): number {
    return this.cells.reduce((sum, { launches }) => sum + launches, 0);
  }

  /** How many comparisons need no further launch. */
  get done(): number {
    return this.cells.reduce((sum, cell) => sum + doneOf(cell), 0);
  }

  get comparisons(): number {
    return this.#cells.size * this.#scenarios.length;
  }

  #start({
    cells,
    scenarios,
    budgetSeconds,
  }: Extract<Progress, { readonly type: 'started' }>): void {
    this.#scenarios = scenarios;
    this.#cells = new Map(cells.map((id) => [id, newCell(id)]));
    this.#current = '';
    this.#after = null;
    this.#time = { elapsedSeconds: 0, budgetSeconds };
  }

  #applyTo(cell: CellState, event: OfCell): void {
    if (event.type === 'estimate') {
      cell.estimates.set(event.scenario, event);
      return;
    }
    this.#current = event.cell;
    if (event.type === 'launch') cell.launches = event.launch + 1;
    else if (event.type === 'failed') cell.failed = true;
    else this.#after = `memory of ${event.scenario} grows: watching whether it ends`;
  }

  #cell(id: string): CellState {
    const cell = this.#cells.get(id) ?? newCell(id);
    this.#cells.set(id, cell);
    return cell;
  }
}

/** How many scenarios of a cell need no further launch. */
export function doneOf({ estimates }: CellState): number {
  return [...estimates.values()].filter(({ status }) => status !== 'measuring').length;
}

function newCell(id: string): CellState {
  return { id, launches: 0, failed: false, estimates: new Map() };
}

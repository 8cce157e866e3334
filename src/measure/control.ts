import type { CellRecord } from '../domain/record.ts';
import { withControl } from './cell-record.ts';
import { type CellContext, CellRun } from './cell-run.ts';
import type { PreparedCell, Scenarios } from './types.ts';

/** One launch in so many boots base against itself, the first early: it says how noisy the whole job is. */
const ONE_IN = 10;
const FIRST_AFTER = 6;

/** A cell and its twin in which base stands on both sides. */
export class ControlledRun {
  readonly run: CellRun;
  readonly #control: CellRun | null;

  constructor(prepared: PreparedCell, scenarios: Scenarios, context: CellContext) {
    this.run = new CellRun(prepared, scenarios, context);
    const { base } = prepared.targets;
    // What the twin sees is not the user's progress.
    const quiet = { ...context, onProgress: () => {}, watchesStops: false };
    this.#control = base
      ? new CellRun({ ...prepared, targets: { base, head: base }, failure: null }, scenarios, quiet)
      : null;
  }

  get controlLaunches(): number {
    return this.#control?.launches ?? 0;
  }

  /** Whether base can be launched against itself: only once it was launched beside head. */
  get controllable(): boolean {
    return this.#control?.active === true && this.run.active && this.run.launches > 0;
  }

  async launchControl(seconds: number): Promise<void> {
    await this.#control?.launch(seconds);
  }

  record(): CellRecord {
    this.#control?.stop('budget');
    return withControl(this.run.record(), this.#control?.record() ?? null);
  }
}

/** The cell whose turn it is to launch base against itself; null where enough was done. */
export function nextControl(runs: readonly ControlledRun[]): ControlledRun | null {
  const launches = runs.reduce((sum, { run }) => sum + run.launches, 0);
  const controls = runs.reduce((sum, { controlLaunches }) => sum + controlLaunches, 0);
  if (controls >= Math.floor((launches - FIRST_AFTER) / ONE_IN) + 1) return null;
  const candidates = runs.filter(({ controllable }) => controllable);
  const fewest = Math.min(...candidates.map(({ controlLaunches }) => controlLaunches));
  return candidates.find(({ controlLaunches }) => controlLaunches === fewest) ?? null;
}

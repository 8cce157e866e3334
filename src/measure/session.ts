import type { CellRecord, Machine } from '../domain/record.ts';
import { startLoadEngine } from '../load/threaded-engine.ts';
import { keepAwake } from '../platform/awake.ts';
import { allOf, partitionCpus, pinSelf } from '../platform/cpus.ts';
import { unlessAborted } from '../platform/interrupt.ts';
import { isTimeOver } from '../platform/time-limit.ts';
import type { CellContext, CellRun } from './cell-run.ts';
import { seededCoin } from './coin.ts';
import { ControlledRun, nextControl } from './control.ts';
import { probeGrowth } from './growth.ts';
import { Stops } from './stops.ts';
import type { MeasureOptions, OnProgress, PreparedCell, Scenarios } from './types.ts';
import { wantedLaunches } from './wanted-launches.ts';

export interface Measured {
  readonly cells: readonly CellRecord[];
  readonly pinning: Machine['pinning'];
  readonly warnings: readonly string[];
}

/**
 * Measures the cells within the budget: launches go round robin over them, each cell with all of its
 * scenarios; a scenario stops on precision. Once all cells have as many launches as are wanted, what is left goes to
 * the one that is closest to its precision: a noisy cell would take it all, and decide nothing.
 * Interrupted, it tells at once what it has by then; what is being measured at that moment is dropped.
 */
export async function measureCells(
  prepared: readonly PreparedCell[],
  scenarios: Scenarios,
  options: MeasureOptions,
  onProgress: OnProgress,
): Promise<Measured> {
  const { cpus, engineCores, reason } = await partitionCpus();
  await using _pinned = cpus === null ? null : await pinSelf(cpus.engine);
  await using spinning = await keepAwake(allOf(cpus));
  await using engine = await startLoadEngine(engineCores);
  await using stops = new Stops();
  const context: CellContext = {
    engine,
    stops,
    options,
    serverCpus: cpus?.server ?? null,
    coin: seededCoin(options.seed),
    watchesStops: options.controls !== false,
    // What goes wrong after an interruption goes wrong because of it.
    onProgress: (progress) => {
      if (!options.signal?.aborted) onProgress(progress);
    },
  };
  const runs = prepared.map(
    (cell) => new ControlledRun(cell, scenariosFor(cell, scenarios, options), context),
  );
  onProgress({
    type: 'started',
    cells: runs.map(({ run }) => run.id),
    scenarios: scenarios.map(({ name }) => name),
    budgetSeconds: options.budgetSeconds,
  });
  let cells: readonly CellRecord[] | null = null;
  const overrun = await unlessAborted(
    () => measureAll(runs, context),
    options.signal,
    () => {
      for (const { run } of runs) {
        if (isTimeOver(options.signal)) run.stopLate(options.minLaunches);
        else run.stop('interrupted');
      }
      cells = runs.map((run) => run.record());
      // Whoever waits for an answer of the engine learns that there will be none.
      void engine[Symbol.asyncDispose]();
    },
  );
  return {
    cells: cells ?? runs.map((run) => run.record()),
    pinning: cpus === null ? null : { ...cpus, ...(spinning.awake ? { awake: true } : {}) },
    warnings: [...(reason === null ? [] : [reason]), ...(overrun ?? [])],
  };
}

/** @returns what there is to warn of */
async function measureAll(
  controlled: readonly ControlledRun[],
  context: CellContext,
): Promise<string[]> {
  const { options } = context;
  const overrun = await roundRobin(controlled, context);
  await context.stops.done();
  const runs = controlled.map(({ run }) => run);
  await probeGrowth(runs, growthSeconds(options.budgetSeconds), context);
  return overrun;
}

function scenariosFor(
  { cell }: PreparedCell,
  scenarios: Scenarios,
  { only }: MeasureOptions,
): Scenarios {
  return scenarios.filter(({ name }) => only?.get(cell.id)?.includes(name) ?? true);
}

/** For one scenario whose memory seems to grow: enough for thousands of requests, beyond the budget. */
function growthSeconds(budgetSeconds: number): number {
  return Math.min(40, Math.max(10, budgetSeconds / 10));
}

/** Past this multiple of the budget even the fewest launches are given up. */
const OVERRUN = 1.5;

async function roundRobin(
  controlled: readonly ControlledRun[],
  { options, onProgress }: CellContext,
): Promise<string[]> {
  const runs = controlled.map(({ run }) => run);
  const { fullBudgetSeconds = options.budgetSeconds } = options;
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  for (;;) {
    const next = nextRun(runs, wanted(options));
    if (next === null) return [];
    if (options.signal?.aborted) return [];
    const enough = runs.every((run) => !run.active || run.launches >= options.minLaunches);
    const left = options.budgetSeconds - elapsed();
    const slot = slotSeconds(runs, next, left, options);
    if (enough && left < Math.min(slot, next.bootSeconds + 0.5)) break;
    if (elapsed() > OVERRUN * fullBudgetSeconds) break;
    await next.launch(slot);
    settle(next, options);
    if (elapsed() < options.budgetSeconds && options.controls !== false) {
      await nextControl(controlled)?.launchControl(slot);
    }
    const { budgetSeconds } = options;
    onProgress({ type: 'time', elapsedSeconds: elapsed(), budgetSeconds });
  }
  const short = runs.filter((run) => run.active && run.launches < options.minLaunches);
  for (const run of runs) run.stop('budget');
  if (short.length === 0) return [];
  return [
    `The budget of ${fullBudgetSeconds} s was too small: ${short.length} of ${runs.length} cells got fewer ` +
      `than ${options.minLaunches} launches. Raise the budget, or split the matrix over jobs.`,
  ];
}

/** The active cell with the fewest launches; once all have enough, the one with the narrowest interval. */
function nextRun(runs: readonly CellRun[], enough: number): CellRun | null {
  const active = runs.filter((run) => run.active);
  if (active.length === 0) return null;
  const fewest = Math.min(...active.map(({ launches }) => launches));
  if (fewest < enough) return active.find(({ launches }) => launches === fewest) ?? null;
  return active.reduce((narrowest, run) => (run.widest < narrowest.widest ? run : narrowest));
}

const LONGEST_SLOT = 30;

function wanted({ minLaunches, maxLaunches, wantedLaunches: aim }: MeasureOptions): number {
  return wantedLaunches({ min: minLaunches, max: maxLaunches }, aim);
}

/** Seconds for one launch of a cell: an equal part of the time left for all launches still to come. */
function slotSeconds(
  runs: readonly CellRun[],
  next: CellRun,
  left: number,
  options: MeasureOptions,
): number {
  const enough = wanted(options);
  const toCome = runs
    .filter((run) => run.active)
    .map((run) => Math.max(run === next ? 1 : 0, enough - run.launches))
    .reduce((sum, launches) => sum + launches, 0);
  return Math.min(LONGEST_SLOT, Math.max(0, left) / Math.max(1, toCome));
}

/** Stops the scenarios of a cell that are precise enough, or that had all launches they may have. */
function settle(run: CellRun, options: MeasureOptions): void {
  for (const series of run.series.filter(({ active }) => active)) {
    if (series.launches >= options.maxLaunches) run.settle(series, 'launches');
    else if (series.launches >= options.minLaunches && series.isPrecise(options.precision)) {
      run.settle(series, 'precision');
    }
  }
}

import type { CellRecord, Failure, LaunchMetric } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Target } from '../domain/service.ts';
import type { ReadyCheck, RunningServer } from '../launchers/boot.ts';
import type { LoadEngine } from '../load/engine.ts';
import { cellRecord } from './cell-record.ts';
import type { Coin } from './coin.ts';
import type { Driven } from './drive.ts';
import { ratioMetric } from './estimate.ts';
import { whyNot } from './feasible.ts';
import { failureOf, type Launch, launchCell } from './launch.ts';
import { crashes, measureSeries } from './launch-series.ts';
import { LaunchMemory } from './memory.ts';
import { readyCheck } from './ready.ts';
import { Series } from './series.ts';
import type { Stops } from './stops.ts';
import { PATIENT_STOP_SECONDS, watched } from './stubborn.ts';
import type { MeasureOptions, OnProgress, PreparedCell } from './types.ts';
import { awaitsCompiler } from './warmup.ts';

/** Longest warm-up of one launch and scenario, in seconds: a just-in-time compiler takes its time. */
const WARM_UP_CAP = { cpython: 5, pypy: 30, graalpy: 30 };
/** Less time than this for a scenario, warm-up included, is not worth a launch; in seconds. */
const SHORTEST_SHARE = 0.4;
const NO_TIME_TO_COMPILE =
  'The budget left less than 4 s for warming up: its compiler may not have begun. Raise `budget`, or measure fewer cells.';
/** A cell whose head did not boot twice in a row is given up. */
const MAX_FAILED_BOOTS = 2;

export interface CellContext {
  readonly engine: LoadEngine;
  readonly options: MeasureOptions;
  readonly serverCpus: readonly number[] | null;
  readonly coin: Coin;
  readonly stops: Stops;
  readonly onProgress: OnProgress;
  /** Whether it is seen, at its first launch, that servers stop when they are asked to. */
  readonly watchesStops: boolean;
}

/** One cell over all of its launches: what was learnt so far, and what its record will say. */
export class CellRun {
  readonly prepared: PreparedCell;
  readonly series: readonly Series[];
  readonly #context: CellContext;
  readonly #argv: Partial<Record<Target, readonly string[]>> = {};
  readonly #ready: LaunchMetric[] = [];
  readonly #memory: LaunchMetric[] = [];
  readonly #warnings = new Set<string>();
  readonly #dropped = new Set<Target>();
  #failure: Failure | null;
  #launches = 0;
  #failedBoots = 0;
  #bootSeconds = 1.5;
  /** Boot and warm-up of the last launch, shared out over its scenarios, in seconds. */
  #overhead = 1.5;

  constructor(prepared: PreparedCell, scenarios: readonly Scenario[], context: CellContext) {
    this.prepared = prepared;
    this.#context = context;
    this.#failure = prepared.failure;
    this.series = scenarios.map((scenario) => new Series(scenario));
    this.#skipInfeasible();
    if (prepared.targets.head === undefined) this.#giveUp();
  }

  #skipInfeasible(): void {
    const application = this.prepared.targets.head?.application;
    if (application === undefined) return;
    for (const series of this.series) {
      const reason = whyNot(this.prepared, application, series.scenario);
      if (reason !== null) series.skip(reason);
    }
  }

  get id(): string {
    return this.prepared.cell.id;
  }

  get active(): boolean {
    return this.series.some((series) => series.active);
  }

  get launches(): number {
    return this.#launches;
  }

  /** The widest interval among the scenarios that are still measured. */
  get widest(): number {
    return Math.max(...this.series.filter(({ active }) => active).map(({ widest }) => widest));
  }

  /** Boots all targets anew and measures every active scenario once, within about `seconds`. */
  async launch(seconds: number): Promise<void> {
    const number = this.#launches++;
    this.#context.onProgress({ type: 'launch', cell: this.id, launch: number });
    const launch = await launchCell(this.prepared, {
      options: this.#context.options,
      serverCpus: this.#context.serverCpus,
      coin: this.#context.coin,
      targets: this.#targets(),
      ready: this.#readyCheck(),
      ...(this.#watchesStop ? { stopGraceMs: 1000 * PATIENT_STOP_SECONDS } : {}),
    });
    try {
      await this.#context.stops.done();
      await this.#measureAll(launch, number, seconds);
    } finally {
      const warn = (told: string) => this.#warn(told);
      this.#context.stops.begin(this.#watchesStop ? watched(launch, warn) : launch);
    }
  }

  get #watchesStop(): boolean {
    return this.#context.watchesStops && this.#launches === 1;
  }

  #warn(message: string): void {
    this.#warnings.add(message);
    this.#context.onProgress({ type: 'warning', cell: this.id, message });
  }

  async #measureAll(launch: Launch, number: number, seconds: number): Promise<void> {
    this.#bootSeconds = launch.seconds;
    if (!this.#accept(launch)) return;
    const active = this.series.filter((series) => series.active);
    const share = Math.max(SHORTEST_SHARE, (seconds - launch.seconds) / active.length);
    const memory = new LaunchMemory();
    for (const series of active) {
      const driven = await this.#measure(series, launch, number, share);
      if (driven !== null) memory.add(driven.memory);
      this.#report(series);
      if (await this.#crashed(series, launch)) return;
    }
    this.#memory.push(...[memory.metric()].filter((metric) => metric !== null));
  }

  get bootSeconds(): number {
    return this.#bootSeconds;
  }

  stop(reason: 'precision' | 'budget' | 'launches' | 'interrupted'): void {
    for (const series of this.series) series.stop(reason);
  }

  /** The time limit is over: that of a budget, where there were launches enough. */
  stopLate(minLaunches: number): void {
    for (const series of this.series) {
      series.stop(series.launches < minLaunches ? 'time-limit' : 'budget');
    }
  }

  /** Ends one of its scenarios, and says so. */
  settle(series: Series, reason: 'precision' | 'launches'): void {
    series.stop(reason);
    this.#report(series);
  }

  record(): CellRecord {
    return cellRecord(this.prepared, {
      argv: this.#argv,
      ready: this.#ready,
      memory: this.#memory,
      failure: this.#failure,
      warnings: [...this.#warnings],
      measurements: this.series.map((series) => series.measurement()),
    });
  }

  #targets(): Target[] {
    const targets = Object.keys(this.prepared.targets) as Target[];
    return targets.filter((target) => !this.#dropped.has(target));
  }

  #readyCheck(): ReadyCheck {
    const first = (this.series.find(({ active }) => active) ?? this.series[0])?.scenario;
    if (first === undefined) throw new Error('a cell without scenarios');
    return readyCheck(this.#context.options.ready, first);
  }

  /** Takes in what the boot says. @returns whether there is a head to measure. */
  #accept(launch: Launch): boolean {
    const first = this.#launches === 1;
    for (const failure of launch.failures) {
      if (failure.side === 'head') this.#failedBoots++;
      else if (first || failure.side === 'reference') this.#dropped.add(failure.side);
      if (failure.side !== 'reference' && first) this.#fail(failure);
      else this.#warnings.add(`Launch ${this.#launches}: ${failure.side}: ${failure.message}`);
      if (failure.side === 'head' && (first || this.#failedBoots >= MAX_FAILED_BOOTS)) {
        this.#fail(failure);
        this.#giveUp();
      }
    }
    const { base, head, reference } = launch.servers;
    for (const [target, server] of Object.entries(launch.servers) as [Target, RunningServer][]) {
      this.#argv[target] = server.argv;
    }
    if (head === undefined) return false;
    this.#failedBoots = 0;
    this.#ready.push(
      ratioMetric(base?.readySeconds ?? null, head.readySeconds, reference?.readySeconds ?? null),
    );
    return (
      base !== undefined || this.#dropped.has('base') || this.prepared.targets.base === undefined
    );
  }

  async #measure(
    series: Series,
    launch: Launch,
    number: number,
    share: number,
  ): Promise<Driven | null> {
    const options = this.#driveOptions(series, number, share);
    const driven = await measureSeries(series, launch, this.#context.engine, options);
    if (driven !== null) {
      this.#overhead = this.#bootSeconds / this.series.length + driven.estimate.warmupSeconds;
    }
    return driven;
  }

  #driveOptions(series: Series, launch: number, share: number) {
    const { interpreter, workers, threads } = this.prepared.cell;
    const { implementation, gil } = interpreter;
    const busy = workers * (gil === false ? threads : 1);
    // A warm-up that is not done after two shares is left: the measurement says that it was not.
    const capSeconds = Math.min(WARM_UP_CAP[implementation], Math.max(0.8, 2 * share));
    const compiles = implementation !== 'cpython';
    if (compiles && !awaitsCompiler(capSeconds)) series.warn(NO_TIME_TO_COMPILE);
    return {
      launch,
      warmUp: { capSeconds, compiles },
      pairSeconds: share * 0.6,
      serverCpus: Math.min(busy, this.#context.serverCpus?.length ?? busy),
      maxPairs: series.pairsWanted(this.#overhead),
      coin: this.#context.coin,
    };
  }

  /** Nothing more is asked in a launch of which a server ended. */
  async #crashed(series: Series, launch: Launch): Promise<boolean> {
    const found = await crashes(launch, series.scenario);
    for (const [target, crash] of found) {
      if (target === 'reference') this.#warnings.add(crash.message);
      else series.fail(failureOf(target, 'load', crash));
    }
    return found.length > 0;
  }

  #fail(failure: Failure): void {
    // What befell the head outweighs what befell the base.
    if (failure.side === 'head' || this.#failure === null) this.#failure = failure;
    this.#context.onProgress({ type: 'failed', cell: this.id, message: failure.message });
  }

  #giveUp(): void {
    for (const series of this.series) series.stop('failure');
  }

  #report(series: Series): void {
    const running = series.running;
    this.#context.onProgress({
      type: 'estimate',
      cell: this.id,
      scenario: series.scenario.name,
      launches: series.launches,
      metric: series.leading,
      estimate: running?.estimate ?? null,
      halfWidth: running?.halfWidth ?? null,
      status: series.active ? 'measuring' : series.measurement().status,
    });
  }
}

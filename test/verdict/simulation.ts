import { confirmationOf } from '../../src/baseline/confirmation.ts';
import type { MetricName } from '../../src/domain/metrics.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { precisionReached } from '../../src/stats/stopping.ts';
import { flaggedRows, repeatOf } from '../../src/verdict/flagged.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type Random, randomFrom } from '../stats/random.ts';
import { cellOf, measurementOf, recordOf } from './records.ts';

/** What the noise of a simulated run is like. */
export interface World {
  /** Standard deviation of the luck of one process pair, drawn once a cell. */
  readonly launchSpread: (random: Random) => number;
  /** Shape of that luck, with variance 1. */
  readonly luck: 'normal' | 'heavy';
  /** True ln(cost of head / cost of base), by cell and scenario. */
  readonly effect: (cell: number, scenario: number) => number;
  /** A number of launches, or stop on precision at this half width. */
  readonly launches:
    | number
    | { readonly halfWidth: number; readonly most: number; readonly least?: number };
  /** What the machine does from launch to launch, one cell after the other in turn; nothing where absent. */
  readonly drift?: Drift;
}

export interface Drift {
  /** ln(cost) at each of so many launches of all cells, of which base and head share most. */
  readonly level: (launches: number, random: Random) => readonly number[];
  /** The part of it that one of them shows and the other does not. */
  readonly unshared: number;
}

export const CELLS = 8;
export const SCENARIOS = 3;
const METRICS = ['throughput', 'cpu', 'p50'] as const;
const PAIRS = 25;

/** Launch effects of 0.5–2% that differ between cells, heavy tails, nothing changed, the fewest launches. */
export const ORDINARY: World = {
  launchSpread: (random) => 0.005 * 4 ** random.uniform(),
  luck: 'heavy',
  effect: () => 0,
  launches: 4,
};

/** Run records of 24 scenarios under 8 cells x 3 gating metrics; reproducible from the seed. */
export function* simulate(world: World, reports: number, seed: number): Generator<RunRecord> {
  const random = randomFrom(seed);
  for (let report = 0; report < reports; report++) {
    const level = world.drift?.level(CELLS * mostLaunches(world), random) ?? [];
    yield recordOf(
      Array.from({ length: CELLS }, (_, cell) => cellRecord(world, cell, random, level)),
    );
  }
}

/** The record with second measurements of what it flags, in a world that need not be the first one. */
export function repeat(record: RunRecord, world: World, random: Random): RunRecord {
  const wanted = repeatOf(flaggedRows(judge(record, []), record), record);
  const cells = record.cells.map((cell, index) => {
    const names = wanted.get(cell.id);
    if (names === undefined) return cell;
    const again = cellRecord(world, index, random);
    const measurements = again.measurements.filter(({ scenario }) => names.includes(scenario));
    return { ...cell, confirmation: confirmationOf({ ...again, measurements }) };
  });
  return { ...record, cells };
}

function mostLaunches({ launches }: World): number {
  return typeof launches === 'number' ? launches : launches.most;
}

function cellRecord(world: World, cell: number, random: Random, level: readonly number[] = []) {
  const spread = world.launchSpread(random);
  const series = Array.from({ length: SCENARIOS }, () => METRICS.map((): number[] => []));
  for (let launch = 0; launch < mostLaunches(world); launch++) {
    // Half of a process's luck (its variance) is common to its scenarios.
    const shared = spread * Math.SQRT1_2 * random[world.luck]();
    const drifted = (world.drift?.unshared ?? 0) * (level[launch * CELLS + cell] ?? 0);
    series.forEach((metrics, scenario) => {
      if (isDone(world, metrics)) return;
      const own = spread * Math.SQRT1_2 * random[world.luck]();
      const cost = world.effect(cell, scenario) + shared + own + drifted;
      launchRatios(cost, spread, random).forEach((ratio, metric) => {
        metrics[metric]?.push(ratio);
      });
    });
  }
  return cellOf(
    `cell-${cell}`,
    series.map((metrics, scenario) => measurementOf(`scenario-${scenario}`, named(metrics))),
  );
}

function isDone({ launches }: World, metrics: readonly number[][]): boolean {
  if (typeof launches === 'number') return false;
  if ((metrics[0]?.length ?? 0) < (launches.least ?? 0)) return false;
  return metrics.every((ratios) => precisionReached(ratios, launches.halfWidth));
}

/** Drawn once: a simulation needs millions, and drawing again from 65,536 is as good. */
const HEAVY = (() => {
  const random = randomFrom(1);
  return Float64Array.from({ length: 65_536 }, () => random.heavy());
})();

function heavy(random: Random): number {
  return HEAVY[Math.floor(random.uniform() * HEAVY.length)] as number;
}

/**
 * One launch: for each metric the median over pairs of ln(head / base). The pairs share bursts that hit
 * one side for a few pairs in a row, a drift of the machine that the random order of a pair turns into noise,
 * and heavy tails. The metrics share most of it: they are one effect seen three times.
 */
function launchRatios(cost: number, spread: number, random: Random): number[] {
  const pairs = METRICS.map(() => new Float64Array(PAIRS));
  const drift = (0.3 * (random.uniform() - 0.5)) / PAIRS;
  let burst = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    if (random.uniform() < 0.03) burst = 4;
    const hit = burst-- > 0 ? 0.3 * (random.uniform() - 0.5) : 0;
    const common = 0.03 * heavy(random) + hit + (random.uniform() < 0.5 ? drift : -drift);
    for (const values of pairs) values[pair] = common + 0.015 * heavy(random);
  }
  return pairs.map((values, metric) => {
    const ratio = cost + middleOf(values) + 0.3 * spread * random.normal();
    return metric === 0 ? -ratio : ratio;
  });
}

/** The median of an odd number of values, which it puts in order: a fifth of the time of the general one. */
function middleOf(values: Float64Array): number {
  for (let next = 1; next < values.length; next++) {
    const value = values[next] as number;
    let place = next;
    for (; place > 0 && (values[place - 1] as number) > value; place--)
      values[place] = values[place - 1] as number;
    values[place] = value;
  }
  return values[(values.length - 1) / 2] as number;
}

function named(metrics: readonly number[][]): Partial<Record<MetricName, readonly number[]>> {
  return Object.fromEntries(METRICS.map((name, index) => [name, metrics[index] ?? []]));
}

/** True log ratio of a metric where the cost grows by `effect`. */
export function truth(metric: MetricName, effect: number): number {
  return metric === 'throughput' ? -effect : effect;
}

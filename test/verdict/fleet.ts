import type {
  CellRecord,
  Failure,
  LaunchMetric,
  Machine,
  Measurement,
  RunRecord,
} from '../../src/domain/record.ts';
import type { Commit } from '../../src/domain/service.ts';
import type { Random } from '../stats/random.ts';
import { cellOf, MACHINE, recordOf, withLaunches } from './records.ts';

/** Machines that a hosted runner may be, and a service whose code stands still unless it is told to move. */
export interface Fleet {
  readonly models: readonly Model[];
  /** Standard deviations of what a record's luck does to one series, and how it is shaped. */
  readonly machineLuck: number;
  readonly hourLuck: number;
  readonly luck: 'normal' | 'heavy';
  /** Standard deviation of what a new runner image does to a series. */
  readonly imageLuck: number;
  /** Standard deviation of one server over launches of one record. */
  readonly launchSpread: number;
  /** By how much each series is more or less given to luck than others. */
  readonly sensitivity: readonly number[];
}

interface Model {
  readonly name: string;
  readonly speed: number;
  /** ln of what the model makes of each series beyond its speed and beyond what it makes of the reference. */
  readonly acts: readonly number[];
}

const SCENARIOS = 3;
const LAUNCHES = 6;

export interface FleetOptions {
  readonly models?: number;
  /** Cells of the service, of three scenarios each. */
  readonly cells?: number;
  /** Standard deviation of the interaction of workload and model. */
  readonly interaction?: number;
  readonly luck?: Fleet['luck'];
}

/** Two to five models that are 0.6 to 1.6 times as fast, and act on workloads by 1 to 6% each in its way. */
export function fleetOf(random: Random, options: FleetOptions = {}): Fleet {
  const interaction = options.interaction ?? between(random, 0.01, 0.06);
  const series = SCENARIOS * (options.cells ?? 4);
  const count = options.models ?? 2 + Math.floor(4 * random.uniform());
  return {
    models: Array.from({ length: count }, (_, index) => ({
      name: `Model ${index}`,
      speed: between(random, 0.6, 1.6),
      acts: seriesLuck(random, { series, deviation: interaction, shape: 'normal' }),
    })),
    machineLuck: between(random, 0.005, 0.025),
    hourLuck: between(random, 0.005, 0.025),
    luck: options.luck ?? 'normal',
    imageLuck: 0.005,
    launchSpread: between(random, 0.01, 0.02),
    sensitivity: Array.from({ length: series }, () => 2 ** between(random, -1, 1)),
  };
}

/** What is recorded one after the other on the default branch. */
export interface Course {
  readonly records: number;
  /** Model of record `index`; a random one of the fleet otherwise. */
  readonly model?: (index: number) => number;
  /** ln of what the code costs at record `index`; 0 otherwise. */
  readonly cost?: (index: number) => number;
  /** Records of machines that were throttled: they hit the service by 15 to 40%, and the reference less. */
  readonly throttled?: readonly number[];
  /** Whether each commit was measured beside the one before. */
  readonly paired?: boolean;
}

/** Oldest first. */
export function recordsOf(fleet: Fleet, course: Course, random: Random): RunRecord[] {
  let image = imageOf(fleet, random);
  let version = 1;
  return Array.from({ length: course.records }, (_, index) => {
    if (random.uniform() < 0.1) {
      image = imageOf(fleet, random);
      version++;
    }
    const model = course.model?.(index) ?? Math.floor(random.uniform() * fleet.models.length);
    const costs = { head: course.cost?.(index) ?? 0, base: course.cost?.(index - 1) ?? 0 };
    const throttle = course.throttled?.includes(index) ? between(random, 0.15, 0.4) : 0;
    const on = fleet.models[model] as Model;
    const luck = luckOf(fleet, on, random).map(
      (of, series) => of + (image[series] as number) + throttle * (0.6 + 0.4 * random.uniform()),
    );
    const paired = course.paired ?? true;
    const cells = cellsOf(fleet, { luck, costs, paired, speed: on.speed }, random);
    return recordOf(cells, {
      id: `record-${index}`,
      startedAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
      machine: machineOf(on, version),
      head: commit(index),
      base: paired ? commit(index - 1) : null,
    });
  });
}

/** The record as it were with the first scenario of the first cell slower by `slowdown`. */
export function slowed(record: RunRecord, slowdown: number): RunRecord {
  const [first, ...cells] = record.cells as readonly [CellRecord];
  const [measurement, ...rest] = first.measurements as readonly [Measurement];
  const launches = measurement.launches.map((launch) => ({
    ...launch,
    metrics: Object.fromEntries(
      Object.entries(launch.metrics).map(([name, metric]) => {
        const factor = name === 'throughput' ? 1 / (1 + slowdown) : 1 + slowdown;
        return [name, { ...metric, head: (metric.head ?? 0) * factor }];
      }),
    ),
  }));
  return {
    ...record,
    cells: [{ ...first, measurements: [{ ...measurement, launches }, ...rest] }, ...cells],
  };
}

/** The record as it were had its base not booted: the stored comparison decides alone. */
export function alone(record: RunRecord): RunRecord {
  const failure: Failure = {
    ...{ side: 'base', stage: 'boot', code: 'boot-failed' },
    ...{ message: 'The base did not boot.', detail: null },
  };
  const cells = record.cells.map((cell): CellRecord => ({ ...cell, status: 'failed', failure }));
  const withoutBase = (metric: LaunchMetric) => ({ ...metric, logRatio: null, base: null });
  return mapMetrics({ ...record, cells }, withoutBase);
}

/** Changes every metric of every launch. */
export function mapMetrics(
  record: RunRecord,
  change: (metric: LaunchMetric) => LaunchMetric,
): RunRecord {
  const cells = record.cells.map((cell) => ({
    ...cell,
    measurements: cell.measurements.map((of) => ({
      ...of,
      launches: of.launches.map((launch) => ({
        ...launch,
        metrics: Object.fromEntries(
          Object.entries(launch.metrics).map(([name, metric]) => [name, change(metric)]),
        ),
      })),
    })),
  }));
  return { ...record, cells };
}

/** ln of what this machine in this hour makes of each series beyond what it makes of the reference. */
function luckOf(fleet: Fleet, model: Model, random: Random): number[] {
  const of = { series: model.acts.length, shape: fleet.luck };
  const machine = seriesLuck(random, { ...of, deviation: fleet.machineLuck });
  const hour = seriesLuck(random, { ...of, deviation: fleet.hourLuck });
  return model.acts.map((act, series) => {
    const luck = (machine[series] as number) + (hour[series] as number);
    return act + (fleet.sensitivity[series] as number) * luck;
  });
}

/** What a runner image makes of each series. */
function imageOf({ imageLuck, sensitivity }: Fleet, random: Random): number[] {
  return seriesLuck(random, { series: sensitivity.length, deviation: imageLuck, shape: 'normal' });
}

/**
 * Of one standard deviation for each series. A third of the variance is of the reference service, and so common to
 * all of them; a third is of the scenario, whatever the cell.
 */
function seriesLuck(random: Random, { series, deviation, shape }: Luck): number[] {
  const third = deviation / Math.sqrt(3);
  const common = third * random[shape]();
  const ofScenarios = Array.from({ length: SCENARIOS }, () => third * random[shape]());
  return Array.from(
    { length: series },
    (_, index) => common + (ofScenarios[index % SCENARIOS] as number) + third * random[shape](),
  );
}

interface Luck {
  readonly series: number;
  readonly deviation: number;
  readonly shape: Fleet['luck'];
}

interface Occasion {
  /** ln of what every server of a series costs beside the reference. */
  readonly luck: readonly number[];
  readonly costs: { readonly head: number; readonly base: number };
  readonly paired: boolean;
  readonly speed: number;
}

function cellsOf(fleet: Fleet, occasion: Occasion, random: Random): CellRecord[] {
  // What is slower on the whole machine in this hour, the reference too.
  const all = 0.1 * random.normal() - Math.log(occasion.speed);
  return Array.from({ length: occasion.luck.length / SCENARIOS }, (_, cell) =>
    cellOf(
      `cell-${cell}`,
      Array.from({ length: SCENARIOS }, (_, scenario) => {
        const series = cell * SCENARIOS + scenario;
        return measured(fleet, occasion, { series, all }, random);
      }),
    ),
  );
}

function measured(
  fleet: Fleet,
  { luck, costs, paired }: Occasion,
  { series, all }: { readonly series: number; readonly all: number },
  random: Random,
): Measurement {
  const own = [0, 1, 2].map(() => 0.3 * fleet.hourLuck * random.normal());
  const launches = Array.from({ length: LAUNCHES }, () => {
    const process = () => fleet.launchSpread * random.normal();
    const [head, base, reference] = [process(), process(), process()];
    return own.map((metric) => {
      const level = all + (luck[series] as number) + metric;
      return {
        head: level + costs.head + head,
        base: level + costs.base + base,
        reference: all + reference,
      };
    });
  });
  const of = (metric: number, sign: number): LaunchMetric[] =>
    launches.map((launch) => {
      const { head, base, reference } = launch[metric] as (typeof launch)[number];
      return {
        logRatio: paired ? sign * (head - base) : null,
        base: paired ? 1000 * Math.exp(sign * base) : null,
        head: 1000 * Math.exp(sign * head),
        reference: 1000 * Math.exp(sign * reference),
      };
    });
  return withLaunches(`scenario-${series % SCENARIOS}`, {
    throughput: of(0, -1),
    cpu: of(1, 1),
    p50: of(2, 1),
  });
}

function machineOf({ name }: Model, version: number): Machine {
  return { ...MACHINE, cpuModel: name, runnerImage: `ubuntu24/${version}` };
}

function commit(index: number): Commit {
  const sha = (index + 1).toString(16).padStart(40, '0');
  return { sha, subject: `Change ${index}`, date: '2026-01-01T00:00:00Z', ref: 'main' };
}

function between(random: Random, least: number, most: number): number {
  return least + (most - least) * random.uniform();
}

import type { Machine } from '../domain/record.ts';
import { moderateVariances } from '../stats/moderated.ts';
import { type Occasion, runScatter } from '../stats/run-scatter.ts';
import { type Mean, shrunkenMean } from '../stats/shrunken-mean.ts';
import type { VariancePart } from '../stats/welch.ts';
import type { Yardstick } from './level.ts';
import { ofOneCode, type StoredLevel } from './stored-levels.ts';

/** One series that is compared, with its history. */
export interface Compared {
  readonly yardstick: Yardstick;
  /** The machine that measured the head, and the one that measured the baseline. */
  readonly machine: Machine;
  readonly baseMachine: Machine;
  /** The oldest first. */
  readonly past: readonly StoredLevel[];
}

/** What two records of the same code differ by beyond their sampling. */
export interface Scatter {
  /** τ², of each record, and what the knowledge of it is worth. */
  readonly record: VariancePart;
  /** What the head's machine makes of the series beyond the baseline's; null on one CPU model. */
  readonly offset: Mean | null;
}

/** Older records tell of another runner image, another service. */
const NEWEST = 20;

/**
 * What is assumed before any history is known: standard deviations of 3% a record, of 4% for each CPU model, of 10% a
 * record without a reference service. They count as much as a few records, which replace them.
 */
export const PRIORS = {
  record: { variance: 0.03 ** 2, degreesOfFreedom: 3 },
  model: { variance: 0.04 ** 2, degreesOfFreedom: 6 },
  absolute: { variance: 0.1 ** 2, degreesOfFreedom: 2 },
} satisfies Record<string, VariancePart>;

/**
 * Records scatter with heavier tails than a normal distribution has, so however long the history is, an interval keeps
 * the tails of this many degrees of freedom.
 */
const MOST_DEGREES = 10;

/** So many neighbours on the models that are compared tell enough of them alone. */
const ENOUGH = 8;

/**
 * The scatter of series of one metric, in their order. Judged by how the newest records of the default branch
 * scattered, each by its own and a little by that of the others.
 */
export function recordScatters(series: readonly Compared[]): Scatter[] {
  const pasts = series.map(neighboursOf);
  const records = learnt(
    pasts.map(({ alike }) => runScatter(alike)),
    series.map(({ yardstick }) => (yardstick === 'none' ? PRIORS.absolute : PRIORS.record)),
  );
  const models = learnt(
    pasts.map(({ changes, kinds }, index) =>
      modelScatter(changes, kinds, records[index] as VariancePart),
    ),
    series.map(() => PRIORS.model),
  );
  return series.map(({ machine, baseMachine }, index) => {
    const record = records[index] as VariancePart;
    if (machine.cpuModel === baseMachine.cpuModel) return { record, offset: null };
    const { offsets } = pasts[index] as Neighbours;
    return { record, offset: shrunkenMean(offsets, record, models[index] as VariancePart) };
  });
}

/** The fingerprint: absolute figures of machines that differ in any of this are not compared. */
export function sameMachine(a: Machine, b: Machine): boolean {
  return (['cpuModel', 'cores', 'memoryMiB', 'kernel', 'os', 'runnerImage'] as const).every(
    (part) => a[part] === b[part],
  );
}

/** As much of the fingerprint as the history keeps. */
function alikeMachines(a: StoredLevel['machine'], b: StoredLevel['machine']): boolean {
  return (['cpuModel', 'cores', 'runnerImage'] as const).every((part) => a[part] === b[part]);
}

type Pair = readonly [Occasion, Occasion];

interface Neighbours {
  /** Neighbours in time on one CPU model. */
  readonly alike: readonly Pair[];
  /** Neighbours in time on different CPU models. */
  readonly changes: readonly Pair[];
  /** CPU models among the changes. */
  readonly kinds: number;
  /** How far the level lies higher on the head's model than on the baseline's, by each change between them. */
  readonly offsets: readonly Occasion[];
}

function neighboursOf({ yardstick, machine, baseMachine, past }: Compared): Neighbours {
  const newest = ofOneCode(past.slice(-NEWEST));
  if (yardstick === 'none') {
    const alike = newest.filter((of) => alikeMachines(of.machine, machine));
    return { alike: neighbours(alike).map(levels), changes: [], kinds: 0, offsets: [] };
  }
  const changes = neighbours(newest).filter(isChange);
  const models = [machine.cpuModel, baseMachine.cpuModel];
  const compared = newest.filter((of) => models.includes(modelOf(of)));
  return {
    alike: alikeIn(compared, newest).map(levels),
    changes: changes.map(levels),
    kinds: new Set(changes.flat().map(modelOf)).size,
    offsets: neighbours(compared)
      .filter(isChange)
      .map((pair) => offsetOf(pair, machine.cpuModel)),
  };
}

/** On the CPU models that are compared, where they were seen often enough, or else on each that was seen. */
function alikeIn(
  compared: readonly StoredLevel[],
  all: readonly StoredLevel[],
): [StoredLevel, StoredLevel][] {
  const own = alikeNeighbours(compared);
  return own.length >= ENOUGH ? own : alikeNeighbours(all);
}

function alikeNeighbours(past: readonly StoredLevel[]): [StoredLevel, StoredLevel][] {
  return [...Map.groupBy(past, modelOf).values()].flatMap((ofModel) => neighbours(ofModel));
}

function isChange([a, b]: readonly [StoredLevel, StoredLevel]): boolean {
  return modelOf(a) !== modelOf(b);
}

function levels([a, b]: readonly [StoredLevel, StoredLevel]): Pair {
  return [a.level, b.level];
}

function offsetOf([a, b]: readonly [StoredLevel, StoredLevel], model: string): Occasion {
  const sign = modelOf(b) === model ? 1 : -1;
  return {
    mean: sign * (b.level.mean - a.level.mean),
    variance: a.level.variance + b.level.variance,
  };
}

function modelOf({ machine }: StoredLevel): string {
  return machine.cpuModel;
}

/** What differs between models beyond what differs between records; k models are at most k − 1 draws of it. */
function modelScatter(
  changes: readonly Pair[],
  kinds: number,
  record: VariancePart,
): VariancePart | null {
  const seen = runScatter(changes);
  if (seen === null) return null;
  return {
    variance: Math.max(0, seen.variance - record.variance),
    degreesOfFreedom: Math.min(seen.degreesOfFreedom, kinds - 1),
  };
}

/** What was seen, moderated by what was seen of the others, and mixed with what is assumed. */
function learnt(
  seen: readonly (VariancePart | null)[],
  priors: readonly VariancePart[],
): VariancePart[] {
  const known = seen.filter((of) => of !== null);
  const moderated = new Map(
    moderateVariances(known).map((of, index) => [known[index] as VariancePart, of]),
  );
  return seen.map((of, index) => {
    const prior = priors[index] as VariancePart;
    return of === null ? prior : mixed(moderated.get(of) as VariancePart, prior);
  });
}

/** What was seen, and as much of what is assumed as that counts. */
export function mixed(seen: VariancePart, prior: VariancePart): VariancePart {
  const total = seen.degreesOfFreedom + prior.degreesOfFreedom;
  const weighed = seen.variance * seen.degreesOfFreedom + prior.variance * prior.degreesOfFreedom;
  return { variance: weighed / total, degreesOfFreedom: Math.min(MOST_DEGREES, total) };
}

function neighbours<T>(values: readonly T[]): [T, T][] {
  return values.slice(1).map((value, index) => [values[index] as T, value]);
}

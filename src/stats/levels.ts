import { mean } from './moments.ts';
import type { Estimate } from './student.ts';

/** Where each place of a chain stood beside a reference, and on what kind of machine: kinds differ by a constant. */
export type Levels = readonly ({ readonly value: number; readonly group: string } | null)[];

export interface LevelFit {
  /** Takes a known change out of the levels, spread evenly over its steps. */
  subtract(from: number, to: number, estimate: number): void;
  /** The change over a stretch of steps, where it grew evenly and nothing changed before and after. */
  ramp(from: number, to: number): (Estimate & { readonly precision: number }) | null;
  /**
   * Whether a single jump explains the levels as well. The steps would have shown it, so it came from somewhere else: a
   * new image of the machine, say, of which the reference suffers more than the service.
   */
  jumps(from: number, to: number): boolean;
}

/** With fewer, how far levels scatter is not known. */
const FEWEST = 24;
/** A ramp must explain so many times the scatter's variance more than a jump does. */
const BEYOND_JUMP = 4;
/** Levels this far apart tell whether the scatter is slow. */
const LAG = 8;

/** @returns null where there are too few to tell */
export function levelsOf(levels: Levels): LevelFit | null {
  const places = levels.flatMap((level, at) => (level === null ? [] : { ...level, at }));
  const groups = [...Map.groupBy(places, ({ group }) => group).values()].filter(
    (group) => group.length > LAG,
  );
  const used = groups.map((group) => ({
    at: group.map(({ at }) => at),
    values: Float64Array.from(group, ({ value }) => value),
  }));
  const count = used.reduce((sum, { at }) => sum + at.length, 0);
  if (count < FEWEST) return null;
  const degreesOfFreedom = (2 * (count - used.length)) / 3;
  const scatter = longRunVariance(used.map(({ values }) => values));
  return {
    subtract(from, to, estimate) {
      for (const { at, values } of used) {
        at.forEach((place, index) => {
          values[index] = (values[index] as number) - estimate * share(place, from, to);
        });
      }
    },
    ramp(from, to) {
      const even = fitOf(used, (place) => share(place, from, to));
      if (even.weight < 1e-9) return null;
      const precision = even.weight / scatter;
      return {
        ...{ estimate: even.estimate, standardError: Math.sqrt(1 / precision) },
        ...{ degreesOfFreedom, precision },
      };
    },
    jumps(from, to) {
      const { explained } = fitOf(used, (place) => share(place, from, to));
      return bestJump(used, from, to) + BEYOND_JUMP * scatter > explained;
    },
  };
}

interface Group {
  readonly at: readonly number[];
  readonly values: Float64Array;
}

/** How much of a change over a stretch has happened at a place: 0 before it, 1 after it. */
function share(place: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (place - from) / (to - from)));
}

/** Least squares of one shape, with a constant of its own for every group. */
function fitOf(groups: readonly Group[], shape: (place: number) => number) {
  let [product, weight] = [0, 0];
  for (const { at, values } of groups) {
    let [sum, squares, total, cross] = [0, 0, 0, 0];
    for (let index = 0; index < at.length; index++) {
      const x = shape(at[index] as number);
      const y = values[index] as number;
      sum += x;
      squares += x * x;
      total += y;
      cross += x * y;
    }
    weight += squares - (sum * sum) / at.length;
    product += cross - (sum * total) / at.length;
  }
  const estimate = weight < 1e-9 ? 0 : product / weight;
  return { estimate, weight, explained: estimate * product };
}

/** The most that one jump in or near a stretch explains; a few places are as good as all. */
function bestJump(groups: readonly Group[], from: number, to: number): number {
  const length = to - from;
  const stride = Math.max(1, Math.floor(length / 16));
  let best = 0;
  for (let at = from + 1 - (length >> 1); at <= to + (length >> 1); at += stride) {
    best = Math.max(best, fitOf(groups, (place) => Number(place >= at)).explained);
  }
  return best;
}

/**
 * What a mean of neighbours scatters by, per value: half the mean squared difference at a distance, and more where
 * neighbours are alike (as an autoregression of first order would be that has the same ratio of near to far differences).
 */
function longRunVariance(groups: readonly Float64Array[]): number {
  const [near, far] = [semivariance(groups, 1), semivariance(groups, LAG)];
  const correlation = Math.min(0.9, Math.max(0, 1 - near / far));
  return Math.max((Math.max(near, far) * (1 + correlation)) / (1 - correlation), 1e-8);
}

function semivariance(groups: readonly Float64Array[], lag: number): number {
  const squares = groups.flatMap((values) =>
    [...values.slice(lag)].map((value, at) => (value - (values[at] as number)) ** 2 / 2),
  );
  return mean(squares);
}

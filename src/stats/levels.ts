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
  const used = groups.map((group): Group => {
    const at = group.map((level) => level.at);
    const values = Float64Array.from(group, ({ value }) => value);
    return { at, values, sums: sumsOf(at, values, levels.length) };
  });
  const count = used.reduce((sum, { at }) => sum + at.length, 0);
  if (count < FEWEST) return null;
  const degreesOfFreedom = (2 * (count - used.length)) / 3;
  const scatter = longRunVariance(used.map(({ values }) => values));
  return {
    subtract(from, to, estimate) {
      for (const group of used) {
        const { at, values } = group;
        at.forEach((place, index) => {
          values[index] = (values[index] as number) - estimate * share(place, from, to);
        });
        group.sums = sumsOf(at, values, levels.length);
      }
    },
    ramp(from, to) {
      const even = fitOf(used, from, to);
      if (even.weight < 1e-9) return null;
      const precision = even.weight / scatter;
      return {
        ...{ estimate: even.estimate, standardError: Math.sqrt(1 / precision) },
        ...{ degreesOfFreedom, precision },
      };
    },
    jumps(from, to) {
      const { explained } = fitOf(used, from, to);
      return bestJump(used, from, to) + BEYOND_JUMP * scatter > explained;
    },
  };
}

interface Group {
  readonly at: readonly number[];
  readonly values: Float64Array;
  sums: Sums;
}

/** Sums over the places before each place, so that a fit takes the same time however many levels there are. */
interface Sums {
  readonly count: Float64Array;
  readonly place: Float64Array;
  readonly square: Float64Array;
  readonly value: Float64Array;
  readonly product: Float64Array;
}

function sumsOf(at: readonly number[], values: Float64Array, size: number): Sums {
  const sums = (of: (place: number, value: number) => number) => {
    const before = new Float64Array(size + 1);
    at.forEach((place, index) => {
      before[place + 1] = of(place, values[index] as number);
    });
    for (let place = 1; place <= size; place++) {
      before[place] = (before[place] as number) + (before[place - 1] as number);
    }
    return before;
  };
  return {
    count: sums(() => 1),
    place: sums((place) => place),
    square: sums((place) => place * place),
    value: sums((_place, value) => value),
    product: sums((place, value) => place * value),
  };
}

/** How much of a change over a stretch has happened at a place: 0 before it, 1 after it. */
function share(place: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (place - from) / (to - from)));
}

/** Least squares of an even change over a stretch, with a constant of its own for every group. */
function fitOf(groups: readonly Group[], from: number, to: number) {
  let [product, weight] = [0, 0];
  for (const { sums } of groups) {
    const inside = (of: Float64Array) => upTo(of, to) - upTo(of, from);
    const length = to - from;
    const [count, places] = [inside(sums.count), inside(sums.place)];
    const after = total(sums.count) - upTo(sums.count, to);
    const sum = (places - from * count) / length + after;
    const squares =
      (inside(sums.square) - 2 * from * places + from * from * count) / length ** 2 + after;
    const cross =
      (inside(sums.product) - from * inside(sums.value)) / length +
      (total(sums.value) - upTo(sums.value, to));
    weight += squares - (sum * sum) / total(sums.count);
    product += cross - (sum * total(sums.value)) / total(sums.count);
  }
  const estimate = weight < 1e-9 ? 0 : product / weight;
  return { estimate, weight, explained: estimate * product };
}

function upTo(sums: Float64Array, place: number): number {
  return sums[Math.min(sums.length - 1, Math.max(0, place))] as number;
}

function total(sums: Float64Array): number {
  return sums[sums.length - 1] as number;
}

/** The most that one jump in or near a stretch explains; a few places are as good as all. */
function bestJump(groups: readonly Group[], from: number, to: number): number {
  const length = to - from;
  const stride = Math.max(1, Math.floor(length / 16));
  let best = 0;
  for (let at = from + 1 - (length >> 1); at <= to + (length >> 1); at += stride) {
    best = Math.max(best, fitOf(groups, at - 1, at).explained);
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

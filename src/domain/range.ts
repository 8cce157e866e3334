/** `${1..500}`: any whole number from the first to the last; `${001..500}` keeps its zeros. */
const RANGE = /\$\{(\d{1,15})\.\.(\d{1,15})\}/g;

/** Whole numbers that a path stands for at one place, as they are written. */
export interface Range {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The ranges of a path, in their order. */
export function rangesIn(path: string): readonly Range[] {
  return Array.from(path.matchAll(RANGE), ([text, first, last]) => ({
    ...{ text, first: Number(first), last: Number(last) },
  }));
}

/** How many paths it stands for: 1 without a range. */
export function pathsIn(path: string): number {
  return rangesIn(path).reduce((product, { first, last }) => product * (last - first + 1), 1);
}

/** The path of this number among those that it stands for, from 0: the first range runs fastest. */
export function pathAt(path: string, index: number): string {
  let rest = index;
  return path.replace(RANGE, (_, first: string, last: string) => {
    const size = Number(last) - Number(first) + 1;
    const number = Number(first) + (rest % size);
    rest = Math.floor(rest / size);
    return String(number).padStart(first.length, '0');
  });
}

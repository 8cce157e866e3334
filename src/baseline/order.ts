import type { RunRecord } from '../domain/record.ts';

/** Orders and choices that depend on nothing but the values: what makes merging independent of order. */

/** By code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** JSON with sorted keys: equal for equal values. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => compareText(a, b)));
  });
}

/** One of the values, whichever order they come in. */
export function least<T>(values: readonly T[]): T {
  return values.reduce((a, b) => (compareText(textOf(a), textOf(b)) <= 0 ? a : b));
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** The list that all have in common, else everything that is in any, sorted. */
export function mergeLists<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first, ...others] = lists.map(textOf);
  if (others.every((other) => other === first)) return lists[0] ?? [];
  const all = uniqueBy(lists.flat(), textOf);
  return all.sort((a, b) => compareText(textOf(a), textOf(b)));
}

/** 0 where no run of GitHub measured. */
export function attemptOf(record: RunRecord): number {
  return record.run?.attempt ?? 0;
}

import { isObject } from './json.ts';

/** By code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function sortedByKey<T extends object>(entries: T): T {
  const sorted = Object.entries(entries).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted) as T;
}

/** JSON with sorted keys: equal for equal values. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    isObject(item) ? sortedByKey(item) : item,
  );
}

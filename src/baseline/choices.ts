/** Choices that depend on nothing but the values: what makes merging independent of order. */
import { compareText, textOf } from '../domain/order.ts';

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

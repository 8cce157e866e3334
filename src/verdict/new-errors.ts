import type { Measurement, Totals } from '../domain/record.ts';

/**
 * Kinds of errors that base did not have, or that head has more than twice as often, and 20 beyond that:
 * errors come in bursts, and a finer test would cry wolf.
 * A base that was not measured excuses none.
 * @returns one sentence, or null where there are none.
 */
export function newErrors({ totals }: Measurement): string | null {
  const { base, head } = totals;
  if (head === undefined) return null;
  const kinds = Object.entries(head.errors).filter(([kind, count]) =>
    isNew(kind, count, head, base),
  );
  if (kinds.length === 0) return null;
  const list = kinds.map(([kind, count]) => `${count} × ${kind}`).join(', ');
  const than = base === undefined ? ' (base was not measured)' : ' that base did not have';
  return `errors${than}: ${list}, in ${requestsOf(head)} requests`;
}

function isNew(kind: string, count: number, head: Totals, base: Totals | undefined): boolean {
  const before = base?.errors[kind] ?? 0;
  if (before === 0 || base === undefined) return count > 0;
  return count > (2 * before * requestsOf(head)) / requestsOf(base) + 20;
}

function requestsOf({ completions, errors }: Totals): number {
  return Object.values(errors).reduce((sum, count) => sum + count, completions);
}

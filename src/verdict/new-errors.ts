import { errorKindOf } from '../domain/mix.ts';
import type { Measurement, Totals } from '../domain/record.ts';
import { sum } from '../domain/sum.ts';

/**
 * Kinds of errors that base did not have, or that head has more than twice as often, and 20 beyond that:
 * errors come in bursts, and a finer test would cry wolf.
 * A base that was not measured excuses none.
 * @returns one sentence, or null where there are none.
 */
export function newErrors({ totals }: Measurement): string | null {
  const { base, head } = totals;
  if (head === undefined) return null;
  const kinds = Object.entries(head.errors).filter(([error]) =>
    isNew(errorKindOf(error), head, base),
  );
  if (kinds.length === 0) return null;
  const list = kinds.map(([kind, count]) => `${count} × ${kind}`).join(', ');
  const than = base === undefined ? ' (base was not measured)' : ' that base did not have';
  return `errors${than}: ${list}, in ${requestsOf(head)} requests`;
}

/** By the kind alone: which request of a mix an error of both revisions befalls is a matter of chance. */
function isNew(kind: string, head: Totals, base: Totals | undefined): boolean {
  const count = countOf(kind, head);
  const before = base === undefined ? 0 : countOf(kind, base);
  if (before === 0 || base === undefined) return count > 0;
  return count > (2 * before * requestsOf(head)) / requestsOf(base) + 20;
}

function countOf(kind: string, { errors }: Totals): number {
  const counts = Object.entries(errors).map(([error, count]) =>
    errorKindOf(error) === kind ? count : 0,
  );
  return sum(counts);
}

function requestsOf({ completions, errors }: Totals): number {
  return completions + sum(Object.values(errors));
}

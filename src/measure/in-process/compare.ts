import type {
  FunctionCalls,
  InProcessRecord,
  InProcessSide,
  StatementRuns,
} from '../../domain/record.ts';
import type { Counted } from './run.ts';

const MOST_FUNCTIONS = 30;
const MOST_STATEMENTS = 10;

/** What head does that base did not, by function and by statement. */
export function compareCounts(
  place: Pick<InProcessRecord, 'interpreter' | 'scenario'>,
  base: Counted | string | null,
  head: Counted | string,
): InProcessRecord {
  const reasons = [head, base].filter((side) => typeof side === 'string');
  const [before, now] = [base, head].map((side) => (typeof side === 'string' ? null : side));
  const both = before && now;
  return {
    ...place,
    reason: reasons[0]?.slice(0, 500) ?? null,
    base: before ? sideOf(before) : null,
    head: now ? sideOf(now) : null,
    functions: both ? functionsOf(before, now) : [],
    statements: both ? statementsOf(before, now) : [],
  };
}

/** What differs from one count to the next differs from base to head as well, and says nothing. */
function isStable({ calls, again }: { readonly calls: number; readonly again: number }): boolean {
  return calls === again;
}

function sideOf(counted: Counted): InProcessSide {
  const { seconds, calls, distinct, statements } = counted;
  return {
    microseconds: seconds * 1e6,
    calls: isStable(counted) ? calls : null,
    functions: distinct,
    statements: statements.reduce((sum, { count }) => sum + count, 0),
  };
}

function functionsOf(base: Counted, head: Counted): FunctionCalls[] {
  const before = new Map(base.functions.map((one) => [`${one.file}\n${one.name}`, one]));
  const now = new Map(head.functions.map((one) => [`${one.file}\n${one.name}`, one]));
  return [...new Set([...now.keys(), ...before.keys()])]
    .flatMap((key): FunctionCalls[] => {
      const [old, one] = [before.get(key), now.get(key)];
      const known = one ?? old;
      if (known === undefined || ![old, one].every((side) => !side || isStable(side))) return [];
      const place = `${known.file}:${known.line}`.slice(-300);
      const name = known.name.slice(0, 200);
      const { own } = known;
      return [{ name, place, own, base: old?.calls ?? 0, head: one?.calls ?? 0 }];
    })
    .filter(({ base, head }) => base !== head)
    .sort((a, b) => Number(b.own) - Number(a.own) || byDifference(a, b))
    .slice(0, MOST_FUNCTIONS);
}

function statementsOf(base: Counted, head: Counted): StatementRuns[] {
  const before = new Map(base.statements.map(({ text, count }) => [text, count]));
  const now = new Map(head.statements.map(({ text, count }) => [text, count]));
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((text) => ({ text, base: before.get(text) ?? 0, head: now.get(text) ?? 0 }))
    .filter(({ base, head }) => base !== head)
    .sort(byDifference)
    .slice(0, MOST_STATEMENTS);
}

type Change = { readonly base: number; readonly head: number };

function byDifference(a: Change, b: Change): number {
  return Math.abs(b.head - b.base) - Math.abs(a.head - a.base);
}

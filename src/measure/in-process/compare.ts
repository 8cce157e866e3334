import type {
  FunctionCalls,
  InProcessRecord,
  InProcessSide,
  StatementRuns,
} from '../../domain/record.ts';
import type { Counted } from './run.ts';

const MOST_FUNCTIONS = 30;
const MOST_STATEMENTS = 10;

/** One revision, as it was found. */
export interface Side {
  readonly counted: Counted | string | null;
  /** Of a request with nothing watching; null where that is not known. */
  readonly seconds: number | null;
}

export interface Place {
  readonly interpreter: string;
  readonly scenario: string;
  /** Which request of a scenario that asks several. */
  readonly request?: string;
  /** Why Python calls say nothing under this interpreter, where SQL statements do; null where they do. */
  readonly withoutCalls: string | null;
}

/** What head does that base did not, by function and by statement. */
export function compareCounts(where: Place, base: Side, head: Side): InProcessRecord {
  const { withoutCalls, ...place } = where;
  const reason = [head.counted, base.counted].find((side) => typeof side === 'string');
  const [before, now] = [countedOf(base), countedOf(head)];
  const unseen = [now, before].flatMap((side) => side?.unseen ?? []).at(0);
  return {
    ...place,
    reason: (reason ?? unseen)?.slice(0, 500) ?? withoutCalls,
    base: before && sideOf(before, base.seconds, withoutCalls === null),
    head: now && sideOf(now, head.seconds, withoutCalls === null),
    functions: before && now && withoutCalls === null ? functionsOf(before, now) : [],
    statements: before && now && unseen === undefined ? statementsOf(before, now) : [],
  };
}

function countedOf({ counted }: Side): Counted | null {
  return typeof counted === 'string' ? null : counted;
}

function sideOf(counted: Counted, seconds: number | null, withCalls: boolean): InProcessSide {
  const { statements, drivers, distinct, unseen } = counted;
  const [queries, again] = [
    statements.reduce((sum, { count }) => sum + count, 0),
    statements.reduce((sum, one) => sum + one.again, 0),
  ];
  const varies = {
    ...(withCalls && !isStable(counted) ? { calls: apart(counted.calls, counted.again) } : {}),
    ...(unseen.length === 0 && queries !== again ? { statements: apart(queries, again) } : {}),
  };
  return {
    microseconds: seconds === null ? null : seconds * 1e6,
    calls: withCalls && isStable(counted) ? counted.calls : null,
    functions: withCalls ? distinct : 0,
    // What of several drivers can be seen is not all that is sent.
    statements: unseen.length === 0 && drivers.length > 0 && queries === again ? queries : null,
    ...(Object.keys(varies).length > 0 ? { varies } : {}),
    drivers: drivers.slice(0, 20),
  };
}

/** What differs from one count to the next differs from base to head as well, and says nothing. */
function isStable({ calls, again }: { readonly calls: number; readonly again: number }): boolean {
  return calls === again;
}

function apart(one: number, other: number): number {
  return Math.abs(one - other);
}

function functionsOf(base: Counted, head: Counted): FunctionCalls[] {
  const before = new Map(base.functions.map((one) => [`${one.file}\n${one.name}`, one]));
  const now = new Map(head.functions.map((one) => [`${one.file}\n${one.name}`, one]));
  return [...new Set([...now.keys(), ...before.keys()])]
    .flatMap((key): FunctionCalls[] => {
      const [old, one] = [before.get(key), now.get(key)];
      const known = one ?? old;
      if (known === undefined || ![old, one].every((side) => !side || isStable(side))) return [];
      // Not among those that were told is not the same as never called.
      if ((!old && isCut(base)) || (!one && isCut(head))) return [];
      const place = `${known.file}:${known.line}`.slice(-300);
      const name = known.name.slice(0, 200);
      const { own } = known;
      return [{ name, place, own, base: old?.calls ?? 0, head: one?.calls ?? 0 }];
    })
    .filter(({ base, head }) => base !== head)
    .sort((a, b) => Number(b.own) - Number(a.own) || byDifference(a, b))
    .slice(0, MOST_FUNCTIONS);
}

function isCut({ functions, distinct }: Counted): boolean {
  return functions.length < distinct;
}

function statementsOf(base: Counted, head: Counted): StatementRuns[] {
  const before = new Map(base.statements.map((one) => [one.text, one]));
  const now = new Map(head.statements.map((one) => [one.text, one]));
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((text) => ({ text, sides: [before.get(text), now.get(text)] as const }))
    .filter(({ sides }) => sides.every((side) => !side || side.count === side.again))
    .map(({ text, sides: [old, one] }) => ({
      text: text.slice(0, 1000),
      ...{ base: old?.count ?? 0, head: one?.count ?? 0 },
    }))
    .filter(({ base, head }) => base !== head)
    .sort(byDifference)
    .slice(0, MOST_STATEMENTS);
}

type Change = { readonly base: number; readonly head: number };

function byDifference(a: Change, b: Change): number {
  return Math.abs(b.head - b.base) - Math.abs(a.head - a.base);
}

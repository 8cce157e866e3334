import type { InProcessRecord } from '../domain/record.ts';
import { type Called, calledOf, calledWith } from './in-process/called.ts';
import { compareCounts, type Side } from './in-process/compare.ts';
import { countRequests, timeRequests } from './in-process/run.ts';
import type { PreparedCell, PreparedTarget, Scenarios, SessionKeeper } from './types.ts';

export interface InProcess {
  readonly records: readonly InProcessRecord[];
  /** What should have been counted and was not, a sentence a cause. */
  readonly warnings: readonly string[];
}

/**
 * Counts what a request does at base and at head, by interpreter and scenario: Python calls by function,
 * and SQL statements. Nearly without noise, where times are not; says where the time goes, and decides nothing.
 * Never throws for anything that a service does: what could not be counted says why.
 * @param seconds the most for one interpreter
 */
export async function countInProcess(
  prepared: readonly PreparedCell[],
  scenarios: Scenarios,
  seconds: number,
  sessions?: SessionKeeper,
): Promise<InProcess> {
  const records: InProcessRecord[] = [];
  const groups = scenarios.length === 0 ? [] : Map.groupBy(prepared, labelOf);
  for (const [interpreter, [first]] of groups) {
    if (first !== undefined)
      records.push(...(await countUnder(interpreter, first, scenarios, { seconds, sessions })));
  }
  return { records, warnings: warningsOf(records) };
}

function labelOf({ cell }: PreparedCell): string {
  return cell.interpreter.label;
}

const OWN_SERVER = 'It is its own server, and cannot be called without it.';
const WEBSOCKET = 'What is said over a WebSocket is not counted: only requests are called.';
const JUST_IN_TIME =
  'Calls are counted on CPython only: a just-in-time compiler makes another program of them.';

const BY_NATURE: readonly string[] = [OWN_SERVER, WEBSOCKET, JUST_IN_TIME];

async function countUnder(
  interpreter: string,
  { cell, targets: { base, head } }: PreparedCell,
  scenarios: Scenarios,
  {
    seconds,
    sessions,
  }: { readonly seconds: number; readonly sessions?: SessionKeeper | undefined },
): Promise<InProcessRecord[]> {
  if (head === undefined) return [];
  if (head.application.protocol === 'own') return scenarios.map(absent(interpreter, OWN_SERVER));
  const asked = scenarios.flatMap((one) => (one.type === 'http' ? calledOf(one) : []));
  const others = scenarios.filter(({ type }) => type === 'websocket');
  const records = others.map(absent(interpreter, WEBSOCKET));
  if (asked.length === 0) return records;
  const compiles = cell.interpreter.implementation !== 'cpython';
  const [before, now] = await Promise.all([
    base === undefined
      ? null
      : examine(base, calledWith(asked, sessions?.of(base)), { compiles, seconds }),
    examine(head, calledWith(asked, sessions?.of(head)), { compiles, seconds }),
  ]);
  const withoutCalls = compiles ? JUST_IN_TIME : null;
  const counted = asked.map(({ name, place }) =>
    compareCounts(
      { interpreter, ...place, withoutCalls },
      before?.(name) ?? { counted: null, seconds: null },
      now(name),
    ),
  );
  return [...counted, ...records];
}

/** Counts, and times in another process; the latter not where a compiler would have to warm up for it. */
async function examine(
  target: PreparedTarget,
  scenarios: readonly Called[],
  { compiles, seconds }: { readonly compiles: boolean; readonly seconds: number },
): Promise<(name: string) => Side> {
  const counted = await countRequests(target, scenarios, seconds / 2);
  const countable = scenarios.filter(({ name }) => typeof counted.get(name) === 'object');
  const times =
    compiles || countable.length === 0 ? null : await timeRequests(target, countable, seconds / 2);
  return (name) => ({
    counted: counted.get(name) ?? null,
    seconds: times?.get(name) ?? null,
  });
}

function absent(interpreter: string, reason: string) {
  return ({ name }: { readonly name: string }): InProcessRecord => ({
    ...{ interpreter, scenario: name, reason },
    ...{ base: null, head: null, functions: [], statements: [] },
  });
}

/** A sentence a cause; none for what cannot be counted by its nature. */
function warningsOf(records: readonly InProcessRecord[]): string[] {
  const failed = records.filter(({ reason }) => reason !== null && !BY_NATURE.includes(reason));
  const causes = Map.groupBy(failed, ({ interpreter, reason }) => `${interpreter}: ${reason}`);
  return [...causes].map(([cause, of]) => {
    const counted = of.every(({ head }) => head !== null) ? 'not counted in full' : 'not counted';
    return `What a request does was ${counted} for ${of.map(nameOf).join(', ')} under ${cause}`;
  });
}

function nameOf({ scenario, request }: InProcessRecord): string {
  return request === undefined ? scenario : `${scenario} (${request})`;
}

import type { InProcessRecord } from '../domain/record.ts';
import { compareCounts } from './in-process/compare.ts';
import { countRequests } from './in-process/run.ts';
import type { PreparedCell, Scenarios } from './types.ts';

/**
 * Counts what a request does at base and at head, by interpreter and scenario: Python calls by function,
 * and SQL statements. Nearly without noise, where times are not; says where the time goes, and decides nothing.
 */
export async function countInProcess(
  prepared: readonly PreparedCell[],
  scenarios: Scenarios,
): Promise<readonly InProcessRecord[]> {
  if (scenarios.length === 0) return [];
  const counted: InProcessRecord[] = [];
  for (const [interpreter, [first]] of Map.groupBy(prepared, labelOf)) {
    if (first !== undefined) counted.push(...(await countUnder(interpreter, first, scenarios)));
  }
  return counted;
}

function labelOf({ cell }: PreparedCell): string {
  return cell.interpreter.label;
}

async function countUnder(
  interpreter: string,
  { cell, targets }: PreparedCell,
  scenarios: Scenarios,
): Promise<InProcessRecord[]> {
  const { base, head } = targets;
  const reason = whyNot(cell.interpreter.implementation, head?.application.protocol);
  if (reason !== null || head === undefined)
    return scenarios.map(absent(interpreter, reason ?? ''));
  const [before, now] = await Promise.all([
    base === undefined ? null : countRequests(base, scenarios),
    countRequests(head, scenarios),
  ]);
  return scenarios.map(({ name }) =>
    compareCounts(
      { interpreter, scenario: name },
      before?.get(name) ?? null,
      now.get(name) ?? 'It was not called.',
    ),
  );
}

function whyNot(implementation: string, protocol: string | undefined): string | null {
  if (implementation !== 'cpython') {
    return 'Calls are counted on CPython only: a just-in-time compiler makes another program of them.';
  }
  return protocol === 'own' ? 'It is its own server, and cannot be called without it.' : null;
}

function absent(interpreter: string, reason: string) {
  return ({ name }: { readonly name: string }): InProcessRecord => ({
    ...{ interpreter, scenario: name, reason },
    ...{ base: null, head: null, functions: [], statements: [] },
  });
}

import type { CellRecord, RunRecord } from '../domain/record.ts';
import { attemptOf } from './attempt.ts';
import { confirmationOf } from './confirmation.ts';

/**
 * Lets what a later attempt measured in order to confirm stand in the cells that it is about: as their second
 * measurement, not in place of the first. What has no cell to stand in is left as it is.
 */
export function foldConfirmations(records: readonly RunRecord[]): readonly RunRecord[] {
  const confirming = records.filter(isConfirming);
  if (confirming.length === 0) return records;
  return confirming.sort(byAttempt).reduce(
    folded,
    records.filter((record) => !isConfirming(record)),
  );
}

/** Not where its second measurements stand in it already. */
function isConfirming({ request, parts, cells }: RunRecord): boolean {
  const first = cells.every(({ confirmation }) => confirmation === undefined);
  return request?.command === 'confirm' && parts === undefined && first;
}

function byAttempt(a: RunRecord, b: RunRecord): number {
  return attemptOf(a) - attemptOf(b);
}

function folded(records: readonly RunRecord[], confirming: RunRecord): readonly RunRecord[] {
  const second = new Map(confirming.cells.map((cell) => [cell.id, cell]));
  const holders = records.filter((record) => holds(record, second, confirming));
  if (holders.length === 0) return [...records, confirming];
  return records.map((record) =>
    holders.includes(record) ? withSecond(record, second, confirming) : record,
  );
}

function holds(
  record: RunRecord,
  second: ReadonlyMap<string, CellRecord>,
  confirming: RunRecord,
): boolean {
  const same =
    record.head.sha === confirming.head.sha &&
    record.base?.sha === confirming.base?.sha &&
    record.run?.id === confirming.run?.id &&
    attemptOf(record) < attemptOf(confirming);
  return same && record.cells.some(({ id }) => second.has(id));
}

function withSecond(
  record: RunRecord,
  second: ReadonlyMap<string, CellRecord>,
  { request, run, profiles }: RunRecord,
): RunRecord {
  const cells = record.cells.map((cell) => {
    const again = second.get(cell.id);
    return again === undefined ? cell : { ...cell, confirmation: confirmationOf(again) };
  });
  return {
    ...record,
    ...(request === undefined ? {} : { request }),
    ...(profiles === undefined ? {} : { profiles: [...(record.profiles ?? []), ...profiles] }),
    run: record.run && { ...record.run, attempt: run?.attempt ?? record.run.attempt },
    cells,
  };
}

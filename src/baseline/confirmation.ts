import type { CellRecord, Confirmation } from '../domain/record.ts';

/** What a cell showed, as what it showed when it was measured again. */
export function confirmationOf(cell: CellRecord): Confirmation {
  const { status, reason, failure, ready, memory, measurements, warnings } = cell;
  const seen = { status, reason, failure, ready, measurements, warnings };
  return memory === undefined ? seen : { ...seen, memory };
}

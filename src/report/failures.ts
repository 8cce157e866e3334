import type { Failure } from '../domain/record.ts';
import type { CellView, View } from './view.ts';

/** Where something failed: a whole cell, or one scenario under it. */
export interface FailurePlace {
  readonly cell: CellView;
  readonly scenario: string | null;
}

/** The same failure in all the places where it happened. */
export interface FailureGroup {
  readonly failure: Failure;
  readonly places: readonly FailurePlace[];
}

const RANK: Readonly<Record<Failure['side'], number>> = { head: 0, base: 1, reference: 2 };

/** All failures, equal ones told once; what concerns the head comes first. */
export function failuresOf(view: View): FailureGroup[] {
  const found = view.cells.flatMap((cell) => [
    ...(cell.record?.failure ? [{ failure: cell.record.failure, cell, scenario: null }] : []),
    ...(cell.record?.measurements ?? []).flatMap(({ failure, scenario }) =>
      failure === null ? [] : [{ failure, cell, scenario }],
    ),
  ]);
  const groups = Map.groupBy(found, ({ failure }) =>
    JSON.stringify([failure.side, failure.stage, failure.code, failure.message]),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ failure: first.failure, places: [first, ...others] }],
    )
    .sort((a, b) => RANK[a.failure.side] - RANK[b.failure.side]);
}

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
  /** It did not happen when it was measured again. */
  readonly over: boolean;
  readonly places: readonly FailurePlace[];
}

const SIDES: readonly Failure['side'][] = ['head', 'base', 'reference'];
const STAGES: readonly Failure['stage'][] = ['install', 'boot', 'verify', 'load'];

/** All failures, equal ones told once; what concerns the head comes first, and there what came first. */
export function failuresOf(view: View): FailureGroup[] {
  const found = view.cells.flatMap((cell) => [
    ...(cell.record?.failure
      ? [{ failure: cell.record.failure, over: false, cell, scenario: null }]
      : []),
    ...(cell.record?.measurements ?? []).flatMap(({ failure, scenario }) =>
      failure === null ? [] : [{ failure, over: isOver(view, cell, scenario), cell, scenario }],
    ),
    ...judgedFailures(view, cell),
  ]);
  const groups = Map.groupBy(found, ({ failure, over }) =>
    JSON.stringify([over, failure.side, failure.stage, failure.code, failure.message]),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ failure: first.failure, over: first.over, places: [first, ...others] }],
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function isOver({ entries }: View, cell: CellView, scenario: string): boolean {
  const entry = entries.find((one) => one.cell === cell && one.scenario.name === scenario);
  return entry?.repeated?.result === 'not confirmed';
}

function rankOf({ failure, over }: FailureGroup): number {
  if (over) return SIDES.length * STAGES.length;
  return SIDES.indexOf(failure.side) * STAGES.length + STAGES.indexOf(failure.stage);
}

/** Failures that nothing ended with, and that only the judging found: errors under load that base did not have. */
function judgedFailures(view: View, cell: CellView) {
  return view.entries
    .filter((entry) => entry.cell === cell && entry.verdict === 'failed')
    .filter(({ measurement }) => !cell.record?.failure && !measurement?.failure)
    .map(({ scenario: { name }, reason }) => {
      const again = cell.record?.confirmation?.measurements.find((one) => one.scenario === name);
      const failure = again?.failure ?? underLoad(reason);
      return { failure, over: false, cell, scenario: name };
    });
}

function underLoad(reason: string | null): Failure {
  const message = reason ?? 'no reason was recorded.';
  return { side: 'head', stage: 'load', code: 'errors', message, detail: null };
}

import type { Progress } from '../../src/commands/io.ts';

/** What a measurement says when it starts. */
export function started(cells: readonly string[], scenarios: readonly string[]): Progress {
  return { type: 'started', cells, scenarios, budgetSeconds: 150 };
}

/** What it says of a scenario after a launch. */
export function estimate(
  cell: string,
  scenario: string,
  logRatio: number | null,
  halfWidth: number | null,
  more: Partial<Extract<Progress, { readonly type: 'estimate' }>> = {},
): Progress {
  return {
    type: 'estimate',
    ...{ cell, scenario, launches: 4, metric: 'throughput', estimate: logRatio, halfWidth },
    status: 'measuring',
    ...more,
  };
}

import type { MetricName } from '../domain/metrics.ts';
import { interval } from '../stats/student.ts';
import { type Columns, METRIC_NAMES } from './columns.ts';
import type { Band } from './trend-view.ts';

/** What one run says of one metric. */
export interface RunFigure {
  readonly metric: MetricName;
  readonly value: number | null;
  /** ln(head / base) with its 95% interval; null where there was no base beside it. */
  readonly change: Band | null;
}

/** Everything that a run measured of one scenario under one cell. */
export function runFigures(
  columns: Columns,
  {
    run,
    cell,
    scenario,
  }: { readonly run: string; readonly cell: string; readonly scenario: string },
): readonly RunFigure[] {
  return METRIC_NAMES.flatMap((metric) => {
    const entry = columns.entries({ cell, scenario, metric }).find((one) => one.run === run);
    return (entry?.points ?? []).map(({ value, step }) => {
      const known = step !== null && step.standardError > 0;
      const change = known ? { middle: step.estimate, ...interval(step, 0.95) } : null;
      return { metric, value, change };
    });
  });
}

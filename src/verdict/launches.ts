import type { MetricName } from '../domain/metrics.ts';
import type { CellRecord, LaunchMetric, Measurement, RunRecord } from '../domain/record.ts';
import { median } from '../stats/quantiles.ts';

/**
 * Log ratios repeat exactly now and then, because a histogram keeps three significant digits. That is no proof
 * that launches do not scatter: no standard deviation over launches is taken to be below this.
 */
export const RESOLUTION = 5e-4;

/** What the launches of one cell, scenario and metric said. */
export interface Series {
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  readonly launches: readonly LaunchMetric[];
  /** Null for what belongs to no scenario. */
  readonly measurement: Measurement | null;
}

/**
 * Everything that may be compared. What the head failed at has nothing to say; where only the base or the
 * reference failed, the head's own figures still do.
 */
export function seriesOf(record: RunRecord): Series[] {
  return record.cells
    .filter(hasFigures)
    .flatMap((cell) => [
      ...cellSeries(cell, 'boot', 'ready', cell.ready),
      ...cellSeries(cell, 'memory', 'memory', cell.memory ?? []),
      ...cell.measurements.filter(hasFigures).flatMap((of) => measuredSeries(cell, of)),
    ]);
}

function hasFigures({ status, failure }: CellRecord | Measurement): boolean {
  if (status !== 'failed') return status === 'measured' || status === 'unsteady';
  return failure !== null && failure.side !== 'head';
}

function cellSeries(
  cell: CellRecord,
  scenario: string,
  metric: MetricName,
  launches: readonly LaunchMetric[],
): Series[] {
  return launches.length === 0
    ? []
    : [{ cell: cell.id, scenario, metric, launches, measurement: null }];
}

function measuredSeries(cell: CellRecord, measurement: Measurement): Series[] {
  const metrics = new Set(measurement.launches.flatMap((launch) => Object.keys(launch.metrics)));
  return [...metrics].sort().map((name) => {
    const metric = name as MetricName;
    const launches = measurement.launches.flatMap((launch) => launch.metrics[metric] ?? []);
    return { cell: cell.id, scenario: measurement.scenario, metric, launches, measurement };
  });
}

/** Median over launches of an absolute figure; null where no launch has one. */
export function typical(launches: readonly LaunchMetric[], side: 'base' | 'head'): number | null {
  const known = launches.flatMap((launch) => launch[side] ?? []);
  return known.length === 0 ? null : median(known);
}

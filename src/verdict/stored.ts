import type { Comparison } from '../domain/assessment.ts';
import type { HistoryEntry } from '../domain/history.ts';
import { isDifference } from '../domain/metrics.ts';
import type { RunRecord } from '../domain/record.ts';
import { interval, pValue } from '../stats/student.ts';
import { welchSatterthwaite } from '../stats/welch.ts';
import { pacedByEngine } from './client-bound.ts';
import { type Series, seriesOf, typical } from './launches.ts';
import { type Level, levelOf, type Yardstick } from './level.ts';
import { type Compared, recordScatters, type Scatter, sameMachine } from './record-scatter.ts';
import { seriesKey, storedLevels } from './stored-levels.ts';

/**
 * The head against a stored record, whose head is the base here.
 *
 * θ = (ln head − ln reference) now − (ln head − ln reference) then. The reference is a frozen service that
 * was measured in the same launches, so that what a machine does to everything cancels. Between two CPU models what the
 * one makes of this series beyond the other is taken off, as far as the history knows it. The variance is that
 * of both means over launches and of that offset, plus 2τ²: what two records of the same code differ by beyond that, learnt
 * from the history. τ does not shrink with more launches: these intervals are wide, and honest.
 *
 * Without a reference on both sides the absolute figures are compared, and only where the machine's
 * fingerprint is the same. Series are matched by cell and by the scenario's content hash.
 *
 * @param history entries of the default branch, in any order; that of the baseline may be among them.
 */
export function storedComparisons(
  record: RunRecord,
  baseline: RunRecord,
  history: readonly HistoryEntry[],
): Comparison[] {
  const then = indexed(baseline);
  const others = history.filter((entry) => entry.recordedAt !== record.startedAt);
  const past = { reference: storedLevels(others, 'reference'), none: storedLevels(others, 'none') };
  const matched = [...indexed(record)].flatMap(([key, series]): Matched[] => {
    const before = then.get(key);
    if (before === undefined || !usable(before)) return [];
    const levels = comparableLevels(series, before, sameMachine(record.machine, baseline.machine));
    if (levels === null) return [];
    const known = past[levels.yardstick].get(key) ?? [];
    return [
      {
        ...{ series, before, levels, yardstick: levels.yardstick, past: known },
        ...{ machine: record.machine, baseMachine: baseline.machine },
      },
    ];
  });
  const scatters = new Map(
    [...Map.groupBy(matched, ({ series }) => series.metric).values()].flatMap((ofMetric) =>
      recordScatters(ofMetric).map((scatter, index) => [ofMetric[index] as Matched, scatter]),
    ),
  );
  return matched.map((of) => comparisonOf(of, scatters.get(of) as Scatter));
}

/** A series that both records have. */
interface Matched extends Compared {
  readonly series: Series;
  readonly before: Series;
  readonly levels: Levels;
}

/** By {@link seriesKey}. */
function indexed(record: RunRecord): Map<string, Series> {
  const hashes = new Map(record.scenarios.map(({ name, hash }) => [name, hash]));
  const entries = seriesOf(record).flatMap((series): [string, Series][] => {
    if (isDifference(series.metric)) return [];
    const { scenario, measurement } = series;
    const hash = measurement === null ? scenario : hashes.get(scenario);
    return hash === undefined ? [] : [[seriesKey({ ...series, scenarioHash: hash }), series]];
  });
  return new Map(entries);
}

/** What did not reach a steady state, or says how fast the load engine was, is no baseline. */
function usable({ measurement, metric }: Series): boolean {
  if (measurement === null) return true;
  return measurement.status === 'measured' && !(measurement.clientBound && pacedByEngine(metric));
}

interface Levels {
  readonly yardstick: Yardstick;
  readonly now: Level;
  readonly before: Level;
}

function comparableLevels(now: Series, then: Series, absolute: boolean): Levels | null {
  return levels('reference') ?? (absolute ? levels('none') : null);

  function levels(yardstick: Yardstick): Levels | null {
    const [a, b] = [levelOf(now.launches, yardstick), levelOf(then.launches, yardstick)];
    return a === null || b === null ? null : { yardstick, now: a, before: b };
  }
}

function comparisonOf({ series, before, levels }: Matched, scatter: Scatter): Comparison {
  const { record, offset } = scatter;
  const total = welchSatterthwaite([
    levels.now,
    levels.before,
    { ...record, variance: 2 * record.variance },
    ...(offset === null ? [] : [offset]),
  ]);
  const estimate = {
    estimate: levels.now.mean - levels.before.mean - (offset?.mean ?? 0),
    standardError: Math.sqrt(total.variance),
    degreesOfFreedom: total.degreesOfFreedom,
  };
  return {
    cell: series.cell,
    scenario: series.scenario,
    metric: series.metric,
    leg: 'stored',
    ...estimate,
    ...interval(estimate, 0.95),
    launches: levels.now.launches,
    pValue: pValue(estimate),
    base: typical(before.launches, 'head'),
    head: typical(series.launches, 'head'),
  };
}

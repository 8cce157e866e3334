import type { Comparison } from '../domain/assessment.ts';
import { isDifference } from '../domain/metrics.ts';
import type { RunRecord } from '../domain/record.ts';
import { interval, pValue } from '../stats/student.ts';
import { type VariancePart, welchSatterthwaite } from '../stats/welch.ts';
import { pacedByEngine } from './client-bound.ts';
import { type Series, seriesOf, typical } from './launches.ts';
import { type Level, levelOf, type Yardstick } from './level.ts';
import { recordScatter, type StoredLevel, sameMachine } from './record-scatter.ts';

/**
 * The head against a stored record, whose head is the base here.
 *
 * θ = (ln head − ln reference) now − (ln head − ln reference) then. The reference is a frozen service that
 * was measured in the same launches, so that what a machine does to everything cancels. The variance is that
 * of both means over launches, plus 2τ²: what two records of the same code differ by beyond that, learnt
 * from the history. τ does not shrink with more launches: these intervals are wide, and honest.
 *
 * Without a reference on both sides the absolute figures are compared, and only where the machine's
 * fingerprint is the same. Series are matched by cell and by the scenario's content hash.
 *
 * @param history records of the default branch, in any order; those compared may be among them.
 */
export function storedComparisons(
  record: RunRecord,
  baseline: RunRecord,
  history: readonly RunRecord[],
): Comparison[] {
  const now = indexed(record);
  const then = indexed(baseline);
  const past = history
    .filter((other) => other.id !== record.id)
    .map((other) => ({ machine: other.machine, at: other.startedAt, series: indexed(other) }));
  return [...now].flatMap(([key, series]): Comparison[] => {
    const before = then.get(key);
    if (before === undefined || !usable(before)) return [];
    const levels = comparableLevels(series, before, sameMachine(record.machine, baseline.machine));
    if (levels === null) return [];
    const known = past.flatMap(({ machine, at, series }) =>
      storedLevel(series.get(key), levels.yardstick, { machine, at }),
    );
    const tau = recordScatter(levels.yardstick, record.machine, baseline.machine, known);
    return [comparisonOf(series, before, levels, tau)];
  });
}

/** By what may be compared over time: the cell, the content of the scenario, the metric. */
function indexed(record: RunRecord): Map<string, Series> {
  const hashes = new Map(record.scenarios.map(({ name, hash }) => [name, hash]));
  const entries = seriesOf(record).flatMap((series): [string, Series][] => {
    if (isDifference(series.metric)) return [];
    const { scenario, measurement } = series;
    const hash = measurement === null ? scenario : hashes.get(scenario);
    return hash === undefined ? [] : [[`${series.cell}\n${hash}\n${series.metric}`, series]];
  });
  return new Map(entries);
}

/** What did not reach a steady state, or says how fast the load engine was, is no baseline. */
function usable({ measurement, metric }: Series): boolean {
  if (measurement === null) return true;
  return measurement.status === 'measured' && !(measurement.clientBound && pacedByEngine(metric));
}

function storedLevel(
  series: Series | undefined,
  yardstick: Yardstick,
  taken: Pick<StoredLevel, 'machine' | 'at'>,
): StoredLevel[] {
  if (series === undefined || !usable(series)) return [];
  const level = levelOf(series.launches, yardstick);
  return level === null ? [] : [{ ...level, ...taken }];
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

function comparisonOf(now: Series, then: Series, levels: Levels, tau: VariancePart): Comparison {
  const total = welchSatterthwaite([
    levels.now,
    levels.before,
    { ...tau, variance: 2 * tau.variance },
  ]);
  const estimate = {
    estimate: levels.now.mean - levels.before.mean,
    standardError: Math.sqrt(total.variance),
    degreesOfFreedom: total.degreesOfFreedom,
  };
  return {
    cell: now.cell,
    scenario: now.scenario,
    metric: now.metric,
    leg: 'stored',
    ...estimate,
    ...interval(estimate, 0.95),
    launches: levels.now.launches,
    pValue: pValue(estimate),
    base: typical(then.launches, 'head'),
    head: typical(now.launches, 'head'),
  };
}

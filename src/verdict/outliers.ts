import type { HistoryEntry, Outlier } from '../domain/history.ts';
import { METRICS } from '../domain/metrics.ts';
import { median } from '../stats/quantiles.ts';
import { runScatter } from '../stats/run-scatter.ts';
import { criticalValue } from '../stats/student.ts';
import type { VariancePart } from '../stats/welch.ts';
import { mixed, PRIORS } from './record-scatter.ts';
import { ofOneCode, type StoredLevel, seriesKey, storedLevels } from './stored-levels.ts';

/** Neighbours on each side that tell where a record should stand. */
const BESIDE = 12;
/** With fewer before it, nobody can say that a record is odd. */
const FEWEST = 5;
/** The next records, of which one that stands there, too, is enough to believe it. */
const CONFIRMING = 3;
/** For all of a record together: one that is in order must not be passed over. */
const ALPHA = 0.01;
/** Variance of a median over that of the mean, of normal draws. */
const MEDIAN_COSTS = Math.PI / 2;

/**
 * What a run measured that lies far outside of what the runs around it let expect, on the same CPU model and beside the
 * reference service, and that no later run confirms: on a machine that was throttled, say. What the run showed, side by
 * side, to have changed in the code is taken off first. Where it was not measured beside the run before it, the code may
 * have changed unseen: then it is odd only if the runs after it say so.
 *
 * @param history entries of the default branch, in any order
 * @returns by the run's identifier: of each scenario under a cell the metric that lies farthest out, the farthest of all first
 */
export function outliersIn(history: readonly HistoryEntry[]): (run: string) => Outlier[] {
  const levels = new Map(
    [...storedLevels(history, 'reference')].map(([key, series]) => [key, ofOneCode(series)]),
  );
  return (run) => {
    const own = history.find((entry) => entry.run === run);
    const points = own?.points.filter(({ metric }) => METRICS[metric].gates) ?? [];
    const found = points.flatMap((point) => {
      const { cell, scenario, metric } = point;
      const away = distance(run, levels.get(seriesKey(point)) ?? [], ALPHA / points.length);
      return away === null ? [] : { cell, scenario, metric, away };
    });
    found.sort((a, b) => Math.abs(b.away) - Math.abs(a.away));
    const places = Map.groupBy(found, ({ cell, scenario }) => JSON.stringify([cell, scenario]));
    return [...places.values()].flatMap(([farthest]) => farthest ?? []);
  };
}

/** How far a run lies from where it should, in logs; null where that may be chance, or was seen again. */
function distance(run: string, series: readonly StoredLevel[], alpha: number): number | null {
  const place = series.findIndex((of) => of.run === run);
  const own = series[place];
  if (own === undefined) return null;
  const alike = series.filter(({ machine }) => machine.cpuModel === own.machine.cpuModel);
  const at = alike.indexOf(own);
  const values = alike.map(({ level }) => level.mean);
  const [before, after] = [values.slice(Math.max(0, at - BESIDE), at), values.slice(at + 1)];
  const isSeen = own.step !== null && own.step.from === series[place - 1]?.sha;
  if (before.length < FEWEST || (after.length === 0 && !isSeen)) return null;
  const centre = median(before);
  const away = own.level.mean - centre;
  const scatter = scatterOf([...before, ...after.slice(0, BESIDE)]);
  const error = Math.sqrt(scatter.variance * (1 + MEDIAN_COSTS / before.length));
  if (Math.abs(away) <= error * criticalValue(alpha, scatter.degreesOfFreedom)) return null;
  const halfWay = (value: number) => (value - centre) / away > 0.5;
  return after.slice(0, CONFIRMING).some(halfWay) ? null : away;
}

/** Of whole levels, their sampling included. */
function scatterOf(values: readonly number[]): VariancePart {
  const pairs = values
    .slice(1)
    .map((value, index) => [occasion(values[index] as number), occasion(value)] as const);
  const seen = runScatter(pairs);
  return seen === null ? PRIORS.record : mixed(seen, PRIORS.record);
}

function occasion(mean: number) {
  return { mean, variance: 0 };
}

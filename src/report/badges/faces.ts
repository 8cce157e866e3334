import type { Trend } from '../../domain/history.ts';
import { METRICS, type MetricName } from '../../domain/metrics.ts';
import { sum } from '../../domain/sum.ts';
import { plain } from '../escape.ts';
import { change, figure } from '../units.ts';
import type { BadgeSeries } from './badges.ts';
import type { Face } from './draw.ts';

/** From here on a change is not chance, taken by itself. */
const NORMAL_95 = 1.96;
const SPARK_POINTS = 24;

/** `books | 1 842 req/s`, with what became of it; the geometric mean where it stands for several. */
export function throughputFace(name: string, series: readonly BadgeSeries[]): Face {
  return { ...valueFace(name, 'throughput', series), line: lineOf(of('throughput', series)) };
}

/** `books p99 | 12.1 ms`. */
export function p99Face(name: string, series: readonly BadgeSeries[]): Face {
  return valueFace(`${name} p99`, 'p99', series);
}

/** `since v1.4 | 3.1% slower`, `since v1.4 | +0.2% ±0.6%`. */
export function changeFace(series: readonly BadgeSeries[]): Face {
  const known = of('throughput', series).flatMap(({ since }) => since ?? []);
  const [first] = known;
  if (first === undefined) return { label: 'performance', message: UNKNOWN, tone: 'none' };
  const label = `since ${plain(first.release, LONGEST)}`;
  const estimate = mean(known.map((one) => one.estimate));
  const error = Math.sqrt(known.reduce((sum, one) => sum + one.standardError ** 2, 0));
  const width = (NORMAL_95 * error) / known.length;
  const message = `${change(estimate)} ±${(100 * Math.expm1(width)).toFixed(1)}%`;
  // Of many badges one in twenty has an interval beside zero by chance: coloured is what the verdict counts, too.
  const counted = of('throughput', series).filter(
    ({ standing }) => standing === (estimate < 0 ? 'regressed' : 'improved'),
  );
  if (Math.abs(estimate) <= width || counted.length === 0) return { label, message, tone: 'none' };
  if (counted.every(({ accepted }) => accepted === true)) {
    return { label, message: `${message}, accepted`, tone: 'plain' };
  }
  return { label, message, tone: estimate > 0 ? 'good' : 'bad' };
}

/** `performance | 2 of 24 regressed since v1.4`, `… since v1.4, accepted`, `performance | steady since v1.4`. */
export function verdictFace(series: readonly BadgeSeries[]): Face {
  const judged = series.filter(({ trend }) => METRICS[trend.metric].gates);
  const known = judged.filter(({ standing }) => standing !== 'unknown');
  const release = known[0]?.since?.release;
  const label = 'performance';
  if (release === undefined) return { label, message: UNKNOWN, tone: 'none' };
  const since = `since ${plain(release, LONGEST)}`;
  const regressed = known.filter(({ standing }) => standing === 'regressed');
  const accepted = regressed.filter((one) => one.accepted === true).length;
  const worse = regressed.length - accepted;
  const better = known.filter(({ standing }) => standing === 'improved').length;
  if (worse > 0) {
    const more = accepted > 0 ? `, ${accepted} accepted` : '';
    return { label, message: `${worse} of ${known.length} regressed ${since}${more}`, tone: 'bad' };
  }
  if (accepted > 0) {
    const message = `${accepted} of ${known.length} regressed ${since}, accepted`;
    return { label, message, tone: 'plain' };
  }
  return { label, message: `${better > 0 ? 'improved' : 'steady'} ${since}`, tone: 'good' };
}

const LONGEST = 40;
const UNKNOWN = 'no release to compare with';

function valueFace(name: string, metric: MetricName, series: readonly BadgeSeries[]): Face {
  const values = of(metric, series).flatMap(({ trend }) => newestOf(trend) ?? []);
  const label = plain(name, LONGEST) || metric;
  if (values.length === 0) return { label, message: 'not measured', tone: 'none' };
  const value = Math.exp(mean(values.map(Math.log)));
  return { label, message: figure(metric, value), tone: 'plain' };
}

function of(metric: MetricName, series: readonly BadgeSeries[]): readonly BadgeSeries[] {
  return series.filter(({ trend }) => trend.metric === metric);
}

function newestOf({ points }: Trend): number | null {
  return points.findLast(({ value }) => value !== null && value > 0)?.value ?? null;
}

/** The index over the newest runs, which does not jump where the machine does; of several the mean. */
function lineOf(series: readonly BadgeSeries[]): readonly number[] {
  const byRun = new Map<string, number[]>();
  for (const { trend } of series) {
    for (const { run, index } of trend.points.slice(-SPARK_POINTS)) {
      if (index !== null) byRun.set(run, [...(byRun.get(run) ?? []), index]);
    }
  }
  // A run in which some are missing is no mean of the same ones.
  const whole = [...byRun.values()].filter(({ length }) => length === series.length);
  return whole.slice(-SPARK_POINTS).map(mean);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

import { METRICS, type Metric, type MetricName } from '../../domain/metrics.ts';
import { plain } from '../escape.ts';
import { type ExportFormat, newestOf } from './format.ts';

/** Longest name that Bencher takes. */
const LONGEST = 1024;

/** Bencher Metric Format: benchmarks by name, with measures by slug. */
export const bencher: ExportFormat = {
  description: 'the newest run, in the Bencher Metric Format (`--adapter json`)',
  write(trends) {
    const benchmarks = Map.groupBy(trends, ({ service, scenario, cell }) =>
      plain(`${service} / ${scenario} / ${cell}`, LONGEST - 1),
    );
    const all = [...benchmarks].map(([name, of]) => {
      const measures = of.flatMap((trend) => {
        const newest = newestOf(trend);
        if (newest === null) return [];
        return [[MEASURES[trend.metric], { value: newest.value * scaleOf(trend.metric) }] as const];
      });
      return [name, Object.fromEntries(measures)] as const;
    });
    const known = all.filter(([, measures]) => Object.keys(measures).length > 0);
    return new Map([['bencher.json', `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`]]);
  },
};

/** `latency` and `throughput` are built in, in nanoseconds and operations a second; the others follow them. */
const MEASURES: Readonly<Record<MetricName, string>> = {
  throughput: 'throughput',
  cpu: 'cpu-time-ns',
  p50: 'latency',
  p90: 'latency-p90-ns',
  p99: 'latency-p99-ns',
  max: 'latency-max-ns',
  memory: 'memory-bytes',
  growth: 'memory-growth-bytes',
  ready: 'ready-ns',
  connects: 'connects',
};

const SCALES: Readonly<Record<Metric['unit'], number>> = {
  ...{ 'req/s': 1, µs: 1e3, ms: 1e6, s: 1e9, MiB: 2 ** 20, 'B/req': 1, '1/req': 1 },
};

function scaleOf(metric: MetricName): number {
  return SCALES[METRICS[metric].unit];
}

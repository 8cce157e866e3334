import type { Trend, TrendPoint } from '../../domain/history.ts';
import { METRICS, type Metric, type MetricName } from '../../domain/metrics.ts';
import type { ExportFormat } from './format.ts';

/** Text format 1.0, all points with their times: `promtool tsdb create-blocks-from openmetrics` reads it. */
export const openmetrics: ExportFormat = {
  description: 'OpenMetrics text, every point with its time, in base units',
  write(trends) {
    const families = [...Map.groupBy(trends, ({ metric }) => metric)].flatMap(([metric, of]) => [
      ...family(nameOf(metric), unitOf(metric), METRICS[metric].description, of, (point) =>
        point.value === null ? null : point.value * scaleOf(metric),
      ),
    ]);
    const index = family(
      'gaitkeeper_index_ratio',
      'ratio',
      'The metric against the first commit of its chain, by paired steps.',
      trends,
      ({ index }) => (index === null ? null : Math.exp(index)),
      true,
    );
    return new Map([['gaitkeeper.om.txt', [...families, ...index, '# EOF\n'].join('\n')]]);
  },
};

/** The specification asks for base units, and for the unit as the end of the name. */
const UNITS: Readonly<Record<Metric['unit'], readonly [unit: string, scale: number]>> = {
  'req/s': ['requests_per_second', 1],
  µs: ['seconds', 1e-6],
  ms: ['seconds', 1e-3],
  s: ['seconds', 1],
  MiB: ['bytes', 2 ** 20],
  'B/req': ['bytes_per_request', 1],
  '1/req': ['connects_per_request', 1],
};

const NAMES: Readonly<Record<MetricName, string>> = {
  throughput: 'throughput',
  cpu: 'cpu_time_per_request',
  p50: 'latency_p50',
  p90: 'latency_p90',
  p99: 'latency_p99',
  max: 'latency_max',
  memory: 'memory_peak',
  growth: 'memory_growth',
  ready: 'ready',
  connects: 'new',
};

function unitOf(metric: MetricName): string {
  return UNITS[METRICS[metric].unit][0];
}

function scaleOf(metric: MetricName): number {
  return UNITS[METRICS[metric].unit][1];
}

function nameOf(metric: MetricName): string {
  return `gaitkeeper_${NAMES[metric]}_${unitOf(metric)}`;
}

function family(
  name: string,
  unit: string,
  help: string,
  trends: readonly Trend[],
  value: (point: TrendPoint) => number | null,
  ofMetric = false,
): string[] {
  const samples = trends.flatMap((trend) => samplesOf(name, trend, value, ofMetric));
  if (samples.length === 0) return [];
  return [
    `# TYPE ${name} gauge`,
    `# UNIT ${name} ${unit}`,
    `# HELP ${name} ${escaped(help)}`,
    ...samples,
  ];
}

/** Times of one series must rise. */
function samplesOf(
  name: string,
  trend: Trend,
  value: (point: TrendPoint) => number | null,
  ofMetric: boolean,
): string[] {
  const labels = Object.entries({
    ...{ service: trend.service, cell: trend.cell, scenario: trend.scenario },
    ...(ofMetric ? { metric: trend.metric } : {}),
  }).map(([label, text]) => `${label}="${escaped(text)}"`);
  const byTime = new Map<number, number>();
  for (const point of trend.points) {
    const figure = value(point);
    if (figure !== null) byTime.set(Date.parse(point.recordedAt), figure);
  }
  return [...byTime]
    .sort(([a], [b]) => a - b)
    .map(([time, figure]) => `${name}{${labels.join(',')}} ${figure} ${(time / 1000).toFixed(3)}`);
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n|\r|\n/g, '\\n');
}

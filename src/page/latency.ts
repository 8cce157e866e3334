import type { MetricName } from '../domain/metrics.ts';
import { figures } from '../report/units.ts';
import { element, row, scrolling, svg, word } from './dom.ts';
import type { LatencyRow } from './overview.ts';
import { QUANTILES } from './quantiles.ts';

const [WIDTH, HEIGHT, MARGIN] = [320, 22, 8];

/** The newest latencies of each scenario under one cell, on one logarithmic scale: from the median to the slowest. */
export function latencies(rows: readonly LatencyRow[]): HTMLElement {
  const values = rows.flatMap(({ quantiles }) => quantiles.map(({ value }) => value));
  const scale = scaleOf(values);
  const told = QUANTILES.filter((name) =>
    rows.some(({ quantiles }) => quantiles.some(({ metric }) => metric === name)),
  );
  const head = row(['Scenario', ...told, `${told.join(' ─ ')}, logarithmic`], 'th');
  const body = rows.map((one) => latencyRow(one, told, scale));
  const table = element(
    'table',
    { class: 'latency' },
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
  return scrolling('Latencies', table);
}

function latencyRow(
  { scenario, quantiles }: LatencyRow,
  names: readonly MetricName[],
  scale: (ms: number) => number,
): HTMLElement {
  const byMetric = new Map(quantiles.map(({ metric, value }) => [metric, value]));
  const told = names.map((metric) => figures(metric, [byMetric.get(metric) ?? null])[0] ?? '–');
  const marks = quantiles.map(({ metric, value }) => markOf(metric, scale(value)));
  const xs = quantiles.map(({ value }) => scale(value));
  const y = HEIGHT / 2;
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, 'aria-hidden': 'true' },
    svg('line', { class: 'span', x1: Math.min(...xs), x2: Math.max(...xs), y1: y, y2: y }),
    ...marks,
  );
  return row([word(scenario, 80), ...told, picture]);
}

function markOf(metric: string, x: number): SVGElement {
  const y = HEIGHT / 2;
  if (metric === 'max') return svg('line', { class: 'max', x1: x, x2: x, y1: y - 6, y2: y + 6 });
  return svg('circle', { class: metric, cx: x, cy: y, r: metric === 'p50' ? 5.5 : 4 });
}

function scaleOf(values: readonly number[]): (ms: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  const range = Math.max(high - low, 0.1);
  return (ms) => MARGIN + ((Math.log(ms) - low) / range) * (WIDTH - 2 * MARGIN);
}

import { METRICS, type MetricName } from '../domain/metrics.ts';
import type { Show } from './chart.ts';

/** What is looked at. It stands in the address, so that it can be handed on. */
export interface Selection {
  readonly service: string;
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  readonly show: Show;
  /** Days back from the newest run; 0 for all. */
  readonly days: number;
}

export function readSelection(hash: string): Selection {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const metric = words.get('metric') ?? '';
  const days = Number(words.get('days') ?? 0);
  return {
    service: words.get('service') ?? '',
    cell: words.get('cell') ?? '',
    scenario: words.get('scenario') ?? '',
    metric: Object.hasOwn(METRICS, metric) ? (metric as MetricName) : 'throughput',
    show: words.get('show') === 'value' ? 'value' : 'change',
    days: Number.isInteger(days) && days > 0 ? days : 0,
  };
}

export function writeSelection(selection: Selection): string {
  const words = Object.entries(selection).map(([key, value]) => [key, `${value}`]);
  return `#${new URLSearchParams(words)}`;
}

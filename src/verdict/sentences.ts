import type { Comparison } from '../domain/assessment.ts';
import { isDifference, METRICS } from '../domain/metrics.ts';

/** `throughput 8.4% lower`, `CPU per request 9.6% higher than the stored baseline`. */
export function changeSentence({ metric, estimate, leg }: Comparison): string {
  if (isDifference(metric)) {
    const { title, unit } = METRICS[metric];
    return `${title} ${Math.abs(estimate).toFixed(0)} ${unit} ${estimate < 0 ? 'lower' : 'higher'}`;
  }
  const change = `${METRICS[metric].title} ${percent(estimate)} ${estimate < 0 ? 'lower' : 'higher'}`;
  return leg === 'stored' ? `${change} than the stored baseline` : change;
}

/** A log ratio as the percentage that it changes the metric by, without its sign. */
export function percent(logRatio: number): string {
  return `${(100 * Math.abs(Math.expm1(logRatio))).toFixed(1)}%`;
}

import type { Comparison } from '../domain/assessment.ts';
import { isDifference } from '../domain/metrics.ts';
import { titleOf, type Work } from '../domain/work.ts';

/** `throughput 8.4% lower`, `CPU per request 9.6% higher than the stored baseline`. */
export function changeSentence({ metric, estimate, leg }: Comparison, work: Work): string {
  if (isDifference(metric)) {
    return `${titleOf(metric, work)} ${Math.abs(estimate).toFixed(0)} B per ${work} ${estimate < 0 ? 'lower' : 'higher'}`;
  }
  const change = `${titleOf(metric, work)} ${percent(estimate)} ${estimate < 0 ? 'lower' : 'higher'}`;
  return leg === 'stored' ? `${change} than the stored baseline` : change;
}

/** A log ratio as the percentage that it changes the metric by, without its sign. */
export function percent(logRatio: number): string {
  return `${(100 * Math.abs(Math.expm1(logRatio))).toFixed(1)}%`;
}

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

/** `throughput −0.3% [−1.1, +0.5]`: a change with its interval. */
export function intervalSentence(
  { metric, estimate, lower, upper }: Comparison,
  work: Work,
): string {
  const difference = isDifference(metric);
  const [change, low, high] = [estimate, lower, upper].map((value) =>
    difference ? signed(value, 0) : signed(100 * Math.expm1(value), 1),
  );
  return `${titleOf(metric, work)} ${change}${difference ? ' B' : '%'} [${low}, ${high}]`;
}

function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

import type { Trend } from '../../domain/history.ts';
import { METRICS, type Metric } from '../../domain/metrics.ts';
import { plain } from '../escape.ts';
import { type ExportFormat, newestOf } from './format.ts';

/** One file for each direction, since a step of that Action takes only one. */
export const githubActionBenchmark: ExportFormat = {
  description: 'the newest run, as the tools `customSmallerIsBetter` and `customBiggerIsBetter`',
  write: (trends) =>
    new Map([
      ['smaller-is-better.json', listOf(trends, 'lower')],
      ['bigger-is-better.json', listOf(trends, 'higher')],
    ]),
};

function listOf(trends: readonly Trend[], better: Metric['better']): string {
  const results = trends
    .filter(({ metric }) => METRICS[metric].better === better)
    .flatMap((trend) => {
      const newest = newestOf(trend);
      if (newest === null) return [];
      const { title, unit } = METRICS[trend.metric];
      const name = plain(`${trend.service} · ${trend.scenario} · ${trend.cell}: ${title}`, 500);
      const extra = `commit ${newest.sha}\nrun ${newest.run}`;
      return [{ name, unit, value: newest.value, extra }];
    });
  return `${JSON.stringify(results, null, 2)}\n`;
}

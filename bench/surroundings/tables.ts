import { markdownTable } from 'markdown-table';
import { mean } from '../../src/stats/moments.ts';
import { median, robustDeviation } from '../../src/stats/quantiles.ts';
import type { Figures } from '../methods/launches.ts';
import { ratiosOf } from '../methods/tables.ts';
import { type SurroundedLaunch, VARIANTS } from './launches.ts';

/** By launcher and variant: how far the estimates of launches scatter, and within them, as Markdown. */
export function tables(launches: readonly SurroundedLaunch[]): string {
  const launchers = Map.groupBy(launches, ({ launcher }) => launcher);
  return [...launchers]
    .map(([launcher, of]) => {
      const rows = Object.keys(VARIANTS).map((name) => {
        const same = of.filter(({ variant }) => variant === name);
        return [
          name,
          String(same.length),
          scatter(same, 'rate'),
          scatter(same, 'cpu'),
          `${median(same.map(({ readySeconds }) => readySeconds)).toFixed(1)} s`,
        ];
      });
      const head = ['', 'launches', 'throughput', 'CPU per request', 'up and warm in'];
      return `\n### ${launcher}\n\n${markdownTable([head, ...rows])}`;
    })
    .join('\n');
}

/**
 * `2.1% (1.9%)`: standard deviation over launches, and what of it the noise within launches makes. Both by the median of the absolute
 * deviations, as a single burst of the machine's would be most of a plain one.
 */
function scatter(launches: readonly SurroundedLaunch[], metric: keyof Figures): string {
  if (launches.length < 2) return '–';
  const ratios = launches.map(({ pairs }) => pairs.map((of) => ratiosOf(of, metric)));
  const over = robustDeviation(ratios.map((of) => mean(of.map(median))));
  const between = ratios.map((of) => mean(of.map(halves)));
  // A mean of halves' differences is as often above zero as below.
  const within = robustDeviation([...between, ...between.map((one) => -one)]) / 2;
  const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
  return `${percent(over)} (${percent(within)})`;
}

/** By how much the pairs with odd numbers differ from the others: by twice the standard deviation of the median of all. */
function halves(ratios: readonly number[]): number {
  const half = (odd: number) => median(ratios.filter((_, index) => index % 2 === odd));
  return half(0) - half(1);
}

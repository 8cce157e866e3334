import { markdownTable } from 'markdown-table';
import { mean, variance } from '../../src/stats/moments.ts';
import { median } from '../../src/stats/quantiles.ts';
import type { Figures, PlanRun } from '../methods/launches.ts';
import type { SurroundedLaunch } from './launches.ts';

/** By launcher and variant: how far the estimates of launches scatter, and within them, as Markdown. */
export function tables(launches: readonly SurroundedLaunch[]): string {
  const launchers = Map.groupBy(launches, ({ launcher }) => launcher);
  return [...launchers]
    .map(([launcher, of]) => {
      const rows = [...Map.groupBy(of, ({ variant }) => variant)].map(([variant, same]) => [
        variant,
        String(same.length),
        scatter(same, 'rate'),
        scatter(same, 'cpu'),
        `${median(same.map(({ readySeconds }) => readySeconds)).toFixed(1)} s`,
      ]);
      const head = ['', 'launches', 'throughput', 'CPU per request', 'up and warm in'];
      return `\n### ${launcher}\n\n${markdownTable([head, ...rows])}`;
    })
    .join('\n');
}

/** `2.1% (1.9%)`: standard deviation over launches, and what of it the noise within launches makes. */
function scatter(launches: readonly SurroundedLaunch[], metric: keyof Figures): string {
  if (launches.length < 2) return '–';
  const ratios = launches.map(({ pairs }) => pairs.map((of) => ratiosOf(of, metric)));
  const over = variance(ratios.map((of) => mean(of.map(median))));
  const within = mean(ratios.map((of) => mean(of.map(ownVariance)) / of.length));
  const percent = (value: number) => `${(100 * Math.sqrt(value)).toFixed(1)}%`;
  return `${percent(over)} (${percent(within)})`;
}

/** Of the median of all, by the halves (pairs with even and odd numbers): these differ by twice its standard deviation. */
function ownVariance(ratios: readonly number[]): number {
  const half = (odd: number) => median(ratios.filter((_, index) => index % 2 === odd));
  return (half(0) - half(1)) ** 2 / 4;
}

function ratiosOf(pairs: PlanRun['pairs'], metric: keyof Figures): number[] {
  return pairs.flatMap(({ base, head }) => {
    const [b, h] = [base[metric], head[metric]];
    return b && h ? [Math.log(h / b)] : [];
  });
}

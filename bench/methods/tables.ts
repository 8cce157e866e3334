import { markdownTable } from 'markdown-table';
import { mean, variance } from '../../src/stats/moments.ts';
import { median, quantile } from '../../src/stats/quantiles.ts';
import { type Figures, PLANS, type PlanRun } from './launches.ts';

/** Locations of the pairs' log ratios that stand to choice. */
const LOCATIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  median,
  mean,
  'mean of the middle half': (values) => trimmed(values, 0.25),
  'mean less 10% at each end': (values) => trimmed(values, 0.1),
  'Hodges–Lehmann': hodgesLehmann,
};

/** The protocol's way, which is always the first. */
const USUAL = PLANS[0]!.name;

const METRICS = ['rate', 'cpu', 'p50'] as const;

/** Mean and spread over launches of each plan's estimate, and of each location under the protocol's own. */
export function tables(runs: readonly PlanRun[]): string {
  const groups = Map.groupBy(runs, subjectOf);
  return [...groups]
    .flatMap(([subject, of]) => {
      const plans = Map.groupBy(of, ({ plan }) => plan);
      const [usual, usually = []] = [...plans].find(([plan]) => plan === USUAL) ?? ['–'];
      return [
        `\n### ${subject}\n`,
        markdownTable([
          ['plan', 'launches', 'throughput', 'CPU per request', 'p50'],
          ...[...plans]
            .sort()
            .map(([plan, same]) => [
              plan,
              String(same.length),
              ...METRICS.map((metric) => cell(same, metric, median)),
            ]),
        ]),
        '',
        markdownTable([
          [`location (${usual})`, 'throughput', 'CPU per request', 'p50'],
          ...Object.entries(LOCATIONS).map(([name, location]) => [
            name,
            ...METRICS.map((metric) => cell(usually, metric, location)),
          ]),
        ]),
      ];
    })
    .join('\n');
}

function subjectOf({ launcher, workers, contended, free, asleep, slowdown }: PlanRun): string {
  return [
    `${launcher}, ${workers === 1 ? '1 worker' : `${workers} workers`}`,
    contended ? 'another process at 100% of each CPU' : 'quiet',
    ...(free ? ['nothing pinned'] : []),
    ...(asleep ? ['CPUs left to sleep'] : []),
    slowdown === 0 ? 'nothing changed' : `${100 * slowdown}% more CPU time`,
  ].join(', ');
}

/** Log ratios of the pairs of which both sides tell. */
export function ratiosOf(pairs: PlanRun['pairs'], metric: keyof Figures): number[] {
  return pairs.flatMap(({ base, head }) => {
    const [b, h] = [base[metric], head[metric]];
    return b && h ? [Math.log(h / b)] : [];
  });
}

/** `−3.1%, SD 1.2%` over launches. */
function cell(
  runs: readonly PlanRun[],
  metric: keyof Figures,
  location: (values: readonly number[]) => number,
): string {
  const estimates = runs.flatMap(({ pairs }) => {
    const ratios = ratiosOf(pairs, metric);
    return ratios.length === 0 ? [] : [location(ratios)];
  });
  if (estimates.length < 2) return '–';
  const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
  return `${percent(mean(estimates))}, SD ${percent(Math.sqrt(variance(estimates)))}`;
}

function trimmed(values: readonly number[], share: number): number {
  const [low, high] = [quantile(values, share), quantile(values, 1 - share)];
  return mean(values.filter((value) => value >= low && value <= high));
}

/** Median of all pairwise means. */
function hodgesLehmann(values: readonly number[]): number {
  return median(values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)));
}

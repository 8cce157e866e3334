import type { Comparison } from '../domain/assessment.ts';
import type { RunRecord } from '../domain/record.ts';
import { moderateVariances } from '../stats/moderated.ts';
import { mean, variance } from '../stats/moments.ts';
import { MINIMUM_LAUNCHES } from '../stats/stopping.ts';
import { interval, pValue } from '../stats/student.ts';
import type { VariancePart } from '../stats/welch.ts';
import { RESOLUTION, type Series, seriesOf, typical } from './launches.ts';

/**
 * The head against the base that was measured beside it: one comparison for each cell, scenario and metric
 * that has a log ratio in at least two launches, and for the time until ready (scenario `boot`).
 *
 * The estimate is the mean over launches of their log ratios, the interval Student's t. The
 * variances of one metric are moderated over cells and scenarios. With fewer than four launches a comparison is
 * left to its own one or two degrees of freedom: its interval is honest and wide, and it can be
 * significant only if the launches agree almost exactly (t > 60 with three launches at p = 0.0003).
 */
export function pairedComparisons(record: RunRecord): Comparison[] {
  const samples = seriesOf(record)
    .map(sampleOf)
    .filter((sample) => sample.ratios.length >= 2);
  const moderated = new Map<Sample, VariancePart>();
  for (const ofMetric of Map.groupBy(samples, (sample) => sample.series.metric).values()) {
    const enough = ofMetric.filter((sample) => sample.ratios.length >= MINIMUM_LAUNCHES);
    const variances = moderateVariances(enough.map((sample) => sample.own));
    enough.forEach((sample, index) => {
      moderated.set(sample, variances[index] as VariancePart);
    });
  }
  return samples.map((sample) => comparisonOf(sample, moderated.get(sample) ?? sample.own));
}

interface Sample {
  readonly series: Series;
  readonly ratios: readonly number[];
  /** Variance over launches, from this series alone. */
  readonly own: VariancePart;
}

function sampleOf(series: Series): Sample {
  const ratios = series.launches.flatMap((launch) => launch.logRatio ?? []);
  const own = {
    variance: ratios.length < 2 ? 0 : Math.max(variance(ratios), RESOLUTION ** 2),
    degreesOfFreedom: ratios.length - 1,
  };
  return { series, ratios, own };
}

function comparisonOf({ series, ratios }: Sample, spread: VariancePart): Comparison {
  const estimate = {
    estimate: mean(ratios),
    standardError: Math.sqrt(spread.variance / ratios.length),
    degreesOfFreedom: spread.degreesOfFreedom,
  };
  return {
    cell: series.cell,
    scenario: series.scenario,
    metric: series.metric,
    leg: 'paired',
    ...estimate,
    ...interval(estimate, 0.95),
    launches: ratios.length,
    pValue: pValue(estimate),
    base: typical(series.launches, 'base'),
    head: typical(series.launches, 'head'),
  };
}

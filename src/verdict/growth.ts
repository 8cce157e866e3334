import type { Comparison, JudgedComparison, JudgeOptions } from '../domain/assessment.ts';
import type { GrowthProbe, LaunchMetric, RunRecord } from '../domain/record.ts';
import { mean, variance } from '../stats/moments.ts';
import { MINIMUM_LAUNCHES } from '../stats/stopping.ts';
import { criticalValue, interval, pValue } from '../stats/student.ts';
import { placeOf } from './candidates.ts';
import { seriesOf, typical } from './launches.ts';

/** Memory is given out in steps: no difference is known better than this, in bytes a request. */
const RESOLUTION = 1;

/**
 * What a request leaves behind at head beyond what it does at base, in bytes: the mean over launches of the
 * differences, which may be negative and so have no ratio. With fewer than four launches there is none.
 */
export function growthComparisons(record: RunRecord): Comparison[] {
  return seriesOf(record)
    .filter(({ metric }) => metric === 'growth')
    .flatMap(({ cell, scenario, metric, launches }) => {
      const differences = launches.flatMap(differenceOf);
      if (differences.length < MINIMUM_LAUNCHES) return [];
      const estimate = {
        estimate: mean(differences),
        standardError: Math.sqrt(
          Math.max(variance(differences), RESOLUTION ** 2) / differences.length,
        ),
        degreesOfFreedom: differences.length - 1,
      };
      return [
        {
          ...{ cell, scenario, metric, leg: 'paired' as const },
          ...estimate,
          ...interval(estimate, 0.95),
          launches: differences.length,
          pValue: pValue(estimate),
          base: typical(launches, 'base'),
          head: typical(launches, 'head'),
        },
      ];
    });
}

function differenceOf({ base, head }: LaunchMetric): number[] {
  return base === null || head === null ? [] : [head - base];
}

/**
 * A growth is a verdict only where a probe saw it go on to the end, in that cell or in another with the same
 * scenario, and where the cell's own launches show it: what is left behind by the first requests is warm-up, or a
 * cache that fills. It is not of the family of the ratios: its false alarms need both to err.
 */
export function judgeGrowth(
  comparisons: readonly Comparison[],
  record: RunRecord,
  options: JudgeOptions,
): JudgedComparison[] {
  const probes = probesOf(record);
  return comparisons.map((comparison) => {
    const probe = probes.get(placeOf(comparison)) ?? probes.get(comparison.scenario);
    return judged(comparison, probe, options);
  });
}

/** By place, and by scenario for the cells that were not probed themselves. */
function probesOf({ cells }: RunRecord): Map<string, GrowthProbe> {
  const probes = new Map<string, GrowthProbe>();
  for (const { id, measurements } of cells) {
    for (const { scenario, growth } of measurements) {
      if (growth === undefined) continue;
      probes.set(placeOf({ cell: id, scenario }), growth);
      probes.set(scenario, growth);
    }
  }
  return probes;
}

function judged(
  comparison: Comparison,
  probe: GrowthProbe | undefined,
  { alpha, gating }: JudgeOptions,
): JudgedComparison {
  const grows =
    probe?.trend === 'grows' &&
    comparison.pValue < alpha &&
    Math.sign(probe.difference.estimate) === Math.sign(comparison.estimate);
  const none = {
    ...comparison,
    adjustedP: comparison.pValue,
    detectable: detectable(comparison, alpha),
  };
  if (!grows) {
    const note = probe?.trend === 'settles' ? 'settles' : null;
    return { ...none, verdict: 'inconclusive', gates: false, note };
  }
  return {
    ...none,
    verdict: comparison.estimate > 0 ? 'regressed' : 'improved',
    gates: gating.includes('growth'),
    note: null,
  };
}

/** Significant in four of five runs (the t distribution's 80% point is about 0.84). */
function detectable({ standardError, degreesOfFreedom }: Comparison, alpha: number): number {
  return (criticalValue(alpha, degreesOfFreedom) + 0.84) * standardError;
}

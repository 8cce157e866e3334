import type { Comparison, JudgedComparison, JudgeOptions, Verdict } from '../domain/assessment.ts';
import { METRICS, type MetricName } from '../domain/metrics.ts';
import { detectableChange } from '../stats/detectable.ts';
import { equivalencePValue } from '../stats/equivalence.ts';
import { holm } from '../stats/holm.ts';
import type { Candidate } from './candidates.ts';

/** `detectable` is what would have been found in this share of the runs. */
const POWER = 0.8;

/**
 * Gives every comparison its verdict. Those that gate are one family under Holm's correction, so that the
 * whole report is wrongly red in at most α of the runs; those that are only shown are another, so that
 * asking for more of them costs the gate no power and they do not cry wolf either.
 * @returns in the order of the input.
 */
export function decide(
  candidates: readonly Candidate[],
  options: JudgeOptions,
): JudgedComparison[] {
  const judged = new Map<Candidate, JudgedComparison>();
  for (const gates of [true, false]) {
    const family = candidates.filter((of) => of.note === null && of.gates === gates);
    const adjusted = holm(family.map(({ comparison }) => comparison.pValue));
    family.forEach((candidate, index) => {
      judged.set(
        candidate,
        withVerdict(candidate, adjusted[index] as number, family.length, options),
      );
    });
  }
  return candidates.map((of) => judged.get(of) ?? withoutVerdict(of, options));
}

function withVerdict(
  { comparison, gates }: Candidate,
  adjustedP: number,
  familySize: number,
  options: JudgeOptions,
): JudgedComparison {
  const verdict = verdictOf(comparison, adjustedP, options);
  const detectable = detectableOf(comparison, familySize, options);
  // Where nothing depends on it, the record of the decision keeps the raw p-value.
  const shown = gates ? adjustedP : comparison.pValue;
  return { ...comparison, verdict, gates, adjustedP: shown, detectable, note: null };
}

function withoutVerdict({ comparison, note }: Candidate, options: JudgeOptions): JudgedComparison {
  return {
    ...comparison,
    verdict: 'inconclusive',
    gates: false,
    adjustedP: comparison.pValue,
    detectable: detectableOf(comparison, 1, options),
    note,
  };
}

function verdictOf(comparison: Comparison, adjustedP: number, options: JudgeOptions): Verdict {
  const margin = marginOf(comparison.metric, options);
  if (adjustedP < options.alpha && Math.abs(comparison.estimate) >= margin) {
    return isWorse(comparison) ? 'regressed' : 'improved';
  }
  // Two one-sided tests at 5%: the 90% interval lies inside ±δ.
  return equivalencePValue(comparison, margin) < 0.05 ? 'unchanged' : 'inconclusive';
}

function isWorse({ metric, estimate }: Comparison): boolean {
  return METRICS[metric].better === 'higher' ? estimate < 0 : estimate > 0;
}

/** ln(1 + δ) both ways, so that swapping base and head mirrors every verdict. */
export function marginOf(metric: MetricName, options: JudgeOptions): number {
  return Math.log1p(metric === 'memory' ? options.memoryThreshold : options.threshold);
}

function detectableOf(comparison: Comparison, family: number, options: JudgeOptions): number {
  return detectableChange(comparison, {
    alpha: options.alpha / family,
    threshold: marginOf(comparison.metric, options),
    power: POWER,
  });
}

import type {
  Assessment,
  Comparison,
  Gate,
  JudgeOptions,
  ScenarioAssessment,
} from '../domain/assessment.ts';
import type { RunRecord } from '../domain/record.ts';
import { median, quantile } from '../stats/quantiles.ts';
import { candidatesOf } from './candidates.ts';
import { pairedComparisons } from './compare.ts';
import { decide } from './decide.ts';
import { gateOf } from './gate.ts';
import { growthComparisons, judgeGrowth } from './growth.ts';
import { noiseFloorOf } from './noise-floor.ts';
import { DEFAULT_JUDGE_OPTIONS } from './options.ts';
import { pooledCandidates, pooledRows } from './pooled.ts';
import { rowsOf } from './rows.ts';

/**
 * Judges a run: compares head with base, gives each comparison a verdict, and decides the gate.
 * The rule and what simulation shows of it is docs/deciding.md.
 * @param stored comparisons with the stored baseline; empty where there is none.
 */
export function judge(
  record: RunRecord,
  stored: readonly Comparison[],
  options: JudgeOptions = DEFAULT_JUDGE_OPTIONS,
): Assessment {
  const candidates = candidatesOf(record, [...pairedComparisons(record), ...stored], options);
  const judged = decide([...candidates, ...pooledCandidates(candidates)], options);
  const grown = judgeGrowth(growthComparisons(record), record, options);
  const comparisons = [...judged.slice(0, candidates.length), ...grown];
  const scenarios = rowsOf(record, comparisons, options);
  const pooled = pooledRows(record, judged.slice(candidates.length), options);
  const gating = comparisons.filter(({ gates }) => gates);
  // Memory is known so much better than time that it would make light of the noise.
  const timed = gating.filter(({ metric }) => metric !== 'memory' && metric !== 'growth');
  const rows = [...scenarios, ...findings(pooled, scenarios)];
  const gate = gateOf(rows, gating.length);
  return {
    outcome: outcomeOf(gate, rows),
    comparisons,
    scenarios,
    pooled,
    counts: countsOf(scenarios),
    noise: timed.length === 0 ? null : median(timed.map((of) => (of.upper - of.lower) / 2)),
    detectable:
      timed.length === 0
        ? null
        : quantile(
            timed.map((of) => of.detectable),
            0.75,
          ),
    noiseFloor: noiseFloorOf(record, options),
    options,
    gate,
  };
}

/** What only all cells together show: a change that no cell of the scenario shows by itself. */
function findings(
  pooled: readonly ScenarioAssessment[],
  rows: readonly ScenarioAssessment[],
): ScenarioAssessment[] {
  return pooled.filter(
    ({ scenario, verdict }) =>
      (verdict === 'regressed' || verdict === 'improved') &&
      !rows.some((row) => row.scenario === scenario && row.verdict === verdict),
  );
}

function outcomeOf({ outcome }: Gate, rows: readonly ScenarioAssessment[]): Assessment['outcome'] {
  if (outcome === 'failed' || outcome === 'nothing-compared' || outcome === 'regressed') {
    return outcome;
  }
  const verdicts = new Set(rows.map(({ verdict }) => verdict));
  if (verdicts.has('improved')) return 'improved';
  return verdicts.has('inconclusive') ? 'inconclusive' : 'unchanged';
}

function countsOf(rows: readonly ScenarioAssessment[]): Assessment['counts'] {
  const counts = {
    regressed: 0,
    improved: 0,
    unchanged: 0,
    inconclusive: 0,
    failed: 0,
    unmeasured: 0,
  };
  for (const { verdict } of rows) counts[verdict]++;
  return counts;
}

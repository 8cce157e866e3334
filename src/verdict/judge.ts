import type { Assessment, Comparison, JudgeOptions } from '../domain/assessment.ts';
import type { RunRecord } from '../domain/record.ts';
import { median, quantile } from '../stats/quantiles.ts';
import { assess } from './assess.ts';
import { conclude } from './conclude.ts';
import { confirmRows } from './confirm.ts';
import { noiseFloorOf } from './noise-floor.ts';
import { DEFAULT_JUDGE_OPTIONS } from './options.ts';

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
  const first = assess(record, stored, options);
  const { comparisons, scenarios, pooled } = confirmRows(record, first, options);
  const gating = comparisons.filter(({ gates }) => gates);
  // Memory is known so much better than time that it would make light of the noise.
  const timed = gating.filter(({ metric }) => metric !== 'memory' && metric !== 'growth');
  return {
    ...conclude({ comparisons, scenarios, pooled }),
    comparisons,
    scenarios,
    pooled,
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
  };
}

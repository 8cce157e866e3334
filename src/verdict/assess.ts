import type { Assessment, Comparison, JudgeOptions } from '../domain/assessment.ts';
import type { RunRecord } from '../domain/record.ts';
import { candidatesOf } from './candidates.ts';
import { pairedComparisons } from './compare.ts';
import { decide } from './decide.ts';
import { growthComparisons, judgeGrowth } from './growth.ts';
import { pooledCandidates, pooledRows } from './pooled.ts';
import { rowsOf } from './rows.ts';
import type { Place } from './worst.ts';

/** Comparisons with their verdicts, and the rows that they make. */
export type Rows = Pick<Assessment, 'comparisons' | 'scenarios' | 'pooled'>;

/**
 * Compares head with base and gives each comparison and each row its verdict.
 * @param wanted which places are judged; the others are not in Holm's family either
 */
export function assess(
  record: RunRecord,
  stored: readonly Comparison[],
  options: JudgeOptions,
  wanted: (place: Place) => boolean = () => true,
): Rows {
  const all = candidatesOf(record, [...pairedComparisons(record), ...stored], options);
  const candidates = all.filter(({ comparison }) => wanted(comparison));
  const together = pooledCandidates(all).filter(({ comparison }) => wanted(comparison));
  const judged = decide([...candidates, ...together], options);
  const grown = judgeGrowth(growthComparisons(record).filter(wanted), record, options);
  const comparisons = [...judged.slice(0, candidates.length), ...grown];
  return {
    comparisons,
    scenarios: rowsOf(record, comparisons, options).filter(wanted),
    pooled: pooledRows(record, judged.slice(candidates.length), options),
  };
}

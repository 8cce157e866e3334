import type {
  Assessment,
  Gate,
  JudgedComparison,
  ScenarioAssessment,
} from '../domain/assessment.ts';
import { gateOf } from './gate.ts';

/** The gate's decision, and what there is to tell, from the rows and the comparisons under them. */
export function conclude({
  comparisons,
  scenarios,
  pooled,
}: Pick<Assessment, 'comparisons' | 'scenarios' | 'pooled'>): Pick<
  Assessment,
  'outcome' | 'counts' | 'gate'
> {
  const rows = [...scenarios, ...findings(pooled, scenarios)];
  const gate = gateOf(rows, comparisons.filter(({ gates }: JudgedComparison) => gates).length);
  return { outcome: outcomeOf(gate, rows), counts: countsOf(scenarios), gate };
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
  if (rows.some(({ accepted }) => accepted !== undefined)) return 'accepted';
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
  for (const { verdict, accepted } of rows) if (accepted === undefined) counts[verdict]++;
  return counts;
}

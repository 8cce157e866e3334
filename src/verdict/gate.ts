import { effectSize, type Gate, type ScenarioAssessment } from '../domain/assessment.ts';

/**
 * Turns rows into a pass or a fail. A head that failed outweighs one that is slow; nothing compared
 * is no pass. The reasons name the rows that decided, the worst first.
 * @param compared number of gating comparisons.
 */
export function gateOf(rows: readonly ScenarioAssessment[], compared: number): Gate {
  const failed = rows.filter(({ verdict }) => verdict === 'failed');
  const regressed = rows.filter(isUnaccepted).toSorted(byEffect);
  const reasons = [...failed, ...regressed].map(sentenceOf);
  if (failed.length > 0) return { passed: false, outcome: 'failed', reasons };
  if (compared === 0) {
    return { passed: false, outcome: 'nothing-compared', reasons: nothingCompared(rows) };
  }
  if (regressed.length > 0) return { passed: false, outcome: 'regressed', reasons };
  return { passed: true, outcome: 'passed', reasons: passed(rows, compared) };
}

function isUnaccepted({ verdict, accepted }: ScenarioAssessment): boolean {
  return verdict === 'regressed' && accepted === undefined;
}

function byEffect(a: ScenarioAssessment, b: ScenarioAssessment): number {
  const size = ({ decisive }: ScenarioAssessment) => (decisive === null ? 0 : effectSize(decisive));
  return size(b) - size(a);
}

function sentenceOf({ cell, scenario, reason }: ScenarioAssessment): string {
  return `${scenario} on ${cell}: ${reason}`;
}

function acceptedSentence(row: ScenarioAssessment): string {
  return `${sentenceOf(row)}, accepted by ${row.accepted?.by}`;
}

function nothingCompared(rows: readonly ScenarioAssessment[]): string[] {
  return ['nothing could be compared', ...rows.map(sentenceOf)];
}

function passed(rows: readonly ScenarioAssessment[], compared: number): string[] {
  const unmeasured = rows.filter(({ verdict }) => verdict === 'unmeasured');
  const some = compared === 1 ? '1 comparison' : `${compared} comparisons`;
  const accepted = rows.filter((row) => row.accepted !== undefined).map(acceptedSentence);
  const but = accepted.length === 0 ? '' : ' but what was accepted';
  return [`nothing regressed in ${some}${but}`, ...accepted, ...unmeasured.map(sentenceOf)];
}

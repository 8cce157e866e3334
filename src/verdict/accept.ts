import type { Acceptance, AcceptedEffect } from '../domain/acceptance.ts';
import {
  type Accepted,
  ALL_CELLS,
  type Assessment,
  type JudgedComparison,
  type JudgeOptions,
  type ScenarioAssessment,
} from '../domain/assessment.ts';
import { isDifference } from '../domain/metrics.ts';
import { placeOf } from './candidates.ts';
import { conclude } from './conclude.ts';
import { marginOf } from './decide.ts';
import { badness } from './effects.ts';

/** A regression of more than so many times what was accepted is another one. */
export const TOO_MUCH = 2;

/**
 * Another runner does not repeat a large effect to the percent: what a request takes on top depends on the machine in
 * another way than the rest of it does, and the interval of one run knows nothing of that. This share of its logarithm
 * more is still the same.
 */
const SAME_AGAIN = 1 / 20;

/**
 * Lets acceptances cover what regressed: the gate passes over a row where each of its regressed metrics is
 * covered by one and the same acceptance. The rule is in docs/slash-commands.md.
 * @param inForce those that hold on this occasion, the newest first: see in-force.ts
 */
export function acceptRegressions(
  assessment: Assessment,
  inForce: readonly Acceptance[],
): Assessment {
  if (inForce.length === 0) return assessment;
  const places = Map.groupBy(
    assessment.comparisons.filter(({ gates, verdict }) => gates && verdict === 'regressed'),
    placeOf,
  );
  const mark = (row: ScenarioAssessment): ScenarioAssessment => {
    if (row.verdict !== 'regressed') return row;
    const regressed = places.get(placeOf(row)) ?? (row.decisive === null ? [] : [row.decisive]);
    return marked(row, regressed, inForce, assessment);
  };
  const scenarios = assessment.scenarios.map(mark);
  const pooled = assessment.pooled.map(mark);
  const { comparisons } = assessment;
  return { ...assessment, scenarios, pooled, ...conclude({ comparisons, scenarios, pooled }) };
}

function marked(
  row: ScenarioAssessment,
  regressed: readonly JudgedComparison[],
  inForce: readonly Acceptance[],
  assessment: Assessment,
): ScenarioAssessment {
  const about = inForce.filter((acceptance) => isAbout(acceptance, row));
  const covering = about.find((acceptance) =>
    regressed.every((comparison) => covers(acceptance, comparison, assessment)),
  );
  if (covering !== undefined) return { ...row, accepted: told(covering) };
  const [newest] = about;
  if (newest === undefined) return row;
  return {
    ...row,
    outgrown: told(newest),
    reason: `${row.reason}, which ${newest.by} accepted less of`,
  };
}

/** Whether somebody who accepted this meant that row, too. */
export function isAbout(
  { cell, scenario }: Pick<Acceptance, 'cell' | 'scenario'>,
  row: Pick<ScenarioAssessment, 'cell' | 'scenario'>,
): boolean {
  return (cell === null || cell === row.cell) && (scenario === null || scenario === row.scenario);
}

/**
 * Not where it is more than twice what was accepted, nor where it is surely more: its interval lies beyond
 * the accepted one, by a change that matters.
 */
function covers(
  acceptance: Acceptance,
  comparison: JudgedComparison,
  { options }: Assessment,
): boolean {
  const effect = effectFor(acceptance, comparison);
  if (effect === null) return false;
  const [then, now] = [badness(effect), badness(comparison)];
  if (now.estimate > TOO_MUCH * then.estimate) return false;
  const surelyMore = now.lower > then.upper;
  return !surelyMore || now.estimate - then.estimate < mattering(effect, options);
}

/** How much more than what was accepted is more. A difference has no threshold of its own: a quarter more of it matters. */
function mattering({ metric, estimate }: AcceptedEffect, options: JudgeOptions): number {
  if (isDifference(metric)) return Math.abs(estimate) / 4;
  return Math.max(marginOf(metric, options), SAME_AGAIN * Math.abs(estimate));
}

/** Of all cells together: what was accepted of them together, else the mean of what was of each. */
function effectFor(
  { effects }: Acceptance,
  { cell, scenario, metric }: JudgedComparison,
): AcceptedEffect | null {
  const alike = effects.filter((of) => of.scenario === scenario && of.metric === metric);
  const same = alike.find((of) => of.cell === cell);
  if (same !== undefined || cell !== ALL_CELLS || alike.length === 0) return same ?? null;
  const mean = (key: 'estimate' | 'lower' | 'upper') =>
    alike.reduce((sum, of) => sum + of[key], 0) / alike.length;
  return {
    ...{ cell, scenario, metric },
    ...{ estimate: mean('estimate'), lower: mean('lower'), upper: mean('upper') },
  };
}

/** As reports name it. */
export function told({ id, by, reason, until, at }: Accepted): Accepted {
  return { id, by, reason, until, at };
}

import type { AcceptedEffect } from '../domain/acceptance.ts';
import type { Assessment, JudgedComparison } from '../domain/assessment.ts';
import { METRICS } from '../domain/metrics.ts';
import { marginOf } from './decide.ts';

/**
 * What an acceptance has to remember of an assessment: every gating comparison of its places that is worse by
 * at least half of what matters. What was less cannot cover a regression, which is more than twice of it.
 */
export function effectsOf(
  { comparisons, pooled, options }: Assessment,
  isMeant: (place: { readonly cell: string; readonly scenario: string }) => boolean,
): readonly AcceptedEffect[] {
  const together = pooled.flatMap(({ decisive }) => decisive ?? []);
  return [...comparisons, ...together]
    .filter((of) => of.gates && isMeant(of))
    .filter((of) => badness(of).estimate >= marginOf(of.metric, options) / 2)
    .map(effectOf);
}

/** A change with the sign of its harm: positive is worse, whatever the metric. */
export function badness({ metric, estimate, lower, upper }: AcceptedEffect) {
  if (METRICS[metric].better === 'lower') return { estimate, lower, upper };
  return { estimate: -estimate, lower: -upper, upper: -lower };
}

function effectOf({ cell, scenario, metric, estimate, lower, upper }: JudgedComparison) {
  const [e, l, u] = [estimate, lower, upper].map((value) => Number(value.toPrecision(6)));
  return { cell, scenario, metric, estimate: e!, lower: l!, upper: u! };
}

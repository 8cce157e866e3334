import type { JudgeOptions } from '../domain/assessment.ts';
import { METRICS } from '../domain/metrics.ts';

/**
 * δ is 2%, so that a true slowdown of 3% is found: an estimate falls short of the truth as often as not, and so
 * half of the slowdowns that are exactly δ stay below it (test/verdict/simulation.test.ts).
 */
export const DEFAULT_JUDGE_OPTIONS: JudgeOptions = {
  threshold: 0.02,
  memoryThreshold: 0.05,
  alpha: 0.01,
  gating: Object.values(METRICS)
    .filter((metric) => metric.gates)
    .map((metric) => metric.name),
};

import { criticalValue, type Estimate } from './student.ts';

/** What is asked of a test that a change is to be found by. */
export interface Finding {
  /** Two-sided significance level of the test. */
  readonly alpha: number;
  /** Smaller estimates are not reported, however significant. */
  readonly threshold: number;
  /** Share of the runs in which the change is to be found. */
  readonly power: number;
}

/**
 * The smallest true change that the test finds in `power` of the runs: the estimate must pass both the critical
 * value and the threshold, and falls short of the truth by t(power)·SE in 1 − power of the runs.
 * The usual approximation (Cohen 1988, §2.5: t(α) + t(power)), good to a few percent of itself.
 */
export function detectableChange(sample: Omit<Estimate, 'estimate'>, finding: Finding): number {
  const { standardError, degreesOfFreedom } = sample;
  if (standardError === 0) return finding.threshold;
  const needed = standardError * criticalValue(finding.alpha, degreesOfFreedom);
  // The two-sided critical value at 2(1 − power) is the one-sided quantile at `power`.
  const luck = standardError * criticalValue(2 * (1 - finding.power), degreesOfFreedom);
  return Math.max(needed, finding.threshold) + luck;
}

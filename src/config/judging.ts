import type { JudgeOptions } from '../domain/assessment.ts';
import type { Config } from './config.ts';

/** What of the configuration comparisons are judged by. */
export type Judging = Pick<Config, 'threshold' | 'memoryThreshold' | 'alpha' | 'gate'>;

export function judgeOptions(config: Judging): JudgeOptions {
  const { threshold, memoryThreshold, alpha, gate: gating } = config;
  return { threshold, memoryThreshold, alpha, gating };
}

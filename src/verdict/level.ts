import type { LaunchMetric } from '../domain/record.ts';
import { mean, variance } from '../stats/moments.ts';
import type { Occasion } from '../stats/run-scatter.ts';
import { RESOLUTION } from './launches.ts';

/** What an absolute figure is measured against: the frozen reference service, or nothing. */
export type Yardstick = 'reference' | 'none';

/** Where one revision of a record stands: a mean over launches of logarithms, and its sampling variance. */
export interface Level extends Occasion {
  readonly degreesOfFreedom: number;
  readonly launches: number;
}

/**
 * ln head − ln reference (or ln head alone), launch by launch: both ran in the same minute, so what
 * the machine did to both leaves no trace.
 * @returns null with fewer than two launches that have the figures.
 */
export function levelOf(
  launches: readonly LaunchMetric[],
  yardstick: Yardstick,
  side: 'head' | 'base' = 'head',
): Level | null {
  const logs = launches.flatMap((launch) => logLevel(launch[side], launch, yardstick) ?? []);
  if (logs.length < 2) return null;
  const spread = Math.max(variance(logs), RESOLUTION ** 2);
  return {
    mean: mean(logs),
    variance: spread / logs.length,
    degreesOfFreedom: logs.length - 1,
    launches: logs.length,
  };
}

function logLevel(
  figure: number | null,
  { reference }: LaunchMetric,
  yardstick: Yardstick,
): number | null {
  const against = yardstick === 'none' ? 1 : reference;
  if (figure === null || against === null || figure <= 0 || against <= 0) return null;
  return Math.log(figure / against);
}

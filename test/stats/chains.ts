import { type ChangePoint, changePoints, type Step } from '../../src/stats/change-points.ts';
import type { Levels } from '../../src/stats/levels.ts';
import { mean, variance } from '../../src/stats/moments.ts';
import { type Random, randomFrom } from './random.ts';

/** How a made-up history goes. Shares are log ratios. */
export interface History {
  readonly commits: number;
  /** Every fifth run is on a machine that is 3.5 times as noisy. */
  readonly noisy?: boolean;
  readonly step?: { readonly at: number; readonly size: number };
  readonly drift?: { readonly from: number; readonly to: number; readonly size: number };
  /** Standard deviation of levels from run to run; none are there without it. */
  readonly scatter?: number;
  /** The reference service alone changes. */
  readonly referenceJump?: { readonly at: number; readonly size: number };
}

export const QUERY = { alpha: 0.01, relevant: 0.03 };
/** Launches of real servers scatter by 1.2–1.5%, with heavy tails; six is an ordinary number of them. */
const LAUNCH = { sd: 0.015, count: 6 };

/** In how many made-up histories something (or the right thing) is found. */
export function foundIn(
  runs: number,
  history: History,
  is: (change: ChangePoint) => boolean = () => true,
): number {
  const random = randomFrom(20261121);
  const hits = Array.from({ length: runs }, () => found(random, history).some(is));
  return hits.filter(Boolean).length;
}

export function found(random: Random, history: History): ChangePoint[] {
  const { steps, levels } = simulate(random, history);
  return changePoints(steps, QUERY, levels === null ? {} : { levels });
}

function simulate(random: Random, history: History): { steps: Step[]; levels: Levels | null } {
  const { commits, step, drift, noisy = false, scatter, referenceJump } = history;
  const truth = Array.from({ length: commits }, (_, at) => {
    const slope =
      drift && at >= drift.from && at < drift.to ? drift.size / (drift.to - drift.from) : 0;
    return slope + (at === step?.at ? step.size : 0);
  });
  const steps = truth.map((change) => {
    const sd = LAUNCH.sd * (noisy && random.uniform() < 0.2 ? 3.5 : 1);
    const launches = Array.from({ length: LAUNCH.count }, () => change + sd * random.heavy());
    return {
      estimate: mean(launches),
      variance: variance(launches) / LAUNCH.count,
      degreesOfFreedom: LAUNCH.count - 1,
    };
  });
  if (scatter === undefined) return { steps, levels: null };
  let level = 0;
  const levels = Array.from({ length: commits + 1 }, (_, at) => {
    level += at === 0 ? 0 : (truth[at - 1] ?? 0);
    const jumped = referenceJump && at >= referenceJump.at ? referenceJump.size : 0;
    const group = Math.floor(random.uniform() * 3);
    return { value: level + jumped + group / 5 + scatter * random.heavy(), group: `kind ${group}` };
  });
  return { steps, levels };
}

import type { Config } from '../../config/config.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { unlessAborted } from '../../platform/interrupt.ts';
import type { TimeLimit } from '../../platform/time-limit.ts';
import { duration } from '../../report/units.ts';

/**
 * Does what comes before measuring. Once the time is over, what it has started is ended.
 * @throws GaitkeeperError `time-limit`
 */
export async function beforeMeasuring<T>(
  begin: () => Promise<T>,
  { what, limit, config }: { what: string; limit: TimeLimit; config: Config },
): Promise<T> {
  const done = await unlessAborted(begin, limit.signal);
  if (!limit.signal.aborted) return done as T;
  throw new GaitkeeperError(
    'time-limit',
    `The time limit of ${limitInWords(config)} was over ${what}, before anything was measured.`,
    {
      hint: 'Raise `time-limit`, have less to install or to prepare (`actions/cache` on ~/.cache/gaitkeeper), or split the matrix over jobs.',
    },
  );
}

/** Counting for one interpreter: a tenth of the budget, but enough to boot an application of some size. */
export function countingSeconds(budgetSeconds: number): number {
  return Math.min(60, Math.max(20, budgetSeconds / 10));
}

/** The most that looking into what regressed takes, boots included, in seconds. */
const PROFILING = 30;

/**
 * Of the time that is left, what launches may take, so that what comes after them has its part: the whole budget where it fits.
 * @param interpreters that are counted under
 */
export function measuringSeconds(config: Config, left: number, interpreters: number): number {
  const { budgetSeconds, confirmSeconds, confirm, counts, profile } = config;
  const after =
    (counts ? interpreters * countingSeconds(budgetSeconds) : 0) +
    (confirm === 'here' ? confirmSeconds : 0) +
    (profile ? PROFILING : 0);
  return Math.min(budgetSeconds, left * (budgetSeconds / (budgetSeconds + after)));
}

/** What a record says where launches got less than the budget; null where they got it. */
export function shortened(config: Config, seconds: number): string | null {
  const { budgetSeconds } = config;
  if (seconds >= budgetSeconds) return null;
  return `The time limit of ${limitInWords(config)} left ${duration(seconds)} of the budget of ${duration(budgetSeconds)} for measuring.`;
}

/** What a record says where launches were ended. */
export function timeOver(config: Config): string {
  return `The time limit of ${limitInWords(config)} was over: this is what was measured by then. Raise \`time-limit\`, measure fewer cells, or split the matrix over jobs.`;
}

function limitInWords({ timeLimitSeconds }: Config): string {
  return duration(timeLimitSeconds ?? 0);
}

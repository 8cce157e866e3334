import { GaitkeeperError } from '../../domain/errors.ts';

/** So many cells are measured well within the time of one job. */
const CELLS_OF_ONE_JOB = 4;
/** What GitHub allows a matrix. */
const MOST = 256;

/**
 * How many jobs to spread a matrix over; null for as many as `plan` finds right.
 * @param text as it was typed
 * @throws GaitkeeperError `usage`
 */
export function jobsWanted(text: string | undefined, cells: number): number | null {
  if (text === undefined) return cells > CELLS_OF_ONE_JOB ? null : 1;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST) return jobs;
  throw new GaitkeeperError('usage', `\`${text}\` is no number of jobs.`, {
    hint: `Give a whole number from 1 to ${MOST}, which is the most that GitHub runs.`,
  });
}

import { GaitkeeperError } from '../../domain/errors.ts';

/** So many cells are measured well within the time of one job. */
const CELLS_OF_ONE_JOB = 4;
/** An account's other workflows want runners, too. */
const MOST_BY_DEFAULT = 8;
/** What GitHub allows a matrix. */
const MOST = 256;

/**
 * How many jobs to spread a matrix over.
 * @param text as it was typed
 * @throws GaitkeeperError `usage`
 */
export function jobsWanted(text: string | undefined, cells: number): number {
  if (text === undefined) return cells > CELLS_OF_ONE_JOB ? Math.min(cells, MOST_BY_DEFAULT) : 1;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST) return jobs;
  throw new GaitkeeperError('usage', `\`${text}\` is no number of jobs.`, {
    hint: `Give a whole number from 1 to ${MOST}, which is the most that GitHub runs.`,
  });
}

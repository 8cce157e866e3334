import { writeRequest } from '../../baseline/requests.ts';
import { type MeasureRequest, REQUEST_VERSION } from '../../domain/measure-request.ts';
import { type NewestRun, rerun } from '../../github/rerun.ts';
import type { Desk } from './desk.ts';

type Asked = Pick<MeasureRequest, 'command'> &
  Partial<Pick<MeasureRequest, 'cells' | 'scenarios' | 'base'>>;

/** Leaves word in the store what the next attempt of a run is to measure. */
export async function askRun(run: NewestRun, asked: Asked, desk: Desk): Promise<void> {
  await writeRequest(await desk.documents(), {
    version: REQUEST_VERSION,
    ...{ run: run.id, attempt: run.attempt + 1, head: await desk.head() },
    ...{ cells: null, scenarios: null, base: null },
    ...asked,
    ...{ by: desk.comment.author, comment: desk.comment.id },
  });
}

/** Runs them once more. @returns their addresses */
export async function start(runs: readonly NewestRun[], desk: Desk): Promise<string> {
  for (const run of runs) await rerun(desk, run);
  return runs.map(({ url }) => url).join(' ');
}

import { writeRequest } from '../../baseline/requests.ts';
import { type MeasureRequest, REQUEST_VERSION } from '../../domain/measure-request.ts';
import { type NewestRun, rerun } from '../../github/rerun.ts';
import { isLimit, isRequestFailure, type RequestFailure } from '../../github/waits.ts';
import { text } from '../../report/escape.ts';
import { type Desk, Refusal } from './desk.ts';

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

/** Runs them once more. @returns their addresses. @throws Refusal where GitHub does not do so any more */
export async function start(runs: readonly NewestRun[], desk: Desk): Promise<string> {
  for (const run of runs) await startOne(run, desk);
  return runs.map(({ url }) => url).join(' ');
}

async function startOne(run: NewestRun, desk: Desk): Promise<void> {
  try {
    await rerun(desk, run);
  } catch (error) {
    if (!isAboutTheRun(error)) throw error;
    // The client puts the address of GitHub's docs behind it.
    const [why = ''] = error.message.split(' - http');
    throw new Refusal(
      `GitHub does not run ${run.url} once more: “${text(why)}” Push a commit to have it measured anew.`,
    );
  }
}

/** It is older than a month, or has begun again already; not that the job may not do it, which is for its log. */
function isAboutTheRun(error: unknown): error is RequestFailure {
  return (
    isRequestFailure(error) &&
    [403, 409, 422].includes(error.status) &&
    !isLimit(error) &&
    !/not accessible/i.test(error.message)
  );
}

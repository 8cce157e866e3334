import { type MeasureRequest, REQUEST_VERSION } from '../../domain/measure-request.ts';
import { type NewestRun, rerun } from '../../github/rerun.ts';
import { isLimit, isRequestFailure, type RequestFailure } from '../../github/waits.ts';
import { text } from '../../report/escape.ts';
import { rerunAsked } from '../stages/rerun-asked.ts';
import { type Desk, Refusal } from './desk.ts';

type Asked = Pick<MeasureRequest, 'command'> &
  Partial<Pick<MeasureRequest, 'cells' | 'scenarios' | 'base'>>;

/** A run that is to be run once more. */
export interface Wanted {
  readonly run: NewestRun;
  /** What is to be measured; null for everything. */
  readonly asked: Asked | null;
}

/** Runs them once more. @returns their addresses. @throws Refusal where GitHub does not do so any more */
export async function start(wanted: readonly Wanted[], desk: Desk): Promise<string> {
  for (const one of wanted) await startOne(one, desk);
  return wanted.map(({ run: { url } }) => url).join(' ');
}

async function startOne({ run, asked }: Wanted, desk: Desk): Promise<void> {
  try {
    if (asked === null) return await rerun(desk, run);
    await rerunAsked(desk, await desk.documents(), await requestOf(run, asked, desk));
  } catch (error) {
    if (!isAboutTheRun(error)) throw error;
    // The client puts the address of GitHub's docs behind it.
    const [why = ''] = error.message.split(' - http');
    throw new Refusal(
      `GitHub does not run ${run.url} once more: “${text(why)}” Push a commit to have it measured anew.`,
    );
  }
}

async function requestOf(run: NewestRun, asked: Asked, desk: Desk): Promise<MeasureRequest> {
  return {
    version: REQUEST_VERSION,
    ...{ run: run.id, attempt: run.attempt + 1, head: await desk.head() },
    ...{ cells: null, scenarios: null, base: null },
    ...asked,
    ...{ by: desk.comment.author, comment: desk.comment.id },
  };
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

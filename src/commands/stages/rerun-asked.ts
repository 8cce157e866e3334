import type { Documents } from '../../baseline/documents.ts';
import { writeRequest } from '../../baseline/requests.ts';
import type { MeasureRequest } from '../../domain/measure-request.ts';
import { type RunsQuery, rerun } from '../../github/rerun.ts';
import { isRequestFailure } from '../../github/waits.ts';

/**
 * Leaves word in the store what the next attempt of a run is to measure, and runs it. Where GitHub refuses that, the word is
 * taken back: whoever runs it once more by hand wants all of it.
 */
export async function rerunAsked(
  repository: Pick<RunsQuery, 'client' | 'owner' | 'repo'>,
  documents: Documents,
  request: MeasureRequest,
): Promise<void> {
  const takeBack = await writeRequest(documents, request);
  try {
    await rerun(repository, { id: request.run });
  } catch (error) {
    // Of an answer that did not arrive nobody knows whether the run has begun.
    if (isRequestFailure(error) && error.status < 500) await takeBack();
    throw error;
  }
}

import { isTrustedEvent } from '../../baseline/trust.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { GithubContext } from '../../github/context.ts';
import { printable } from '../../github/printable.ts';
import { falseClaim } from './claims.ts';

/**
 * What others are compared with comes from the repository's own commits only: anybody can open a pull request, and
 * can call its branch `main`.
 * @throws GaitkeeperError `usage` where this run is for something else
 */
export function refuseUntrusted(github: GithubContext): void {
  const { event, workflowRun } = github;
  const cause = workflowRun?.event ?? event;
  const own = workflowRun?.sameRepository ?? true;
  if (own && isTrustedEvent(cause)) return;
  const whose = own ? '' : ' of another repository';
  throw new GaitkeeperError('usage', `A run on \`${cause}\`${whose} may not become a baseline.`, {
    hint: 'Record on `push` to the default branch, on `schedule`, or on releases.',
  });
}

/**
 * Records that are given were measured by this run, or by the one that started it. Of another one's artifacts nobody
 * knows who wrote them.
 * @throws GaitkeeperError `record-invalid`
 */
export function refuseForeign(records: readonly RunRecord[], github: GithubContext): void {
  const { owner, repo, workflowRun } = github;
  const { id, event } = workflowRun ?? { id: github.runId, event: github.event };
  for (const record of records) {
    const why = falseClaim(record, { owner, repo, id, event });
    if (why === null) continue;
    throw new GaitkeeperError('record-invalid', `${printable(record.id)} is not stored: ${why}.`, {
      hint: 'Store only what jobs of the same run have measured.',
    });
  }
}

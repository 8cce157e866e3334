import { z } from 'zod';
import type { GithubClient } from './client.ts';
import { publishFailed } from './failure.ts';
import type { MeasuringRun } from './measured-head.ts';

/**
 * Whether a run is still at it: neither at its end, nor begun once more since. Needs `actions: read`.
 * @throws GaitkeeperError `publish-failed`
 */
export async function isUnderWay(client: GithubClient, run: MeasuringRun): Promise<boolean> {
  const { owner, repo, id } = run;
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
    const { status, run_attempt: attempt } = stateSchema.parse(data);
    return status !== 'completed' && attempt === run.attempt;
  } catch (error) {
    throw publishFailed(error, {
      what: `look up run ${id} of ${owner}/${repo}`,
      ...{ permission: 'actions: read', readOnly: false },
    });
  }
}

const stateSchema = z.object({
  status: z.string().nullable(),
  run_attempt: z.number().int().positive().default(1),
});

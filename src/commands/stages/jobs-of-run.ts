import { GaitkeeperError } from '../../domain/errors.ts';
import type { ShardJob } from '../../domain/shard.ts';
import type { GithubClient } from '../../github/client.ts';
import { readShardJobs } from '../../github/jobs.ts';
import type { MeasuringRun } from '../../github/measured-head.ts';
import type { CommandIo } from '../io.ts';

/** Without them nobody knows why a shard did not come, but that it did not is known all the same. */
export async function jobsOf(
  client: GithubClient,
  { owner, repo, id: run }: MeasuringRun,
  io: CommandIo,
  service?: string,
): Promise<readonly ShardJob[]> {
  try {
    return await readShardJobs({
      ...{ client, owner, repo, run },
      ...(service === undefined ? {} : { service }),
    });
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
    return [];
  }
}

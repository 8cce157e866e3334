import { resolve } from 'node:path';
import { mergeRecords } from '../baseline/merge.ts';
import { shardStates } from '../baseline/shards.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import { readGithubContext } from '../github/context.ts';
import { targetOf } from '../github/target.ts';
import { findRepository, type Repository } from '../service/repository.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { readConfig } from './stages/open.ts';
import { readRecords } from './stages/read-records.ts';
import { reportRecord } from './stages/report.ts';

/** Merges the records of all shards, judges and publishes. Runs and checks out nothing of the service. */
export async function report(request: Request, io: CommandIo): Promise<Ended> {
  const records = await readRecords(request.records);
  const config = await readConfig(request, io, null);
  const github = readGithubContext(request.env);
  return reportRecord(
    mergeRecords(records),
    {
      request,
      config,
      repository: await repositoryIfAny(resolve(request.directory)),
      target: github && targetOf(github),
      shards: shardStates(records),
    },
    io,
  );
}

/** A report needs no checkout; without one there is just no stored baseline. */
async function repositoryIfAny(directory: string): Promise<Repository | null> {
  try {
    return await findRepository(directory);
  } catch (error) {
    if (error instanceof GaitkeeperError) return null;
    throw error;
  }
}

import { resolve } from 'node:path';
import { mergeRecords } from '../../baseline/merge.ts';
import { shardStates } from '../../baseline/shards.ts';
import type { Config } from '../../config/config.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import { resolveTarget } from '../../github/pull-target.ts';
import type { ReportTarget } from '../../github/target.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, PostFlags, Request } from '../request.ts';
import { type Destination, readDestination } from './destination.ts';
import { readConfig, repositoryIfAny } from './open.ts';
import { readRecords } from './read-records.ts';
import { reportRecord } from './report.ts';

/**
 * The bot outside of Actions: reports records on a pull request, or a commit, from any CI.
 * @throws GaitkeeperError `publish-failed` where the pull request has moved on
 */
export async function reportElsewhere(
  request: Request,
  flags: PostFlags,
  io: CommandIo,
): Promise<Ended> {
  const destination = flags.post ? readDestination(flags, request) : null;
  const records = await readRecords(request.records);
  const record = mergeRecords(records);
  const config = await readConfig(request, io, null);
  const repository = await repositoryIfAny(resolve(request.directory));
  const shards = shardStates(records);
  const context = { request, config, repository, target: null, shards };
  if (destination === null) return reportRecord(record, context, io);
  const target = await targetOf(destination, record, io);
  if (target === null) return unposted(await reportRecord(record, printing(context), io));
  return reportRecord(record, { ...context, target, config: fitting(config, target) }, io);
}

/** Null where GitHub does not tell, which is said; a pull request that has moved on is an error. */
async function targetOf(
  destination: Destination,
  record: RunRecord,
  io: CommandIo,
): Promise<ReportTarget | null> {
  const { token, apiUrl, owner, repo, pull, sha, jobUrl } = destination;
  const where = { owner, repo, apiUrl, pull, sha, runUrl: jobUrl };
  try {
    return await resolveTarget(clientFor(token, apiUrl, io), where, record);
  } catch (error) {
    // With a cause it is GitHub that failed, and the report is still worth printing.
    if (!(error instanceof GaitkeeperError) || error.cause === undefined) throw error;
    io.warn([error.message, error.detail, error.hint].filter(Boolean).join(' '));
    return null;
  }
}

/** A commit takes no comment: where nothing else is chosen, a check run it is. */
function fitting(config: Config, { pull }: ReportTarget): Config {
  const fits = config.sinks.some((name) => name === 'check-run' || name === 'commit-status');
  return pull !== null || fits ? config : { ...config, sinks: [...config.sinks, 'check-run'] };
}

function printing<T extends { readonly request: Request }>(context: T): T {
  const { request } = context;
  return { ...context, request: { ...request, post: { ...request.post, post: false } } };
}

function unposted(ended: Ended): Ended {
  return ended.outcome === 'passed' ? { ...ended, outcome: 'publish' } : ended;
}

import { mergeRecords } from '../../baseline/merge.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import { headVerifier, type MeasuringRun } from '../../github/measured-head.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import { credibleRecords, ofOneService } from './credible-records.ts';
import type { Project } from './open.ts';
import { recordsOfRun } from './run-records.ts';

/**
 * What this job was asked to measure together with what earlier attempts of its run measured, from their
 * artifacts. Without those, what was not asked for is a hole in the report, and nothing is green because of it.
 */
export async function withEarlier(
  record: RunRecord,
  project: Project,
  io: CommandIo,
): Promise<RunRecord> {
  const { asked, github, request } = project;
  if (asked === undefined || asked.cells === null || github === null) return record;
  try {
    const earlier = await readEarlier(record, project, io);
    if (earlier.length > 0) return mergeRecords([...earlier, record]);
    io.warn('No earlier attempt left a record: only what was asked for is reported.');
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const mend = request.token === undefined ? 'Give it a token.' : (error.hint ?? '');
    io.warn(`What earlier attempts measured could not be read: ${error.message} ${mend}`);
  }
  return record;
}

async function readEarlier(
  record: RunRecord,
  { github, request }: Project,
  io: CommandIo,
): Promise<readonly RunRecord[]> {
  if (github === null || request.token === undefined) return [];
  const { owner, repo, runId: id, attempt, event, pull, sha } = github;
  const client = clientFor(request.token, github.apiUrl, io);
  const run: MeasuringRun = {
    ...{ owner, repo, id, attempt, event, headSha: pull?.headSha ?? sha },
    mergeSha: event === 'pull_request' ? sha : null,
  };
  const arrived = await recordsOfRun(client, run);
  const { records } = await credibleRecords(arrived, run, headVerifier(client, run), io);
  const { name } = record.service;
  const own = [...records, record].filter(({ service }) => service.name === name);
  return ofOneService(own, name).filter((one) => one !== record);
}

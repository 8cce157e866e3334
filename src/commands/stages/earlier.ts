import { mergeRecords } from '../../baseline/merge.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import { headVerifier, ownRun } from '../../github/measured-head.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import { asAsked } from './asked.ts';
import { credibleRecords, ofOneService } from './credible-records.ts';
import { tellLeftOut } from './left-out.ts';
import { mergeable } from './mergeable.ts';
import type { Project } from './open.ts';
import { recordsOfRun } from './run-records.ts';

/** A project for a job that measures and reports at once, and what earlier attempts of its run measured. */
export interface Continued {
  readonly project: Project;
  readonly earlier: readonly RunRecord[];
}

/**
 * Narrows a further attempt to the cells that it was asked for, where the others can be reported as earlier attempts
 * measured them: from their artifacts. Where those cannot be read, everything is measured.
 */
export async function continued(opened: Project, io: CommandIo): Promise<Continued> {
  const project = await asAsked(opened, io);
  if (project.asked === undefined || project.asked.cells === null) return { project, earlier: [] };
  const earlier = await readEarlier(project, io);
  if (earlier.length > 0) return { project, earlier };
  io.warn(
    'What earlier attempts measured cannot be read, so everything is measured: upload `gaitkeeper-output` by actions/upload-artifact, under the output `artifact-name`, and give the job `actions: read`.',
  );
  return { project: opened, earlier: [] };
}

/** What was measured now together with what was measured before, as far as that fits to it. */
export function together(
  record: RunRecord,
  earlier: readonly RunRecord[],
  io: Pick<CommandIo, 'warn'>,
): RunRecord {
  const { name } = record.service;
  const own = earlier.filter(({ service }) => service.name === name);
  if (own.length === 0) return record;
  const { records, odd } = mergeable(ofOneService([record, ...own], name));
  tellLeftOut(odd, io);
  return mergeRecords(records);
}

async function readEarlier(
  { github, request }: Project,
  io: CommandIo,
): Promise<readonly RunRecord[]> {
  if (github === null || request.token === undefined) return [];
  const client = clientFor(request.token, github.apiUrl, io);
  const run = ownRun(github);
  try {
    const arrived = await recordsOfRun(client, run);
    const { records } = await credibleRecords(arrived, run, headVerifier(client, run), io);
    return records;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
    return [];
  }
}

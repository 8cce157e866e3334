import { join, resolve } from 'node:path';
import { artifactName } from '../baseline/artifact-name.ts';
import { encodeRecord } from '../baseline/codec.ts';
import { writeAtomically } from '../platform/files.ts';
import { wasInterrupted } from '../platform/interrupt.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { asAsked, NothingAsked } from './stages/asked.ts';
import { measureProject } from './stages/measure.ts';
import { openProject } from './stages/open.ts';
import { toBeRecorded } from './stages/recorded-base.ts';

/** Measures one shard and writes its run record, named so that those of all shards fit in one folder. */
export async function measure(request: Request, io: CommandIo): Promise<Ended> {
  const project = await asAsked(await openProject(request, io), io);
  const record = await measureProject(await toBeRecorded(project, io), io).catch(nothingAsked);
  if (record === null) {
    io.info('None of the cells of this job was asked for: it measures nothing.');
    return { outcome: 'passed', outputs: {} };
  }
  const { shard } = project;
  const name = shard === null ? 'record.json' : `record-${shard.index}-of-${shard.total}.json`;
  const path = join(resolve(request.output ?? '.'), name);
  await writeAtomically(path, encodeRecord(record));
  io.info(`Record: ${path}`);
  if (request.json) io.result(encodeRecord(record));
  const outcome = wasInterrupted() ? 'interrupted' : 'passed';
  return { outcome, outputs: { record: path, 'artifact-name': artifactName(record) } };
}

function nothingAsked(error: unknown): null {
  if (error instanceof NothingAsked) return null;
  throw error;
}

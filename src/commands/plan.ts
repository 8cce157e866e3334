import { GaitkeeperError } from '../domain/errors.ts';
import { splitUnsupported } from '../measure/prepare.ts';
import { temporaryFolder } from '../platform/files.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { findCells } from './stages/cells.ts';
import { openProject } from './stages/open.ts';
import { checkOutForProject } from './stages/revisions.ts';
import { findService } from './stages/service.ts';

const MOST_JOBS = 256;

/** Prints the shards of the matrix as a matrix for `strategy.matrix`, one cell a job unless told otherwise. */
export async function plan(request: Request, io: CommandIo): Promise<Ended> {
  const project = await openProject(request, io);
  await using folder = await temporaryFolder('gaitkeeper-run-');
  await using revisions = await checkOutForProject(project, folder.path, io);
  const service = await findService(project, revisions, io);
  const cells = await findCells(project, service, io);
  const { supported } = splitUnsupported(cells, service.head.application);
  const total = Math.min(cells.length, parseShards(request.shards), MOST_JOBS);
  const include = Array.from({ length: total }, (_, index) => ({
    shard: `${index + 1}/${total}`,
    cells: cells
      .filter((_cell, at) => at % total === index)
      .map(({ cell }) => cell.id)
      .join(', '),
  }));
  io.info(`${cells.length} cells, ${supported.length} of them supported, in ${total} shards`);
  const matrix = JSON.stringify({ include });
  io.result(matrix);
  return { outcome: 'passed', outputs: { matrix } };
}

function parseShards(text: string | undefined): number {
  if (text === undefined) return MOST_JOBS;
  const shards = Number(text);
  if (Number.isInteger(shards) && shards >= 1 && shards <= MOST_JOBS) return shards;
  throw new GaitkeeperError('usage', `\`${text}\` is no number of shards.`, {
    hint: `Give a whole number from 1 to ${MOST_JOBS}, which is the most that GitHub runs.`,
  });
}

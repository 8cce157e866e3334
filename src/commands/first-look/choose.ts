import { join, resolve } from 'node:path';
import {
  type ApplicationCandidate,
  findCandidates,
  folderOf,
  written,
} from '../../service/detect.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';

/**
 * The request for one of several services, chosen by whoever sits at the terminal. Elsewhere it stays as it was, and
 * detection lists them.
 */
export async function chooseService(request: Request, io: CommandIo): Promise<Request> {
  if (io.ask === undefined || request.yes || request.overrides.app !== undefined) return request;
  const found = await findCandidates(resolve(request.directory));
  if (found.length < 2) return request;
  io.info(`${found.length} web applications were found here, and one is measured at a time:`);
  for (const [index, each] of found.entries()) {
    io.info(
      `  ${index + 1}  ${each.directory === '.' ? '' : `${each.directory}: `}${written(each)} (${each.evidence})`,
    );
  }
  const answer = Number(await io.ask(`Which one? [1-${found.length}] `));
  const chosen = found[answer - 1];
  return chosen === undefined ? request : narrowed(request, chosen);
}

function narrowed(request: Request, chosen: ApplicationCandidate): Request {
  if (chosen.directory !== '.')
    return { ...request, directory: join(request.directory, folderOf(chosen)) };
  return { ...request, overrides: { ...request.overrides, app: written(chosen) } };
}

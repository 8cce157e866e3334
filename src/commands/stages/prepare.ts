import { failureOf } from '../../measure/launch.ts';
import { type PreparedCells, prepareCells } from '../../measure/prepare.ts';
import type { PlannedCell } from '../../measure/types.ts';
import { cacheFolder } from '../../platform/cache.ts';
import type { CommandIo } from '../io.ts';
import { wantsWebSocket } from './cells.ts';
import type { Project } from './open.ts';
import type { Provisions } from './provision.ts';
import type { Service } from './service.ts';

/** Makes the environments of all cells and runs the user's `prepare` commands in both trees. */
export function prepareService(
  { config, request }: Project,
  { head, base, baseError }: Service,
  planned: readonly PlannedCell[],
  provisions: Provisions,
  io: CommandIo,
): Promise<PreparedCells> {
  return prepareCells(planned, base === null ? [head] : [base, head], {
    requirements: config.requirements,
    webSocket: wantsWebSocket(config),
    cacheDirectory: cacheFolder(request.env),
    reference: config.baseline !== 'off',
    progress: io.info,
    provide: (side, { python, interpreter: { label } }) =>
      provisions.prepared({ ...side, python, interpreter: label }),
    baseFailure: baseError === null ? null : failureOf('base', 'boot', baseError),
  });
}

import { failureOf } from '../../measure/launch.ts';
import { type PreparedCells, prepareCells } from '../../measure/prepare.ts';
import type { PlannedCell } from '../../measure/types.ts';
import { cacheFolder } from '../../platform/cache.ts';
import type { CommandIo } from '../io.ts';
import { wantsWebSocket } from './cells.ts';
import type { Project } from './open.ts';
import type { Service } from './service.ts';
import { runPrepareCommands } from './user-commands.ts';

/** Makes the environments of all cells and runs the user's `prepare` commands in both trees. */
export function prepareService(
  { config, request }: Project,
  { head, base, baseError }: Service,
  planned: readonly PlannedCell[],
  io: CommandIo,
): Promise<PreparedCells> {
  return prepareCells(planned, base === null ? [head] : [base, head], {
    requirements: config.requirements,
    webSocket: wantsWebSocket(config),
    cacheDirectory: cacheFolder(request.env),
    env: config.env,
    reference: config.baseline !== 'off',
    progress: io.info,
    prepare: (tree, python, env) => runPrepareCommands(config.prepare, { tree, python, env }, io),
    baseFailure: baseError === null ? null : failureOf('base', 'boot', baseError),
  });
}

import type { DataBranch } from '../baseline/data-branch.ts';
import { Shared } from '../domain/shared.ts';
import type { CommandIo } from './io.ts';
import type { CommandDefinition, Ended, Request } from './request.ts';

/** Runs a command, whose parts open a data branch once for all of them, and closes it however the command ends. */
export async function runSharing(
  run: CommandDefinition['run'],
  request: Request,
  io: CommandIo,
): Promise<Ended> {
  await using branches = new Shared<DataBranch>();
  const sharing: CommandIo = {
    ...io,
    branches,
    // A terminal may be resized.
    get width() {
      return io.width;
    },
    get columns() {
      return io.columns;
    },
  };
  return await run(request, sharing);
}

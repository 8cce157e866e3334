import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { temporaryFolder } from '../platform/files.ts';
import { ProcessGroup } from '../platform/process.ts';
import { serverEnvironment } from './environment.ts';
import type { Launcher } from './launcher.ts';

/** No compiler takes longer for one server, however busy the machine is. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Makes what a launcher needs beside its packages, once in an environment and before anything is booted there, so that
 * neither the time for a boot nor the budget pays for it. Nothing happens where the launcher needs nothing, or has it.
 * @param python of the environment
 * @throws GaitkeeperError `install-failed` with the end of the compiler's output
 */
export async function buildServer(
  { name, build }: Launcher,
  python: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  if (build === undefined) return;
  await using scratch = await temporaryFolder('gaitkeeper-build-');
  await using group = await ProcessGroup.start(build(python), {
    cwd: scratch.path,
    env: serverEnvironment({ python, scratch: scratch.path, launcher: {}, env: {} }),
    log: join(scratch.path, 'log'),
  });
  const ended = await Promise.race([group.exited, elapsed(patienceMs)]);
  if (ended?.code === 0) return;
  const how =
    ended === null
      ? `did not end within ${Math.round(patienceMs / 60_000)} min`
      : `ended with ${ended.signal ?? `status ${ended.code}`}`;
  throw new GaitkeeperError('install-failed', `Compiling the server for \`${name}\` ${how}.`, {
    hint: `Look at the end of its output, or leave \`${name}\` out of the matrix.`,
    detail: (await group.tail()).trimEnd(),
  });
}

function elapsed(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, null).unref();
  });
}

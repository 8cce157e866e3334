import { dirname } from 'node:path';
import { GaitkeeperError } from '../../domain/errors.ts';
import { mendOf } from '../../domain/mends.ts';
import { serverEnvironment } from '../../launchers/environment.ts';
import { run } from '../../platform/process.ts';
import type { CommandIo } from '../io.ts';

export interface CommandPlace {
  /** Folder that the commands run in. */
  readonly tree: string;
  readonly python: string;
  readonly env: Readonly<Record<string, string>>;
}

const LONGEST_MS = 600_000;

/**
 * Runs the user's own `prepare` commands (migrate, seed), one after the other, in the environment that
 * the servers get. These are the only commands that a shell reads: the user wrote them for one.
 * @throws GaitkeeperError `prepare-failed` with the end of what it printed
 */
export async function runPrepareCommands(
  commands: readonly string[],
  { tree, python, env }: CommandPlace,
  io: CommandIo,
): Promise<void> {
  for (const command of commands) {
    io.info(`prepare: ${command}`);
    const result = await run(['sh', '-c', command], {
      cwd: tree,
      inheritEnv: false,
      env: serverEnvironment({ python, scratch: dirname(tree), launcher: {}, env }),
      timeoutMs: LONGEST_MS,
    });
    if (result.status === 0) continue;
    const how = result.timedOut
      ? 'did not end in 10 minutes'
      : `ended with status ${result.status}`;
    const detail = `${result.stdout}${result.stderr}`.slice(-4000);
    throw new GaitkeeperError('prepare-failed', `The prepare command \`${command}\` ${how}.`, {
      detail,
      hint:
        mendOf(detail) ??
        'Run it by hand in a fresh checkout, with the same environment variables.',
    });
  }
}

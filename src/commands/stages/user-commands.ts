import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GaitkeeperError } from '../../domain/errors.ts';
import { mendOf } from '../../domain/mends.ts';
import { serverEnvironment } from '../../launchers/environment.ts';
import { temporaryFolder } from '../../platform/files.ts';
import { ProcessGroup } from '../../platform/process.ts';
import type { CommandIo } from '../io.ts';

export interface CommandPlace {
  /** For messages: `base, 3.12`. */
  readonly label: string;
  /** Folder that the commands run in. */
  readonly tree: string;
  readonly python: string;
  readonly env: Readonly<Record<string, string>>;
  /** For one command. */
  readonly timeoutSeconds: number;
}

/**
 * Runs the user's own `prepare` commands (migrate, seed), one after the other, in the environment that
 * the servers get. These are the only commands that a shell reads: the user wrote them for one.
 * What one leaves running is ended with it.
 * @throws GaitkeeperError `prepare-failed` with the end of what it printed
 */
export async function runPrepareCommands(
  commands: readonly string[],
  place: CommandPlace,
  io: CommandIo,
): Promise<void> {
  await using scratch = await temporaryFolder('gaitkeeper-prepare-');
  for (const [index, command] of commands.entries()) {
    io.info(`prepare (${place.label}): ${command}`);
    await runCommand(command, place, {
      scratch: scratch.path,
      log: join(scratch.path, `${index}.log`),
    });
  }
}

async function runCommand(
  command: string,
  { label, tree, python, env, timeoutSeconds }: CommandPlace,
  { scratch, log }: { readonly scratch: string; readonly log: string },
): Promise<void> {
  await using group = await ProcessGroup.start(['sh', '-c', command], {
    ...{ cwd: tree, log },
    env: serverEnvironment({ python, scratch, launcher: {}, env }),
  });
  const exit = await Promise.race([
    group.exited,
    sleep(timeoutSeconds * 1000, null, { ref: false }),
  ]);
  if (exit?.code === 0) return;
  const detail = (await group.tail()).trimEnd();
  throw new GaitkeeperError(
    'prepare-failed',
    `The prepare command \`${command}\` ${how(exit, timeoutSeconds)} (${label}).`,
    {
      detail: detail === '' ? 'It printed nothing.' : detail,
      hint: exit === null ? SLOW : (mendOf(detail) ?? BY_HAND),
    },
  );
}

const SLOW =
  'Look for what it waits for, such as an answer at a prompt, or raise `prepare-timeout`.';
const BY_HAND = 'Run it by hand in a fresh checkout, with the same environment variables.';

function how(exit: ProcessGroup['exit'], timeoutSeconds: number): string {
  if (exit === null) return `did not end within ${timeoutSeconds} s`;
  return exit.signal === null ? `ended with status ${exit.code}` : `was ended by ${exit.signal}`;
}

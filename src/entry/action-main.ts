import { error as annotateError, setOutput, setSecret } from '@actions/core';
import { hidingIo } from '../commands/hiding-io.ts';
import { COMMANDS, type CommandName } from '../commands/registry.ts';
import type { Ended } from '../commands/request.ts';
import { runSharing } from '../commands/sharing.ts';
import { EXIT_STATUSES } from '../domain/errors.ts';
import { readInputs } from './action-inputs.ts';
import { actionIo } from './action-io.ts';
import { tell } from './failure.ts';

/** What writes into a person's checkout, loads a person's server, or speaks for a person is for the command line. */
const BY_HAND = new Set([
  'load',
  'init',
  'accept',
  'unaccept',
  'accepted',
  'history',
  'export',
  'config',
]);
const MODES = Object.keys(COMMANDS).filter((name) => !BY_HAND.has(name));

/** Runs the Action. @returns the exit status, as in docs/exit-status.md */
export async function runAction(
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  // The runner masks them in what installers and git print, too.
  const { io, redact } = hidingIo(actionIo(), setSecret);
  try {
    const { mode, request } = readInputs(env, MODES);
    const ended = await runSharing(COMMANDS[mode as CommandName].run, request, io);
    writeOutputs(ended);
    return ended.undecided ? 0 : EXIT_STATUSES[ended.outcome].status;
  } catch (thrown) {
    const told = tell(thrown);
    annotateError(redact(told.text), { title: 'Gaitkeeper' });
    setOutput('outcome', told.outcome);
    return told.status;
  }
}

function writeOutputs({ outcome, outputs }: Ended): void {
  setOutput('outcome', outcome);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

import { GaitkeeperError } from '../../domain/errors.ts';
import type { Answer } from '../../github/respond.ts';
import type { SlashCommand } from '../../github/slash-command.ts';
import { text } from '../../report/escape.ts';
import type { CommandIo } from '../io.ts';
import { accept } from './accept.ts';
import { compare } from './compare.ts';
import { confirm } from './confirm.ts';
import { type Desk, Refusal, type Responder } from './desk.ts';
import { HELP, mistakenCommand, unknownCommand } from './help.ts';
import { rerun } from './rerun.ts';
import { unaccept } from './unaccept.ts';

type Responders = { readonly [N in SlashCommand['name']]: Responder<Named<N>> };
type Named<N> = Extract<SlashCommand, { readonly name: N }>;

const RESPONDERS: Responders = {
  help: async () => ({ text: HELP, done: true }),
  rerun,
  confirm,
  accept,
  unaccept,
  compare,
  mistaken: async ({ mistake }) => mistakenCommand(mistake),
  unknown: async ({ asked }) => unknownCommand(asked),
};

/** Does what a comment asks for, and says what came of it, also where it could not be done. */
export async function carryOut(command: SlashCommand, desk: Desk, io: CommandIo): Promise<Answer> {
  try {
    return await (RESPONDERS[command.name] as Responder<SlashCommand>)(command, desk);
  } catch (error) {
    if (error instanceof Refusal) return { text: error.message, done: false };
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn([error.message, error.detail, error.hint].filter(Boolean).join('\n'));
    return { text: failure(error), done: false };
  }
}

/** What a tool said in detail may hold anything, and stays in the log. */
function failure({ message, hint = '' }: GaitkeeperError): string {
  return `That could not be done: ${text(message)}. ${text(hint)}`.trim();
}

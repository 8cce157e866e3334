import { readAcceptances, revokeAcceptances } from '../baseline/acceptances.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import { plain } from '../report/escape.ts';
import { openTerminal, whoIsIt } from './acceptances/command-line.ts';
import { acceptancesNamed, revocationsOf } from './acceptances/revoke.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';

/** Takes back what was accepted. @throws GaitkeeperError `unknown-name` where there is nothing of that name */
export async function unaccept(request: Request, io: CommandIo): Promise<Ended> {
  await using terminal = await openTerminal(request, io);
  const { documents, flags } = terminal;
  const { all } = await readAcceptances(documents);
  const ended = acceptancesNamed(all, flags.what, () => true);
  if (ended.length === 0) {
    throw new GaitkeeperError('unknown-name', `${plain(flags.what, 100)} is not accepted.`, {
      hint: '`gaitkeeper accepted` lists what is.',
    });
  }
  const facts = { by: await whoIsIt(terminal), at: new Date().toISOString(), comment: null };
  await revokeAcceptances(documents, revocationsOf(ended, facts));
  io.info(`Kept in ${documents.description}`);
  io.result(request.json ? JSON.stringify(ended, null, 2) : ended.map(({ id }) => id).join('\n'));
  return { outcome: 'passed', outputs: {} };
}

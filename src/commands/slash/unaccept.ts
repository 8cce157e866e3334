import { readAcceptances, revokeAcceptances } from '../../baseline/acceptances.ts';
import type { SlashCommand } from '../../github/slash-command.ts';
import { code } from '../../report/escape.ts';
import { acceptancesNamed, revocationsOf } from '../acceptances/revoke.ts';
import { Refusal, type Responder } from './desk.ts';

type Unaccept = Extract<SlashCommand, { name: 'unaccept' }>;

/** Ends acceptances: one by its identifier, or those that were said on this pull request. */
export const unaccept: Responder<Unaccept> = async ({ what }, desk) => {
  const documents = await desk.documents();
  const { all } = await readAcceptances(documents);
  const { author: by, id: comment, issue } = desk.comment;
  const ended = acceptancesNamed(all, what, (acceptance) => acceptance.pull === issue);
  if (ended.length === 0) {
    throw new Refusal(
      `Nothing that is accepted here is called ${code(what, 100)}. The report names each acceptance.`,
    );
  }
  const facts = { by, comment, at: desk.now.toISOString() };
  await revokeAcceptances(documents, revocationsOf(ended, facts));
  const ids = ended.map(({ id }) => code(id, 60)).join(', ');
  const counts = (await desk.redraw()) ? 'The report' : 'The next report';
  return { text: `Taken back: ${ids}. ${counts} counts it again.`, done: true };
};

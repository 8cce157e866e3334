import { randomBytes } from 'node:crypto';
import { addAcceptances } from '../baseline/acceptances.ts';
import { mergeRecords } from '../baseline/merge.ts';
import type { Until } from '../domain/acceptance.ts';
import type { Accepted } from '../domain/assessment.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import type { RunRecord } from '../domain/record.ts';
import { nearestName } from '../domain/unknown-name.ts';
import { readUntil } from '../github/slash-command.ts';
import { plain } from '../report/escape.ts';
import { openTerminal, type Terminal, whoIsIt } from './acceptances/command-line.ts';
import { acceptanceOf, acceptedIn } from './acceptances/make.ts';
import { endedAlready } from './acceptances/until.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { type NamedPlace, namesOf, placesNamed } from './slash/names.ts';
import { judgeRecord } from './stages/judge.ts';
import { readRecords } from './stages/read-records.ts';

/**
 * Accepts what regressed in a record, without GitHub: the same as in a comment, by whoever may write the store.
 * @throws GaitkeeperError `usage`, `unknown-name` where nothing of that name regressed
 */
export async function accept(request: Request, io: CommandIo): Promise<Ended> {
  await using terminal = await openTerminal(request, io);
  const record = mergeRecords(await readRecords(request.records));
  const places = placesOf(terminal, record);
  const facts = await factsOf(terminal, record);
  const { assessment } = await judgeRecord(record, judging(terminal), io);
  const acceptances = places
    .flatMap((place) => acceptanceOf(assessment, place, facts) ?? [])
    .map((one, at) => (at === 0 ? one : { ...one, id: `${one.id}-${at + 1}` }));
  if (acceptances.length === 0) {
    throw nothingToAccept(terminal.flags.what, acceptedIn(assessment, places));
  }
  await addAcceptances(terminal.documents, acceptances);
  io.info(`Kept in ${terminal.documents.description}`);
  const { pull } = facts;
  if (pull !== null) {
    io.info(
      `To show it there: \`gaitkeeper report --repo OWNER/NAME --pull ${pull}\`, by the record`,
    );
  }
  const ids = acceptances.map(({ id }) => id);
  io.result(request.json ? JSON.stringify(acceptances, null, 2) : ids.join('\n'));
  return { outcome: 'passed', outputs: {} };
}

function nothingToAccept(what: string, already: Accepted | null): GaitkeeperError {
  const name = plain(what, 100);
  if (already === null) return mistake(`Nothing regressed in ${name}.`);
  const { id, by } = already;
  const message = `What regressed in ${name} is accepted already, by ${plain(by, 100)} (${id}).`;
  const hint = `\`gaitkeeper unaccept ${id}\` takes it back.`;
  return new GaitkeeperError('usage', message, { hint });
}

function placesOf({ flags: { what } }: Terminal, record: RunRecord): readonly NamedPlace[] {
  const names = namesOf(record);
  const places = placesNamed(what, names);
  if (places.length > 0) return places;
  const nearest = nearestName(what, [...names.scenarios.keys(), ...names.cells.keys()]);
  throw new GaitkeeperError(
    'unknown-name',
    `The record has no scenario or cell called ${plain(what, 100)}.`,
    { hint: nearest === null ? 'The report names them.' : `Did you mean ${plain(nearest, 100)}?` },
  );
}

async function factsOf(terminal: Terminal, { service, head }: RunRecord) {
  const { flags, repository } = terminal;
  const reason = flags.reason.trim();
  if (reason === '' || reason.length > 500 || /\p{Cc}/u.test(reason)) {
    throw mistake('The reason is one line of at most 500 characters.');
  }
  const now = new Date();
  const until = untilOf(flags.until);
  const ended = until && (await endedAlready(until, now, async () => repository));
  if (ended) throw mistake(ended);
  return {
    ...{ id: `k${randomBytes(4).toString('hex')}`, service: service.name, reason, until },
    ...{ by: await whoIsIt(terminal), at: now.toISOString() },
    ...{ pull: pullOf(flags.pull), head: head.sha, comment: null },
  };
}

function untilOf(text: string | undefined): Until | null {
  const until = text === undefined ? null : readUntil(text);
  if (until !== 'bad') return until;
  throw mistake(`\`${plain(text ?? '', 100)}\` is neither a day nor a version.`);
}

function pullOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw mistake(`\`${plain(text, 100)}\` is no number of a pull request.`);
}

function judging({ config, repository, flags }: Terminal) {
  return { config, repository, pull: pullOf(flags.pull) };
}

function mistake(message: string): GaitkeeperError {
  return new GaitkeeperError('usage', message, {
    hint: 'For example: gaitkeeper accept books "the new ORM reads more" --until 2.0',
  });
}

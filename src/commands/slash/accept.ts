import { addAcceptances } from '../../baseline/acceptances.ts';
import type { Acceptance, Until } from '../../domain/acceptance.ts';
import type { SlashCommand } from '../../github/slash-command.ts';
import { code } from '../../report/escape.ts';
import { acceptanceOf, acceptedIn } from '../acceptances/make.ts';
import { endedAlready, untilInWords } from '../acceptances/until.ts';
import { type Desk, type Measured, Refusal, type Responder } from './desk.ts';
import { type NamedPlace, namesOf, placesNamed, unknownPlace } from './names.ts';
import { refuseUnseen } from './reported.ts';

type Accept = Extract<SlashCommand, { name: 'accept' }>;

/** Stores that a regression is accepted: what the newest report shows of the named places, and nothing more. */
export const accept: Responder<Accept> = async (command, desk) => {
  const measured = await desk.measured();
  await refuseUnseen(measured, desk);
  await refuseEnded(command.until, desk);
  const meant = placesOf(command.what, measured);
  const head = await desk.head();
  const acceptances = meant
    .flatMap(([of, place]) => acceptanceFor(of, place, { ...command, head }, desk))
    .map((one, at) => (at === 0 ? one : { ...one, id: `${one.id}-${at + 1}` }));
  if (acceptances.length === 0) {
    throw nothingToAccept(command.what, meant);
  }
  await addAcceptances(await desk.documents(), acceptances);
  const shown = await desk.redraw();
  return { text: confirmation(acceptances, command.until, shown), done: true };
};

function nothingToAccept(
  what: string,
  meant: readonly (readonly [Measured, NamedPlace])[],
): Refusal {
  const [already] = meant.flatMap(
    ([{ assessment }, place]) => acceptedIn(assessment, [place]) ?? [],
  );
  if (already === undefined)
    return new Refusal(`Nothing regressed in ${code(what, 100)}, so there is nothing to accept.`);
  const { id, by } = already;
  return new Refusal(
    `What regressed in ${code(what, 100)} is accepted already, by ${code(by, 100)}. \`/gaitkeeper unaccept ${id}\` takes it back.`,
  );
}

function placesOf(
  what: string,
  measured: readonly Measured[],
): readonly (readonly [Measured, NamedPlace])[] {
  const names = measured.map(({ record }) => namesOf(record));
  const places = measured.flatMap((of, at) =>
    placesNamed(what, names[at] ?? namesOf(of.record)).map((place) => [of, place] as const),
  );
  if (places.length === 0) throw unknownPlace(what, names, 'scenario or cell');
  return places;
}

function acceptanceFor(
  { assessment, record }: Measured,
  place: NamedPlace,
  { reason, until, head }: Accept & { readonly head: string },
  { comment, now }: Desk,
): Acceptance[] {
  const made = acceptanceOf(assessment, place, {
    id: `c${comment.id}`,
    service: record.service.name,
    ...{ reason, until, by: comment.author, at: now.toISOString() },
    ...{ pull: comment.issue, head, comment: comment.id },
  });
  return made === null ? [] : [made];
}

async function refuseEnded(until: Until | null, desk: Desk): Promise<void> {
  const why = until === null ? null : await endedAlready(until, desk.now, desk.repository);
  if (why !== null) throw new Refusal(why);
}

function confirmation(
  acceptances: readonly Acceptance[],
  until: Until | null,
  shown: boolean,
): string {
  const places = new Set(
    acceptances.flatMap(({ effects }) =>
      effects.map(({ cell, scenario }) => `${cell}\n${scenario}`),
    ),
  );
  const ids = acceptances.map(({ id }) => code(id, 60)).join(', ');
  return `Accepted ${untilInWords(until)}: what regressed in ${places.size} ${places.size === 1 ? 'comparison' : 'comparisons'} (${ids}). It stays in the report, as accepted, and does not fail the gate unless it gets more than twice as large.

${shown ? 'The report shows it now.' : 'The next report shows it: `/gaitkeeper rerun`.'} \`/gaitkeeper unaccept ${acceptances[0]?.id}\` takes it back.`;
}

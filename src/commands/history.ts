import { openStore } from '../baseline/registry.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import { historyCsv } from '../report/history-csv.ts';
import { historyTable } from '../report/terminal/history.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { rebuild, tagsOf } from './stages/history.ts';
import { storeContext } from './stages/store-context.ts';
import { type HistoryPlace, openHistory } from './stages/stored-history.ts';

/** Prints what became of every scenario on every cell over time, or makes the history anew. */
export async function history(request: Request, io: CommandIo): Promise<Ended> {
  const csv = request.history?.csv === true;
  if (csv && request.json) {
    throw new GaitkeeperError('usage', '--csv and --json exclude each other.', {
      hint: 'Leave one of them out.',
    });
  }
  await using place = await openHistory(request, io);
  if (request.history?.rebuild === true) await makeAnew(place, io);
  if (request.history?.compact === true) await compact(place, io);
  const stored = await place.read();
  if (csv) io.result(historyCsv(stored.trends));
  else if (request.json) {
    io.result(JSON.stringify({ service: stored.service, trends: stored.trends }, null, 2));
  } else io.result(historyTable(stored, { color: io.color, width: io.width }));
  return { outcome: 'passed', outputs: {} };
}

async function compact({ baseline, repository }: HistoryPlace, io: CommandIo): Promise<void> {
  const store = openStore(baseline, storeContext(repository, io));
  if (store.compact === undefined) {
    throw new GaitkeeperError('usage', `The ${store.description} keeps no earlier states.`, {
      hint: 'Leave out --compact: there is nothing that it could make smaller.',
    });
  }
  await store.compact();
  io.info(
    `Started the ${store.description} anew: all that is stored is there, and what git kept of earlier states goes with its next clearing up.`,
  );
}

async function makeAnew(
  { baseline, repository, publishing }: HistoryPlace,
  io: CommandIo,
): Promise<void> {
  const store = openStore(baseline, storeContext(repository, io));
  const { entries, passedOver } = await rebuild(store, await tagsOf(repository, io), publishing);
  for (const why of passedOver) io.warn(why);
  io.info(
    `Made the history anew from ${entries} ${entries === 1 ? 'run' : 'runs'} in the ${store.description}, and the badges of it.`,
  );
}

import { readAcceptances } from '../../baseline/acceptances.ts';
import type { Documents } from '../../baseline/documents.ts';
import { readHistory, readIndex } from '../../baseline/history.ts';
import { openDocuments } from '../../baseline/registry.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { HistoryEntry, Trend } from '../../domain/history.ts';
import { unknownName } from '../../domain/unknown-name.ts';
import { readGithubContext } from '../../github/context.ts';
import { folderWithin } from '../../service/folders.ts';
import { findRepository, type Repository } from '../../service/repository.ts';
import { withAccepted } from '../../verdict/accepted-changes.ts';
import { trendsOf } from '../../verdict/trend.ts';
import type { CommandIo } from '../io.ts';
import type { HistoryFlags, Request } from '../request.ts';
import { neededBaseline } from './needs-baseline.ts';
import { readConfig } from './open.ts';
import { type PublishedFacts, publishingFor } from './published.ts';
import { serviceFolder, serviceOf } from './service-name.ts';
import { type Since, sinceOf } from './since.ts';
import { storeContext } from './store-context.ts';

/** The history of one service, as somebody asked for it. */
export interface StoredHistory {
  readonly service: string;
  /** The oldest first; of every commit, whatever was asked for. */
  readonly entries: readonly HistoryEntry[];
  /** Those that were asked for, from the commit on that was asked for. */
  readonly trends: readonly Trend[];
}

export interface HistoryPlace extends AsyncDisposable {
  readonly baseline: string;
  readonly repository: Repository;
  readonly documents: Documents;
  /** What the badges and the page are drawn by. */
  readonly publishing: Omit<PublishedFacts, 'service'>;
  read(): Promise<StoredHistory>;
}

/** @throws GaitkeeperError `usage` where nothing is stored; as reading a configuration does */
export async function openHistory(request: Request, io: CommandIo): Promise<HistoryPlace> {
  const repository = await findRepository(request.directory);
  const config = await readConfig(request, io, null);
  const { threshold } = config;
  const baseline = neededBaseline(config.baseline, 'There is no history');
  const documents = openDocuments(baseline, storeContext(repository, io));
  const github = readGithubContext(request.env);
  const folder = serviceFolder(config, await folderWithin(repository.root, request.directory));
  const here = serviceOf({ config, repository, github, folder });
  const flags = request.history ?? NO_FLAGS;
  return {
    ...{ baseline, repository, documents, publishing: publishingFor(github, threshold) },
    async read() {
      const service = await chosenService(documents, flags.service, here);
      const { entries, passedOver } = await readHistory(documents, { service });
      const acceptances = await readAcceptances(documents);
      for (const why of [...passedOver, ...acceptances.passedOver]) io.warn(why);
      if (passedOver.length > 0) io.warn(REBUILD_DAMAGED);
      if (entries.length === 0) throw nothingYet(documents.description, service);
      const since = sinceOf(flags.since, entries);
      const all = trendsOf(entries, { threshold }).map((trend) =>
        withAccepted(trend, entries, acceptances.all),
      );
      return { service, entries, trends: filtered(all, flags).map((one) => from(one, since)) };
    },
    [Symbol.asyncDispose]: () => documents[Symbol.asyncDispose](),
  };
}

const REBUILD_DAMAGED =
  '`gaitkeeper history --rebuild` makes anew from the runs what was passed over.';

const NO_FLAGS: HistoryFlags = {
  ...{ service: undefined, cell: undefined, scenario: undefined, metric: undefined },
  ...{ since: undefined, format: undefined, csv: false, rebuild: false, compact: false },
};

/** The one that is asked for, else the one that this folder holds, else the only one. */
async function chosenService(
  documents: Documents,
  asked: string | undefined,
  here: string,
): Promise<string> {
  const { index, problem, isNewer } = await readIndex(documents);
  if (problem !== null) throw unreadable(problem, isNewer);
  const names = index?.services.map(({ name }) => name) ?? [];
  if (names.length === 0) throw nothingYet(documents.description, asked ?? here);
  const wanted = asked ?? (names.includes(here) ? here : names.length === 1 ? names[0] : undefined);
  if (wanted !== undefined && names.includes(wanted)) return wanted;
  if (asked !== undefined) throw unknownName('service', asked, names);
  throw new GaitkeeperError('usage', `There are several services: ${names.join(', ')}.`, {
    hint: 'Name one of them by --service.',
  });
}

function filtered(trends: readonly Trend[], flags: HistoryFlags): readonly Trend[] {
  return (['cell', 'scenario', 'metric'] as const).reduce<readonly Trend[]>((rest, key) => {
    const wanted = flags[key];
    if (wanted === undefined) return rest;
    const names = new Set(trends.map((trend) => trend[key]));
    // A part of a cell's name is enough, as nobody likes to type it whole.
    const of = names.has(wanted as never)
      ? rest.filter((trend) => trend[key] === wanted)
      : rest.filter((trend) => key === 'cell' && trend[key].includes(wanted));
    if (of.length === 0) throw unknownName(key, wanted, [...names]);
    return of;
  }, trends);
}

/** Searched were all commits: what lies before is only not shown. */
function from(trend: Trend, since: Since): Trend {
  const points = trend.points.filter(since);
  const kept = new Set(points.map(({ sha }) => sha));
  return { ...trend, points, changes: trend.changes.filter(({ to }) => kept.has(to)) };
}

function nothingYet(place: string, service: string): GaitkeeperError {
  return new GaitkeeperError('usage', `There is no history of ${service} in the ${place} yet.`, {
    hint: 'Let `gaitkeeper record` run on the default branch; where runs are stored already, `gaitkeeper history --rebuild` makes it of them.',
  });
}

function unreadable(problem: string, isNewer: boolean): GaitkeeperError {
  return new GaitkeeperError('record-invalid', `The history cannot be read: ${problem}`, {
    hint: isNewer
      ? 'Until then runs are stored all the same, and the history stays as it is.'
      : '`gaitkeeper history --rebuild` makes it anew from all runs; none of them is touched.',
  });
}

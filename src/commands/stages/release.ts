import { readHistory } from '../../baseline/history.ts';
import { openDocuments } from '../../baseline/registry.ts';
import { judgeOptions } from '../../config/judging.ts';
import type { Acceptance } from '../../domain/acceptance.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { ReleaseAcceptance, ReleaseChange, ReleaseReport } from '../../domain/release.ts';
import { commitsBetween, type LoggedCommit } from '../../service/commits-between.ts';
import { hasEnded } from '../../verdict/in-force.ts';
import { releaseChanges } from '../../verdict/release-changes.ts';
import type { CommandIo } from '../io.ts';
import { acceptancesIn, contained } from './accept.ts';
import type { ComparedRelease } from './compared-release.ts';
import type { Project } from './open.ts';
import { storeContext } from './store-context.ts';

/** A list that cannot be made is left out, with why: it decides nothing. */
interface Found<T> {
  readonly items: readonly T[];
  readonly notes: readonly string[];
}

/**
 * What lies between two releases: what was accepted, and the pull requests that were merged, with what each changed
 * according to what was recorded. From git and the stored history alone, without asking GitHub.
 */
export async function tellRelease(
  record: RunRecord,
  compared: ComparedRelease,
  project: Project,
  io: CommandIo,
): Promise<ReleaseReport> {
  const { tag, previous, why, lastRelease } = compared;
  const sha = record.base?.sha ?? '';
  const log = await commitsBetween(project.repository, sha, record.head.sha);
  const accepted = await tolerantly('What was accepted', () =>
    acceptedSince(record, log ?? [], lastRelease ?? null, project, io),
  );
  const changes = await tolerantly('What each pull request changed', () =>
    changesSince(record, log ?? [], project, io),
  );
  return {
    ...{ tag, why, previous: { name: previous, sha } },
    commits: log?.length ?? null,
    accepted: accepted.items,
    changes: changes.items,
    notes: [
      ...(log === null ? ['The history between the two is not in this clone.'] : []),
      ...accepted.notes,
      ...changes.notes,
    ],
  };
}

async function tolerantly<T>(what: string, find: () => Promise<Found<T>>): Promise<Found<T>> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return { items: [], notes: [`${what} could not be read: ${error.message}`] };
  }
}

async function acceptedSince(
  { service, base }: RunRecord,
  log: readonly LoggedCommit[],
  lastRelease: string | null,
  { config, repository, github }: Project,
  io: CommandIo,
): Promise<Found<ReleaseAcceptance>> {
  if (config.baseline === 'off') return { items: [], notes: [] };
  const isContained = contained(log, true);
  const since = base === null ? Number.POSITIVE_INFINITY : Date.parse(base.date);
  const occasion = { now: new Date(), lastRelease };
  const all = await acceptancesIn(config.baseline, repository, io);
  const items = all
    .filter((one) => one.service === service.name)
    .filter(
      (one) =>
        isContained(one) ||
        (one.pull !== null && one.pull === github?.pull?.number) ||
        // With an end it holds for everything from then on, also where its commit is not found.
        (one.until !== null && Date.parse(one.at) >= since),
    )
    .map((one) => told(one, !hasEnded(one, occasion)));
  return { items, notes: [] };
}

function told(acceptance: Acceptance, holds: boolean): ReleaseAcceptance {
  const { id, by, reason, until, at, cell, scenario, pull } = acceptance;
  return { id, by, reason, until, at, cell, scenario, pull, holds };
}

async function changesSince(
  { service, base }: RunRecord,
  log: readonly LoggedCommit[],
  { config, repository }: Project,
  io: CommandIo,
): Promise<Found<ReleaseChange>> {
  const merged = log.some(({ pull }) => pull !== null);
  if (!merged || base === null) return { items: [], notes: [] };
  const options = judgeOptions(config);
  const without = (note: string) => ({
    items: releaseChanges(base.sha, log, [], options),
    notes: [`What each pull request changed is not known: ${note}`],
  });
  if (config.baseline === 'off') return without('the stored baseline is switched off.');
  try {
    await using documents = openDocuments(config.baseline, storeContext(repository, io));
    const { entries } = await readHistory(documents, { service: service.name });
    if (entries.length === 0) return without('no history is stored.');
    return { items: releaseChanges(base.sha, log, entries, options), notes: [] };
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return without(error.message);
  }
}

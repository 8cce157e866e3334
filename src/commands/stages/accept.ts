import { readAcceptances } from '../../baseline/acceptances.ts';
import { openDocuments } from '../../baseline/registry.ts';
import type { Snapshot } from '../../baseline/snapshot.ts';
import type { Acceptance } from '../../domain/acceptance.ts';
import type { Assessment } from '../../domain/assessment.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import { commitsBetween, type LoggedCommit } from '../../service/commits-between.ts';
import { latestRelease } from '../../service/releases.ts';
import type { Repository } from '../../service/repository.ts';
import { acceptRegressions } from '../../verdict/accept.ts';
import { inForce } from '../../verdict/in-force.ts';
import type { CommandIo } from '../io.ts';
import { storeContext } from './store-context.ts';

export interface AcceptRequest {
  /** `branch:NAME`, `folder:PATH` or `off`. */
  readonly baseline: string;
  /** Null where neither a checkout nor its remote is at hand. */
  readonly repository: Repository | null;
  /** Number of the pull request that is judged; null for a branch or a release. */
  readonly pull: number | null;
  /** Of a release only: the version that it is compared with, where that is one. */
  readonly release?: { readonly lastRelease: string | undefined };
  /** In which state the store is read; as it is now where it is not given. */
  readonly snapshot?: Snapshot;
}

/**
 * Lets the acceptances of the store cover what regressed. Where they cannot be read nothing is covered,
 * and the run goes on: what is in doubt is red.
 */
export async function acceptKnown(
  assessment: Assessment,
  record: RunRecord,
  { baseline, repository, pull, release, snapshot }: AcceptRequest,
  io: CommandIo,
): Promise<Assessment> {
  if (assessment.outcome !== 'regressed' && assessment.outcome !== 'failed') return assessment;
  if (baseline === 'off' || repository === null) return assessment;
  try {
    const acceptances = await acceptancesIn(baseline, repository, io, snapshot);
    const own = acceptances.filter(({ service }) => service === record.service.name);
    if (own.length === 0) return assessment;
    const occasion = {
      ...{ service: record.service.name, pull, now: new Date() },
      lastRelease: release?.lastRelease ?? (await lastReleaseFor(own, repository, record)),
      contains: contained(
        await commitsOf(record, repository),
        pull === null || release !== undefined,
      ),
    };
    const holding = inForce(own, occasion);
    const over = own.length - holding.length;
    io.debug(`${holding.length} acceptances hold here, ${over} do not`);
    return acceptRegressions(assessment, holding);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What was accepted could not be read, so nothing is: ${error.message}`);
    return assessment;
  }
}

/** @throws GaitkeeperError `store-failed` */
export async function acceptancesIn(
  baseline: string,
  repository: Repository,
  io: CommandIo,
  snapshot?: Snapshot,
): Promise<readonly Acceptance[]> {
  await using documents = openDocuments(baseline, storeContext(repository, io, snapshot));
  const { all, passedOver } = await readAcceptances(documents);
  for (const why of passedOver) io.warn(why);
  return all;
}

/** Asked of the remote only where the answer matters. */
async function lastReleaseFor(
  acceptances: readonly Acceptance[],
  repository: Repository,
  { head }: RunRecord,
): Promise<string | null> {
  const versions = acceptances.some(({ until }) => until !== null && 'version' in until);
  if (!versions) return null;
  return (await latestRelease(repository, head.sha))?.version ?? null;
}

/** From base to head; none where the history is not there. */
async function commitsOf(
  { base, head }: RunRecord,
  repository: Repository,
): Promise<readonly LoggedCommit[]> {
  return base === null ? [] : ((await commitsBetween(repository, base.sha, head.sha)) ?? []);
}

/**
 * Whether the head that was accepted is there, or GitHub's merge of its pull request. One that was rebased is not found.
 * @param merged whether subjects count: those of a pull request's own commits are what its author says
 */
export function contained(
  commits: readonly LoggedCommit[],
  merged: boolean,
): (acceptance: Pick<Acceptance, 'head' | 'pull'>) => boolean {
  const shas = new Set(commits.map(({ sha }) => sha));
  const pulls = new Set(merged ? commits.flatMap(({ pull }) => pull ?? []) : []);
  return ({ head, pull }) => shas.has(head) || (pull !== null && pulls.has(pull));
}

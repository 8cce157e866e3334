import { resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import { Turns } from '../../domain/turns.ts';
import type { GithubContext } from '../../github/context.ts';
import { withoutCheckout } from '../../github/remote-repository.ts';
import type { Git } from '../../platform/git.ts';
import type { Repository } from '../../service/repository.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';

export interface RemoteBaselineOptions {
  readonly request: Request;
  readonly github: GithubContext;
  readonly config: Pick<Config, 'baseline'>;
}

/** Commits before the base that are asked for: as many as a stored record is looked for among. */
const DEPTH = 200;
const TIMEOUT_MS = 60_000;

/**
 * Stands in for a checkout where there is none: an empty repository with the base's history, but without any
 * file of it. What does not come costs the records of the commits before the base, nothing else.
 */
export async function remoteBaseline(
  { base }: Pick<RunRecord, 'base'>,
  { request, github, config: { baseline } }: RemoteBaselineOptions,
  io: CommandIo,
): Promise<(Repository & AsyncDisposable) | null> {
  if (baseline === 'off') return null;
  const { serverUrl, owner, repo } = github;
  const remote = await withoutCheckout({ serverUrl, owner, repo, token: request.token ?? null });
  const repository = await baseFetcher(remote, request, io)({ base }, { baseline });
  return { ...repository, [Symbol.asyncDispose]: () => remote[Symbol.asyncDispose]() };
}

type BaseFetcher = (
  record: Pick<RunRecord, 'base'>,
  config: Pick<Config, 'baseline'>,
) => Promise<Repository>;

/** The same for several records in one repository that was opened without a checkout: each base comes once. */
export function baseFetcher(remote: Repository, request: Request, io: CommandIo): BaseFetcher {
  const fetched = new Set<string>();
  // Fetches lock the repository's list of shallow commits: one at a time.
  const turns = new Turns();
  const fetchOnce = async (sha: string) => {
    if (fetched.has(sha)) return;
    fetched.add(sha);
    await fetchHistory(remote.git, sha, io);
  };
  return async ({ base }, { baseline }) => {
    if (base !== null) await turns.take(() => fetchOnce(base.sha));
    // A folder of records is one of this machine.
    return baseline.startsWith('folder:')
      ? { ...remote, root: resolve(request.directory) }
      : remote;
  };
}

async function fetchHistory(run: Git, base: string, io: CommandIo): Promise<void> {
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=tree:0'];
  try {
    await run([...args, `--depth=${DEPTH}`, 'origin', base], { timeoutMs: TIMEOUT_MS });
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`The history of ${base} did not come: ${error.detail ?? error.message}`);
  }
}

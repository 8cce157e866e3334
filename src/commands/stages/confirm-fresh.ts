import { openDocuments } from '../../baseline/registry.ts';
import type { Config } from '../../config/config.ts';
import type { Assessment } from '../../domain/assessment.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { type MeasureRequest, REQUEST_VERSION } from '../../domain/measure-request.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { ShardState } from '../../domain/shard.ts';
import { publishFailed } from '../../github/failure.ts';
import { isAtRest } from '../../github/rerun.ts';
import type { ReportTarget } from '../../github/target.ts';
import type { Repository } from '../../service/repository.ts';
import { flaggedRows, type Repeat, repeatOf } from '../../verdict/flagged.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';
import { rerunAsked } from './rerun-asked.ts';
import { storeContext } from './store-context.ts';

export interface FreshRequest {
  readonly request: Request;
  readonly config: Config;
  readonly repository: Repository | null;
  readonly target: ReportTarget | null;
  readonly shards: readonly ShardState[];
}

/**
 * Has what a first attempt flagged measured again on a fresh runner: leaves word of it in the store, and runs the run that
 * measured once more. A run is asked once: what a further attempt says is reported as it is.
 * @returns whether it is under way. Where it cannot be done, that is said, and what was flagged is reported as it is
 */
export async function confirmFresh(
  { record, assessment }: { readonly record: RunRecord; readonly assessment: Assessment },
  from: FreshRequest,
  io: CommandIo,
): Promise<boolean> {
  const { config, target, request } = from;
  if (config.confirm !== 'fresh' || target === null) return false;
  const cells = cellsToRepeat(assessment, record);
  if (cells.size === 0 || isConfirmed(record)) return false;
  // It is, or will be, once all jobs have ended.
  if (request.progress) return true;
  if (target.run.attempt > 1 || !isWhole(from, record)) return false;
  if (String(target.run.id) === request.env.GITHUB_RUN_ID) {
    io.warn(OWN_RUN);
    return false;
  }
  try {
    return await ask(cells, target, from, io);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What is flagged could not be measured again: ${error.line}`);
    return false;
  }
}

const OWN_RUN =
  'What is flagged cannot be measured again on a fresh runner: a run cannot be run once more before it has ended. Report on `workflow_run`, as `gaitkeeper init` writes it, or set `confirm: here`.';

/** Where a shard is missing the report is not green anyhow; and it was not asked for anything before. */
function isWhole({ shards }: FreshRequest, { request }: RunRecord): boolean {
  return request === undefined && shards.every(({ state }) => state === 'measured');
}

function isConfirmed({ cells }: RunRecord): boolean {
  return cells.some(({ confirmation }) => confirmation !== undefined);
}

/** A record is a stranger's, and what is asked for is kept: so many cells and names, the worst first. */
const MOST = 64;
const LONGEST = 200;

function cellsToRepeat(assessment: Assessment, record: RunRecord): Repeat {
  const rows = flaggedRows(assessment, record).filter(({ accepted }) => accepted === undefined);
  const fits = (name: string) => name.length <= LONGEST && !/\p{Cc}/u.test(name);
  const cells = [...repeatOf(rows, record)].map(
    ([cell, names]) => [cell, names.filter(fits).slice(0, MOST)] as const,
  );
  return new Map(cells.filter(([cell, names]) => fits(cell) && names.length > 0).slice(0, MOST));
}

async function ask(
  cells: Repeat,
  target: ReportTarget,
  { request, config, repository }: FreshRequest,
  io: CommandIo,
): Promise<boolean> {
  const { owner, repo, apiUrl, run, headSha } = target;
  if (!config.baseline.startsWith('branch:') || repository === null) {
    throw new GaitkeeperError('store-failed', 'what to measure is asked on the data branch.', {
      hint: 'Set `baseline: branch:gaitkeeper-data`.',
    });
  }
  const client = clientFor(request.token ?? '', apiUrl, io);
  try {
    if (!(await isAtRest({ client, owner, repo }, run))) {
      io.info('The run is measured again already.');
      return false;
    }
    await using documents = openDocuments(config.baseline, storeContext(repository, io));
    await rerunAsked({ client, owner, repo }, documents, requestOf(cells, run, headSha));
  } catch (error) {
    throw publishFailed(error, {
      what: `run ${run.id} of ${owner}/${repo} once more`,
      ...{ permission: 'actions: write', readOnly: false },
    });
  }
  io.info(`Measuring what is flagged again, on a fresh runner: ${run.url ?? run.id}`);
  return true;
}

function requestOf(
  cells: Repeat,
  { id, attempt }: ReportTarget['run'],
  head: string,
): MeasureRequest {
  return {
    version: REQUEST_VERSION,
    ...{ run: id, attempt: attempt + 1, head, command: 'confirm' },
    ...{ cells: [...cells.keys()], scenarios: Object.fromEntries(cells) },
    ...{ base: null, by: 'Gaitkeeper', comment: null },
  };
}

import { readHistory } from '../../baseline/history.ts';
import { openDocuments } from '../../baseline/registry.ts';
import { isTrustedEvent } from '../../baseline/trust.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { deepenUntil } from '../../service/fetching.ts';
import { findCommit, type Repository, shortSha } from '../../service/repository.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';
import { serviceOf } from './service-name.ts';
import { storeContext } from './store-context.ts';

/**
 * What is recorded is measured against the newest commit before it that was recorded, so that one that was not (a
 * cancelled job, a push of several commits) leaves no hole in the history. What `--base` or the configuration says wins;
 * where nothing before it was recorded, the base is found as ever: the first parent, on the default branch.
 */
export async function againstRecorded(project: Project, io: CommandIo): Promise<Project> {
  if (project.config.base !== null) return project;
  const base = await newestRecorded(project, io);
  if (base === null) return project;
  io.info(`${shortSha(base)} is the newest recorded commit before it.`);
  return { ...project, config: { ...project.config, base } };
}

/**
 * The same for a job whose record another job will store. Where the matrix is split, `plan` decides for all of its shards:
 * those that begin before and after another run is recorded would find different commits, and could not be merged.
 */
export async function toBeRecorded(project: Project, io: CommandIo): Promise<Project> {
  const { github, shard, config } = project;
  const split = shard !== null && shard.total > 1;
  const pushed = github !== null && github.pull === null && isTrustedEvent(github.event);
  return pushed && !split && config.baseline !== 'off' ? againstRecorded(project, io) : project;
}

async function newestRecorded(project: Project, io: CommandIo): Promise<string | null> {
  const { repository, request } = project;
  try {
    const head = await findCommit(repository, request.head ?? 'HEAD');
    const recorded = head === null ? new Set<string>() : await recordedCommits(project, io);
    if (head === null || ![...recorded].some((sha) => sha !== head)) return null;
    return await deepenUntil(repository, () => firstOf(recorded, repository, head));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What was recorded before is not known, so the base may be another: ${error.message}`);
    return null;
  }
}

/** Of a commit at which everything failed nothing could be measured against: a base that does not boot is a hole, too. */
async function recordedCommits(project: Project, io: CommandIo): Promise<ReadonlySet<string>> {
  const { config, repository } = project;
  await using documents = openDocuments(config.baseline, storeContext(repository, io));
  const service = serviceOf(project);
  const { entries } = await readHistory(documents, { service, extent: 'newest' });
  return new Set(entries.filter(({ points }) => points.length > 0).map(({ sha }) => sha));
}

/** The default branch is walked by first parents: what was merged into it was not recorded by itself. */
async function firstOf(
  recorded: ReadonlySet<string>,
  { git }: Repository,
  head: string,
): Promise<string | null> {
  const log = await git(['rev-list', '--first-parent', '--skip=1', head]);
  return log.split('\n').find((sha) => recorded.has(sha)) ?? null;
}

import { GaitkeeperError } from '../domain/errors.ts';
import type { RunRecord } from '../domain/record.ts';
import { type ReportTarget, targetOf } from '../github/target.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { type ComparedRelease, compareRelease } from './stages/compared-release.ts';
import { confirmingHere } from './stages/confirm.ts';
import { firstRelease } from './stages/first-release.ts';
import { measureProject } from './stages/measure.ts';
import { openProject, type Project } from './stages/open.ts';
import { tellRelease } from './stages/release.ts';
import { reportRecord } from './stages/report.ts';

/**
 * Measures what is to be released against the release before it, side by side, and passes or fails.
 * @throws GaitkeeperError `no-release` where nothing comes before, unless that is allowed
 */
export async function gate(request: Request, io: CommandIo): Promise<Ended> {
  const project = confirmingHere(await openProject(request, io));
  const compared = await compareRelease(project).catch((error: unknown) => {
    if (request.allowFirst !== true || !isFirst(error)) throw error;
    return error;
  });
  if (compared instanceof GaitkeeperError) return firstRelease(compared, io);
  io.info(`${compared.tag ?? compared.head} against ${compared.previous}, ${compared.why}`);
  const released = releasing(project, compared);
  const record = await measureProject(released, io);
  const release = await tellRelease(record, compared, released, io);
  const target = placeOf(project, record);
  const { lastRelease } = compared;
  const judged = lastRelease === undefined ? { release } : { release, lastRelease };
  return reportRecord(record, { ...released, target, shards: [], ...judged }, io);
}

function isFirst(error: unknown): error is GaitkeeperError {
  return error instanceof GaitkeeperError && error.code === 'no-release';
}

/** What is released is a commit: uncommitted changes are not part of it. */
function releasing(project: Project, { head, previous }: ComparedRelease): Project {
  const { request, config } = project;
  return {
    ...project,
    request: { ...request, head },
    config: { ...config, base: previous, sinks: sinksOf(project) },
  };
}

/**
 * The job is a check of the commit by itself, and a token that writes checks stands where nobody's code runs: what the
 * configuration chooses for pull requests would fail every release. What the job itself is told is done.
 */
function sinksOf({ config, request }: Project): Project['config']['sinks'] {
  if (request.overrides.sinks !== undefined) return config.sinks;
  return config.sinks.filter((name) => name !== 'check-run' && name !== 'commit-status');
}

/** The commit that is released need not be the one that the job was started for. */
function placeOf({ github }: Project, { head }: RunRecord): ReportTarget | null {
  const target = github && targetOf(github);
  return target === null || target.pull !== null ? target : { ...target, headSha: head.sha };
}

import { GaitkeeperError } from '../domain/errors.ts';
import { temporaryFolder } from '../platform/files.ts';
import { expectedMinutes, limitMinutes, timeoutMinutes } from './fan-out/job-time.ts';
import { jobsFor, partition, total } from './fan-out/partition.ts';
import { recordBefore } from './fan-out/record-before.ts';
import { namedCells } from './fan-out/select.ts';
import { subjectOf } from './fan-out/subject.ts';
import { type CellTask, cellTasks } from './fan-out/tasks.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { asAsked, askedCells } from './stages/asked.ts';
import { findCells } from './stages/cells.ts';
import { openProject, type Project } from './stages/open.ts';
import { toBeRecorded } from './stages/recorded-base.ts';

/** GitHub runs no more jobs of one matrix. */
const MOST_JOBS = 256;

/** One job of the matrix, as `strategy.matrix.include` takes it. */
interface PlannedJob {
  /** `2/8` */
  readonly shard: string;
  /** Identifiers, separated by commas: what the job measures is decided here and nowhere else. */
  readonly cells: string;
  /** Of what will be recorded: the commit that all jobs measure against, which is decided here, too. */
  readonly base?: string;
  readonly minutes: number;
  /** For `timeout-minutes`. */
  readonly timeout: number;
  /** For `time-limit`. */
  readonly limit: string;
}

/**
 * Prints the matrix split into jobs of about equal length as a matrix for `strategy.matrix`: as many as measure
 * their cells to the end within the budget, or as many as are asked for.
 */
export async function plan(request: Request, io: CommandIo): Promise<Ended> {
  const project = await asAsked(await openProject(request, io), io);
  const tasks = await tasksOf(project, io);
  const { budgetSeconds } = project.config;
  const wanted = parseShards(request.shards) ?? jobsFor(tasks, budgetSeconds, MOST_JOBS);
  const parts = partition(tasks, wanted);
  const { base } = (await toBeRecorded(project, io)).config;
  const against = base === null || base === project.config.base ? {} : { base };
  const include = parts.map((part, index) => ({
    ...jobOf(part, `${index + 1}/${parts.length}`, project),
    ...against,
  }));
  for (const job of include) io.info(`${job.shard}: about ${job.minutes} min, ${job.cells}`);
  const matrix = JSON.stringify({ include });
  io.result(matrix);
  return { outcome: 'passed', outputs: { matrix, shards: include.length } };
}

async function tasksOf(project: Project, io: CommandIo): Promise<readonly CellTask[]> {
  await using folder = await temporaryFolder('gaitkeeper-run-');
  await using subject = await subjectOf(project, folder.path, io);
  const { head } = subject;
  const all = await findCells(project, { head }, io);
  const { cells: names } = project.request;
  const cells = askedCells(names === undefined ? all : namedCells(all, names), project);
  const before = await recordBefore(project, io);
  const tasks = cellTasks(project, cells, head.application, before);
  const supported = tasks.filter(({ seconds }) => seconds > 0).length;
  const known = before === null ? '' : `, by what they took in ${before.id}`;
  io.info(`${cells.length} cells, ${supported} of them supported${known}`);
  return tasks;
}

function jobOf(part: readonly CellTask[], shard: string, { config }: Project): PlannedJob {
  const measured = part.filter(({ seconds }) => seconds > 0);
  const facts = {
    seconds: total(measured),
    interpreters: new Set(measured.map(({ cell }) => cell.cell.interpreter.executable)).size,
    budgetSeconds: config.budgetSeconds,
    confirmSeconds: config.confirm === 'here' ? config.confirmSeconds : 0,
  };
  const timeout = timeoutMinutes(facts);
  return {
    shard,
    cells: part.map(({ id }) => id).join(', '),
    minutes: expectedMinutes(facts),
    timeout,
    limit: `${limitMinutes(timeout)}m`,
  };
}

function parseShards(text: string | undefined): number | null {
  if (text === undefined) return null;
  const shards = Number(text);
  if (Number.isInteger(shards) && shards >= 1 && shards <= MOST_JOBS) return shards;
  throw new GaitkeeperError('usage', `\`${text}\` is no number of shards.`, {
    hint: `Give a whole number from 1 to ${MOST_JOBS}, which is the most that GitHub runs.`,
  });
}

import { randomInt } from 'node:crypto';
import { confirmationOf } from '../../baseline/confirmation.ts';
import { judgeOptions } from '../../config/judging.ts';
import type { JudgeOptions } from '../../domain/assessment.ts';
import type { RunRecord } from '../../domain/record.ts';
import { type Measured, measureCells } from '../../measure/session.ts';
import type { MeasureOptions, PreparedCell, Scenarios } from '../../measure/types.ts';
import { isTimeOver, type TimeLimit } from '../../platform/time-limit.ts';
import { CONFIRMING_LAUNCHES } from '../../verdict/confirm.ts';
import { flaggedRows, type Repeat, repeatOf } from '../../verdict/flagged.ts';
import { judge } from '../../verdict/judge.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';

/** What a record was made from. */
export interface MeasuredProject {
  readonly project: Project;
  readonly prepared: readonly PreparedCell[];
  readonly scenarios: Scenarios;
  readonly options: MeasureOptions;
  readonly limit: TimeLimit;
  /** How long all launches took. */
  readonly seconds: number;
}

/**
 * Measures again what would turn the report red, in new launches, and adds to the record what they showed. What that
 * changes is for the verdict to say: src/verdict/confirm.ts. Nothing is, once somebody wants it to end.
 */
export async function confirmFlagged(
  record: RunRecord,
  measured: MeasuredProject,
  io: CommandIo,
): Promise<RunRecord> {
  const { config } = measured.project;
  if (config.confirm !== 'here' || measured.options.signal?.aborted) return record;
  const flagged = toRepeat(record, judgeOptions(config));
  if (flagged.size === 0) return record;
  const repeat = new Map([...flagged].slice(0, affordable(record, measured)));
  if (repeat.size < flagged.size) io.warn(leftOut(repeat.size, flagged.size));
  const begun = performance.now();
  const again = await io.stage('Measuring again', () => measureAgain(repeat, measured, io));
  if (again === null) {
    const why = isTimeOver(measured.options.signal)
      ? 'The time limit was over'
      : 'It was interrupted';
    const told = `${why} while it measured again: what regressed is reported as it was measured first.`;
    io.warn(told);
    return { ...record, warnings: [...record.warnings, told] };
  }
  for (const warning of again.warnings) io.warn(warning);
  const seconds = record.durationSeconds + Math.round(performance.now() - begun) / 1000;
  return { ...withConfirmations(record, again), durationSeconds: seconds };
}

/** A job that also reports has no fresh runner to wait for. */
export function confirmingHere(project: Project): Project {
  const { config } = project;
  return config.confirm === 'off'
    ? project
    : { ...project, config: { ...config, confirm: 'here' } };
}

/** Judged by what was measured here alone: a shard does not know the others, nor the stored baseline. */
export function toRepeat(record: RunRecord, options: JudgeOptions): Repeat {
  return repeatOf(flaggedRows(judge(record, [], options), record), record);
}

/** So many cells can get their launches within the time and a half, as long as they took before. */
function affordable({ cells }: RunRecord, measured: MeasuredProject): number {
  const { seconds } = measured;
  const launches = cells.reduce((sum, { ready }) => sum + ready.length, 0);
  const aCell = (CONFIRMING_LAUNCHES * seconds) / Math.max(1, launches);
  return Math.max(1, Math.floor((1.5 * confirmSeconds(measured)) / aCell));
}

function confirmSeconds({ project, limit }: MeasuredProject): number {
  return Math.min(project.config.confirmSeconds, limit.left);
}

function leftOut(some: number, all: number): string {
  return `There is time to measure ${some} of ${all} cells again, the worst first. Raise \`confirm-budget\` for more.`;
}

/** @returns null where it was interrupted: launches that were cut short say nothing */
async function measureAgain(
  repeat: Repeat,
  measured: MeasuredProject,
  io: CommandIo,
): Promise<Measured | null> {
  const { prepared, scenarios, options } = measured;
  const budgetSeconds = confirmSeconds(measured);
  for (const [cell, names] of repeat) io.info(`${cell}: ${names.join(', ')}`);
  const again = await measureCells(
    prepared.filter(({ cell }) => repeat.has(cell.id)),
    scenarios.filter(({ name }) => [...repeat.values()].some((names) => names.includes(name))),
    {
      ...options,
      ...{ budgetSeconds, fullBudgetSeconds: budgetSeconds },
      minLaunches: Math.max(options.minLaunches, CONFIRMING_LAUNCHES),
      maxLaunches: Math.max(options.maxLaunches, CONFIRMING_LAUNCHES),
      seed: randomInt(2 ** 31),
      only: repeat,
      controls: false,
    },
    io.progress,
  );
  return options.signal?.aborted ? null : again;
}

function withConfirmations(record: RunRecord, { cells, warnings }: Measured): RunRecord {
  const again = new Map(cells.map((cell) => [cell.id, cell]));
  return {
    ...record,
    cells: record.cells.map((cell) => {
      const second = again.get(cell.id);
      return second === undefined ? cell : { ...cell, confirmation: confirmationOf(second) };
    }),
    warnings: [...new Set([...record.warnings, ...warnings])],
  };
}

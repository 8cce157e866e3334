import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { InProcessRecord, RunRecord } from '../../domain/record.ts';
import { redactDeep, redactor } from '../../domain/redact.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { countInProcess, type InProcess } from '../../measure/in-process.ts';
import { splitUnsupported } from '../../measure/prepare.ts';
import { type Measured, measureCells } from '../../measure/session.ts';
import type { MeasureOptions, PreparedCell, SessionKeeper } from '../../measure/types.ts';
import { temporaryFolder } from '../../platform/files.ts';
import { holdInterrupts, unlessAborted } from '../../platform/interrupt.ts';
import { describeMachine } from '../../platform/machine.ts';
import { isTimeOver, TimeLimit } from '../../platform/time-limit.ts';
import { selectCells } from '../fan-out/select.ts';
import type { CommandIo } from '../io.ts';
import { askedCells, askedOptions, askedScenarios } from './asked.ts';
import { findCells } from './cells.ts';
import { confirmFlagged, type MeasuredProject } from './confirm.ts';
import type { Project } from './open.ts';
import { prepareService } from './prepare.ts';
import { profileRegressions } from './profile.ts';
import { assembleRecord } from './record.ts';
import { checkOutForProject } from './revisions.ts';
import { configuredScenarios, findScenarios } from './scenarios.ts';
import { findService } from './service.ts';
import { serviceOf } from './service-name.ts';
import { Sessions } from './sessions.ts';
import {
  beforeMeasuring,
  countingSeconds,
  measuringSeconds,
  shortened,
  timeOver,
} from './time-limit.ts';

/**
 * From a repository to a run record: every stage that runs the service's code. The record holds no secret. Interrupted
 * while it measures, or by the time limit, it hands over what was measured by then, and says so in the record.
 * @throws GaitkeeperError `time-limit` where that was over before anything was measured, and all that the stages throw
 */
export async function measureProject(project: Project, io: CommandIo): Promise<RunRecord> {
  const sessions = new Sessions(io);
  const record = await measure(project, sessions, io);
  return redactDeep(record, redactor([...project.config.secrets, ...sessions.secrets]));
}

async function measure(project: Project, sessions: Sessions, io: CommandIo): Promise<RunRecord> {
  const startedAt = new Date();
  const begun = performance.now();
  const { config, request } = project;
  using limit = new TimeLimit(config.timeLimitSeconds);
  const within = <T>(what: string, begin: () => Promise<T>) =>
    beforeMeasuring(begin, { what, limit, config });
  const stage = <T>(title: string, what: string, begin: () => Promise<T>) =>
    io.stage(title, () => within(what, begin));
  await using folder = await temporaryFolder('gaitkeeper-run-');
  await using revisions = await stage('Revisions', 'while base and head were checked out', () =>
    checkOutForProject(project, folder.path, io),
  );
  const found = await stage('Service', 'while the application was looked for', () =>
    findService(project, revisions, io),
  );
  const all = await within('while interpreters were looked for', () =>
    findCells(project, found, io),
  );
  const planned = askedCells(selectCells(project, all, found.head.application), project);
  const { supported, unsupported } = splitUnsupported(
    planned,
    found.head.application,
    configuredScenarios(project),
  );
  for (const { id, reason } of unsupported) io.warn(`${id} is unsupported: ${reason}`);
  const service = await stage('Environments', 'while environments were made and prepared', () =>
    prepareService(project, found, supported, revisions.provisions, io),
  );
  const options = { ...optionsOf(project, join(folder.path, 'logs')), sessions };
  const scenarios = askedScenarios(
    await within('while the service was asked for its routes', () =>
      findScenarios(project, found, service.prepared, options, io),
    ),
    project,
  );
  using held = holdInterrupts();
  const { prepared } = service;
  const signal = AbortSignal.any([held.signal, limit.signal]);
  const from = { project, prepared, scenarios, limit, options: { ...options, signal } };
  const taken = await measureAndCount(from, io);
  const record = assembleRecord({
    toolVersion: request.version,
    startedAt,
    durationSeconds: secondsSince(begun),
    github: project.github,
    asked: project.asked,
    base: revisions.base.commit,
    head: revisions.head.commit,
    name: serviceOf(project),
    application: found.head.application,
    machine: { ...(await describeMachine(request.env)), pinning: taken.pinning },
    configurationHash: config.hash,
    secrets: config.secrets,
    shard: project.shard,
    scenarios,
    matrix: all.map(({ cell }) => cell.id),
    inProcess: taken.inProcess,
    cells: [...taken.cells, ...service.unlaunched, ...unsupported],
    warnings: [...revisions.warnings, ...taken.warnings],
  });
  const measured = { ...from, seconds: taken.seconds };
  const confirmed = await confirmFlagged(record, measured, io);
  // Awaited here, or the work trees would be gone before they are sampled.
  return await profileRegressions(confirmed, measured, io);
}

interface Taken extends Measured {
  /** How long all launches took. */
  readonly seconds: number;
  /** Null where counting is switched off, or there was no time left for it. */
  readonly inProcess: readonly InProcessRecord[] | null;
}

async function measureAndCount(
  { project, prepared, scenarios, limit, options }: Omit<MeasuredProject, 'seconds'>,
  io: CommandIo,
): Promise<Taken> {
  const { config } = project;
  const started = performance.now();
  const interpreters = new Set(prepared.map(({ cell }) => cell.interpreter.label)).size;
  const budgetSeconds = measuringSeconds(config, limit.left, interpreters);
  const measured = await io.stage('Measuring', () =>
    measureCells(prepared, scenarios, { ...options, budgetSeconds }, io.progress),
  );
  const seconds = secondsSince(started);
  const count = () =>
    countMeasured(prepared, measured, scenarios, {
      seconds: countingSeconds(config.budgetSeconds),
      sessions: options.sessions,
    });
  const inProcess = config.counts
    ? await io.stage('Counting', () => unlessAborted(count, options.signal))
    : null;
  const warnings = [
    ...measured.warnings,
    ...[shortened(config, budgetSeconds)].filter((told) => told !== null),
    ...(options.signal?.aborted
      ? [isTimeOver(options.signal) ? timeOver(config) : INTERRUPTED]
      : []),
  ];
  for (const warning of [...warnings, ...(inProcess?.warnings ?? [])]) io.warn(warning);
  return { ...measured, warnings, seconds, inProcess: inProcess?.records ?? null };
}

const INTERRUPTED = 'It was interrupted: this is what was measured by then.';

function secondsSince(begun: number): number {
  return Math.round(performance.now() - begun) / 1000;
}

/** Under load it answered: what did not is not called without a server either. */
function countMeasured(
  prepared: readonly PreparedCell[],
  { cells }: Measured,
  scenarios: readonly Scenario[],
  { seconds, sessions }: { readonly seconds: number; readonly sessions: SessionKeeper | undefined },
): Promise<InProcess> {
  const failed = new Set(cells.filter(({ status }) => status !== 'measured').map(({ id }) => id));
  const wrong = new Set(
    cells.flatMap(({ measurements }) =>
      measurements.filter(({ status }) => status === 'failed').map(({ scenario }) => scenario),
    ),
  );
  return countInProcess(
    prepared.filter(({ cell }) => !failed.has(cell.id)),
    scenarios.filter(({ name }) => !wrong.has(name)),
    seconds,
    sessions,
  );
}

function optionsOf({ config, asked }: Project, logs: string): MeasureOptions {
  return {
    ...askedOptions(asked),
    budgetSeconds: config.budgetSeconds,
    fullBudgetSeconds: config.budgetSeconds,
    precision: config.precision,
    minLaunches: config.launches.min,
    maxLaunches: config.launches.max,
    bootTimeoutMs: config.bootTimeoutSeconds * 1000,
    ready: config.ready,
    ...(config.login === null ? {} : { login: config.login }),
    seed: randomInt(2 ** 31),
    logs,
  };
}

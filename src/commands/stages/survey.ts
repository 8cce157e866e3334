import { type GaitkeeperError, nullIfForeseen } from '../../domain/errors.ts';
import type { CellRecord } from '../../domain/record.ts';
import type { Application } from '../../domain/service.ts';
import { splitUnsupported } from '../../measure/prepare.ts';
import type { PlannedCell } from '../../measure/types.ts';
import { defaultInterpreter } from '../../service/default-interpreter.ts';
import { launcherHints } from '../../service/detect-launchers.ts';
import { findInterpreters } from '../../service/interpreters.ts';
import { migration, type ProposedCommand } from '../../service/migrations.ts';
import { proposeScenarios } from '../../service/propose-scenarios.ts';
import { collectRequirements } from '../../service/requirements.ts';
import { total } from '../fan-out/partition.ts';
import { cellTasks } from '../fan-out/tasks.ts';
import type { CommandIo } from '../io.ts';
import { findCells } from './cells.ts';
import type { Project } from './open.ts';
import type { Revisions } from './revisions.ts';
import { configuredScenarios } from './scenarios.ts';
import { findService } from './service.ts';

/** What would be measured, and how each part of it was found. */
export interface Survey {
  readonly application: Application;
  /** Why the base has no application; null where it has. */
  readonly baseError: GaitkeeperError | null;
  /** Where the dependencies are declared, and how many; null where none are. */
  readonly dependencies: { readonly source: string; readonly count: number } | null;
  /** The interpreters of the cells, and why these. */
  readonly interpreters: readonly string[];
  readonly interpreterEvidence: string;
  /** Whatever else is on this machine. */
  readonly otherInterpreters: readonly string[];
  readonly launchers: readonly string[];
  readonly launcherEvidence: string;
  /** What runs in each work tree before it is booted. */
  readonly prepare: readonly string[];
  /** What the configuration does not say, and may have to: null where nothing is likely. */
  readonly migration: ProposedCommand | null;
  readonly supported: readonly PlannedCell[];
  readonly unsupported: readonly CellRecord[];
  /** Paths that answer a GET, as far as the framework tells: without parameters, or with 1 for each whole number in them. */
  readonly routes: readonly string[];
  /** As they would be written: `GET /books`. */
  readonly scenarios: readonly string[];
  /** Whether the configuration names them; else they are proposed, and those that do not answer are left out. */
  readonly named: boolean;
  /** What measuring is expected to take, and the most that it may. */
  readonly seconds: number;
  readonly budgetSeconds: number;
}

/**
 * Looks at everything that measuring would start from. Dependencies are installed into our cache and the
 * application is imported; nothing is booted.
 * @throws GaitkeeperError as detection, installing and importing do
 */
export async function surveyService(
  project: Project,
  revisions: Revisions,
  io: CommandIo,
): Promise<Survey> {
  const { config } = project;
  const { head, baseError, routes } = await findService(project, revisions, io);
  const { application, tree } = head;
  const cells = await findCells(project, { head }, io);
  const scenarios = configuredScenarios(project);
  const { supported, unsupported } = splitUnsupported(cells, application, scenarios);
  const proposed = proposeScenarios({ routes }).map(({ path }) => `GET ${path}`);
  const interpreters = [...new Set(supported.map(({ cell }) => cell.interpreter.label))];
  const others = [...new Set((await findInterpreters()).map(({ label }) => label))];
  return {
    ...{ application, baseError, supported, unsupported, routes, interpreters },
    dependencies: await dependenciesOf(project, tree, application),
    interpreterEvidence: await interpreterEvidence(project, tree, application),
    otherInterpreters: others.filter((label) => !interpreters.includes(label)),
    launchers: [...new Set(supported.map(({ cell }) => cell.launcher))],
    launcherEvidence: await launcherEvidence(project, tree, application),
    prepare: config.prepare,
    migration: config.prepare.length > 0 ? null : await migration(tree, application),
    named: config.scenarios !== null,
    scenarios:
      config.scenarios === null ? proposed : scenarios.map(({ description }) => description),
    seconds: expectedSeconds(project, cells, application),
    budgetSeconds: config.budgetSeconds,
  };
}

async function dependenciesOf(
  { config }: Project,
  tree: string,
  { directory }: Application,
): Promise<Survey['dependencies']> {
  // What is wrong with them was told when they were installed.
  const found = await collectRequirements(tree, directory, config.requirements).catch(
    nullIfForeseen,
  );
  if (found === null || found.source === null) return null;
  const count = found.lines.filter((line) => !line.startsWith('-')).length;
  const locked = found.locked === null ? '' : `, versions of ${found.locked.source}`;
  return { source: `${found.source}${locked}`, count };
}

async function interpreterEvidence(
  { config }: Project,
  tree: string,
  { directory }: Application,
): Promise<string> {
  if (config.matrix.axes.python !== undefined) return 'the configuration';
  const found = await defaultInterpreter(tree, directory).catch(nullIfForeseen);
  return found?.evidence ?? 'the matrix of the configuration';
}

async function launcherEvidence(
  { config }: Project,
  tree: string,
  application: Application,
): Promise<string> {
  if (config.matrix.axes.launcher !== undefined) return 'the configuration';
  return (await launcherHints(tree, application))[0]?.evidence ?? 'the matrix of the configuration';
}

function expectedSeconds(
  project: Project,
  cells: readonly PlannedCell[],
  application: Application,
): number {
  const tasks = cellTasks(project, cells, application, null);
  return Math.min(total(tasks), project.config.budgetSeconds);
}

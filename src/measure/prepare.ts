import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { memoBy } from '../domain/memo.ts';
import type { CellRecord, Failure } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Application, Interpreter, Side, Target } from '../domain/service.ts';
import { buildServer } from '../launchers/build.ts';
import type { Launcher } from '../launchers/launcher.ts';
import { referenceService } from '../launchers/reference.ts';
import { compileTree } from '../service/bytecode.ts';
import { type PreparedEnvironment, prepareEnvironment } from '../service/environments.ts';
import { unlaunchedCell } from './cell-record.ts';
import { whyNot } from './feasible.ts';
import { failureOf } from './launch.ts';
import type { PlannedCell, PreparedCell, PreparedTarget } from './types.ts';

/** One revision's tree, with the application that it serves. */
export interface PlannedSide {
  readonly side: Side;
  /** Absolute path of the work tree. */
  readonly tree: string;
  readonly application: Application;
}

export interface PrepareOptions {
  readonly requirements: readonly string[];
  /** Whether servers must be able to serve WebSockets. */
  readonly webSocket: boolean;
  readonly cacheDirectory: string;
  /** Whether the reference service is measured beside the revisions. */
  readonly reference: boolean;
  readonly progress: (message: string) => void;
  /** Runs the user's own commands, once in each tree and environment. @returns what servers there have in their environment */
  readonly provide: (
    side: Pick<PlannedSide, 'side' | 'tree'>,
    environment: Pick<PreparedEnvironment, 'python' | 'interpreter'>,
  ) => Promise<Readonly<Record<string, string>>>;
  /** Why there is no base among the sides; null where there is one. */
  readonly baseFailure: Failure | null;
}

export interface PreparedCells {
  readonly prepared: readonly PreparedCell[];
  /** Cells that cannot be launched, as they stand in the record. */
  readonly unlaunched: readonly CellRecord[];
}

/**
 * Parts those that no launcher can launch, and those under which none of the scenarios can be measured,
 * from the others, before anything is installed.
 * @param scenarios as far as they are known
 */
export function splitUnsupported(
  planned: readonly PlannedCell[],
  application: Application,
  scenarios: readonly Scenario[] = [],
): { readonly supported: readonly PlannedCell[]; readonly unsupported: readonly CellRecord[] } {
  const supported: PlannedCell[] = [];
  const unsupported: CellRecord[] = [];
  for (const one of planned) {
    const { cell, launcher } = one;
    const reason =
      launcher.unsupported({ ...cell, application }) ?? noScenario(one, application, scenarios);
    if (reason === null) supported.push(one);
    else unsupported.push(unlaunchedCell(cell, 'unsupported', reason));
  }
  return { supported, unsupported };
}

function noScenario(
  planned: PlannedCell,
  application: Application,
  scenarios: readonly Scenario[],
): string | null {
  const reasons = scenarios.map((scenario) => whyNot(planned, application, scenario));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

/**
 * Makes the environments of all cells, and says what each cell boots. Cells of one interpreter share
 * an environment; where what one launcher needs does not install, the others are tried without it.
 */
export async function prepareCells(
  planned: readonly PlannedCell[],
  sides: readonly PlannedSide[],
  options: PrepareOptions,
): Promise<PreparedCells> {
  const environments = new Environments(planned, options);
  const prepared: PreparedCell[] = [];
  const unlaunched: CellRecord[] = [];
  for (const one of planned) {
    const targets: Partial<Record<Target, PreparedTarget>> = {};
    let failure: Failure | null = options.baseFailure;
    for (const side of sides) {
      try {
        const environment = await environments.of(one, side);
        await environments.build(one.launcher, environment);
        targets[side.side] = targetOf(side, environment);
      } catch (error) {
        if (!(error instanceof GaitkeeperError)) throw error;
        failure = failureOf(side.side, 'install', error);
        if (side.side === 'head') break;
      }
    }
    if (targets.head === undefined) {
      const reason = failure?.message ?? 'There is no head to launch.';
      unlaunched.push(unlaunchedCell(one.cell, 'failed', reason, failure));
      continue;
    }
    const reference = options.reference ? referenceOf(one, targets.head) : null;
    if (reference !== null) targets.reference = reference;
    prepared.push({ ...one, targets, failure });
  }
  return { prepared, unlaunched };
}

function targetOf(
  { tree, application }: PlannedSide,
  { python, packages, env }: ProvidedEnvironment,
): PreparedTarget {
  return { application, python, packages, directory: join(tree, application.directory), env };
}

/** The reference runs in the head's environment, where the launcher's own packages are. */
function referenceOf({ launcher, cell }: PlannedCell, head: PreparedTarget): PreparedTarget | null {
  const service = referenceService(launcher, head.application.protocol, cell.options);
  return service && { ...head, ...service, env: {} };
}

interface ProvidedEnvironment extends PreparedEnvironment {
  readonly env: Readonly<Record<string, string>>;
}

/** Environments by interpreter and side, each made once; preparing a tree happens once for each, too. */
class Environments {
  readonly #planned: readonly PlannedCell[];
  readonly #options: PrepareOptions;

  constructor(planned: readonly PlannedCell[], options: PrepareOptions) {
    this.#planned = planned;
    this.#options = options;
  }

  async of(one: PlannedCell, side: PlannedSide): Promise<ProvidedEnvironment> {
    const { interpreter } = one.cell;
    const { webSocket } = this.#options;
    const siblings = this.#planned.filter(
      ({ cell }) => cell.interpreter.executable === interpreter.executable,
    );
    const all = new Set(
      siblings.flatMap(({ launcher }) => launcher.requirements(interpreter, webSocket)),
    );
    try {
      return await this.#make(interpreter, [...all], side);
    } catch (error) {
      const own = one.launcher.requirements(interpreter, webSocket);
      if (!(error instanceof GaitkeeperError) || own.length === all.size) throw error;
      return this.#make(interpreter, own, side);
    }
  }

  /** What the launcher needs made in an environment, which base and head may share. */
  readonly build = memoBy(
    ({ name }: Launcher, { python }: Pick<PreparedEnvironment, 'python'>) =>
      JSON.stringify([name, python]),
    async (launcher, { python }) => {
      if (launcher.build === undefined) return;
      this.#options.progress(
        `Compiling the server for ${launcher.name}, which takes a minute or two`,
      );
      await buildServer(launcher, python);
    },
  );

  readonly #make = memoBy(
    (interpreter: Interpreter, extra: readonly string[], { side }: PlannedSide) =>
      JSON.stringify([interpreter.executable, extra, side]),
    (interpreter, extra, side) => this.#install(interpreter, extra, side),
  );

  async #install(
    interpreter: Interpreter,
    extra: readonly string[],
    { side, tree, application }: PlannedSide,
  ): Promise<ProvidedEnvironment> {
    const { requirements, cacheDirectory, progress, provide } = this.#options;
    const environment = await prepareEnvironment({
      interpreter,
      tree,
      directory: application.directory,
      extra,
      ...(requirements.length === 0 ? {} : { requirements }),
      cacheDirectory,
      side,
      progress,
    });
    await compileTree(environment.python, tree);
    const env = await provide({ side, tree }, environment);
    return { ...environment, env };
  }
}

import { expandMatrix } from '../../config/matrix.ts';
import type { Application, Interpreter } from '../../domain/service.ts';
import { launcherNamed } from '../../launchers/registry.ts';
import type { PlannedSide } from '../../measure/prepare.ts';
import type { PlannedCell } from '../../measure/types.ts';
import { defaultInterpreter } from '../../service/default-interpreter.ts';
import { detectLaunchers } from '../../service/detect-launchers.ts';
import { resolveInterpreter } from '../../service/interpreters.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';

/**
 * The cells of the matrix, with detected launchers and interpreter where the configuration names none.
 * @throws GaitkeeperError `interpreter-not-found`, `unknown-name`, `nothing-to-measure`
 */
export async function findCells(
  project: Project,
  { head }: { readonly head: PlannedSide },
  io: CommandIo,
): Promise<readonly PlannedCell[]> {
  const { config } = project;
  const { directory } = head.application;
  const interpreters = new Map<string, Interpreter>();
  const cells: PlannedCell[] = [];
  for (const { launcher, python, workers, threads, options } of expandMatrix(config, {
    launchers: await detectLaunchers(head.tree, head.application),
    pythons: [DEFAULT_PYTHON],
  })) {
    const interpreter =
      interpreters.get(python) ?? (await findInterpreter(python, head.tree, directory, io));
    interpreters.set(python, interpreter);
    const id = cellId(launcher, interpreter, workers, threads);
    cells.push({
      cell: { id, launcher, interpreter, workers, threads, options },
      launcher: launcherNamed(launcher),
    });
  }
  return distinct(cells);
}

/** Stands for the interpreter that the repository itself runs on. */
const DEFAULT_PYTHON = '';

/** The interpreters of the matrix, at least one: the first is the one that confirms the application. */
export async function interpretersOf(
  { config }: Project,
  tree: string,
  directory: string,
  io: CommandIo,
): Promise<readonly [Interpreter, ...Interpreter[]]> {
  const [first, ...others] = expandMatrix(config, {
    launchers: ['wsgiref'],
    pythons: [DEFAULT_PYTHON],
  }).map(({ python }) => python);
  return [
    await findInterpreter(first ?? DEFAULT_PYTHON, tree, directory, io),
    ...(await Promise.all(others.map((spec) => findInterpreter(spec, tree, directory, io)))),
  ];
}

/** What the launchers of the matrix need under an interpreter, as far as they are known before planning. */
export async function launcherRequirements(
  { config }: Project,
  tree: string,
  subject: Pick<Application, 'protocol' | 'directory' | 'framework'>,
  interpreter: Interpreter,
): Promise<readonly string[]> {
  const webSocket = wantsWebSocket(config);
  const names = expandMatrix(config, {
    launchers: await detectLaunchers(tree, subject),
    pythons: [DEFAULT_PYTHON],
  }).map(({ launcher }) => launcher);
  return [
    ...new Set(names.flatMap((name) => launcherNamed(name).requirements(interpreter, webSocket))),
  ];
}

/** Whether any scenario is a WebSocket: for those alone a server may need a library more. */
export function wantsWebSocket({ scenarios }: Project['config']): boolean {
  return scenarios?.some(({ type }) => type === 'websocket') ?? false;
}

async function findInterpreter(
  spec: string,
  tree: string,
  directory: string,
  io: CommandIo,
): Promise<Interpreter> {
  if (spec !== DEFAULT_PYTHON) return resolveInterpreter(spec);
  const { interpreter, evidence } = await defaultInterpreter(tree, directory);
  io.debug(`interpreter ${interpreter.label} (${evidence})`);
  return interpreter;
}

/** Stable over runs: versions of the language, not of the machine. Threads only where they matter. */
function cellId(
  launcher: string,
  interpreter: Interpreter,
  workers: number,
  threads: number,
): string {
  const parts = [launcher, interpreter.label, `w${workers}`];
  if (launcherNamed(launcher).threaded) parts.push(`t${threads}`);
  return parts.join('/');
}

/** Two specs may name one interpreter (`3.13` and `python3`): the cell is measured once. */
function distinct(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return [...new Map(cells.map((planned) => [planned.cell.id, planned])).values()];
}

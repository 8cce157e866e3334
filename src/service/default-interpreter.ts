import { satisfies } from '@renovatebot/pep440';
import { GaitkeeperError, nullIfForeseen } from '../domain/errors.ts';
import type { Interpreter } from '../domain/service.ts';
import { pathsUp } from './folders.ts';
import { compareVersions, numbers } from './interpreter-spec.ts';
import { findInterpreters, resolveInterpreter } from './interpreters.ts';
import { pinnedPythons, pythonRange } from './pinned-python.ts';
import { toPep440 } from './version-ranges.ts';

/** The interpreter that is measured where the configuration names none. */
export interface DefaultInterpreter {
  readonly interpreter: Interpreter;
  /** Why this one, for the report. */
  readonly evidence: string;
}

/**
 * What the service itself runs on: what the files of its folder and of those above it ask for
 * (`.python-version`, `runtime.txt`, …, the image of its Dockerfile), else `python3` on PATH, each only where
 * `requires-python` allows it; else the newest interpreter that it allows.
 * @param directory of the service below the tree
 * @throws GaitkeeperError `interpreter-not-found` where none is allowed
 */
export async function defaultInterpreter(
  tree: string,
  directory = '.',
): Promise<DefaultInterpreter> {
  const folders = pathsUp(tree, directory);
  const ranges = await Promise.all(folders.map(pythonRange));
  const range = ranges.find((each) => each !== null) ?? null;
  const wishes = (await Promise.all(folders.map(pinnedPythons))).flat();
  for (const { spec, source } of wishes) {
    const found = await resolveInterpreter(spec).catch(nullIfForeseen);
    if (found !== null && allows(range, found)) return { interpreter: found, evidence: source };
  }
  const missed = wishes.length === 0 ? '' : `; ${wishes[0]?.source} is not installed`;
  return inForce(range, missed);
}

async function inForce(range: string | null, missed: string): Promise<DefaultInterpreter> {
  const active = await resolveInterpreter('python3').catch(nullIfForeseen);
  if (active !== null && allows(range, active))
    return { interpreter: active, evidence: `python3 on PATH${missed}` };
  const [newest] = (await findInterpreters())
    .filter((found) => found.gil !== false && allows(range, found))
    .sort(byPreference);
  if (newest === undefined) throw noneAllowed(range);
  return {
    interpreter: newest,
    evidence: `the newest that requires-python ${range ?? ''} allows${missed}`,
  };
}

/** CPython before the others, the newest first. */
function byPreference(a: Interpreter, b: Interpreter): number {
  return a.implementation.localeCompare(b.implementation) || compareVersions(b.version, a.version);
}

function noneAllowed(range: string | null): GaitkeeperError {
  const asked =
    range === null ? 'No Python was found' : `No Python that satisfies ${range} was found`;
  return new GaitkeeperError('interpreter-not-found', `${asked} on this machine.`, {
    hint: 'In a workflow, put actions/setup-python before gaitkeeper; elsewhere install one, for example with `uv python install`.',
  });
}

function allows(range: string | null, found: Interpreter): boolean {
  if (range === null) return true;
  // A release candidate of 3.15 satisfies `>=3.9`, as for pip.
  return satisfies(numbers(found.version).join('.'), toPep440(range));
}

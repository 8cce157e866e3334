import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { memoBy } from '../domain/memo.ts';
import type { Interpreter } from '../domain/service.ts';
import { pythonAsset } from '../platform/assets.ts';
import { run } from '../platform/process.ts';
import { isCommand, PLACES } from './interpreter-places.ts';
import {
  compareVersions,
  type Description,
  type InterpreterSpec,
  labelOf,
  matches,
  parseSpec,
} from './interpreter-spec.ts';
import { printedJson } from './printed.ts';

/** The oldest Python that servers and our own Python programs run on. */
export const OLDEST_PYTHON = '3.8';

/** Every interpreter on this machine, each once: CPython first, oldest first. */
export async function findInterpreters(): Promise<readonly Interpreter[]> {
  const found = new Map<string, Description>();
  const asked = new Set<string>();
  for (const place of PLACES)
    for (const description of await describeAll(await unasked(await place(null), asked)))
      if (!found.has(description.realpath)) found.set(description.realpath, description);
  return [...found.values()]
    .filter(isSupported)
    .sort(byImplementationAndVersion)
    .map((description) => interpreter(description, null));
}

/** The first path to each file: `python`, `python3` and `python3.12` are mostly one, and starting it takes a while. */
async function unasked(paths: readonly string[], asked: Set<string>): Promise<readonly string[]> {
  const files = await Promise.all(paths.map(fileBehind));
  return paths.filter((_, i) => {
    const file = files[i] as string;
    return !asked.has(file) && asked.add(file);
  });
}

/** Where that is no Python by its name, the path itself: mise decides by the name that it is started as. */
async function fileBehind(path: string): Promise<string> {
  const file = await realpath(path).catch(() => path);
  return isCommand(basename(file)) ? file : path;
}

export interface ResolveOptions {
  /** Let uv download what is not there. */
  readonly install?: boolean;
}

/**
 * The interpreter that a spec asks for: the first that fits, in the order of the places.
 * @throws GaitkeeperError `interpreter-not-found` (with what is there), `usage`
 */
export async function resolveInterpreter(
  text: string,
  options: ResolveOptions = {},
): Promise<Interpreter> {
  const spec = parseSpec(text);
  const description = spec.path === null ? await search(spec) : await describe(resolve(spec.path));
  if (description !== null && isSupported(description)) return interpreter(description, spec);
  if (options.install && spec.path === null && (await installed(spec)))
    return resolveInterpreter(text);
  throw await interpreterNotFound(spec, description);
}

/** Whether the places know an interpreter that fits, and which. */
async function search(spec: InterpreterSpec): Promise<Description | null> {
  for (const place of PLACES)
    for (const path of await place(spec)) {
      const description = await describe(path);
      if (description !== null && matches(spec, description)) return description;
    }
  return null;
}

async function installed(spec: InterpreterSpec): Promise<boolean> {
  const result = await run(['uv', 'python', 'install', spec.text], { timeoutMs: 600_000 });
  return result.status === 0;
}

/** Runs the file, once in a process, and asks it what it is; null where it is no working Python. */
const describe = memoBy(String, ask);

const Answer = z.object({
  implementation: z.enum(['cpython', 'pypy', 'graalpy']),
  version: z.string(),
  release: z.string(),
  executable: z.string().min(1),
  realpath: z.string(),
  gil: z.boolean().nullable(),
  freeThreaded: z.boolean(),
  build: z.string(),
});

async function ask(path: string): Promise<Description | null> {
  // Old Pythons do not know -I, and need not: they are not supported.
  const result = await run([path, '-I', pythonAsset('describe_interpreter.py')], {
    timeoutMs: 30_000,
  });
  if (result.status !== 0) return null;
  return Answer.safeParse(printedJson(result.stdout)).data ?? null;
}

/** Two at a time: an interpreter's start is all CPU. */
async function describeAll(paths: readonly string[]): Promise<readonly Description[]> {
  const found: Description[] = [];
  for (let i = 0; i < paths.length; i += 2) {
    const pair = await Promise.all(paths.slice(i, i + 2).map(describe));
    found.push(...pair.filter((description) => description !== null));
  }
  return found;
}

function isSupported(description: Description): boolean {
  return compareVersions(description.version, OLDEST_PYTHON) >= 0;
}

function byImplementationAndVersion(a: Description, b: Description): number {
  return (
    a.implementation.localeCompare(b.implementation) ||
    compareVersions(a.version, b.version) ||
    Number(a.freeThreaded) - Number(b.freeThreaded)
  );
}

function interpreter(description: Description, spec: InterpreterSpec | null): Interpreter {
  const label = labelOf(description, spec);
  return {
    spec: spec?.text ?? label,
    implementation: description.implementation,
    version: description.version,
    label,
    executable: description.executable,
    gil: description.gil,
    build: description.build,
  };
}

async function interpreterNotFound(
  spec: InterpreterSpec,
  tooOld: Description | null,
): Promise<GaitkeeperError> {
  const found = await findInterpreters();
  const there = found.map(
    ({ label, version, executable }) => `${label} (${version}, ${executable})`,
  );
  const message =
    tooOld === null
      ? `There is no interpreter \`${spec.text}\` on this machine.`
      : `\`${spec.text}\` is Python ${tooOld.version}: ${OLDEST_PYTHON} is the oldest that is supported.`;
  return new GaitkeeperError('interpreter-not-found', message, {
    hint: `In a workflow, put actions/setup-python with \`python-version: "${setupName(spec)}"\` before gaitkeeper; elsewhere run \`uv python install ${setupName(spec)}\`.`,
    detail: there.length === 0 ? 'No Python was found.' : `Found: ${there.join(', ')}`,
  });
}

/** What actions/setup-python and uv call it; a current one where the wish cannot be met. */
function setupName(spec: InterpreterSpec): string {
  const version = spec.version.join('.');
  const supported = compareVersions(version, OLDEST_PYTHON) >= 0;
  return version !== '' && supported ? spec.text : '3.13';
}

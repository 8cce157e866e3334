import { join } from 'node:path';
import { satisfies } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import type { Interpreter } from '../domain/service.ts';
import { readIfThere } from '../platform/files.ts';
import { compareVersions, numbers } from './interpreter-spec.ts';
import { findInterpreters, resolveInterpreter } from './interpreters.ts';

/** The interpreter that is measured where the configuration names none. */
export interface DefaultInterpreter {
  readonly interpreter: Interpreter;
  /** Why this one, for the report. */
  readonly evidence: string;
}

/**
 * What the repository itself runs on: `.python-version`, else `runtime.txt`, else `python3` on PATH,
 * each only where `requires-python` allows it; else the newest interpreter that it allows.
 * @throws GaitkeeperError `interpreter-not-found` where none is allowed
 */
export async function defaultInterpreter(root: string): Promise<DefaultInterpreter> {
  const range = await requiresPython(root);
  const wishes = await pinned(root);
  for (const { spec, source } of wishes) {
    const found = await attempt(spec);
    if (found !== null && allows(range, found)) return { interpreter: found, evidence: source };
  }
  const missed = wishes.length === 0 ? '' : `; ${wishes[0]?.source} is not installed`;
  return inForce(range, missed);
}

async function inForce(range: string | null, missed: string): Promise<DefaultInterpreter> {
  const active = await attempt('python3');
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

interface Wish {
  readonly spec: string;
  readonly source: string;
}

/** A patch version that is not there gives way to another of the same minor version. */
async function pinned(root: string): Promise<readonly Wish[]> {
  const wishes = [await pythonVersionFile(root), await runtimeFile(root)].flat();
  return wishes.flatMap((wish) => [wish, ...minorOf(wish)]);
}

async function pythonVersionFile(root: string): Promise<readonly Wish[]> {
  const lines = ((await readIfThere(join(root, '.python-version'))) ?? '').split('\n');
  return lines
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => /\d/.test(line))
    .map((spec) => ({ spec, source: `.python-version ${spec}` }));
}

/** Heroku's: `python-3.11.4`. */
async function runtimeFile(root: string): Promise<readonly Wish[]> {
  const name = ((await readIfThere(join(root, 'runtime.txt'))) ?? '').trim();
  return /^(?:python|pypy)-?\d/.test(name) ? [{ spec: name, source: `runtime.txt ${name}` }] : [];
}

function minorOf(wish: Wish): readonly Wish[] {
  const version = /^(.*?)(\d+\.\d+)\.\d+$/.exec(wish.spec);
  return version === null ? [] : [{ ...wish, spec: `${version[1]}${version[2]}` }];
}

const Pyproject = z.object({
  project: z.object({ 'requires-python': z.string().optional() }).optional(),
});

async function requiresPython(root: string): Promise<string | null> {
  const text = await readIfThere(join(root, 'pyproject.toml'));
  if (text === null) return null;
  try {
    return Pyproject.parse(parse(text)).project?.['requires-python'] ?? null;
  } catch {
    // What is wrong with the file is told where its dependencies are read.
    return null;
  }
}

function allows(range: string | null, found: Interpreter): boolean {
  if (range === null) return true;
  // A release candidate of 3.15 satisfies `>=3.9`, as for pip.
  return satisfies(numbers(found.version).join('.'), range);
}

async function attempt(spec: string): Promise<Interpreter | null> {
  try {
    return await resolveInterpreter(spec);
  } catch (error) {
    if (error instanceof GaitkeeperError) return null;
    throw error;
  }
}

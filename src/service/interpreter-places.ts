import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { jsonOrNull } from '../domain/json.ts';
import type { Implementation } from '../domain/service.ts';
import { run } from '../platform/process.ts';
import { compareVersions, type InterpreterSpec } from './interpreter-spec.ts';

/**
 * Where interpreters are looked for, in order. Each place lists files that may be one; without a
 * spec all of them, with a spec those whose names do not rule it out. What a file really is, only
 * running it tells: a pyenv shim may stand for a version that is switched off.
 */
export type Place = (spec: InterpreterSpec | null) => Promise<readonly string[]>;

export const PLACES: readonly Place[] = [onPath, inToolCache, inPyenv, fromUv];

async function onPath(spec: InterpreterSpec | null): Promise<readonly string[]> {
  const folders = await pathFolders(spec === null);
  const listings = await Promise.all(folders.map(list));
  const names = spec === null ? [...new Set(listings.flat())].filter(isCommand) : commands(spec);
  return names.flatMap((name) =>
    folders.filter((_, i) => listings[i]?.includes(name)).map((folder) => join(folder, name)),
  );
}

/** pyenv's shims are slow to run and tell nothing that its versions do not: left out of a survey. */
async function pathFolders(survey: boolean): Promise<readonly string[]> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  if (!survey) return folders;
  const shims = join(await pyenvRoot(), 'shims');
  return folders.filter((folder) => folder !== shims);
}

/** Whether a Python is called so. */
export const isCommand = (name: string) => /^(?:python|pypy|graalpy)(?:3(?:\.\d+)?t?)?$/.test(name);

/** `python3.12`, then the general names, which may well be that version. */
function commands(spec: InterpreterSpec): readonly string[] {
  const name = COMMANDS[spec.implementation ?? 'cpython'];
  const minor = spec.version.slice(0, 2).join('.');
  const exact = spec.version.length > 1 ? [`${name}${minor}${spec.freeThreaded ? 't' : ''}`] : [];
  return [...exact, `${name}3`, name];
}

const COMMANDS: Readonly<Record<Implementation, string>> = {
  cpython: 'python',
  pypy: 'pypy',
  graalpy: 'graalpy',
};

/** Where actions/setup-python puts them: `Python/3.12.7/x64/bin/python3`. */
async function inToolCache(spec: InterpreterSpec | null): Promise<readonly string[]> {
  const root = process.env.RUNNER_TOOL_CACHE ?? process.env.AGENT_TOOLSDIRECTORY;
  if (!root) return [];
  const paths = await Promise.all(
    kinds(spec).map(async (kind) => {
      const folder = join(root, TOOLS[kind]);
      const versions = newestFirst(await list(folder));
      const machines = await Promise.all(
        versions.map(async (version) =>
          (await list(join(folder, version)))
            .filter((machine) => !machine.endsWith('.complete'))
            .map((machine) => binary(join(folder, version, machine), kind)),
        ),
      );
      return machines.flat();
    }),
  );
  return existing(paths.flat(2));
}

const TOOLS: Readonly<Record<Implementation, string>> = {
  cpython: 'Python',
  pypy: 'PyPy',
  graalpy: 'GraalPy',
};

async function inPyenv(spec: InterpreterSpec | null): Promise<readonly string[]> {
  const root = await pyenvRoot();
  const versions = newestFirst(await list(join(root, 'versions')));
  const wanted = spec?.implementation ?? null;
  const chosen = versions.filter((name) => wanted === null || implementationOf(name) === wanted);
  const paths = chosen.flatMap((name) =>
    binary(join(root, 'versions', name), implementationOf(name)),
  );
  return existing(paths);
}

async function pyenvRoot(): Promise<string> {
  if (process.env.PYENV_ROOT) return process.env.PYENV_ROOT;
  const answer = await run(['pyenv', 'root'], { timeoutMs: 10_000 });
  return answer.status === 0 ? answer.stdout.trim() : join(homedir(), '.pyenv');
}

/** Of a pyenv version's name: `3.12.1`, `pypy3.10-7.3.17`, `graalpy-25.0.0`. */
function implementationOf(name: string): Implementation {
  if (name.startsWith('pypy')) return 'pypy';
  return name.startsWith('graalpy') ? 'graalpy' : 'cpython';
}

const UvList = z.array(z.object({ path: z.string().nullable(), implementation: z.string() }));

/** What uv has installed, asked for without touching the network. */
async function fromUv(spec: InterpreterSpec | null): Promise<readonly string[]> {
  const query = ['--only-installed', '--offline', '--output-format', 'json'];
  const answer = await run(['uv', 'python', 'list', ...query], { timeoutMs: 30_000 });
  if (answer.status !== 0) return [];
  const found = UvList.safeParse(jsonOrNull(answer.stdout));
  if (!found.success) return [];
  return found.data
    .filter(({ implementation }) => (spec?.implementation ?? implementation) === implementation)
    .flatMap(({ path }) => path ?? []);
}

function kinds(spec: InterpreterSpec | null): readonly Implementation[] {
  return spec?.implementation ? [spec.implementation] : ['cpython', 'pypy', 'graalpy'];
}

function binary(prefix: string, kind: Implementation): readonly string[] {
  return [join(prefix, 'bin', `${COMMANDS[kind]}3`), join(prefix, 'bin', COMMANDS[kind])];
}

function newestFirst(names: readonly string[]): readonly string[] {
  const version = (name: string) => name.replace(/^[a-z]+-?/, '');
  return [...names].sort((a, b) => compareVersions(version(b), version(a)));
}

async function list(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(
    paths.map((path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, i) => there[i]);
}

import { join } from 'node:path';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { readIfThere } from '../platform/files.ts';
import { toPep440 } from './version-ranges.ts';

/** The dependencies that a project's own metadata declares, read without running any of it. */
export interface Declared {
  /** PEP 508 requirements; a folder of the tree as `./path`. */
  readonly lines: readonly string[];
  readonly source: string;
  /** Requirement files that the metadata refers to instead. */
  readonly files?: readonly string[];
}

/**
 * Reads pyproject.toml, Pipfile, setup.cfg and setup.py of a folder, in this order.
 * @param extras optional dependencies that are wanted, too
 * @returns null where none of them declares dependencies
 * @throws GaitkeeperError `install-failed` where a file cannot be read
 */
export async function declaredDependencies(
  folder: string,
  extras: readonly string[] = [],
): Promise<Declared | null> {
  for (const reader of [fromPyproject, fromPipfile, fromSetupCfg, fromSetupPy]) {
    const found = await reader(folder, extras);
    if (found !== null) return found;
  }
  return null;
}

const Dependency = z.union([z.string(), z.looseObject({})]);
const Table = z.record(z.string(), z.union([Dependency, z.array(Dependency)]));
const Pyproject = z.looseObject({
  project: z
    .looseObject({
      dependencies: z.array(z.string()).optional(),
      'optional-dependencies': z.record(z.string(), z.array(z.string())).optional(),
    })
    .optional(),
  tool: z
    .looseObject({
      poetry: z.looseObject({ dependencies: Table.optional() }).optional(),
      setuptools: z
        .looseObject({
          dynamic: z
            .looseObject({
              dependencies: z
                .looseObject({ file: z.union([z.string(), z.array(z.string())]) })
                .optional(),
            })
            .optional(),
        })
        .optional(),
    })
    .optional(),
});

async function fromPyproject(folder: string, extras: readonly string[]): Promise<Declared | null> {
  const data = await readToml(join(folder, 'pyproject.toml'), Pyproject);
  if (data === null) return null;
  const optional = extras.flatMap(
    (extra) => data.project?.['optional-dependencies']?.[extra] ?? [],
  );
  if (data.project?.dependencies)
    return { lines: [...data.project.dependencies, ...optional], source: 'pyproject.toml' };
  const poetry = data.tool?.poetry?.dependencies;
  if (poetry) return { lines: fromTable(poetry), source: 'pyproject.toml (poetry)' };
  const file = data.tool?.setuptools?.dynamic?.dependencies?.file;
  if (file) return { lines: optional, files: [file].flat(), source: 'pyproject.toml' };
  return optional.length > 0 ? { lines: optional, source: 'pyproject.toml' } : null;
}

const Pipfile = z.looseObject({ packages: Table.optional() });

async function fromPipfile(folder: string): Promise<Declared | null> {
  const data = await readToml(join(folder, 'Pipfile'), Pipfile);
  return data?.packages ? { lines: fromTable(data.packages), source: 'Pipfile' } : null;
}

async function readToml<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  try {
    return schema.parse(parse(text));
  } catch (error) {
    throw new GaitkeeperError('install-failed', `The dependencies in ${path} cannot be read.`, {
      hint: 'Mend the file, or name the dependencies with `requirements:` in the configuration.',
      detail: error instanceof z.ZodError ? z.prettifyError(error) : String(error),
      cause: error,
    });
  }
}

const Options = z.looseObject({
  version: z.string().optional(),
  extras: z.array(z.string()).optional(),
  markers: z.string().optional(),
  python: z.string().optional(),
  optional: z.boolean().optional(),
  git: z.string().optional(),
  ref: z.string().optional(),
  rev: z.string().optional(),
  tag: z.string().optional(),
  branch: z.string().optional(),
  path: z.string().optional(),
  url: z.string().optional(),
  file: z.string().optional(),
});

/** The tables of Poetry and Pipenv: name to a range, to options, or to a list of either. */
function fromTable(table: z.infer<typeof Table>): readonly string[] {
  return Object.entries(table)
    .filter(([name]) => name !== 'python')
    .flatMap(([name, value]) => [value].flat().flatMap((each) => requirement(name, each)));
}

function requirement(name: string, value: string | Record<string, unknown>): readonly string[] {
  if (typeof value === 'string') return [`${name}${toPep440(value)}`];
  const options = Options.parse(value);
  if (options.optional) return [];
  const extras = options.extras?.length ? `[${options.extras.join(',')}]` : '';
  const place = options.path ?? options.file;
  if (place !== undefined && !/^https?:/.test(place)) return [`./${place.replace(/^\.\//, '')}`];
  const marker = markerOf(options);
  const origin = originOf(options);
  if (origin !== null) return [`${name}${extras} @ ${origin}${marker && ` ${marker}`}`];
  return [`${name}${extras}${toPep440(options.version ?? '*')}${marker}`];
}

function originOf(options: z.infer<typeof Options>): string | null {
  if (options.git === undefined) return options.url ?? options.file ?? null;
  const ref = options.rev ?? options.tag ?? options.branch ?? options.ref;
  const prefix = options.git.startsWith('git+') ? '' : 'git+';
  return `${prefix}${options.git}${ref === undefined ? '' : `@${ref}`}`;
}

function markerOf(options: z.infer<typeof Options>): string {
  const python = options.python === undefined ? '' : toPep440(options.python);
  const versions = python
    .split(',')
    .flatMap((part) => /^([<>=!~]+)(.+)$/.exec(part) ?? [])
    .filter((_, i) => i % 3 !== 0);
  const clauses: string[] = options.markers ? [`(${options.markers})`] : [];
  for (let i = 0; i < versions.length; i += 2)
    clauses.push(`python_full_version ${versions[i]} "${versions[i + 1]}"`);
  return clauses.length === 0 ? '' : ` ; ${clauses.join(' and ')}`;
}

async function fromSetupCfg(folder: string): Promise<Declared | null> {
  const text = (await readIfThere(join(folder, 'setup.cfg'))) ?? '';
  const options = /^\[options\]\s*$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(text)?.[1] ?? '';
  const value = /^install_requires\s*=([^\n]*(?:\n[ \t]+[^\n]*|\n[ \t]*(?=\n))*)/m.exec(
    options,
  )?.[1];
  if (value === undefined) return null;
  const file = /^\s*file:\s*(.+)$/.exec(value.trim())?.[1];
  if (file)
    return { lines: [], files: file.split(',').map((each) => each.trim()), source: 'setup.cfg' };
  const lines = value.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim());
  return { lines: lines.filter((line) => line && !line.startsWith('#')), source: 'setup.cfg' };
}

/** Only a list of plain strings can be read without running the file. */
async function fromSetupPy(folder: string): Promise<Declared | null> {
  const text = (await readIfThere(join(folder, 'setup.py'))) ?? '';
  const list =
    /\binstall_requires\s*=\s*[[(]((?:\s*(?:#[^\n]*\n|"[^"\n]*"|'[^'\n]*')\s*,?)*)\s*[\])]/.exec(
      text,
    )?.[1];
  if (list === undefined) return null;
  const tokens = [...list.matchAll(/#[^\n]*|"([^"\n]*)"|'([^'\n]*)'/g)];
  const lines = tokens.flatMap((token) => token[1] ?? token[2] ?? []);
  return { lines, source: 'setup.py' };
}

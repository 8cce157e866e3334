import { join } from 'node:path';
import { satisfies } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { jsonOrNull } from '../domain/json.ts';
import type { Interpreter } from '../domain/service.ts';
import { readIfThere } from '../platform/files.ts';
import { numbers } from './interpreter-spec.ts';
import { parsed } from './lenient.ts';
import { toPep440 } from './version-ranges.ts';

/** The versions that a lock file settled on. */
export interface Locked {
  /** `uv.lock` */
  readonly source: string;
  /** `name==version`; without what has several versions, or comes from elsewhere than an index. */
  readonly lines: readonly string[];
  /** The versions of Python that it was made for; null where it does not say. */
  readonly python: string | null;
}

/** What the lock file of the nearest of these folders says; null where there is none that can be read. */
export async function lockedVersions(folders: readonly string[]): Promise<Locked | null> {
  for (const folder of folders) {
    for (const [source, read] of LOCKS) {
      const text = await readIfThere(join(folder, source));
      const found = text === null ? null : read(text);
      if (found !== null) return { source, ...found };
    }
  }
  return null;
}

/**
 * The locked versions as constraints, where they are for this interpreter: a lock for Python 3.12 has versions that
 * cannot be had for PyPy 3.9.
 */
export function constraintsFor(
  locked: Locked | null,
  { version }: Pick<Interpreter, 'version'>,
): readonly string[] {
  if (locked === null) return [];
  const fits = locked.python === null || satisfies(numbers(version).join('.'), locked.python);
  return fits ? locked.lines : [];
}

type Found = Omit<Locked, 'source'>;

const LOCKS: readonly (readonly [name: string, read: (text: string) => Found | null])[] = [
  ['uv.lock', fromToml],
  ['poetry.lock', fromToml],
  ['pdm.lock', fromToml],
  ['Pipfile.lock', fromPipfile],
];

const Package = z.looseObject({ name: z.string(), version: z.string().optional() });
const Lock = z.looseObject({
  package: z.array(Package).default([]),
  'requires-python': z.string().optional(),
  metadata: z
    .looseObject({
      'python-versions': z.string().optional(),
      requires_python: z.string().optional(),
    })
    .optional(),
});

/** uv, Poetry and PDM write nearly the same. */
function fromToml(text: string): Found | null {
  const data = Lock.safeParse(parsed(text, parse)).data;
  if (data === undefined) return null;
  const { metadata } = data;
  const range =
    data['requires-python'] ?? metadata?.['python-versions'] ?? metadata?.requires_python ?? null;
  const named = data.package.filter(isOfIndex).map(({ name, version }) => [name, version] as const);
  return { lines: pins(named), python: range === null ? null : toPep440(range) };
}

/** A folder, a repository or a file is what the project itself names, and has no version of an index. */
function isOfIndex(each: z.infer<typeof Package>): boolean {
  const { source } = each;
  if (['git', 'path', 'url'].some((key) => key in each)) return false;
  if (source === null || typeof source !== 'object') return true;
  return 'registry' in source || Reflect.get(source, 'type') === 'legacy';
}

const Pipfile = z.looseObject({
  default: z.record(z.string(), z.looseObject({ version: z.string().optional() })).default({}),
  _meta: z
    .looseObject({
      requires: z.looseObject({ python_version: z.string().optional() }).optional(),
    })
    .optional(),
});

function fromPipfile(text: string): Found | null {
  const data = Pipfile.safeParse(jsonOrNull(text)).data;
  if (data === undefined) return null;
  const named = Object.entries(data.default).map(
    ([name, { version }]) => [name, version?.replace(/^==/, '')] as const,
  );
  const python = data._meta?.requires?.python_version;
  return { lines: pins(named), python: python === undefined ? null : `==${python}.*` };
}

/** Which of several versions of a package holds depends on the machine, and local versions (`+cpu`) are on no index. */
function pins(named: readonly (readonly [string, string | undefined])[]): readonly string[] {
  const times = (name: string) => named.filter(([other]) => other === name).length;
  return named
    .filter(
      ([name, version]) => version !== undefined && /^[\w.!]+$/.test(version) && times(name) === 1,
    )
    .map(([name, version]) => `${name}==${version}`)
    .sort();
}

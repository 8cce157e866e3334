import { join } from 'node:path';
import { z } from 'zod';
import { type Declared, readToml } from './declaration.ts';
import { fromTable, Table } from './dependency-table.ts';
import { localised, Sources } from './uv-sources.ts';

const Lines = z.array(z.string());
const File = z.looseObject({ file: z.union([z.string(), Lines]) });

const Pyproject = z.looseObject({
  project: z
    .looseObject({
      dependencies: Lines.optional(),
      'optional-dependencies': z.record(z.string(), Lines).optional(),
    })
    .optional(),
  'dependency-groups': z.record(z.string(), z.array(z.unknown())).optional(),
  tool: z
    .looseObject({
      poetry: z.looseObject({ dependencies: Table.optional() }).optional(),
      setuptools: z
        .looseObject({ dynamic: z.looseObject({ dependencies: File.optional() }).optional() })
        .optional(),
      hatch: z
        .looseObject({
          envs: z.record(z.string(), z.looseObject({ dependencies: Lines.optional() })).optional(),
        })
        .optional(),
      uv: z.looseObject({ sources: Sources.optional() }).optional(),
    })
    .optional(),
});
type Pyproject = z.infer<typeof Pyproject>;

/**
 * What a pyproject.toml declares: PEP 621 (pip, uv, pdm, hatch, Poetry 2), else Poetry's table, else files that
 * setuptools is to read, else groups that are for running it, else hatch's default environment.
 */
export async function fromPyproject(
  folder: string,
  extras: readonly string[],
  tree: string,
): Promise<Declared | null> {
  const data = await readToml(join(folder, 'pyproject.toml'), Pyproject);
  if (data === null) return null;
  const found = declared(data, extras);
  if (found === null) return null;
  const sources = data.tool?.uv?.sources ?? {};
  return { ...found, lines: await localised({ tree, folder }, found.lines, sources) };
}

const HERE = 'pyproject.toml';

function declared(data: Pyproject, extras: readonly string[]): Declared | null {
  const optional = extras.flatMap(
    (extra) => data.project?.['optional-dependencies']?.[extra] ?? [],
  );
  const own = data.project?.dependencies;
  if (own !== undefined && own.length + optional.length > 0)
    return { lines: [...own, ...optional], source: HERE };
  const poetry = data.tool?.poetry?.dependencies;
  if (poetry) return { lines: fromTable(poetry), source: `${HERE} (poetry)` };
  const file = data.tool?.setuptools?.dynamic?.dependencies?.file;
  if (file) return { lines: optional, files: [file].flat(), source: HERE };
  const grouped = ofGroups(data);
  if (grouped.length > 0) return { lines: grouped, source: `${HERE} (dependency-groups)` };
  const hatch = data.tool?.hatch?.envs?.default?.dependencies;
  if (hatch) return { lines: hatch, source: `${HERE} (hatch)` };
  return own === undefined && optional.length === 0 ? null : { lines: optional, source: HERE };
}

/** Groups by which an application is run, in the words that people have for them; `dev` and `test` never count. */
const RUNNING = ['main', 'prod', 'production', 'deploy', 'server', 'web', 'app', 'api', 'service'];

function ofGroups({ 'dependency-groups': groups = {} }: Pyproject): readonly string[] {
  const lines = (name: string, seen: readonly string[]): readonly string[] =>
    (seen.includes(name) ? [] : (groups[name] ?? [])).flatMap((each) => {
      if (typeof each === 'string') return [each];
      const included = Include.safeParse(each).data?.['include-group'];
      return included === undefined ? [] : lines(included, [...seen, name]);
    });
  return [...new Set(RUNNING.flatMap((name) => lines(name, [])))];
}

const Include = z.looseObject({ 'include-group': z.string() });

import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { readToml } from './declaration.ts';

const Source = z.looseObject({
  workspace: z.boolean().optional(),
  path: z.string().optional(),
  url: z.string().optional(),
  git: z.string().optional(),
  rev: z.string().optional(),
  tag: z.string().optional(),
  branch: z.string().optional(),
});

/** `[tool.uv.sources]`: where a dependency comes from, if not from an index. */
export const Sources = z.record(z.string(), z.union([Source, z.array(Source)]));

/**
 * Requirements with what stands in the repository by its folder (`./../core`). Without that a package of the same name
 * would be installed from the index, and be somebody else's.
 */
export async function localised(
  folder: string,
  lines: readonly string[],
  sources: z.infer<typeof Sources>,
): Promise<readonly string[]> {
  const known = new Map(
    Object.entries(sources).map(([name, source]) => [normalised(name), [source].flat()[0]]),
  );
  return Promise.all(
    lines.map(async (line) => {
      const [, name = '', extras = ''] = /^([A-Za-z0-9][\w.-]*)\s*(\[[^\]]*\])?/.exec(line) ?? [];
      const source = known.get(normalised(name));
      const place = source === undefined ? null : await placeOf(folder, name, source);
      if (place === null) return fromProjectRoot(line);
      return place.startsWith('./') ? `${place}${extras}` : `${name}${extras} @ ${place}`;
    }),
  );
}

async function placeOf(
  folder: string,
  name: string,
  { workspace, path, url, git, rev, tag, branch }: z.infer<typeof Source>,
): Promise<string | null> {
  if (path !== undefined) return `./${path.replace(/^\.\//, '')}`;
  if (workspace) return memberNamed(folder, name);
  if (git === undefined) return url ?? null;
  const ref = rev ?? tag ?? branch;
  return `git+${git}${ref === undefined ? '' : `@${ref}`}`;
}

/** `core @ file:///${PROJECT_ROOT}/../core` of PDM, `core @ {root:uri}/../core` of hatch. */
function fromProjectRoot(line: string): string {
  const local =
    /^\S+?(\[[^\]]*\])?\s*@\s*(?:file:\/+\$\{PROJECT_ROOT\}|\{root((?::parent)*):uri\})\/(.+)$/;
  const [, extras = '', parents = '', path] = local.exec(line) ?? [];
  if (path === undefined) return line;
  return `./${'../'.repeat(parents.split(':').length - 1)}${path.trim()}${extras}`;
}

const Workspace = z.looseObject({
  tool: z.looseObject({
    uv: z.looseObject({ workspace: z.looseObject({ members: z.array(z.string()) }) }),
  }),
});
const Named = z.looseObject({ project: z.looseObject({ name: z.string() }) });

/** The folder of a workspace's member, relative to another's; null where there is none of that name. */
async function memberNamed(folder: string, name: string): Promise<string | null> {
  const root = await workspaceOf(folder);
  if (root === null) return null;
  for (const member of root.members) {
    const data = await readToml(join(member, 'pyproject.toml'), z.unknown());
    const named = Named.safeParse(data).data?.project.name;
    if (named !== undefined && normalised(named) === normalised(name))
      return `./${relative(folder, member)}`;
  }
  return null;
}

async function workspaceOf(folder: string): Promise<{ members: readonly string[] } | null> {
  const data = await readToml(join(folder, 'pyproject.toml'), z.unknown());
  const found = Workspace.safeParse(data).data?.tool.uv.workspace.members;
  if (found !== undefined) {
    const members = await Promise.all(found.map((pattern) => matching(folder, pattern)));
    return { members: [folder, ...members.flat()] };
  }
  return dirname(folder) === folder ? null : workspaceOf(dirname(folder));
}

/** Folders by a pattern such as `packages/*`. */
async function matching(folder: string, pattern: string): Promise<readonly string[]> {
  const [first = '', ...rest] = pattern.split('/').filter((part) => part !== '' && part !== '.');
  if (first === '') return [folder];
  const names = first.includes('*') ? await foldersLike(folder, first) : [first];
  const found = await Promise.all(
    names.map((name) => matching(join(folder, name), rest.join('/'))),
  );
  return found.flat();
}

async function foldersLike(folder: string, glob: string): Promise<readonly string[]> {
  const pattern = new RegExp(
    `^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`,
  );
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && pattern.test(entry.name))
    .map(({ name }) => name);
}

function normalised(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { readToml } from './declaration.ts';
import { pathsUp } from './folders.ts';

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
  project: Project,
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
      const place = source === undefined ? null : await placeOf(project, name, source);
      if (place === null) return fromProjectRoot(line);
      return place.startsWith('./') ? `${place}${extras}` : `${name}${extras} @ ${place}`;
    }),
  );
}

interface Project {
  /** The work tree; nothing above it is read. */
  readonly tree: string;
  readonly folder: string;
}

async function placeOf(
  project: Project,
  name: string,
  { workspace, path, url, git, rev, tag, branch }: z.infer<typeof Source>,
): Promise<string | null> {
  if (path !== undefined) return `./${path.replace(/^\.\//, '')}`;
  if (workspace) return memberNamed(project, name);
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
async function memberNamed({ tree, folder }: Project, name: string): Promise<string | null> {
  for (const member of await membersOf(tree, relative(tree, folder))) {
    const data = await readToml(join(member, 'pyproject.toml'), z.unknown());
    const named = Named.safeParse(data).data?.project.name;
    if (named !== undefined && normalised(named) === normalised(name))
      return `./${relative(folder, member)}`;
  }
  return null;
}

/** Of the nearest workspace, the folders. */
async function membersOf(tree: string, directory: string): Promise<readonly string[]> {
  for (const folder of pathsUp(tree, directory)) {
    const data = await readToml(join(folder, 'pyproject.toml'), z.unknown());
    const found = Workspace.safeParse(data).data?.tool.uv.workspace.members;
    if (found === undefined) continue;
    const members = await Promise.all(found.map((pattern) => matching(folder, pattern)));
    return [folder, ...members.flat()];
  }
  return [];
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

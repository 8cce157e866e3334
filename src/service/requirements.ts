import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Declared } from './declaration.ts';
import { declaredDependencies } from './declared.ts';
import { pathsUp } from './folders.ts';
import { type Locked, lockedVersions } from './locked.ts';
import { flatten } from './requirement-files.ts';

/** What one revision of the service depends on. */
export interface Requirements {
  /** Lines of a requirement file; folders of the tree as `./path` from its root. */
  readonly lines: readonly string[];
  readonly constraints: readonly string[];
  /** Hash-checking mode: pip then refuses everything without a hash. */
  readonly hashed: boolean;
  /** Content of the tree's own folders and files among the lines, by line. */
  readonly local: Readonly<Record<string, string>>;
  /** The versions that a lock file beside the declaration settled on; null where there is none. */
  readonly locked: Locked | null;
  /** Where they come from, for the report; null where nothing was declared. */
  readonly source: string | null;
}

/**
 * The service's dependencies, without the service itself: that is imported from its tree, so base
 * and head can share an environment.
 * @param directory the application's folder below the tree; it and the folders above it are searched
 * @param configured requirement files or PEP 508 requirements that the user named instead
 */
export async function collectRequirements(
  tree: string,
  directory: string,
  configured?: readonly string[],
): Promise<Requirements> {
  const found = configured?.length
    ? {
        lines: configured.map((each) => asLine(tree, directory, each)),
        source: 'the configuration',
      }
    : await detect(tree, directory);
  const { lines, constraints } = await expand(tree, found?.lines ?? []);
  return {
    lines,
    constraints,
    hashed: lines.some((line) => line.includes('--hash')),
    local: await localContents(tree, lines),
    locked: LOCKABLE.test(found?.source ?? '')
      ? await lockedVersions(pathsUp(tree, directory))
      : null,
    source: found?.source ?? null,
  };
}

/** What has a lock file; a requirement file says all versions itself. */
const LOCKABLE = /(^|\/)(pyproject\.toml|Pipfile)\b/;

/** A configured name that is a file of the application's folder, or of the tree, is a requirement file. */
function asLine(tree: string, directory: string, text: string): string {
  const files = [join(directory, text), text];
  const found = files.find((file) => existsSync(join(tree, file)));
  if (found !== undefined && /\.(txt|in)$/.test(text)) return `-r ${found}`;
  // A name that can only be a file is told as a missing one.
  return /^[\w./-]+\.(txt|in)$/.test(text) ? `-r ${text}` : text;
}

/** The nearest folder that declares anything decides. */
async function detect(tree: string, directory: string): Promise<Declared | null> {
  for (const folder of pathsUp(tree, directory)) {
    const file = await requirementFile(folder);
    if (file !== null)
      return { lines: [`-r ${relative(tree, file)}`], source: relative(tree, file) };
    const declared = await declaredDependencies(tree, folder);
    if (declared !== null) return anchored(tree, folder, declared);
  }
  return null;
}

/** Paths in metadata are relative to its folder; ours are relative to the tree. */
function anchored(tree: string, folder: string, declared: Declared): Declared {
  const below = relative(tree, folder);
  const files = (declared.files ?? []).map((file) => `-r ${join(below, file)}`);
  const lines = declared.lines.map((line) =>
    line.startsWith('./') ? `./${join(below, line)}` : line,
  );
  return { lines: [...lines, ...files], source: join(below, declared.source) };
}

async function requirementFile(folder: string): Promise<string | null> {
  const names = [
    'requirements.txt',
    ...KINDS.map((kind) => `requirements/${kind}.txt`),
    ...KINDS.flatMap((kind) => ['-', '_', '.'].map((dash) => `requirements${dash}${kind}.txt`)),
    'requirements.in',
  ];
  const found = names.find((name) => existsSync(join(folder, name)));
  return found === undefined ? null : join(folder, found);
}

// What a deployment installs comes before what is common to all; development and tests never count.
const KINDS = [
  'prod',
  'production',
  'deploy',
  'base',
  'common',
  'main',
  'default',
  'requirements',
  'app',
];

/** Resolves includes, and the project's own name (`-e .`) to what it depends on. */
async function expand(
  tree: string,
  lines: readonly string[],
): Promise<{ lines: readonly string[]; constraints: readonly string[] }> {
  const result = { lines: [] as string[], constraints: [] as string[] };
  for (const line of lines) {
    const file = /^-r (.+)$/.exec(line)?.[1];
    const part =
      file === undefined ? { lines: [line], constraints: [] } : await flatten(tree, file);
    for (const each of part.lines) result.lines.push(...(await withoutItself(tree, each)));
    result.constraints.push(...part.constraints);
  }
  return result;
}

async function withoutItself(tree: string, line: string): Promise<readonly string[]> {
  const itself = /^\.\/?(?:\[([^\]]*)\])?$/.exec(line);
  if (itself === null) return [line];
  const extras = (itself[1] ?? '').split(',').map((extra) => extra.trim());
  const declared = await declaredDependencies(tree, tree, extras.filter(Boolean));
  // Files are left out: it was such a file that named the project.
  return declared?.lines ?? [];
}

async function localContents(
  tree: string,
  lines: readonly string[],
): Promise<Record<string, string>> {
  const local = lines.filter((line) => line.startsWith('./'));
  const hashes = await Promise.all(
    local.map((line) => hashOf(join(tree, line.replace(/\s*[[;].*$/, '')))),
  );
  return Object.fromEntries(local.map((line, i) => [line, hashes[i] as string]));
}

/** SHA-256 over the names and contents of a file or folder. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  const names = isFolder ? await readdir(path, { recursive: true }) : ['.'];
  for (const name of names.filter((each) => !each.includes('__pycache__')).sort()) {
    const content = await readFile(join(path, name)).catch(() => null);
    if (content !== null) hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

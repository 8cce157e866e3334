import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PythonFile } from './python-files.ts';

/** A module by the name under which it is imported, and the folder to import it from. */
export interface Module {
  readonly name: string;
  readonly directory: string;
}

/**
 * How a file is imported. Above the packages that it lies in, the folder to start from is the one
 * from which most of its own absolute imports can be found: `backend/main.py` with `import db` runs
 * in `backend`, `app/main.py` with `from app import db` in the root.
 */
export function moduleOf(tree: string, file: PythonFile): Module {
  const directory = importRoot(tree, file);
  const below = directory === '.' ? file.path : file.path.slice(directory.length + 1);
  const name = below
    .replace(/\.py$/, '')
    .replaceAll('/', '.')
    .replace(/(^|\.)__init__$/, '');
  return { name, directory };
}

function importRoot(tree: string, file: PythonFile): string {
  const roots = possibleRoots(tree, file);
  const imports = importedNames(file.source);
  const found = roots.map(
    (root) => imports.filter((name) => isModule(join(tree, root), name)).length,
  );
  const most = Math.max(...found);
  if (most > 0) return roots[found.indexOf(most)] as string;
  return roots.find((root) => isProject(join(tree, root))) ?? (roots.at(-1) as string);
}

/** The nearest folder outside of the packages that the file is in, and every folder above it. */
function possibleRoots(tree: string, file: PythonFile): readonly string[] {
  let folder = dirname(file.path);
  const relative = /^\s*from\s+\.+/m.test(file.source);
  const isPackage = basename(file.path) === '__init__.py';
  if ((relative || isPackage) && folder !== '.') folder = dirname(folder);
  while (folder !== '.' && existsSync(join(tree, folder, '__init__.py'))) folder = dirname(folder);
  const roots = [folder];
  while (folder !== '.') {
    folder = dirname(folder);
    roots.push(folder);
  }
  return roots;
}

function importedNames(source: string): readonly string[] {
  const matches = source.matchAll(
    /^\s*(?:from\s+([A-Za-z_]\w*)[\w.]*\s+import|import\s+([A-Za-z_]\w*))/gm,
  );
  return [...new Set([...matches].map((match) => (match[1] ?? match[2]) as string))];
}

function isModule(folder: string, name: string): boolean {
  return existsSync(join(folder, `${name}.py`)) || existsSync(join(folder, name));
}

const PROJECT_FILES = ['pyproject.toml', 'requirements.txt', 'setup.py', 'Pipfile', 'manage.py'];

function isProject(folder: string): boolean {
  return basename(folder) === 'src' || PROJECT_FILES.some((name) => existsSync(join(folder, name)));
}

/** The folder that a module's name leads from: the given ones, the root, `src`, then any below. */
export async function directoryOf(
  tree: string,
  name: string,
  first: readonly string[] = [],
): Promise<string | null> {
  const path = name.replaceAll('.', '/');
  const holds = (folder: string) =>
    existsSync(join(tree, folder, `${path}.py`)) ||
    existsSync(join(tree, folder, path, '__init__.py'));
  const usual = [...first, '.', 'src'].find(holds);
  if (usual !== undefined) return usual;
  const below = (await foldersBelow(tree)).filter(holds);
  return below.length === 1 ? (below[0] as string) : null;
}

async function foldersBelow(tree: string): Promise<readonly string[]> {
  const list = async (folder: string) =>
    (await readdir(join(tree, folder), { withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|venv$|env$)/.test(entry.name))
      .map((entry) => join(folder, entry.name));
  const first = await list('.');
  return [...first, ...(await Promise.all(first.map(list))).flat()];
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '../../platform/files.ts';

/** A source file of the service, by its path from the tree's root. */
export interface PythonFile {
  readonly path: string;
  /** The text, with the content of multi-line strings blanked: examples in docstrings do not count. */
  readonly source: string;
}

/** The tree's Python files, nearest to the root first, without tests and what others wrote. */
export async function pythonFiles(tree: string): Promise<readonly PythonFile[]> {
  const paths = await walk(tree, '', 0);
  const files = await Promise.all(paths.map((path) => load(tree, path)));
  return files.filter((file) => file !== null);
}

async function walk(tree: string, folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(join(tree, folder), { withFileTypes: true }).catch(() => []);
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = sorted.filter((entry) => entry.isFile() && isSource(entry.name));
  const folders = sorted.filter((entry) => entry.isDirectory() && !isForeign(entry.name));
  const here = files.map((entry) => join(folder, entry.name));
  if (depth >= DEEPEST) return here;
  const below = await Promise.all(
    folders.map((entry) => walk(tree, join(folder, entry.name), depth + 1)),
  );
  return [...here, ...below.flat()].slice(0, MOST);
}

// Applications stand near the root; the rest of a monorepo would only take time.
const DEEPEST = 6;
const MOST = 5000;
const LARGEST = 1_000_000;

function isSource(name: string): boolean {
  return (
    name.endsWith('.py') && !/^(test_.*|.*_test|tests?|conftest|setup|noxfile)\.py$/.test(name)
  );
}

const FOREIGN = new Set(
  'venv env node_modules site-packages build dist test tests testing docs doc migrations alembic __pycache__'.split(
    ' ',
  ),
);

function isForeign(name: string): boolean {
  return name.startsWith('.') || FOREIGN.has(name);
}

async function load(tree: string, path: string): Promise<PythonFile | null> {
  const { size } = await stat(join(tree, path));
  if (size > LARGEST) return null;
  const text = (await readIfThere(join(tree, path))) ?? '';
  return { path, source: withoutStrings(text) };
}

/** Keeps the line numbers. */
function withoutStrings(text: string): string {
  return text.replace(/("""|''')[\s\S]*?\1/g, (string) => `""${string.replace(/[^\n]/g, '')}`);
}

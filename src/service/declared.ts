import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere } from '../platform/files.ts';
import { condaEnvironment } from './conda.ts';
import { type Declared, readToml } from './declaration.ts';
import { fromTable, Table } from './dependency-table.ts';
import { fromPyproject } from './pyproject.ts';

/**
 * Reads pyproject.toml, Pipfile, setup.cfg, setup.py and environment.yml of a folder, in this order.
 * @param tree that holds the folder: nothing above it is read
 * @param extras optional dependencies that are wanted, too
 * @returns null where none of them declares dependencies
 * @throws GaitkeeperError `install-failed` where a file cannot be read
 */
export async function declaredDependencies(
  tree: string,
  folder: string,
  extras: readonly string[] = [],
): Promise<Declared | null> {
  for (const reader of [fromPyproject, fromPipfile, fromSetupCfg, fromSetupPy, fromConda]) {
    const found = await reader(folder, extras, tree);
    if (found !== null) return found;
  }
  return null;
}

const Pipfile = z.looseObject({ packages: Table.optional() });

async function fromPipfile(folder: string): Promise<Declared | null> {
  const data = await readToml(join(folder, 'Pipfile'), Pipfile);
  return data?.packages ? { lines: fromTable(data.packages), source: 'Pipfile' } : null;
}

async function fromConda(folder: string): Promise<Declared | null> {
  const found = await condaEnvironment(folder);
  return found === null ? null : { lines: found.lines, source: found.source };
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

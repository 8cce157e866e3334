import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import type { Locate } from './problems.ts';
import { problemsError } from './problems.ts';
import { type ConfigSource, place, type ReadResult } from './source.ts';
import { readPyproject } from './toml-source.ts';
import { readYaml } from './yaml-source.ts';

/** The names under which a configuration is looked for, in a service's folder. */
export const CONFIG_FILES = [
  'gaitkeeper.yml',
  'gaitkeeper.yaml',
  '.gaitkeeper.yml',
  '.gaitkeeper.yaml',
  '.github/gaitkeeper.yml',
  '.github/gaitkeeper.yaml',
  'pyproject.toml',
] as const;

const LONGEST = 1024 * 1024;

/** The text of a file, by its path relative to the service's folder; null where there is no such file. */
export type ReadText = (file: string) => Promise<string | null>;

/** From this machine. */
export function filesIn(directory: string): ReadText {
  return (file) => readLocal(resolve(directory, file), file);
}

/**
 * Reads the file that was asked for.
 * @throws GaitkeeperError `config-unreadable`
 */
export async function readSource(read: ReadText, file: string): Promise<ConfigSource> {
  const text = await readText(read, file);
  if (text === null) {
    throw new GaitkeeperError('config-unreadable', `There is no configuration at ${file}`, {
      hint: 'Check the path, or leave it out to have the file found by its usual names.',
    });
  }
  const result = parse(file, text);
  if (result !== null) return sourceOf(file, result);
  throw new GaitkeeperError('config-unreadable', `${file} has no table [tool.gaitkeeper]`, {
    hint: 'Add the table, or name another file.',
  });
}

/**
 * The one configuration under a usual name; null where there is none.
 * @throws GaitkeeperError `config-unreadable`, or `config-invalid` where there are several
 */
export async function findSource(read: ReadText): Promise<ConfigSource | null> {
  // All at once: each may be a request.
  const texts = await Promise.all(CONFIG_FILES.map((file) => readText(read, file)));
  const found = CONFIG_FILES.flatMap((file, at) => {
    const text = texts[at] ?? null;
    const result = text === null ? null : parse(file, text);
    return result === null ? [] : [{ file, result }];
  });
  const [first, second] = found;
  if (first === undefined) return null;
  if (second === undefined) return sourceOf(first.file, first.result);
  const files = found.map(({ file }) => file).join(', ');
  throw new GaitkeeperError('config-invalid', `There are several configurations: ${files}`, {
    hint: `Keep one of them, or choose with --config ${first.file}.`,
  });
}

function parse(file: string, text: string): ReadResult | null {
  return file.endsWith('.toml') ? readPyproject(file, text) : readYaml(file, text);
}

function sourceOf(file: string, result: ReadResult): ConfigSource {
  if (result.source !== null) return result.source;
  const locate: Locate = (problem) => {
    const placed = result.problems.find((each) => each === problem);
    return place(file, placed?.position ?? null);
  };
  throw problemsError(result.problems, locate, file, 'config-unreadable');
}

async function readText(read: ReadText, file: string): Promise<string | null> {
  const text = await read(file);
  if (text === null || text.length <= LONGEST) return text;
  throw new GaitkeeperError('config-unreadable', `${file} is longer than 1 MiB`, {
    hint: 'A configuration has a few dozen lines: check that this is the right file.',
  });
}

async function readLocal(path: string, file: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const reason = code === 'EISDIR' ? 'it is a folder' : message;
    throw new GaitkeeperError('config-unreadable', `${file} cannot be read: ${reason}`, {
      hint: 'Give the path of a file that you may read.',
      cause: error,
    });
  }
}

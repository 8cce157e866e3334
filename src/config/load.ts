import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { LAUNCHERS } from '../launchers/registry.ts';
import { AXES, KEYS_OF } from './axes.ts';
import { checkAcross } from './checks.ts';
import { type Config, resolveConfig } from './config.ts';
import { type Environment, interpolate } from './interpolate.ts';
import { checkShape } from './issues.ts';
import { type Locate, type Problem, problemsError } from './problems.ts';
import type { Settings } from './schema.ts';
import { type ConfigSource, place, type ReadResult } from './source.ts';
import { readPyproject } from './toml-source.ts';
import { readYaml } from './yaml-source.ts';

/** The names under which a configuration is looked for, in a service's folder. */
export const CONFIG_FILES = [
  'gaitkeeper.yml',
  'gaitkeeper.yaml',
  '.gaitkeeper.yml',
  '.github/gaitkeeper.yml',
  'pyproject.toml',
] as const;

export interface LoadOptions {
  readonly env: Environment;
  /** Relative to the directory; looked for under the usual names where it is absent. */
  readonly file?: string;
}

/** What a file says; `file` is null where there is none, and everything is a default or detected. */
export interface LoadedConfig {
  readonly file: string | null;
  readonly settings: Settings;
  readonly config: Config;
}

/**
 * Reads, checks and resolves the configuration of a folder. All mistakes are told at once.
 * @throws GaitkeeperError `config-unreadable`, `config-invalid`, `unknown-name`
 */
export async function loadConfig(directory: string, options: LoadOptions): Promise<LoadedConfig> {
  const read = await (options.file === undefined
    ? findSource(directory)
    : readSource(directory, options.file));
  if (read === null) return { file: null, settings: {}, config: resolveConfig({}) };
  const { file, result } = read;
  if (result.source === null) {
    const locate: Locate = (problem) => {
      const placed = result.problems.find((each) => each === problem);
      return place(file, placed?.position ?? null);
    };
    throw problemsError(result.problems, locate, file, 'config-unreadable');
  }
  const settings = checkedSettings(result.source, options.env);
  return { file, settings, config: located(file, () => resolveConfig(settings)) };
}

/**
 * The configuration with some of its keys replaced, checked in the same way.
 * @param label how a message names an override: `--budget`, `input budget`
 */
export function overrideConfig(
  loaded: LoadedConfig,
  overrides: Readonly<Record<string, unknown>>,
  label: (key: string) => string,
): LoadedConfig {
  if (Object.keys(overrides).length === 0) return loaded;
  const locate: Locate = ({ path }) => label(String(path[0] ?? ''));
  const { settings: given, problems } = checkShape(overrides);
  if (given === null) throw problemsError(problems, locate, 'The command line');
  const settings = withOverrides(loaded.settings, given);
  const across = checkAcross(settings, Object.keys(LAUNCHERS));
  if (across.length > 0) throw problemsError(across, locate, 'The command line', codeOf(across));
  return { ...loaded, settings, config: resolveConfig(settings) };
}

/** An axis that is given anew is exactly that: neither the matrix's own values nor its `include`. */
function withOverrides(settings: Settings, given: Settings): Settings {
  const axes = AXES.filter((axis) => given[KEYS_OF[axis].outer] !== undefined);
  if (settings.matrix === undefined || axes.length === 0) return { ...settings, ...given };
  const matrix: Record<string, unknown> = { ...settings.matrix };
  for (const key of axes.flatMap((axis) => KEYS_OF[axis].inner)) delete matrix[key];
  delete matrix.include;
  return { ...settings, matrix: matrix as NonNullable<Settings['matrix']>, ...given };
}

function checkedSettings(source: ConfigSource, env: Environment): Settings {
  const locate: Locate = ({ path, atKey = false }) =>
    place(source.file, source.position(path, atKey));
  const { settings, problems } = checkShape(source.value);
  if (settings === null) throw problemsError(problems, locate, source.file);
  const filled = interpolate(settings, env, []);
  const all = [
    ...filled.problems,
    ...checkAcross(filled.value as Settings, Object.keys(LAUNCHERS)),
  ];
  if (all.length > 0) throw problemsError(all, locate, source.file, codeOf(all));
  return filled.value as Settings;
}

/** Names that nothing has are an error of their own, which scripts may want to tell apart. */
function codeOf(problems: readonly Problem[]): 'unknown-name' | 'config-invalid' {
  return problems.every(({ message }) => message.endsWith('which is not known'))
    ? 'unknown-name'
    : 'config-invalid';
}

/** Errors of scenarios know their key, not their file. */
function located<T>(file: string, build: () => T): T {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const { code, message, hint, detail } = error;
    throw new GaitkeeperError(code, `${file}: ${message}`, {
      ...(hint === undefined ? {} : { hint }),
      ...(detail === undefined ? {} : { detail }),
      cause: error,
    });
  }
}

interface Found {
  readonly file: string;
  readonly result: ReadResult;
}

async function readSource(directory: string, file: string): Promise<Found> {
  const text = await readText(resolve(directory, file));
  if (text === null) {
    throw new GaitkeeperError('config-unreadable', `There is no configuration at ${file}.`, {
      hint: 'Check the path, or leave it out to have the file found by its usual names.',
    });
  }
  const result = parse(file, text);
  if (result !== null) return { file, result };
  throw new GaitkeeperError('config-unreadable', `${file} has no table [tool.gaitkeeper].`, {
    hint: 'Add the table, or name another file.',
  });
}

/** The one configuration under a usual name. The folder's own comes before that of the repository. */
async function findSource(directory: string): Promise<Found | null> {
  const found: Found[] = [];
  for (const file of CONFIG_FILES) {
    const text = await readText(join(directory, file));
    const result = text === null ? null : parse(file, text);
    if (result !== null) found.push({ file, result });
  }
  const [first = null, second] = found;
  if (first === null || second === undefined) return first;
  throw new GaitkeeperError(
    'config-invalid',
    `There are several configurations: ${found.map(({ file }) => file).join(', ')}.`,
    { hint: `Keep one of them, or choose with --config ${first.file}.` },
  );
}

function parse(file: string, text: string): ReadResult | null {
  return file.endsWith('.toml') ? readPyproject(file, text) : readYaml(file, text);
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new GaitkeeperError('config-unreadable', `${path} cannot be read: ${message}`, {
      hint: `Check the permissions of ${dirname(path)}.`,
      cause: error,
    });
  }
}

import { LAUNCHERS } from '../launchers/registry.ts';
import { checkAcross } from './checks.ts';
import { type Config, resolveConfig } from './config.ts';
import { filesIn, findSource, type ReadText, readSource } from './files.ts';
import { type Environment, interpolate } from './interpolate.ts';
import { checkShape } from './issues.ts';
import { withOverrides } from './override.ts';
import { type Locate, type Problem, problemsError } from './problems.ts';
import { checkScenarios } from './scenarios.ts';
import type { Settings } from './schema.ts';
import { place } from './source.ts';

export interface LoadOptions {
  /** Where variables are looked up; null where nothing will be measured, and none are needed. */
  readonly env: Environment | null;
  /** Relative to the directory; looked for under the usual names where it is absent. */
  readonly file?: string;
  /** Reads files of the directory where that is not on this machine. */
  readonly read?: ReadText;
}

/** What a file says; `file` is null where there is none, and everything is a default or detected. */
export interface LoadedConfig {
  readonly file: string | null;
  /** As written, checked by shape. */
  readonly settings: Settings;
  readonly env: Environment | null;
  readonly config: Config;
}

/**
 * Reads, checks and resolves the configuration of a folder. All mistakes are told at once.
 * @throws GaitkeeperError `config-unreadable`, `config-invalid`, `unknown-name`
 */
export async function loadConfig(directory: string, options: LoadOptions): Promise<LoadedConfig> {
  const { env, file, read = filesIn(directory) } = options;
  const source = await (file === undefined ? findSource(read) : readSource(read, file));
  if (source === null) return { file: null, settings: {}, env, config: resolveConfig({}, {}) };
  const locate: Locate = ({ path, atKey = false }) =>
    place(source.file, source.position(path, atKey));
  const { settings, problems } = checkShape(source.value);
  if (settings === null) throw problemsError(problems, locate, source.file);
  return { file: source.file, settings, env, config: resolved(settings, env, locate, source.file) };
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
  const keys = Object.keys(overrides);
  if (keys.length === 0) return loaded;
  const labels = keys.map(label).join(', ');
  const locate: Locate = ({ path }) => {
    const key = String(path[0]);
    return keys.includes(key) ? label(key) : `${loaded.file ?? 'defaults'} with ${labels}`;
  };
  const { settings: given, problems } = checkShape(overrides);
  if (given === null) throw problemsError(problems, locate, labels);
  const settings = withOverrides(loaded.settings, given);
  return { ...loaded, settings, config: resolved(settings, loaded.env, locate, labels) };
}

/** Variables are filled in where they may be secret or differ between machines, and nowhere else. */
const INTERPOLATED = ['env', 'scenarios', 'ready'] as const;

function resolved(settings: Settings, env: Environment | null, locate: Locate, subject: string) {
  const filled: Record<string, unknown> = { ...settings };
  const problems: Problem[] = [];
  for (const key of INTERPOLATED) {
    if (settings[key] === undefined) continue;
    const result = interpolate(settings[key], env, [key]);
    filled[key] = result.value;
    problems.push(...result.problems);
  }
  problems.push(...checkAcross(settings, LAUNCHERS));
  // Judged as filled in; a scenario whose variable is missing has had its message already.
  const missing = new Set(problems.map(({ path }) => path.slice(0, 2).join('\0')));
  for (const problem of checkScenarios(filled as Settings)) {
    if (!missing.has(problem.path.slice(0, 2).join('\0'))) problems.push(problem);
  }
  if (problems.length > 0) throw problemsError(problems, locate, subject, codeOf(problems));
  return resolveConfig(settings, filled as Settings);
}

/** Names that nothing has are an error of their own, which scripts may want to tell apart. */
function codeOf(problems: readonly Problem[]): 'unknown-name' | 'config-invalid' {
  return problems.every(({ unknownName = false }) => unknownName)
    ? 'unknown-name'
    : 'config-invalid';
}

import { redactor, secretsIn } from '../domain/redact.ts';
import { LAUNCHERS } from '../launchers/registry.ts';
import { checkAcross } from './checks.ts';
import { type Config, resolveConfig } from './config.ts';
import { filesIn, findSource, type ReadText, readSource } from './files.ts';
import { type Environment, interpolate, type Used } from './interpolate.ts';
import { checkShape } from './issues.ts';
import { withOverrides } from './override.ts';
import { type Locate, type Path, type Problem, problemsError } from './problems.ts';
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
  /** Variables that its values were filled from. */
  readonly used: readonly Used[];
  /** As written, with variables filled in. */
  readonly filled: Settings;
  /** Where a key that is given stands. */
  readonly locate: (path: Path) => Place;
}

/** `gaitkeeper.yml:3:5`, or the flag or input that gave it. */
interface Place {
  readonly place: string;
  readonly flag: boolean;
}

/**
 * Reads, checks and resolves the configuration of a folder. All mistakes are told at once.
 * @throws GaitkeeperError `config-unreadable`, `config-invalid`, `unknown-name`
 */
export async function loadConfig(directory: string, options: LoadOptions): Promise<LoadedConfig> {
  const { env, file, read = filesIn(directory) } = options;
  const source = await (file === undefined ? findSource(read) : readSource(read, file));
  if (source === null) {
    const config = resolveConfig({}, {}, []);
    const locate = () => ({ place: 'defaults', flag: false });
    return { file: null, settings: {}, filled: {}, env, config, used: [], locate };
  }
  const locate: Locate = ({ path, atKey = false }) =>
    place(source.file, source.position(path, atKey));
  const { settings, problems } = checkShape(source.value);
  if (settings === null) throw problemsError(problems, locate, source.file);
  return {
    ...{ file: source.file, settings, env },
    ...resolved(settings, env, locate, source.file),
    locate: (path) => ({ place: locate({ path, message: '', atKey: true }), flag: false }),
  };
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
  return {
    ...{ ...loaded, settings, ...resolved(settings, loaded.env, locate, labels) },
    locate: (path) => {
      const key = String(path[0]);
      return keys.includes(key) ? { place: label(key), flag: true } : loaded.locate(path);
    },
  };
}

/** Variables are filled in where they may be secret or differ between machines, and nowhere else. */
const INTERPOLATED = ['env', 'postgres', 'headers', 'login', 'scenarios', 'ready'] as const;

function resolved(
  settings: Settings,
  env: Environment | null,
  locate: Locate,
  subject: string,
): Pick<LoadedConfig, 'config' | 'used' | 'filled'> {
  const filled: Record<string, unknown> = { ...settings };
  const problems: Problem[] = [];
  const used: Used[] = [];
  for (const key of INTERPOLATED) {
    if (settings[key] === undefined) continue;
    const result = interpolate(settings[key], env, [key]);
    filled[key] = result.value;
    problems.push(...result.problems);
    used.push(...result.used);
  }
  const secrets =
    env === null
      ? []
      : [...secretsIn(pick(filled)), ...used.flatMap(({ name, value }) => secretsIn(value, name))];
  problems.push(...checkAcross(settings, LAUNCHERS));
  // Judged as filled in; a scenario whose variable is missing has had its message already.
  const missing = new Set(problems.map(({ path }) => path.slice(0, 2).join('\0')));
  for (const problem of checkScenarios(filled as Settings)) {
    if (!missing.has(problem.path.slice(0, 2).join('\0'))) problems.push(problem);
  }
  if (problems.length > 0) {
    const redact = redactor(secrets);
    const told = problems.map((one) => ({ ...one, message: redact(one.message) }));
    throw problemsError(told, locate, subject, codeOf(problems));
  }
  const config = resolveConfig(settings, filled as Settings, secrets);
  return { config, used, filled: filled as Settings };
}

function pick(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(INTERPOLATED.map((key) => [key, settings[key]]));
}

/** Names that nothing has are an error of their own, which scripts may want to tell apart. */
function codeOf(problems: readonly Problem[]): 'unknown-name' | 'config-invalid' {
  return problems.every(({ unknownName = false }) => unknownName)
    ? 'unknown-name'
    : 'config-invalid';
}

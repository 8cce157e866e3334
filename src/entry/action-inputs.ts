import { resolve } from 'node:path';
import type { Request } from '../commands/request.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import { withoutSecrets } from './secrets.ts';
import { version } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Inputs that replace a key of the configuration, and whether they are lists. */
const OVERRIDES = {
  app: 'text',
  base: 'text',
  python: 'list',
  servers: 'list',
  budget: 'text',
  'time-limit': 'text',
  confirm: 'text',
  threshold: 'text',
  baseline: 'text',
  comment: 'text',
  sinks: 'list',
} as const;

/**
 * Reads the inputs of action.yml once, from the runner's environment.
 * @throws GaitkeeperError `unknown-name` for a mode that there is not
 */
export function readInputs(
  env: Environment,
  modes: readonly string[],
): { readonly mode: string; readonly request: Request } {
  const mode = input(env, 'mode') ?? 'check';
  if (!modes.includes(mode)) {
    throw new GaitkeeperError('unknown-name', `There is no mode \`${mode}\`.`, {
      hint: `Set the input \`mode\` to one of ${modes.join(', ')}.`,
    });
  }
  return { mode, request: requestOf(env) };
}

function requestOf(env: Environment): Request {
  const overrides: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(OVERRIDES)) {
    const value = input(env, name);
    if (value !== undefined) overrides[name] = kind === 'list' ? items(value) : value;
  }
  const workspace = env.GITHUB_WORKSPACE ?? '.';
  const scenarios = input(env, 'scenarios');
  const cells = input(env, 'cells');
  return {
    face: 'action',
    version: version(),
    env: withoutSecrets(env),
    directory: resolve(workspace, input(env, 'working-directory') ?? '.'),
    configFile: input(env, 'config'),
    overrides,
    overrideLabel: (key) => `input ${key}`,
    scenarios: scenarios === undefined ? undefined : items(scenarios),
    head: undefined,
    tag: input(env, 'tag'),
    allowFirst: input(env, 'allow-first') === 'true',
    records: items(input(env, 'records') ?? '', /\n/).map((path) => resolve(workspace, path)),
    shard: input(env, 'shard'),
    cells: cells === undefined ? undefined : items(cells),
    shards: input(env, 'shards'),
    progress: progress(input(env, 'progress')),
    output: resolve(workspace, input(env, 'output') ?? 'gaitkeeper-output'),
    token: input(env, 'token'),
    workflow: input(env, 'workflow'),
    json: false,
  };
}

function progress(value: string | undefined): Request['progress'] {
  if (value === undefined || value === 'false') return undefined;
  if (value === 'true') return 'here';
  if (value === 'follow') return 'follow';
  throw new GaitkeeperError('usage', `The input \`progress\` is \`${value}\`.`, {
    hint: 'Set it to `true`, `false` or `follow`: action.yml says what they do.',
  });
}

/** The runner upper-cases names and keeps their dashes; an empty input was not given. */
function input(env: Environment, name: string): string | undefined {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
}

function items(value: string, separator = /[,\n]/): string[] {
  return value
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

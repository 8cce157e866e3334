import { GaitkeeperError } from '../domain/errors.ts';
import { withCredentials } from './git-credentials.ts';
import { type CommandResult, run } from './process.ts';

export interface GitOptions {
  /** Added to the environment: `GIT_INDEX_FILE`, an identity, … */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeoutMs?: number;
}

/** Git, in one directory. Arguments go to git as they are: no shell ever reads them. */
export interface Git {
  readonly directory: string;
  /** What git printed, without the last newline. @throws GaitkeeperError `git-failed` */
  (args: readonly string[], options?: GitOptions): Promise<string>;
  /** Runs git where a non-zero status is an answer, too. @throws GaitkeeperError where git itself is missing */
  attempt(args: readonly string[], options?: GitOptions): Promise<CommandResult>;
}

/** Git bound to a directory: `await git(root)(['rev-parse', 'HEAD'])`. */
export function git(directory: string): Git {
  const attempt = (args: readonly string[], options: GitOptions = {}) =>
    runGit(directory, args, options);
  const command = async (args: readonly string[], options: GitOptions = {}) => {
    const result = await attempt(args, options);
    if (result.status !== 0) throw gitFailed(directory, args, result);
    return result.stdout.replace(/\n$/, '');
  };
  return Object.assign(command, { directory, attempt });
}

async function runGit(
  directory: string,
  args: readonly string[],
  options: GitOptions,
): Promise<CommandResult> {
  const result = await run(['git', ...SETTINGS, ...args], {
    cwd: directory,
    inheritEnv: false,
    env: withCredentials({ ...inheritedEnvironment(), ...ENVIRONMENT, ...options.env }),
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
  if (result.missing) throw gitMissing(directory);
  return result;
}

// The user's hooks, monitors and housekeeping are meant for the user's own commands: none may run,
// wait or print because of ours.
const SETTINGS = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'maintenance.auto=false'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'advice.detachedHead=false'],
];

const ENVIRONMENT = {
  // A question for a password would wait for ever in a job: fail instead.
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Messages are matched (dubious ownership, an unknown ref), so they must be in English.
  LC_ALL: 'C',
};

// Set where a hook or an alias started us; each would point git at another repository than ours
// (the list of `git rev-parse --local-env-vars`, less the configuration that Actions passes on).
const LOCAL_VARIABLES = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !LOCAL_VARIABLES.has(entry[0]),
  );
  return Object.fromEntries(entries);
}

function gitMissing(directory: string): GaitkeeperError {
  return new GaitkeeperError('git-failed', `git could not be started in ${directory}.`, {
    hint: 'Install git, make sure that it is on PATH, and that the folder exists.',
  });
}

function gitFailed(
  directory: string,
  args: readonly string[],
  result: CommandResult,
): GaitkeeperError {
  const how = result.timedOut ? 'took too long' : `ended with status ${result.status}`;
  const detail = (result.stderr || result.stdout).trim().slice(-4000);
  return new GaitkeeperError('git-failed', `git ${subcommand(args)} ${how} in ${directory}.`, {
    detail,
    ...hintFor(detail, directory),
  });
}

/** The first argument that is no option (nor the value of one), for the message. */
function subcommand(args: readonly string[]): string {
  const index = args.findIndex((arg, i) => !arg.startsWith('-') && args[i - 1] !== '-c');
  return args[index] ?? args.join(' ');
}

function hintFor(stderr: string, directory: string): { hint?: string } {
  const found = HINTS.find(([pattern]) => pattern.test(stderr));
  return found === undefined ? {} : { hint: found[1].replaceAll('{directory}', directory) };
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|unable to write file/,
    'The disk may be full: free some room there, or set TMPDIR to where there is some.',
  ],
  [
    /dubious ownership/,
    'The checkout belongs to another user: run `git config --global --add safe.directory {directory}`.',
  ],
  [
    /could not read Username|Authentication failed|Permission denied \(publickey/,
    'Leave the input `token` at its default and give the job `contents: read`, or check out with `fetch-depth: 0`, so that nothing has to be fetched.',
  ],
  [
    /Read-only file system|insufficient permission|Permission denied/,
    'The repository has to be writable, so that missing commits can be fetched into it.',
  ],
];

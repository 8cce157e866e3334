import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built command line. */
export const PROGRAM = join(dist, 'cli.js');

export interface Ended {
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a program of ours may see: nothing of the job that runs the tests. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const PYENV_ROOT = process.env.PYENV_ROOT;
  return {
    PATH,
    HOME,
    ...(PYENV_ROOT === undefined ? {} : { PYENV_ROOT }),
    // Environments are made once for all tests and all runs of them.
    XDG_CACHE_HOME: join(tmpdir(), 'gaitkeeper-e2e-cache'),
    // Of several hundred starts each but the first saves a fifth of its CPU time.
    NODE_COMPILE_CACHE: join(tmpdir(), 'gaitkeeper-e2e-cache', 'node'),
    // The GitHub of the tests has no rate limit, but where a test asks for one.
    GAITKEEPER_WRITE_PACE: 'none',
    ...more,
  };
}

/** Runs the built command line. */
export async function gaitkeeper(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const result = await execa(process.execPath, [PROGRAM, ...args], {
    cwd: directory,
    reject: false,
    extendEnv: false,
    env: cleanEnvironment(env),
  });
  return { status: result.exitCode, stdout: result.stdout, stderr: result.stderr };
}

/** Starts the built command line without waiting for it. */
export function startGaitkeeper(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) {
  return execa(process.execPath, [PROGRAM, ...args], {
    cwd: directory,
    reject: false,
    extendEnv: false,
    env: cleanEnvironment(env),
  });
}

/** Runs the built Action as the runner would. */
export async function action(env: Readonly<Record<string, string>>, cwd: string): Promise<Ended> {
  const result = await execa(process.execPath, [join(dist, 'action.js')], {
    cwd,
    reject: false,
    extendEnv: false,
    env: cleanEnvironment(env),
  });
  return { status: result.exitCode, stdout: result.stdout, stderr: result.stderr };
}

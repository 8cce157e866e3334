import { join } from 'node:path';
import type { Interpreter } from '../domain/service.ts';
import { type CommandResult, run } from '../platform/process.ts';
import { compareVersions } from './interpreter-spec.ts';
import { pipSettingsForUv } from './pip-settings.ts';

/** How environments of one interpreter are made and filled. */
export interface Installer {
  readonly name: 'uv' | 'pip';
  create(directory: string): Promise<CommandResult>;
  /** @param args requirements and options that pip and uv share: `-r FILE`, `-c FILE` */
  install(directory: string, args: readonly string[], cwd: string): Promise<CommandResult>;
}

/** uv where it can be started, else pip; or what was asked for. */
export async function chooseInstaller(
  interpreter: Interpreter,
  asked?: 'uv' | 'pip',
): Promise<Installer> {
  const { executable } = interpreter;
  if (asked === 'uv' || (asked === undefined && (await hasUv()))) return uv(executable);
  return (await hasModernPip(executable)) ? outerPip(executable) : innerPip(executable);
}

async function hasUv(): Promise<boolean> {
  return (await run(['uv', '--version'], { timeoutMs: 30_000 })).status === 0;
}

/** Whether the interpreter's own pip can fill another environment (`pip --python`, since 22.3). */
async function hasModernPip(executable: string): Promise<boolean> {
  const answer = await run([executable, '-m', 'pip', '--version'], { timeoutMs: 60_000 });
  const version = /^pip (\S+)/.exec(answer.stdout)?.[1] ?? '0';
  return answer.status === 0 && compareVersions(version, '22.3') >= 0;
}

/** The environment's own python. */
export function pythonOf(directory: string): string {
  return join(directory, 'bin', 'python');
}

// Building a large wheel from source takes minutes; half an hour is a hang.
const LIMIT = { timeoutMs: 1_800_000 } as const;

function uv(executable: string): Installer {
  return {
    name: 'uv',
    create: (directory) =>
      run(['uv', 'venv', '--no-project', '--no-config', '--python', executable, directory], LIMIT),
    async install(directory, args, cwd) {
      const env = await pipSettingsForUv(executable);
      const options = ['--no-progress', '--compile-bytecode', '--python', pythonOf(directory)];
      return run(['uv', 'pip', 'install', ...options, ...args], { ...LIMIT, cwd, env });
    },
  };
}

/** Putting a pip into each environment would take longer than all the rest. */
function outerPip(executable: string): Installer {
  return {
    name: 'pip',
    create: (directory) => run([executable, '-m', 'venv', '--without-pip', directory], LIMIT),
    install: (directory, args, cwd) =>
      pip([executable, '-m', 'pip', '--python', pythonOf(directory)], args, cwd),
  };
}

/** Debian ships Pythons without pip, and some without what makes one. */
function innerPip(executable: string): Installer {
  return {
    name: 'pip',
    create: (directory) => firstThatWorks(executable, directory),
    install: (directory, args, cwd) => pip([pythonOf(directory), '-m', 'pip'], args, cwd),
  };
}

function pip(
  command: readonly [string, ...string[]],
  args: readonly string[],
  cwd: string,
): Promise<CommandResult> {
  return run([...command, 'install', '--progress-bar=off', '--no-input', ...args], {
    ...LIMIT,
    cwd,
    // `user = true` in pip.conf is refused inside of an environment.
    env: { PIP_USER: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' },
  });
}

/** Without ensurepip, `venv` ends in an error; virtualenv brings its own pip. */
async function firstThatWorks(executable: string, directory: string): Promise<CommandResult> {
  const venv = await run([executable, '-m', 'venv', '--clear', directory], LIMIT);
  if (venv.status === 0) return venv;
  const ways: readonly (readonly [string, ...string[]])[] = [
    [executable, '-m', 'virtualenv', directory],
    ['virtualenv', '--python', executable, directory],
  ];
  for (const way of ways) {
    const made = await run(way, LIMIT);
    if (made.status === 0) return made;
  }
  return venv;
}

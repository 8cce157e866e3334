import { delimiter, dirname } from 'node:path';

export interface ServerEnvironmentOptions {
  /** The environment's python: its folder comes first on PATH. */
  readonly python: string;
  /** Folder for temporary files, removed after the stop. */
  readonly scratch: string;
  /** What the launcher adds. */
  readonly launcher: Readonly<Record<string, string>>;
  /** What the user configured; has the last word. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * What a server may know of our own environment. Everything else stays behind: on a runner that is
 * GITHUB_TOKEN, ACTIONS_* and INPUT_*, and the service under test is a stranger's code.
 * LD_LIBRARY_PATH is how the runner's own Pythons find their library.
 */
const INHERITED = ['PATH', 'HOME', 'TZ', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

/** The whole environment of a server: small, and the same for base and head. */
export function serverEnvironment(
  { python, scratch, launcher, env }: ServerEnvironmentOptions,
  ours: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> {
  const bin = dirname(python);
  const inherited = INHERITED.flatMap((name) => {
    const value = ours[name];
    return value === undefined ? [] : [[name, value]];
  });
  const all: Record<string, string> = {
    ...Object.fromEntries(inherited),
    LANG: 'C.UTF-8',
    TMPDIR: scratch,
    // Bytecode is compiled beforehand; a server that wrote some would make the next launch faster.
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUNBUFFERED: '1',
    ...launcher,
    ...env,
  };
  return { ...all, PATH: [bin, env.PATH ?? ours.PATH ?? '/usr/bin:/bin'].join(delimiter) };
}

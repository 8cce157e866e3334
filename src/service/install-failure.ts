import { GaitkeeperError } from '../domain/errors.ts';
import type { Interpreter, Side } from '../domain/service.ts';
import type { CommandResult } from '../platform/process.ts';

/** Names the requirement that stood in the way, as far as the installer's own words tell. */
export function installFailed(
  interpreter: Interpreter,
  result: CommandResult,
  extras: readonly string[],
  side: Side | undefined,
): GaitkeeperError {
  const output = `${result.stdout}\n${result.stderr}`.trim();
  const requirement = culprit(output);
  const whose = side === undefined ? 'the service' : `the ${side}`;
  const what = requirement === null ? `The dependencies of ${whose}` : named(requirement, whose);
  const how = result.timedOut ? 'took too long to install' : 'did not install';
  return new GaitkeeperError('install-failed', `${what} ${how} under ${interpreter.label}.`, {
    hint: otherPython(output, interpreter) ?? hintFor(output, extras),
    detail: condensed(output).slice(-4000),
  });
}

/** The environment itself could not be made. */
export function environmentFailed(
  interpreter: Interpreter,
  result: CommandResult,
): GaitkeeperError {
  const output = `${result.stdout}\n${result.stderr}`.trim();
  return new GaitkeeperError(
    'install-failed',
    `No virtual environment could be made with ${interpreter.executable} (${interpreter.label}).`,
    {
      hint: FULL_DISK.test(output)
        ? NO_ROOM
        : 'Install uv, or the venv module of this Python (`apt install python3-venv` on Debian).',
      detail: output.slice(-4000),
    },
  );
}

/** In the words of the system, of Python and of uv. */
const FULL_DISK = /no space left on device|os error 28|Errno 28|disk quota exceeded/i;
const NO_ROOM =
  'The disk is full: free some room, or set XDG_CACHE_HOME and TMPDIR to where there is some.';

function named(requirements: readonly string[], whose: string): string {
  const [first, second] = requirements.map((one) => `\`${one}\``);
  if (second === undefined) return `${first}, a dependency of ${whose},`;
  const more = requirements.length > 2 ? ' and others' : '';
  return `${more === '' ? `${first} and ${second}` : `${first}, ${second}${more}`}, dependencies of ${whose},`;
}

/** The words of pip and uv for a requirement that cannot be had, built or joined with the others. */
const CULPRITS: readonly RegExp[] = [
  /No matching distribution found for ([^\s;(]+)/,
  /Could not find a version that satisfies the requirement ([^\s;(]+)/,
  /Because (\S+) was not found/,
  /Because there (?:is|are) no versions? of (\S+?)[\s,]/,
  /Because only [^\n]*?versions? of (\S+?)(?:[<>=]\S*)? (?:is|are) available/,
  /Failed building wheel for ([^\s]+)/,
  /Failed to build `([^`]+)`/,
  /Failed to download(?: and build)? `([^`]+)`/,
  /Invalid requirement: '([^'\n]+)'/,
  /legacy-install-failure[\s\S]*?╰─> (\S+)/,
];

function culprit(output: string): readonly string[] | null {
  // Those that somebody wrote down; pip also lists each version that it tried in their place.
  const asked = [...output.matchAll(/^\s*The user requested (\S.*?)\s*$/gm)].map(([, one]) => one);
  if (asked.length > 0) return [...new Set(asked as string[])];
  for (const pattern of CULPRITS) {
    const name = pattern.exec(output)?.[1];
    if (name !== undefined) return [name.replace(/[,.:]$/, '')];
  }
  return null;
}

/** Where there are versions, but for other Pythons than this one: in the words of pip, and of uv. */
function otherPython(output: string, { label }: Interpreter): string | null {
  const wanted = [
    ...output.matchAll(/Requires-Python ([^;\n]+)/g),
    ...output.matchAll(/does not satisfy Python(\S+)/g),
  ].map(([, range = '']) => range.trim().replace(/,$/, ''));
  if (wanted.length === 0 || !/No matching distribution|requirements are unsat/.test(output))
    return null;
  const ranges = [...new Set(wanted)].slice(0, 4).join(' or ');
  return `Its versions are for Python ${ranges}, and this is ${label}: take another version of it, or another interpreter.`;
}

/** pip lists every version that there is of what it does not find, and all that are for other Pythons. */
function condensed(output: string): string {
  return output
    .replace(/\(from versions: [^)]*, ([^,)]+, [^,)]+)\)/g, '(from versions: …, $1)')
    .replace(/(Requires-Python [^;\n]+)(?:; [^\n]*)(; [^;\n]+)$/gm, '$1; …$2');
}

function hintFor(output: string, extras: readonly string[]): string {
  const missing = missingForBuild(output);
  if (missing !== null) return missing;
  const found = HINTS.find(([pattern]) => pattern.test(output));
  return (found?.[1] ?? OTHERWISE).replace('{extras}', extras.join(', ') || 'it');
}

/** What a build from source did not find, in the words of gcc and of distutils. */
function missingForBuild(output: string): string | null {
  const header = /fatal error: (\S+\.h): No such file/.exec(output)?.[1];
  const compiler =
    /command '(?:\S*\/)?(?:\S+-)?(?:gcc|cc)' failed: No such file|unable to execute '\S*gcc'/;
  if (header === undefined && !compiler.test(output)) return null;
  const what = header === undefined ? 'there is no C compiler' : `\`${header}\` is missing`;
  const name = header === undefined ? 'gcc' : DEBIAN[header];
  const mend =
    name === undefined
      ? 'Install the package that has this header'
      : `Install it (\`apt install ${name}\` on Debian)`;
  return `It was built from source, and ${what}. ${mend} before gaitkeeper, or take a version that has a wheel for this interpreter.`;
}

/** The packages of the headers that servers ask for. */
const DEBIAN: Readonly<Record<string, string>> = {
  'ev.h': 'libev-dev',
  'Python.h': 'python3-dev',
  'uv.h': 'libuv1-dev',
  'ffi.h': 'libffi-dev',
  'openssl/ssl.h': 'libssl-dev',
};

const HINTS: readonly (readonly [RegExp, string])[] = [
  [FULL_DISK, NO_ROOM],
  [
    /Temporary failure|Failed to establish a new connection|dns error|Network is unreachable/i,
    'The package index could not be reached.',
  ],
  [
    /Failed building wheel|Failed to build|error: command .* failed/,
    'It was built from source: install its compiler and headers before gaitkeeper, or take a version that has a wheel for this interpreter.',
  ],
  [
    /No matching distribution found|was not found in|there (?:is|are) no versions? of/,
    'Check the name and version, that this interpreter is supported, and which package index is asked.',
  ],
  [
    /ResolutionImpossible|conflicting dependencies|requirements are unsatisfiable|are incompatible/,
    "Two requirements exclude each other. The service's own versions are never overridden: loosen them, or leave out the launcher that needs {extras}.",
  ],
];

const OTHERWISE = 'The end of what the installer printed says why.';

/**
 * What to do about a program of the service's that failed, by what it printed; null where that is not known.
 * @param launcher named where its options may be to blame
 */
export function mendOf(output: string, launcher?: string): string | null {
  for (const [pattern, mend] of MENDS) {
    // What was printed last is why it ended.
    const found = [...output.matchAll(new RegExp(pattern, 'gim'))].at(-1);
    if (found !== undefined) return mend(found[1] ?? '', launcher);
  }
  return null;
}

type Mend = (found: string, launcher: string | undefined) => string;

/** In the words of gunicorn, click, argparse, Python, and the drivers of databases. */
const MENDS: readonly (readonly [pattern: RegExp, mend: Mend])[] = [
  [
    /class uri '?([\w.:#]+)'? invalid or not found/,
    (worker) =>
      `Install what provides the worker class ${worker} by the requirements of the service, or take it out of the options of gunicorn.`,
  ],
  [
    /(?:No such option|unrecognized arguments?|unknown option|invalid option|no such argument):?\s*(?:--\s)?['"]?(-[\w-]+)/,
    (option, launcher) =>
      `Take ${option} out of ${launcher === undefined ? '`launchers:`' : `\`launchers.${launcher}.arguments\``}: the installed version does not have it.`,
  ],
  [
    /(?:could not connect to server|connection (?:to server .*)?(?:failed|refused)|Connect call failed|Can't (?:create a connection|connect to .*server)|Name or service not known|could not translate host name)/,
    () =>
      'What it connects to is not reachable: start it before Gaitkeeper (`services:` of the workflow), and give its address by `env:`.',
  ],
  [
    /ModuleNotFoundError: No module named '([\w.]+)'/,
    (name) =>
      `Declare what provides \`${name}\` in requirements.txt or pyproject.toml, or name the files with \`requirements:\`.`,
  ],
  [
    /(?:module '(collections|inspect|asyncio|typing|fractions|gettext|time|platform|ssl)' has no attribute|cannot import name '\w+' from '(?:collections|asyncio|typing|fractions)')/,
    () =>
      'It is written for an older Python, and this one has that no more: choose one with `python:` (or `--python`), or newer versions of its dependencies.',
  ],
  [
    /TypeError: .*missing \d+ required positional arguments?: .*'(start_response|send|receive)'/,
    (name) =>
      `It was called as ${name === 'start_response' ? 'an ASGI' : 'a WSGI'} application and is ${name === 'start_response' ? 'a WSGI' : 'an ASGI'} one: take \`protocol:\` out of the configuration.`,
  ],
];

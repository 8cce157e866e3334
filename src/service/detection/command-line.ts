import { basename } from 'node:path';

/** What a deployment's command line says of the server and its application. */
export interface ServerCommand {
  /** `gunicorn`, `uvicorn`, `flask`, … or `python` for a script. */
  readonly server: string;
  /** `module:attribute` or `module`; null where the line does not say. */
  readonly target: string | null;
  readonly factory: boolean;
  /** A Python file that is run by itself, or that the server is given. */
  readonly script: string | null;
  /** `--chdir`, `--app-dir` or a `cd` before the command. */
  readonly directory: string | null;
  /** `--worker-class`, `--loop`, …: every option by its long name. */
  readonly options: Readonly<Record<string, string>>;
}

const SERVERS =
  /^(gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|uwsgi|flask|fastapi|sanic|cheroot|fastwsgi|robyn|python[\d.]*|pypy3?)$/;

/** Reads a line as a shell would split it; nothing is expanded, nothing is run. */
export function parseCommand(line: string): ServerCommand | null {
  let directory: string | null = null;
  for (const words of commandsOf(line)) {
    if (words[0] === 'cd') directory = words[1] ?? null;
    const found = parseWords(words, directory);
    if (found !== null) return found;
  }
  return null;
}

function parseWords(words: readonly string[], directory: string | null): ServerCommand | null {
  const script = words.find((word, i) => words[i - 1] === '-c' && /\s/.test(word));
  if (script !== undefined && /^(ba|da|z)?sh$/.test(basename(words[0] ?? '')))
    return parseCommand(script);
  const variables = Object.fromEntries(
    words.flatMap((word) => {
      const match = /^(FLASK_APP)=(.+)$/.exec(word);
      return match === null ? [] : [[match[1] as string, match[2] as string]];
    }),
  );
  const index = serverIndex(words);
  if (index === -1) return null;
  const server = basename(words[index] as string).replace(/^(python|pypy)[\d.]*$/, 'python');
  const rest = words.slice(index + 1);
  return { server, ...parseArguments(server, rest, directory, variables.FLASK_APP) };
}

/** `python -m uvicorn` is uvicorn; `pip install gunicorn` is nothing. */
function serverIndex(words: readonly string[]): number {
  if (/^(pip[\d.]*|apt(-get)?|echo|COPY|ADD)$/.test(words[0] ?? '')) return -1;
  const matches = words.flatMap((word, i) => (SERVERS.test(basename(word)) ? [i] : []));
  const named = matches.find((i) => !/^(python|pypy)/.test(basename(words[i] as string)));
  return named ?? matches[0] ?? -1;
}

type Arguments = Omit<ServerCommand, 'server'>;

function parseArguments(
  server: string,
  words: readonly string[],
  cd: string | null,
  flaskApp: string | undefined,
): Arguments {
  const options = optionsOf(words);
  const positional = positionals(words);
  const named =
    options['--app'] ??
    options['--module'] ??
    options['--call'] ??
    options['--entrypoint'] ??
    flaskApp;
  const text =
    named ?? positional.find((word) => TARGET.test(word)) ?? bareModule(server, positional);
  const script = positional.find((word) => word.endsWith('.py')) ?? options['--wsgi-file'] ?? null;
  const directory = options['--chdir'] ?? options['--app-dir'] ?? cd;
  const callable = options['--callable'];
  return {
    target: callable && text && !text.includes(':') ? `${text}:${callable}` : targetOf(text),
    factory: '--factory' in options || '--call' in options || /\(\)$/.test(text ?? ''),
    script: text?.endsWith('.py') ? text : script,
    directory: directory ?? null,
    options,
  };
}

// The attribute must not begin with a digit, or `localhost:8000` would be an application.
const TARGET = /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(\(\))?$/;

function targetOf(text: string | undefined): string | null {
  if (text === undefined || text.endsWith('.py')) return null;
  return /^[A-Za-z_][\w.]*(:[A-Za-z_][\w.]*)?(\(\))?$/.test(text)
    ? text.replace(/\(\)$/, '')
    : null;
}

/** `gunicorn shop.wsgi` leaves the attribute to its default. */
function bareModule(server: string, positional: readonly string[]): string | undefined {
  if (server !== 'gunicorn') return undefined;
  const module = positional.findLast((word) => /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(word));
  return module === undefined ? undefined : `${module}:application`;
}

const SHORT: Readonly<Record<string, string>> = {
  '-k': '--worker-class',
  '-w': '--workers',
  '-c': '--config',
  '-A': '--app',
  '-e': '--entrypoint',
  '-d': '--app-dir',
};

/** Options of any server, by their long names; of uWSGI `-w` is the module. */
function optionsOf(words: readonly string[]): Readonly<Record<string, string>> {
  const options: Record<string, string> = {};
  words.forEach((word, i) => {
    if (!word.startsWith('-')) return;
    const [name = '', value] = word.split(/=(.*)/s);
    const next = words[i + 1] ?? '';
    options[SHORT[name] ?? name] = value ?? (next.startsWith('-') ? '' : next);
  });
  const module = options['--workers'] ?? options['--wsgi'];
  return module && TARGET.test(module) ? { ...options, '--module': module } : options;
}

const FLAGS =
  /^--(preload|reload|factory|access-logfile=.*|.*=.*|proxy-headers|no-.*|daemon|master)$/;

/** Words that are neither options nor, as far as one can see, the value of one. */
function positionals(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => {
    const before = words[i - 1] ?? '';
    return (
      !word.startsWith('-') &&
      (!before.startsWith('-') || FLAGS.test(before) || TARGET.test(word)) &&
      !isConfiguration(before, word)
    );
  });
}

/** `--config python:settings.gunicorn` only looks like an application. */
function isConfiguration(before: string, word: string): boolean {
  return /^(-c|--config)$/.test(before) || word.startsWith('python:');
}

/** The commands of a line, each as its words. */
function commandsOf(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  const words = line.matchAll(/&&|\|\||[;|&\n]|(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s;&|"'\\])+/g);
  for (const [word] of words) {
    if (/^(&&|\|\||[;|&\n])$/.test(word)) commands.push([]);
    else commands.at(-1)?.push(unquoted(word));
  }
  return commands;
}

function unquoted(word: string): string {
  return word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) =>
    double !== undefined ? double.replace(/\\(["\\$`])/g, '$1') : (single ?? escaped),
  );
}

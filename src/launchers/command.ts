import { GaitkeeperError } from '../domain/errors.ts';
import { nearestName } from '../domain/unknown-name.ts';
import type { LaunchCommand, LaunchContext, Launcher } from './launcher.ts';
import { furtherArguments } from './subject.ts';
import { splitWords } from './words.ts';

/** A command line of the user's: whatever has no launcher still works. */
export const command: Launcher = {
  name: 'command',
  summary:
    'A command line of your own, with `{host}`, `{port}`, `{workers}`, `{threads}`, `{python}` and `{app}` filled in.',
  protocols: ['wsgi', 'asgi', 'own'],
  keepAlive: true,
  threaded: true,
  options: ['run', 'processes', 'signal'],
  requirements: () => [],
  unsupported: () => null,
  command: (context) => ({
    argv: argvOf(context),
    env: { HOST: context.host, PORT: String(context.port) },
    processes: processesOf(context.options),
    stopSignal: signalOf(context.options),
  }),
  launchesAnything: (options) => wordsOf(options).some((word) => word.includes('{app}')),
};

/** Placeholders are filled in after splitting, so that a value with blanks stays one word. */
function argvOf(context: LaunchContext): LaunchCommand['argv'] {
  const values: Readonly<Record<string, string>> = {
    host: context.host,
    port: String(context.port),
    workers: String(context.workers),
    threads: String(context.threads),
    python: context.python,
    app: context.application.target,
  };
  const [program, ...rest] = wordsOf(context.options).map((word) => filled(word, values));
  if (program === undefined || program === '') {
    throw invalid('is empty', 'Give the command line that starts the server.');
  }
  return [program, ...rest, ...furtherArguments(context)];
}

function filled(word: string, values: Readonly<Record<string, string>>): string {
  return word.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    const known = Object.keys(values);
    const nearest = nearestName(name, known);
    const hint =
      nearest === null
        ? `Known are: ${known.map((each) => `{${each}}`).join(', ')}.`
        : `Did you mean {${nearest}}?`;
    throw invalid(`has the unknown placeholder {${name}}`, hint);
  });
}

/** `run` of the configuration (`command` means the same): a line, or a list of words. */
function wordsOf(options: Readonly<Record<string, unknown>>): readonly string[] {
  const given = options.run ?? options.command;
  if (typeof given === 'string') {
    const words = splitWords(given);
    if (words === null) throw invalid('has a quote that is not closed', 'Close the quote.');
    return words;
  }
  if (Array.isArray(given) && given.every((word) => typeof word === 'string')) return given;
  throw invalid('is missing', 'Give the command line that starts the server.');
}

function processesOf({ processes = 1 }: Readonly<Record<string, unknown>>): number {
  if (Number.isInteger(processes) && (processes as number) >= 1) return processes as number;
  throw new GaitkeeperError('config-invalid', '`launchers.command.processes` is no whole number');
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGQUIT'] as const;

function signalOf({ signal = 'SIGTERM' }: Readonly<Record<string, unknown>>) {
  const known = SIGNALS.find((name) => name === signal);
  if (known !== undefined) return known;
  throw new GaitkeeperError(
    'config-invalid',
    `\`launchers.command.signal\` must be one of ${SIGNALS.join(', ')}`,
  );
}

function invalid(message: string, hint: string): GaitkeeperError {
  return new GaitkeeperError('config-invalid', `\`launchers.command.run\` ${message}`, { hint });
}

import { createInterface } from 'node:readline';
import { createColors } from 'picocolors';
import type { CommandIo } from '../commands/io.ts';
import { LiveProgress } from './live-progress.ts';
import { ProgressLines } from './progress-lines.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface TerminalOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly env: Environment;
}

/**
 * What the command line says goes to standard error, the result alone to standard output, so that
 * it can be piped. A terminal gets a live table, anything else plain lines.
 */
export function terminalIo({ quiet, verbose, env }: TerminalOptions): CommandIo {
  const colors = createColors(wantsColor(env, process.stderr));
  const live =
    !quiet && canRedraw(env, process.stderr) ? new LiveProgress(process.stderr, colors) : null;
  const say = (line: string) =>
    live === null ? process.stderr.write(`${line}\n`) : live.say(line);
  const lines = new ProgressLines();
  const io: CommandIo = {
    info: (line) => {
      if (!quiet) say(line);
    },
    warn: (line) => say(`${colors.yellow('warning:')} ${line}`),
    debug: (line) => {
      if (verbose) say(colors.dim(line));
    },
    async stage(title, run) {
      if (!quiet) say(colors.bold(title));
      live?.begin();
      try {
        return await run();
      } finally {
        live?.end();
      }
    },
    progress(event) {
      live?.apply(event);
      for (const { level, text } of lines.of(event)) {
        if (level === 'warn') say(text);
        else if (level === 'debug') io.debug(text);
        else if (live === null) io.info(text);
      }
    },
    result: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    ...(process.stdin.isTTY && process.stderr.isTTY
      ? {
          ask(question: string) {
            live?.end();
            return ask(question);
          },
        }
      : {}),
    color: wantsColor(env, process.stdout),
    /** Asked when there is something to show: the terminal may have been resized. */
    get width() {
      return process.stdout.columns || 100;
    },
    get columns() {
      return process.stdout.columns || process.stderr.columns || Number.POSITIVE_INFINITY;
    },
  };
  return io;
}

/** Readline takes Ctrl+C for itself: here it ends the program, as everywhere. */
function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  return new Promise((resolve) => {
    terminal.on('close', () => resolve(''));
    terminal.question(question, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}

/** Not where nobody watches (a CI that gives its jobs a terminal), nor in one that has no size. */
function canRedraw(env: Environment, stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && env.TERM !== 'dumb' && !env.CI && stream.columns > 0 && stream.rows > 0;
}

/** The conventions: NO_COLOR and FORCE_COLOR before what the stream is. */
function wantsColor(env: Environment, stream: { readonly isTTY?: boolean }): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && env.TERM !== 'dumb';
}

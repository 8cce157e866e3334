import { createInterface } from 'node:readline';
import { createColors } from 'picocolors';
import type { CommandIo } from '../commands/io.ts';
import { liveView, progressLine } from './live-view.ts';

export interface TerminalOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * What the command line says goes to standard error, the result alone to standard output, so that
 * it can be piped. A terminal gets a live table, anything else plain lines.
 */
export function terminalIo({ quiet, verbose, env }: TerminalOptions): CommandIo {
  const colors = createColors(wantsColor(env, process.stderr));
  const live =
    process.stderr.isTTY && !quiet && env.TERM !== 'dumb' ? liveView(process.stderr) : null;
  const say = (line: string) => process.stderr.write(`${line}\n`);
  return {
    info: (line) => {
      if (!quiet) say(line);
    },
    warn: (line) => say(`${colors.yellow('warning:')} ${line}`),
    debug: (line) => {
      if (verbose) say(colors.dim(line));
    },
    async stage(title, run) {
      if (!quiet) say(colors.bold(title));
      try {
        return await run();
      } finally {
        live?.done();
      }
    },
    progress(event) {
      if (live !== null) return live.apply(event);
      const line = progressLine(event);
      if (line !== null && (!quiet || event.type === 'failed')) say(line);
    },
    result: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
    color: wantsColor(env, process.stdout),
    width: process.stdout.columns ?? 100,
  };
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

/** The conventions: NO_COLOR and FORCE_COLOR before what the stream is. */
function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

import type { Branches } from '../baseline/borrowed-branch.ts';
import type { Progress } from '../measure/types.ts';

export type { Progress };

/** Where a command says what it does. The command line and the Action each bring their own. */
export interface CommandIo {
  /** One line of what is going on. */
  info(line: string): void;
  /** Something that the user should know of although the command goes on. */
  warn(line: string): void;
  /** A detail that only `--verbose` shows. */
  debug(line: string): void;
  /** Runs a stage under a heading: a group of the Actions log, a heading in a terminal. */
  stage<T>(title: string, run: () => Promise<T>): Promise<T>;
  /** What happens while measuring: a live table in a terminal, lines elsewhere. */
  progress(event: Progress): void;
  /** The result itself: standard output of the command line. */
  result(text: string): void;
  /** Asks whoever sits at the terminal; absent where nobody does. An empty answer is what Ctrl+D gives. */
  ask?(question: string): Promise<string>;
  /** Keeps texts out of everything that is said from now on; absent where nobody listens. */
  hide?(secrets: readonly string[]): void;
  /** The data branches that the command has opened, for all of its parts; absent where each opens its own. */
  readonly branches?: Branches;
  /** Whether results may be coloured, and how wide they may be. */
  readonly color: boolean;
  readonly width: number;
  /** Columns of the terminal that somebody reads in; infinite where there is none, and lines may be as long as they are. */
  readonly columns: number;
}

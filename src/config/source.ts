import type { Path, Problem } from './problems.ts';

/** A configuration as it was read: its plain value, and where each part of it stands. */
export interface ConfigSource {
  /** File name for messages, relative to the repository. */
  readonly file: string;
  readonly value: unknown;
  /** 1-based; of the nearest enclosing part where this one has no place of its own. */
  position(path: Path, atKey: boolean): Position | null;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a reader of a configuration file returns: the value, or why the text cannot be read. */
export type ReadResult =
  | { readonly source: ConfigSource; readonly problems: [] }
  | { readonly source: null; readonly problems: readonly PlacedProblem[] };

export interface PlacedProblem extends Problem {
  readonly position: Position | null;
}

/** `gaitkeeper.yml:3:5` */
export function place(file: string, position: Position | null): string {
  return position === null ? file : `${file}:${position.line}:${position.column}`;
}

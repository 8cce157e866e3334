import { type ErrorCode, GaitkeeperError } from '../domain/errors.ts';
import { nearestName } from '../domain/unknown-name.ts';

export type Path = readonly (string | number)[];

/** One mistake in a configuration. */
export interface Problem {
  /** Where it stands; empty for the whole document. */
  readonly path: Path;
  /** The key itself is the mistake, not its value. */
  readonly atKey?: boolean;
  /** What is wrong, as a sentence without its full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly mend?: string;
  /** It is a name that no registry has. */
  readonly unknownName?: boolean;
}

/** Says where a problem stands: `gaitkeeper.yml:3:5`, or the flag that it came from. */
export type Locate = (problem: Problem) => string;

/**
 * One error for all the mistakes of a configuration. `subject` names it where there are several:
 * `gaitkeeper.yml`, `The command line`.
 */
export function problemsError(
  problems: readonly Problem[],
  locate: Locate,
  subject: string,
  code: ErrorCode = 'config-invalid',
): GaitkeeperError {
  const lines = problems
    .slice(0, MOST_TOLD)
    .map((problem) => cut(`${locate(problem)}: ${problem.message}`));
  if (problems.length === 1) {
    const mend = problems[0]?.mend;
    return new GaitkeeperError(code, lines[0] as string, mend === undefined ? {} : { hint: mend });
  }
  const told = lines.map((line, index) => withMend(line, problems[index]?.mend));
  const more = problems.length - lines.length;
  const detail = [...told, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
  return new GaitkeeperError(code, `${subject} has ${problems.length} mistakes`, { detail });
}

/** A file that is something else altogether has a mistake in each line, and its lines may be long. */
const MOST_TOLD = 50;
const LONGEST_LINE = 500;

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

/** `servers[1]`, `matrix.include[0].python`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** A value as a message quotes it: `"abc"`, `the number 3`, `a list`. */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return value instanceof Date ? 'a date' : 'a map';
}

/** The mend for a name that is not known: the nearest known one, else all of them. */
export function nearest(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  if (near !== null) return `Did you mean \`${near}\`?`;
  return `Known are: ${[...known].sort().join(', ')}.`;
}

function withMend(line: string, mend: string | undefined): string {
  return mend === undefined ? line : `${line}. ${mend}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

import { type Path, type Problem, pathText } from './problems.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `$${` stands for a plain `${`; `${1..500}` is no variable and stays for the scenario to read. */
const VARIABLE = /\$(\$\{)|\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g;

/** A variable that a value was filled from; null where it was not set and a default stands in. */
export interface Used {
  readonly path: Path;
  readonly name: string;
  readonly value: string | null;
}

interface Interpolated {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly used: readonly Used[];
}

/**
 * Fills `${VAR}` and `${VAR:-default}` in every text of a value. As in a shell, the default also
 * stands in for an empty variable.
 * @param environment null where nothing will be measured: a variable then stands for its own name
 */
export function interpolate(
  value: unknown,
  environment: Environment | null,
  path: Path,
): Interpolated {
  const problems: Problem[] = [];
  const used: Used[] = [];
  const note: Note = { problem: (one) => problems.push(one), use: (one) => used.push(one) };
  const fill = (each: unknown, at: Path): unknown => {
    if (typeof each === 'string') return fillText(each, environment, at, note);
    if (Array.isArray(each)) return each.map((item, index) => fill(item, [...at, index]));
    if (!isPlain(each)) return each;
    const filled = new Map<string, unknown>();
    for (const [key, item] of Object.entries(each)) {
      const below = [...at, key];
      const name = isMix(at) ? fillText(key, environment, below, note) : key;
      if (filled.has(name)) problems.push(twice(at, name));
      filled.set(name, fill(item, below));
    }
    return Object.fromEntries(filled);
  };
  return { value: fill(value, path), problems, used };
}

interface Note {
  problem(one: Problem): void;
  use(one: Used): void;
}

function fillText(text: string, environment: Environment | null, path: Path, note: Note): string {
  return text.replace(VARIABLE, (whole, escaped, name: string, fallback?: string) => {
    if (escaped !== undefined) return escaped;
    const value = environment === null ? name : environment[name];
    const stands = value === '' && fallback !== undefined ? undefined : value;
    if (environment !== null) note.use({ path, name, value: stands ?? null });
    if (stands !== undefined || fallback !== undefined) return stands ?? fallback ?? '';
    note.problem({
      path,
      message: `\`${pathText(path)}\` needs the environment variable ${name}, which is not set`,
      mend: `Set ${name}, or give a default: \${${name}:-…}.`,
    });
    return whole;
  });
}

/** The keys of a mix are requests, and may hold variables as any other text: `GET /shops/${SHOP}`. */
function isMix(path: Path): boolean {
  return path.length === 3 && path[0] === 'scenarios' && path[2] === 'mix';
}

function twice(path: Path, key: string): Problem {
  const message = `\`${pathText(path)}\` has ${JSON.stringify(key)} twice, once its variables are filled in`;
  return { path, message, mend: 'Keep one of them, with the sum of the weights.' };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

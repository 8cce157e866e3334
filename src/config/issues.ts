import type { z } from 'zod';
import { found, nearest, type Path, type Problem, pathText } from './problems.ts';
import { type Settings, settingsSchema } from './schema.ts';

/** Keys that other tools, or people's habits, call differently. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  application: 'app',
  timeout: 'boot-timeout',
  boot_timeout: 'boot-timeout',
  interpreters: 'python',
  pythons: 'python',
  launcher: 'servers',
  environment: 'env',
  time: 'budget',
};

/** Checks the shape of a configuration: the settings, or every mistake in them. */
export function checkShape(
  value: unknown,
): { settings: Settings; problems: [] } | { settings: null; problems: readonly Problem[] } {
  const keys = new Map<string, readonly string[]>();
  const result = settingsSchema.safeParse(value, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') keys.set(knownKeysId(issue), knownKeys(issue.inst));
      return undefined;
    },
  });
  if (result.success) return { settings: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, [], value, keys));
  return { settings: null, problems: distinct(problems) };
}

type Issue = z.core.$ZodIssue;

function problemsOf(
  issue: Issue,
  prefix: Path,
  root: unknown,
  keys: ReadonlyMap<string, readonly string[]>,
): readonly Problem[] {
  const path = [...prefix, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') {
    const known = keys.get(knownKeysId(issue)) ?? [];
    return issue.keys.map((key) => unknownKey([...path, key], known));
  }
  if (issue.code === 'invalid_union') {
    const inner = nestedIssues(issue);
    if (inner !== null) return inner.flatMap((each) => problemsOf(each, path, root, keys));
  }
  if (issue.code === 'invalid_key') return [badKey(issue, path)];
  const subject = path.length === 0 ? 'The configuration' : `\`${pathText(path)}\``;
  const value = valueAt(root, path);
  const message = `${subject} must be ${issue.message}, found ${found(value)}`;
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return [{ path, message }];
  return [{ path, message, mend: nearest(value, issue.values.map(String)) }];
}

/** A value may break two rules (pattern and range) that are explained by the same sentence. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** Where one alternative of a union failed further inside than the others, it is the one meant. */
function nestedIssues(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] | null {
  const nested = issue.errors.filter((branch) =>
    branch.every((each) => each.path.length > 0 || each.code === 'unrecognized_keys'),
  );
  return nested.length === 1 ? (nested[0] ?? null) : null;
}

function unknownKey(path: Path, known: readonly string[]): Problem {
  const key = String(path.at(-1));
  const word = OTHER_WORDS[key];
  const mend = word !== undefined && known.includes(word) ? `Did you mean \`${word}\`?` : null;
  return {
    path,
    atKey: true,
    message: `\`${pathText(path)}\` is not a known key`,
    mend: mend ?? nearest(key, known),
  };
}

function badKey(issue: Extract<Issue, { code: 'invalid_key' }>, path: Path): Problem {
  const expected = issue.issues[0]?.message ?? issue.message;
  const parent = pathText(path.slice(0, -1));
  const message = `\`${parent}\` must have ${expected}, found ${found(path.at(-1))}`;
  return { path, atKey: true, message };
}

function knownKeysId(issue: { readonly path?: unknown; readonly keys: readonly string[] }): string {
  return JSON.stringify([issue.path ?? [], issue.keys]);
}

/** The raw issue carries the schema that raised it: its shape holds the keys to choose from. */
function knownKeys(schema: unknown): readonly string[] {
  const shape = (schema as z.ZodObject | undefined)?.def?.shape ?? {};
  return Object.keys(shape).filter((key) => !key.startsWith('$'));
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | null | undefined)?.[part],
    root,
  );
}

import { z } from 'zod';
import { isObject } from '../domain/json.ts';
import { looksSecret, MASK, redactDeep, redactor } from '../domain/redact.ts';
import type { LoadedConfig } from './load.ts';
import { type Path, pathText } from './problems.ts';
import { settingsSchema } from './schema.ts';

/** Who gave a value. */
export type Origin =
  | { readonly from: 'default' | 'file' | 'flag' | 'detected'; readonly where: string | null }
  /** Follows from another key. */
  | { readonly from: 'derived'; readonly where: string };

/** One value that holds, and where it is from. */
export interface EffectiveValue {
  readonly path: Path;
  readonly value: unknown;
  readonly origin: Origin;
  /** Variables that it was filled from; of one that is not set, its default. */
  readonly variables: readonly { readonly name: string; readonly set: boolean }[];
}

/** Everything that the file, the flags and the defaults say, in the order of the documentation; secrets are masked. */
export function effectiveValues(loaded: LoadedConfig): readonly EffectiveValue[] {
  const fallbacks = defaults();
  return Object.keys(fallbacks).flatMap((key) => {
    const given = (loaded.filled as Readonly<Record<string, unknown>>)[key];
    const fallback = fallbacks[key];
    if (!isObject(given) && !(isObject(fallback) && given === undefined)) {
      return valueAt(loaded, [key], given, fallback);
    }
    const below = { ...(isObject(fallback) ? fallback : {}), ...(isObject(given) ? given : {}) };
    return Object.keys(below).flatMap((name) =>
      valueAt(loaded, [key, name], isObject(given) ? given[name] : undefined, below[name]),
    );
  });
}

/** Where nobody said anything, and what then follows from other keys. */
function valueAt(
  loaded: LoadedConfig,
  path: Path,
  given: unknown,
  fallback: unknown,
): readonly EffectiveValue[] {
  const variables = loaded.used
    .filter(({ path: at }) => path.every((part, index) => at[index] === part))
    .map(({ name, value }) => ({ name, set: value !== null }));
  if (given !== undefined) {
    const value = redactDeep(masked(given, String(path.at(-1))), redactor(loaded.config.secrets));
    const { place, flag } = loaded.locate(path);
    const origin: Origin = flag ? { from: 'flag', where: place } : { from: 'file', where: place };
    return [{ path, value, origin, variables: distinct(variables) }];
  }
  if (fallback !== undefined) {
    return [{ path, value: fallback, origin: { from: 'default', where: null }, variables }];
  }
  const derived = DERIVED[pathText(path)]?.(loaded);
  return derived === undefined ? [] : [{ path, ...derived, variables }];
}

function distinct(variables: EffectiveValue['variables']): EffectiveValue['variables'] {
  return [...new Map(variables.map((one) => [one.name, one])).values()];
}

type Derive = (loaded: LoadedConfig) => Pick<EffectiveValue, 'value' | 'origin'>;

const DERIVED: Readonly<Record<string, Derive>> = {
  'confirm-budget': ({ config }) => ({
    value: `${config.confirmSeconds}s`,
    origin: { from: 'derived', where: 'half of `budget`' },
  }),
  precision: ({ config }) => ({
    value: `${Number((config.precision * 100).toPrecision(6))}%`,
    origin: { from: 'derived', where: 'half of `threshold`' },
  }),
};

/** Every key of the configuration with its default, undefined where there is none. */
function defaults(): Readonly<Record<string, unknown>> {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input' });
  return Object.fromEntries(
    Object.entries(properties as Record<string, { readonly default?: unknown }>)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, node]) => [key, node.default]),
  );
}

/** By name, also where the value is one that no report would have to hide. */
function masked(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => masked(each, name));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, masked(each, key)]));
  }
  return looksSecret(name) && value !== '' && typeof value !== 'boolean' ? MASK : value;
}

import { isObject } from '../domain/json.ts';

/**
 * What is fetched was perhaps written by hand, by a stranger or by a newer version. These checks accept exactly what
 * baseline/history-schema.ts and baseline/shape.ts do (a test holds them to it): that library is three times the size of this page, and may
 * not be fast without `eval`, which a page that trusts nobody forbids itself.
 */
export type Json = { readonly [key: string]: unknown };

/** With these keys, and no others. */
export function hasKeys(value: unknown, keys: ReadonlySet<string>): value is Json {
  if (!isObject(value)) return false;
  const own = Object.keys(value);
  return own.length === keys.size && own.every((key) => keys.has(key));
}

/** Names of somebody's choice, as many as anybody has. */
export function isMap(value: unknown, of: (value: unknown) => boolean): boolean {
  return (
    isObject(value) &&
    !Object.hasOwn(value, '__proto__') &&
    Object.keys(value).length <= 20_000 &&
    Object.entries(value).every(([name, one]) => isWord(name) && of(one))
  );
}

export function isTuple(value: unknown, length: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length === length;
}

export function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500;
}

export function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value);
}

export function isRun(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,300}$/.test(value);
}

/** ISO 8601 with seconds, UTC, of a day that there is. */
export function isTime(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === value.slice(0, 10);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function orNull(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === null || is(value);
}

import type { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { MOST_BYTES } from './documents.ts';
import { oddShape } from './shape.ts';

export type ReadDocument<T> = { readonly value: T } | { readonly problem: string };

/** Reads a small file of a store. Whatever is wrong with it is told, never thrown: others must not suffer from it. */
export function readDocument<T>(schema: z.ZodType<T>, path: string, text: string): ReadDocument<T> {
  const passedOver = (why: string) => ({
    problem: `${path} was passed over: ${isNewer(text) ? NEWER : `${why}.`}`,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return passedOver('it is not JSON');
  }
  const odd = oddShape(value);
  if (odd !== null) return passedOver(odd);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  return passedOver(`${where === '' ? 'it' : `\`${where}\``} is not as Gaitkeeper writes it`);
}

/** Whether a newer version wrote it: then it is in order, only not for us. */
export function isNewer(text: string): boolean {
  return /^\s*\{\s*"(?:v|version)":\s*(?:[2-9]|\d{2,})\b/.test(text);
}

const NEWER = 'a newer Gaitkeeper wrote it. Update Gaitkeeper to read it.';

/**
 * The text of a small file.
 * @throws GaitkeeperError `record-invalid` where it could not be read back: names come from records of strangers
 */
export function documentText<T>(schema: z.ZodType<T>, value: T): string {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw unstorable(`\`${issue?.path.join('.')}\` ${issue?.message ?? ''}`);
  }
  const text = `${JSON.stringify(parsed.data, null, 2)}\n`;
  if (Buffer.byteLength(text) > MOST_BYTES) throw unstorable('it is larger than any real one');
  return text;
}

function unstorable(why: string): GaitkeeperError {
  return new GaitkeeperError('record-invalid', `This cannot be stored: ${why}`, {
    hint: 'Look at the cells and scenarios in the record.',
  });
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** Whether two types are alike, but for what may be written to. */
export type Same<A, B> =
  (<T>() => T extends Mutable<A> ? 1 : 2) extends <T>() => T extends Mutable<B> ? 1 : 2
    ? true
    : false;

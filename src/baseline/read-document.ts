import type { z } from 'zod';
import { oddShape } from './shape.ts';

export type ReadDocument<T> = { readonly value: T } | { readonly problem: string };

/** Reads a small file of a store. Whatever is wrong with it is told, never thrown: others must not suffer from it. */
export function readDocument<T>(schema: z.ZodType<T>, path: string, text: string): ReadDocument<T> {
  const passedOver = (why: string) => ({ problem: `${path} was passed over: ${why}.` });
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

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** Whether two types are alike, but for what may be written to. */
export type Same<A, B> =
  (<T>() => T extends Mutable<A> ? 1 : 2) extends <T>() => T extends Mutable<B> ? 1 : 2
    ? true
    : false;

import { z } from 'zod';
import { sortedByKey } from '../domain/order.ts';

export const text = (most: number) => z.string().max(most);
export const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);
export const count = z.int().min(0);
export const amount = z.number().min(0);

/** Names, identifiers and versions. */
export const word = text(500);
/** One sentence of ours, or one that quotes a server. */
export const sentence = text(10_000);
export const sentences = list(sentence, 20_000);

/** A dictionary with free keys, sorted so that equal records are equal texts. */
export function dictionary<T extends z.ZodType>(value: T, most: number) {
  return z
    .record(word, value)
    .refine((entries) => Object.keys(entries).length <= most, `more than ${most} entries`)
    .overwrite(sortedByKey)
    .meta({ maxProperties: most });
}

export function bySide<T extends z.ZodType>(value: T) {
  return z.strictObject({ base: value.exactOptional(), head: value.exactOptional() });
}

export function byTarget<T extends z.ZodType>(value: T) {
  return bySide(value).extend({ reference: value.exactOptional() });
}

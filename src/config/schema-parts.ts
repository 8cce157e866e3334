import { z } from 'zod';
import { DURATION, RATIO, ratio, seconds } from './units.ts';

// Every message completes "… must be": issues.ts adds where it stands and what was found there.

export const LAUNCHER = 'the name of a launcher';
export const PYTHON = 'a Python as text, such as "3.12", "3.13t", "pypy3.11" or a path';
export const COUNT = 'a whole number from 1 to 256';
const DURATION_TEXT = 'a duration such as 90s, 5m or 1m30s, at most 6h';
const RATIO_TEXT = 'a percentage such as 2%, or a ratio such as 0.02, above 0 and below 50%';

export const launcher = text(LAUNCHER);
export const python = z.union(
  [text(PYTHON).regex(/^[^-]/, { error: PYTHON }), z.number({ error: PYTHON })],
  {
    error: PYTHON,
  },
);
export const count = z.int({ error: COUNT }).min(1, { error: COUNT }).max(256, { error: COUNT });
export const launcherArguments = z.array(text('one argument as text'), {
  error: 'a list of arguments, one item each',
});

export const duration = (description: string, fallback?: string) =>
  z
    .union(
      [
        z.number({ error: DURATION_TEXT }),
        text(DURATION_TEXT).regex(DURATION, { error: DURATION_TEXT }),
      ],
      {
        error: DURATION_TEXT,
      },
    )
    .refine((value) => seconds(value) > 0 && seconds(value) <= 6 * 3600, { error: DURATION_TEXT })
    .meta(fallback === undefined ? { description } : { description, default: fallback });

export const share = (description: string, fallback?: string) =>
  z
    .union(
      [z.number({ error: RATIO_TEXT }), text(RATIO_TEXT).regex(RATIO, { error: RATIO_TEXT })],
      { error: RATIO_TEXT },
    )
    .refine((value) => ratio(value) > 0 && ratio(value) < 0.5, { error: RATIO_TEXT })
    .meta(fallback === undefined ? { description } : { description, default: fallback });

export function text(expected: string) {
  return z.string({ error: expected }).min(1, { error: expected });
}

export function oneOrMany<T extends z.ZodType>(item: T, expected: string) {
  return z.union([item, z.array(item).min(1, { error: expected })], { error: expected });
}

/** An object in which an unknown key is a mistake, and not one that is silently left out. */
export function group<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? 'keys with values' : undefined),
  });
}

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ranges
import { pathsIn, rangesIn } from '../domain/range.ts';
import type { Field } from './field.ts';

/** Each is held in memory, ready to be sent; more would not be more varied, but slower to send. */
const MOST_REQUESTS = 5000;

/**
 * Refuses what looks like a range of numbers in a path and is none. Variables of the environment are filled in by
 * now.
 * @throws GaitkeeperError `config-invalid`
 */
export function checkRanges(path: string, field: Field): void {
  const others = rangesIn(path).reduce((rest, { text }) => rest.replace(text, ' '), path);
  if (others.includes('${')) throw noRange(path, others, field);
  for (const { text, first, last } of rangesIn(path)) {
    if (first <= last) continue;
    throw field.error(
      `asks for ${JSON.stringify(path)}, in which ${text} ends before it begins`,
      `Write \${${last}..${first}}.`,
    );
  }
  assertFew(pathsIn(path), field);
}

/** @throws GaitkeeperError `config-invalid` where a scenario would ask more different requests than are sent as fast. */
export function assertFew(requests: number, field: Field): void {
  if (requests <= MOST_REQUESTS) return;
  throw field.error(
    `stands for ${requests} different requests, and ${MOST_REQUESTS} are the most`,
    'Take smaller ranges: a thousand different ones are as good a mix as a million.',
  );
}

function noRange(path: string, others: string, field: Field) {
  const [part = '', end] = /\$\{[^}]*(\})?/.exec(others) ?? [];
  const what = end === undefined ? 'without its }' : 'which is no range of whole numbers';
  return field.error(
    `asks for ${JSON.stringify(path)} with ${JSON.stringify(part)}, ${what}`,
    'Write a range such as ${1..500}; what is meant literally as %24%7B.',
  );
}

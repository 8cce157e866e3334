import { stringify } from 'yaml';
import type { EffectiveValue } from '../../config/effective.ts';

/** The values as a configuration that says the same, and beside each where it is from. */
export function yamlOf(values: readonly EffectiveValue[]): string {
  const lines = [...Map.groupBy(values, ({ path }) => path[0])].flatMap(([key, of]) =>
    of[0]?.path.length === 1
      ? of.map(lineOf)
      : [{ text: `${key}:`, remark: '' }, ...of.map(lineOf)],
  );
  const width = Math.min(WIDEST, Math.max(...lines.map(({ text }) => text.length)));
  return lines
    .map(({ text, remark }) => (remark === '' ? text : `${text.padEnd(width)}  # ${remark}`))
    .join('\n');
}

const WIDEST = 60;

interface Line {
  readonly text: string;
  readonly remark: string;
}

function lineOf(one: EffectiveValue): Line {
  const { path, value } = one;
  // What is not known yet is left to be detected, as if nobody had said anything.
  const open = value === null && one.origin.from === 'detected' ? '# ' : '';
  const shown = open === '' ? flow({ [String(path.at(-1))]: value }) : `${path.at(-1)}:`;
  return { text: `${'  '.repeat(path.length - 1)}${open}${shown}`, remark: remarkOf(one) };
}

/** On one line, whatever it is. */
function flow(pair: Readonly<Record<string, unknown>>): string {
  const [[key, value] = ['', null]] = Object.entries(pair);
  const name = stringify(key).trimEnd();
  if (value === null || typeof value !== 'object') {
    return `${name}: ${typeof value === 'string' ? scalar(value) : String(value)}`;
  }
  return `${name}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()}`;
}

function scalar(value: string): string {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') ? JSON.stringify(value) : plain;
}

function remarkOf({ origin, variables }: EffectiveValue): string {
  const from = origin.where === null ? origin.from : TELL[origin.from](origin.where);
  const names = variables.map(({ name, set }) => (set ? name : `${name}, which is not set`));
  return names.length === 0 ? from : `${from}, from the environment's ${names.join(', ')}`;
}

const TELL: Readonly<Record<EffectiveValue['origin']['from'], (where: string) => string>> = {
  default: () => 'default',
  file: (where) => where,
  flag: (where) => where,
  derived: (where) => where,
  detected: (where) => `detected: ${where}`,
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { acceptanceParts } from '../../src/baseline/acceptances.ts';
import { entrySchema, indexSchema } from '../../src/baseline/history-schema.ts';
import { readDocument } from '../../src/baseline/read-document.ts';
import { packEntry } from '../../src/domain/history-lines.ts';
import { readAccepted } from '../../src/page/read-accepted.ts';
import { readIndex } from '../../src/page/read-index.ts';
import { readLine } from '../../src/page/read-line.ts';
import { entryOf, pointOf, step } from '../verdict/histories.ts';

const RUNS = 3000;
const ENTRY = JSON.parse(
  JSON.stringify(packEntry(entryOf(1, {}, { points: [pointOf({ step: step(0.1) })] }))),
);
const FIGURES = [1000, 0.1, 0.007, 5, null, null];
const INDEX = {
  version: 1,
  services: [
    {
      ...{ name: 'a/b', slug: 'a.b', entries: 3 },
      files: [{ name: '2026-11.jsonl', entries: 3, bytes: 100 }],
      newest: { run: 'r', sha: 'abcdef0', at: '2026-11-20T00:00:00.000Z' },
    },
  ],
  releases: { 'v1.0': 'abcdef0' },
};

const ACCEPTANCE = {
  ...{ id: 'a-1', service: 'books', cell: null, scenario: 'hello', reason: 'Checked.', by: 'ada' },
  ...{ at: '2026-11-20T00:00:00.000Z', pull: 7, head: '0'.repeat(40) },
  until: { version: '2.0' },
  effects: [{ cell: 'c', scenario: 'hello', metric: 'cpu', estimate: 0.08 }],
};

/** Things that somebody may have written in the place of something else. */
const ODD: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    ...[
      null,
      '',
      0,
      -1,
      1.5,
      1e300,
      true,
      [],
      {},
      'x',
      'abcdef0',
      'ABCDEF0',
      '../..',
      '2026-13.jsonl',
    ],
    ...['2026-11-20T00:00:00Z', '2026-02-30T00:00:00Z', '2026-11-20', '2026-11-20T24:00:00Z'],
    ...[
      '2026-11-20T00:00:00+01:00',
      '2026-11-20T00:00Z',
      'x'.repeat(501),
      2 ** 53,
      [1, 2, 3, 4, 5],
    ],
    ...[
      [null, null, -1, null, null],
      [null, null, null, 0, null],
      ['x', 2, null],
      ['x', -1, null],
    ],
  ),
  fc.jsonValue(),
);

/** Names that an object has without having them. */
const NAMES = fc.oneof(fc.constantFrom('__proto__', 'toString', 'constructor', ''), fc.string());

/** One place of a value replaced, or with one key more or less, or with another name. */
function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.keys(value).map((key) =>
          spoiled((value as Record<string, unknown>)[key]).map((part) => {
            const copy = structuredClone(value) as Record<string, unknown>;
            copy[key] = part;
            return copy;
          }),
        )
      : [];
  const without = Object.keys(Object(value)).map((key) =>
    fc.constant(
      Array.isArray(value)
        ? value.slice(1)
        : Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key)),
    ),
  );
  const more = Array.isArray(value)
    ? ODD.map((odd) => [...value, odd])
    : fc.tuple(NAMES, ODD).map(([key, odd]) => ({ ...(value as object), [key]: odd }));
  const other = Object.keys(Object(value)).map((key) =>
    NAMES.map((name) => renamed(value, key, name)),
  );
  return fc.oneof(
    ...[ODD, ...inside, ...without, ...other],
    ...(typeof value === 'object' ? [more] : []),
  );
}

function renamed(value: unknown, key: string, name: string): unknown {
  if (Array.isArray(value)) return value.toReversed();
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([own, part]) => [own === key ? name : own, part]));
}

const isLine = (text: string) => 'value' in readDocument(entrySchema, 'a line', text);
const isIndex = (text: string) => 'value' in readDocument(indexSchema, 'the index', text);

describe('the page reads', () => {
  test('what the program wrote', () => {
    expect(readLine(JSON.stringify(ENTRY))).toEqual(ENTRY);
    expect(readIndex(JSON.stringify(INDEX))).toEqual(INDEX);
  });

  test('of lines what the program does, no more and no less', () => {
    fc.assert(
      fc.property(spoiled(ENTRY), (value) => {
        const text = JSON.stringify(value);
        expect(readLine(text) !== null).toBe(isLine(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('of the index what the program does, no more and no less', () => {
    fc.assert(
      fc.property(
        spoiled(INDEX).filter((value) => !isNewer(value)),
        (value) => {
          const text = JSON.stringify(value);
          expect(readIndex(text) !== null).toBe(isIndex(text));
        },
      ),
      { numRuns: RUNS },
    );
  });

  const MANY = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`cell-${at}`, {}]));

  test.each([
    ['a time without seconds', { ...ENTRY, at: '2026-11-20T00:00Z' }],
    [
      'a name that every object has',
      { ...ENTRY, cells: { c: { s: ['h', { toString: FIGURES }] } } },
    ],
    ['a cell `__proto__`', { ...ENTRY, cells: { ['__proto__']: {} } }],
    ['more cells than anybody has', { ...ENTRY, cells: MANY }],
  ])('no line with %s, as the program', (_, value) => {
    const text = JSON.stringify(value);
    expect({ page: readLine(text), program: isLine(text) }).toEqual({ page: null, program: false });
  });

  test('an index of no version that there may be as damaged, not as a newer one', () => {
    for (const version of [[2], '2', 1.5, true]) {
      expect(readIndex(JSON.stringify({ ...INDEX, version }))).toBeNull();
    }
    expect(readIndex(JSON.stringify({ ...INDEX, version: 2 }))).toBe('newer');
  });

  test('of what was accepted all that the program does, and is not stopped by the rest', () => {
    const schema = z.strictObject(acceptanceParts);
    const file = (...acceptances: unknown[]) => JSON.stringify({ version: 1, acceptances });
    fc.assert(
      fc.property(spoiled(ACCEPTANCE), (value) => {
        const read = readAccepted(file(value, ACCEPTANCE));
        expect(read.at(-1)).toEqual(ACCEPTANCE);
        const accepted = 'value' in readDocument(schema, 'one', JSON.stringify(value));
        if (accepted) expect(read).toHaveLength(2);
      }),
      { numRuns: RUNS },
    );
    const odd = { ...ACCEPTANCE.effects[0], metric: { toString: 1 } };
    expect(readAccepted(file({ ...ACCEPTANCE, effects: [odd] }))).toEqual([]);
  });

  test.each(['', '{', 'null', '[]', '1e999', '{"v":1}'])('nothing from %j', (text) => {
    expect(readLine(text)).toBeNull();
    expect(readIndex(text)).toBeNull();
  });

  test('no infinite figure, which JSON can be made to say', () => {
    const text = JSON.stringify(ENTRY).replace('"throughput":[1000', '"throughput":[1e999');
    expect(text).toContain('1e999');
    expect(readLine(text)).toBeNull();
  });
});

function isNewer(value: unknown): boolean {
  const version = (value as { version?: unknown } | null)?.version;
  return Number.isInteger(version) && (version as number) > 1;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entrySchema, indexSchema } from '../../src/baseline/history-schema.ts';
import { packEntry } from '../../src/domain/history-lines.ts';
import { readIndex } from '../../src/page/read-index.ts';
import { readLine } from '../../src/page/read-line.ts';
import { entryOf, pointOf, step } from '../verdict/histories.ts';

const ENTRY = JSON.parse(
  JSON.stringify(packEntry(entryOf(1, {}, { points: [pointOf({ step: step(0.1) })] }))),
);
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

/** One place of a value replaced, or with one key more or less. */
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
    : fc.tuple(fc.string(), ODD).map(([key, odd]) => ({ ...(value as object), [key]: odd }));
  return fc.oneof(ODD, ...inside, ...without, ...(typeof value === 'object' ? [more] : []));
}

describe('the page reads', () => {
  test('what the program wrote', () => {
    expect(readLine(JSON.stringify(ENTRY))).toEqual(ENTRY);
    expect(readIndex(JSON.stringify(INDEX))).toEqual(INDEX);
  });

  test('of lines what the program does, no more and no less', () => {
    fc.assert(
      fc.property(spoiled(ENTRY), (value) => {
        const accepted = entrySchema.safeParse(JSON.parse(JSON.stringify(value))).success;
        expect(readLine(JSON.stringify(value)) !== null).toBe(accepted);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('of the index what the program does, no more and no less', () => {
    fc.assert(
      fc.property(
        spoiled(INDEX).filter((value) => !isNewer(value)),
        (value) => {
          const accepted = indexSchema.safeParse(JSON.parse(JSON.stringify(value))).success;
          expect(readIndex(JSON.stringify(value)) !== null).toBe(accepted);
        },
      ),
      { numRuns: 3000, seed: 1 },
    );
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
  return typeof version === 'number' && version > 1;
}

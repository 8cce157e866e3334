import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../src/baseline/codec.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { judge } from '../../src/verdict/judge.ts';
import { hostileText } from './hostile-text.ts';

const REAL = readFileSync(
  new URL('../../fixtures/records/n-plus-one.json', import.meta.url),
  'utf8',
);

const OPTIONS = {
  ...{ threshold: 0.02, memoryThreshold: 0.05, alpha: 0.01 },
  gating: ['throughput', 'cpu', 'p50', 'memory', 'growth'],
} as const;

/** The record where it is one, null where it is refused; anything else that is thrown fails the test. */
function decoded(text: string): RunRecord | null {
  try {
    return decodeRecord(text, 'record.json');
  } catch (error) {
    expect(error).toMatchObject({ name: 'GaitkeeperError', code: 'record-invalid' });
    return null;
  }
}

type Path = readonly (string | number)[];

/** Every place of a value, the nearest first. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const children = Object.entries(value).map(([key, item]) =>
    placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...children.flat()];
}

const PLACES = placesOf(JSON.parse(REAL));

/** What a stranger may put in the place of something. */
const replacement = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  hostileText,
  fc.constantFrom(null, 0, -1, 1e308, -1e308, 5e-324, 0.5, '', [], {}, true),
);

function replaced(path: Path, by: unknown): string {
  const copy = JSON.parse(REAL);
  const last = path.at(-1);
  if (last === undefined) return JSON.stringify(by);
  const parent = path.slice(0, -1).reduce((node, key) => node?.[key], copy);
  if (typeof parent === 'object' && parent !== null) parent[last] = by;
  return JSON.stringify(copy);
}

describe('a record of which anything is forged', () => {
  test('any JSON at all is read or refused', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        decoded(JSON.stringify(value));
      }),
    );
  });

  test('what is read can be written, and reads the same again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), replacement, (path, value) => {
        const record = decoded(replaced(path, value));
        if (record !== null) expect(decoded(encodeRecord(record))).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  test('what is read can be judged and reported, in time and in a comment’s length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), replacement, (path, value) => {
        const record = decoded(replaced(path, value));
        if (record === null) return;
        const assessment = judge(record, [], OPTIONS);
        const rest = { baseline: null, baselineNote: null, shards: [], links: {} };
        const body = renderMarkdown({ record, assessment, ...rest });
        expect(body.length).toBeLessThanOrEqual(60_000);
        // Inside a code block it stands as it is, and does nothing.
        expect(marked.parse(body)).not.toMatch(/<script|<img src=x|<!-- gaitkeeper/);
      }),
      { numRuns: 200 },
    );
  });
});

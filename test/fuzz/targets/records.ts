import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeRecord, encodeRecord } from '../../../src/baseline/codec.ts';
import { GaitkeeperError } from '../../../src/domain/errors.ts';
import type { RunRecord } from '../../../src/domain/record.ts';
import type { ShardState } from '../../../src/domain/shard.ts';
import { headline, statusLine } from '../../../src/report/headline.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderMarkdown, summaryMarkdown } from '../../../src/report/markdown.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { withHoles } from '../../../src/verdict/holes.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { hostileText } from '../../report/hostile-text.ts';
import { offencesOf } from '../offences.ts';
import { type FuzzTarget, inTime, mutated } from '../target.ts';

const RECORDS = ['n-plus-one', 'base-does-not-boot'].map((name) =>
  readFileSync(new URL(`../../../fixtures/records/${name}.json`, import.meta.url), 'utf8'),
);

/** The record where it is one, null where it is refused. */
function decoded(text: string): RunRecord | null {
  try {
    return inTime(() => decodeRecord(text, 'record.json'));
  } catch (error) {
    if (error instanceof GaitkeeperError && error.code === 'record-invalid') return null;
    throw error;
  }
}

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const children = Object.entries(value).flatMap(([key, item]) =>
    placesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...children];
}

const BASES = RECORDS.map((text) => {
  const record: unknown = JSON.parse(text);
  const places = placesOf(record);
  const texts = places.filter((path) => typeof at(record, path) === 'string');
  // Both are many: an index of them is drawn, and made smaller, much quicker than one of them.
  const indexOf = (all: readonly Path[]) =>
    fc.nat({ max: all.length - 1 }).map((index) => all[index]!);
  return { text, anywhere: indexOf(places), anyText: indexOf(texts) };
});

function replaced(record: unknown, path: Path, by: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return by;
  const parent = path.slice(0, -1).reduce((node, key) => (node as never)?.[key], record);
  if (typeof parent === 'object' && parent !== null)
    (parent as never[])[last as never] = by as never;
  return record;
}

const number = fc.constantFrom(0, -1, 0.5, 1, 12, 1e308, -1e308, 5e-324, 2 ** 53, -0);
const anything = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom(null, '', [], {}, true, '__proto__', 'constructor') },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** A real record of which some places hold something else; texts by texts most of the time, so that it is still read. */
const forged = fc.oneof(
  ...BASES.map(({ text, anywhere, anyText }) => {
    const change = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(anyText, hostileText) },
      { weight: 1, arbitrary: fc.tuple(anywhere, anything) },
    );
    return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
      const record: unknown = JSON.parse(text);
      return JSON.stringify(changes.reduce((made, [path, by]) => replaced(made, path, by), record));
    });
  }),
);

function at(value: unknown, path: Path): unknown {
  return path.reduce((node, key) => (node as never)?.[key], value);
}

const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  'null',
  '1e999',
  '-',
  '0',
  '\\u0000',
  '\\ud800',
  '"__proto__":1,',
  '[[',
];

/** What is no record is refused; what is one can be written, and reads the same again. */
export const recordReader: FuzzTarget = {
  name: 'record reader',
  property: () =>
    fc.property(fc.oneof(forged, mutated(RECORDS, TOKENS)), (text) => {
      const record = decoded(text);
      if (record !== null) deepStrictEqual(decoded(encodeRecord(record)), record);
    }),
};

const OPTIONS = {
  ...{ threshold: 0.02, memoryThreshold: 0.05, alpha: 0.01 },
  gating: ['throughput', 'cpu', 'p50', 'memory', 'growth'],
} as const;

const LIMIT = 65_536;
/** All but line feeds; and what turns the direction of writing. */
const CONTROL = /(?!\n)\p{Cc}|[\u202a-\u202e]/u;

const lost = hostileText.map(
  (why): ShardState => ({ shard: { index: 1, total: 2 }, state: 'died', why, url: null }),
);

/** Whatever a record says, its report is no longer than a comment may be, and does nothing but be read. */
export const commentRenderer: FuzzTarget = {
  name: 'comment renderer',
  property: () =>
    fc.property(forged, fc.array(lost, { maxLength: 1 }), (text, shards) => {
      const record = decoded(text);
      if (record === null) return;
      const assessment = withHoles(judge(record, [], OPTIONS), record, shards);
      const input = { record, assessment, baseline: null, baselineNote: null, shards, links: {} };
      const body = inTime(() => renderMarkdown(input, { marker: '<!-- ours -->' }));
      ok(Buffer.byteLength(body) < LIMIT, 'it fits into a comment');
      deepStrictEqual(offencesOf(body), []);
      deepStrictEqual(offencesOf(summaryMarkdown(input)), []);
      ok([...statusLine(input)].length <= 140, 'it fits into a commit status');
      const plain = renderTerminal(input, { color: false, width: 100 }) + headline(input);
      ok(!CONTROL.test(plain), 'a terminal shows it, and does nothing else');
      const html = renderHtml(body, headline(input));
      ok(
        !/<script>alert|<img|onerror=alert\(1\)>(?!.*&gt;)/.test(html.replaceAll(/&lt;[^<]*/g, '')),
        'a browser does, too',
      );
    }),
};

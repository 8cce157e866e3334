import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseScenario } from '../../src/scenarios/parse.ts';

const ROOT = new URL('../../', import.meta.url);
let validate: ValidateFunction;

beforeAll(async () => {
  const schema = JSON.parse(
    await readFile(new URL('schema/gaitkeeper.schema.json', ROOT), 'utf8'),
  ) as object;
  validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
});

test('every example of the docs is taken', async () => {
  const examples = await examplesOfDocs();
  expect(examples.length).toBeGreaterThan(5);
  for (const { file, config } of examples) {
    expect([file, config, validate(config), validate.errors]).toEqual([file, config, true, null]);
  }
});

const TAKEN: readonly unknown[] = [
  'GET /',
  '/health',
  'hello',
  'WS /chat',
  { request: 'GET /items/${1..500}' },
  { request: { path: '/orders', form: { sku: 'A1', n: 2 } }, expect: { status: [200, 201] } },
  { request: { method: 'PUT', path: '/a', body: 'x', headers: { 'X-A': 1 } }, timeout: '500ms' },
  { mix: { 'GET /': 6, hello: 2, order: { weight: 1, request: '/o', expect: { status: 201 } } } },
  { request: '/', rate: '200/s', arrivals: 'random', connections: 64, timeout: 2 },
  { preset: 'io', connections: 200 },
  { preset: 'chat', message: '4 KiB' },
  { websocket: '/ws', kind: 'chat', message: 'hello', headers: { Cookie: 'a=1' } },
];

const REFUSED: readonly unknown[] = [
  5,
  '',
  {},
  { reqest: '/' },
  { request: 'books' },
  { request: '/#top' },
  { request: { method: 'FETCH', path: '/' } },
  { request: { method: 'GET' } },
  { request: { path: '/', json: 1, form: { a: 1 } } },
  { request: '/', expect: { status: 99 } },
  { request: '/', expect: { status: [] } },
  { request: '/', expect: { contain: 'x' } },
  { request: '/', mix: { '/': 1 } },
  { mix: {} },
  { mix: { '/': 0 } },
  { mix: { '/': { wieght: 1 } } },
  { request: '/', connections: 0 },
  { request: '/', rate: 'fast' },
  { request: '/', arrivals: 'random' },
  { request: '/', rate: '5/s', arrivals: 'bursts' },
  { request: '/', timeout: 'soon' },
  { websocket: '/ws', expect: { status: 200 } },
  { websocket: '/ws', rate: '5/s' },
  { websocket: 'ws' },
  { websocket: '/ws', kind: 'broadcast' },
];

describe('an editor and the loader are of one mind about', () => {
  test.each(TAKEN.map((scenario) => [JSON.stringify(scenario), scenario]))('%s', (_, scenario) => {
    parseScenario('it', scenario);
    expect([validate({ scenarios: { it: scenario } }), validate.errors]).toEqual([true, null]);
  });

  test.each(REFUSED.map((scenario) => [JSON.stringify(scenario), scenario]))(
    '%s, refused',
    (_, scenario) => {
      expect(() => parseScenario('it', scenario)).toThrow();
      expect(validate({ scenarios: { it: scenario } })).toBe(false);
    },
  );
});

/** Blocks of YAML that are a configuration: those with a key of ours, and none of a workflow's. */
async function examplesOfDocs() {
  const docs = await readdir(new URL('docs/', ROOT));
  const files = [
    'README.md',
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ];
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(new URL(file, ROOT), 'utf8') })),
  );
  return texts.flatMap(({ file, text }) =>
    [...fenced(text), ...indented(text)].flatMap((block) => {
      const config = parsed(block);
      return isConfiguration(config) ? [{ file, config }] : [];
    }),
  );
}

function fenced(text: string): string[] {
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
}

function indented(text: string): string[] {
  return [...text.matchAll(/(?<=\n\n)(?: {4}\S.*\n(?: {4}.*\n|\n(?= {4}))*)/g)].map(([block]) =>
    block.replace(/^ {4}/gm, ''),
  );
}

function parsed(block: string): unknown {
  try {
    return parse(block);
  } catch {
    return null;
  }
}

function isConfiguration(config: unknown): boolean {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return false;
  return ['scenarios', 'presets', 'servers', 'launchers', 'matrix', 'budget'].some((key) =>
    Object.hasOwn(config, key),
  );
}

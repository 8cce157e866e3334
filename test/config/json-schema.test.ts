import { readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadYaml } from './folder.ts';

const PUBLISHED = new URL('../../schema/gaitkeeper.schema.json', import.meta.url);

interface Node {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
}

let schema: Node;
let validate: ValidateFunction;

beforeAll(async () => {
  schema = JSON.parse(await readFile(PUBLISHED, 'utf8')) as Node;
  validate = new Ajv2020({ strict: false }).compile(schema);
});

test('every key has a description', () => {
  const undescribed: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, each] of Object.entries((node as Node).properties ?? {})) {
      if (!each.description) undescribed.push(`${path}${key}`);
    }
    for (const [key, each] of Object.entries(node)) walk(each, `${path}${key}.`);
  };
  walk(schema, '');
  expect(undescribed).toEqual([]);
});

test('every default is a value that an editor may fill in', () => {
  const defaults = Object.entries(schema.properties ?? {}).flatMap(([key, node]) =>
    node.default === undefined ? [] : [[key, node.default] as const],
  );
  expect(defaults.length).toBeGreaterThan(5);
  for (const [key, value] of defaults) {
    expect([key, validate({ [key]: value }), validate.errors]).toEqual([key, true, null]);
  }
});

const WHOLE = `
app: shop.web:app
servers: [uvicorn, command]
python: [3.10, "3.12", pypy3.9]
matrix: { workers: [1, 2], include: [{ server: uvicorn, arguments: [--lifespan, off] }] }
launchers: { command: { run: "python serve.py {port}", processes: 2, signal: SIGINT } }
presets: [hello, boot]
scenarios: { home: GET /, browse: { mix: { GET /: 6, GET /a: { weight: 2 } } }, order: { request: { path: /orders, json: { n: 1 } } } }
env: { DEBUG: true, PORT: 80 }
ready: { request: /health, expect: { status: 204 } }
prepare: [python manage.py migrate]
prepare-timeout: 2m
copy: { .env.example: .env }
postgres: postgresql://localhost/postgres
login: { request: { path: /login, form: { user: ada } }, expect: { status: 302 }, token: data.access }
headers: { Authorization: Bearer abc, X-Number: 3 }
budget: 90s
threshold: 2%
launches: { min: 4, max: 8 }
gate: [throughput, p99]
baseline: folder:records
`;

test('what the loader takes, an editor takes as well', async () => {
  await loadYaml(WHOLE);
  expect([validate(parse(WHOLE)), validate.errors]).toEqual([true, null]);
});

test('an editor marks what the loader refuses', () => {
  for (const text of ['servrs: uvicorn', 'budget: long', 'workers: 0', 'gate: [p9]', 'env: []']) {
    expect([text, validate(parse(text))]).toEqual([text, false]);
  }
});

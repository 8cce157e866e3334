// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what a user writes
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { overrideConfig } from '../../src/config/load.ts';
import { settingsSchema } from '../../src/config/schema.ts';
import { GaitkeeperError } from '../../src/domain/errors.ts';
import { loadFiles, loadYaml, told } from './folder.ts';

test('nothing given is a complete configuration', async () => {
  const { config } = await loadYaml('');
  expect(config).toMatchObject({
    app: null,
    directory: '.',
    scenarios: null,
    ready: null,
    requirements: [],
    prepare: [],
    env: {},
    bootTimeoutSeconds: 60,
    budgetSeconds: 300,
    alpha: 0.01,
    launches: { min: 4, max: 30 },
    gate: ['throughput', 'cpu', 'p50', 'memory', 'growth'],
    base: null,
    baseline: 'branch:gaitkeeper-data',
    comment: 'always',
    sinks: ['comment', 'job-summary'],
  });
  expect(config.precision).toBe(config.threshold / 2);
});

const UNITS: readonly (readonly [string, string, Record<string, number | string>])[] = [
  ['minutes', 'budget: 5m', { budgetSeconds: 300 }],
  ['minutes and seconds', 'budget: 1m30s', { budgetSeconds: 90 }],
  ['a plain number of seconds', 'budget: 90', { budgetSeconds: 90 }],
  ['half an hour', 'budget: 0.5h', { budgetSeconds: 1800 }],
  ['milliseconds', 'boot-timeout: 1500ms', { bootTimeoutSeconds: 1.5 }],
  ['a percentage', 'threshold: 2.2%', { threshold: 0.022, precision: 0.011 }],
  ['a ratio', 'threshold: 0.05', { threshold: 0.05, precision: 0.025 }],
  [
    'measuring again, within half of the budget',
    'budget: 3m\nconfirm: here',
    { confirm: 'here', confirmSeconds: 90 },
  ],
  ['a time of its own for that', 'confirm-budget: 45s', { confirm: 'off', confirmSeconds: 45 }],
  ['a precision of its own', 'precision: 0.5%', { precision: 0.005 }],
];

test.each(UNITS)('%s are read as a person means them', async (_, text, expected) => {
  expect((await loadYaml(text)).config).toMatchObject(expected);
});

test('versions and variables stay as they are written in YAML', async () => {
  const { config } = await loadYaml(
    'python: [3.10, pypy3.9]\nenv: { MODE: 0755, ON: yes, DEBUG: true, RATE: 1.50 }',
  );
  expect(config.matrix.axes.python).toEqual(['3.10', 'pypy3.9']);
  expect(config.env).toEqual({ MODE: '0755', ON: 'yes', DEBUG: 'true', RATE: '1.50' });
});

test('variables are filled in where a server or a request sees them, and nowhere else', async () => {
  const { config } = await loadYaml(
    [
      'env: { URL: "${SCHEME:-http}://${HOST}", PLAIN: "$${HOST}", EMPTY: "${EMPTY:-full}" }',
      'prepare: for f in a b; do echo ${f}; done',
      'scenarios: { home: { request: { path: /, headers: { Authorization: "Bearer ${HOST}" } } } }',
    ].join('\n'),
    { HOST: 'h', EMPTY: '' },
  );
  expect(config.env).toEqual({ URL: 'http://h', PLAIN: '${HOST}', EMPTY: 'full' });
  expect(config.prepare).toEqual(['for f in a b; do echo ${f}; done']);
  expect(config.scenarios?.[0]?.request.headers).toEqual({ authorization: 'Bearer h' });
});

test('where nothing is measured, no variable is needed', async () => {
  const { config } = await loadYaml('env: { KEY: "${SECRET}" }', null);
  expect(config.env).toEqual({ KEY: 'SECRET' });
});

test('scenarios are requests, presets, or maps of both, in the order of the file', async () => {
  const { config } = await loadYaml(
    'scenarios:\n  home: GET /\n  fast: hello\n  order: { request: { path: /orders, json: { n: 1 } }, expect: { status: 201 } }',
  );
  expect(
    config.scenarios?.map(({ name, request }) => `${name} ${request.method} ${request.path}`),
  ).toEqual(['home GET /', 'fast GET /hello', 'order POST /orders']);
  expect((await loadYaml('scenarios: [json]')).config.scenarios?.[0]?.name).toBe('json');
});

test('presets stand before the scenarios that are described', async () => {
  const { config } = await loadYaml('presets: [json, hello]\nscenarios: { home: GET / }');
  expect(config.scenarios?.map(({ name }) => name)).toEqual(['json', 'hello', 'home']);
  const alone = await loadYaml('presets: hello');
  expect(alone.config.scenarios?.map(({ name }) => name)).toEqual(['hello']);
});

const BOOTS: readonly (readonly [string, readonly string[] | null, readonly string[]])[] = [
  ['presets: [hello, boot]', ['hello'], ['throughput', 'cpu', 'p50', 'memory', 'growth', 'ready']],
  ['presets: boot\ngate: [p50]', null, ['p50', 'ready']],
  ['scenarios: [hello, boot]\ngate: [ready]', ['hello'], ['ready']],
  ['presets: boot\ngate: off', null, []],
];

test.each(BOOTS)(
  '%j compares the time until ready, and asks nothing more',
  async (text, names, gate) => {
    const { config } = await loadYaml(text);
    expect(config.scenarios?.map(({ name }) => name) ?? null).toEqual(names);
    expect(config.gate).toEqual(gate);
  },
);

test('a range is no variable, and the requests of a mix may hold variables', async () => {
  const { config } = await loadYaml(
    'scenarios: { it: { mix: { "GET /${SHOP}/${1..${LAST}}": 3, "GET /": 1 } } }',
    { SHOP: 'berlin', LAST: '40' },
  );
  const [scenario] = config.scenarios ?? [];
  expect(scenario).toMatchObject({ mix: [{ request: { path: '/berlin/${1..40}' } }, {}] });
});

test('every usual place is looked at, and a file may be named', async () => {
  for (const file of ['.gaitkeeper.yml', '.github/gaitkeeper.yml', 'gaitkeeper.yaml']) {
    expect(await loadFiles({ [file]: 'app: a:b' })).toMatchObject({ file, config: { app: 'a:b' } });
  }
  const toml = '[tool.gaitkeeper]\napp = "a:b"\n[tool.gaitkeeper.env]\nPORT = 80\n';
  const fromToml = await loadFiles({ 'pyproject.toml': toml });
  expect(fromToml.config).toMatchObject({ app: 'a:b', env: { PORT: '80' } });
  const both = { 'gaitkeeper.yml': 'app: a:b', 'perf/slow.yml': 'app: c:d' };
  expect((await loadFiles(both, { file: 'perf/slow.yml' })).config.app).toBe('c:d');
});

test.each(['shop', 'shop.web:app', 'shop.web:create_app()', 'src/shop-2/web.py', 'web.py:app'])(
  'an application may be written as %s',
  async (app) => {
    expect((await loadYaml(`app: ${app}`)).config.app).toBe(app);
  },
);

const flag = (key: string) => `--${key}`;

test('a flag replaces its key, and the matrix follows', async () => {
  const loaded = await loadYaml(
    'app: a:b\nmatrix:\n  server: [uwsgi, wsgiref]\n  python: [3.9]\n  include:\n    - { server: uwsgi, workers: 2 }\n    - { server: wsgiref, workers: 3 }',
  );
  const { config } = overrideConfig(loaded, { servers: ['wsgiref'], app: 'c:d' }, flag);
  expect(config.app).toBe('c:d');
  expect(config.matrix).toEqual({
    axes: { launcher: ['wsgiref'], python: ['3.9'] },
    include: [{ launcher: 'wsgiref', workers: 3 }],
    exclude: [],
  });
});

const FLAGS: readonly (readonly [string, string, Record<string, unknown>, string])[] = [
  [
    'a value of the wrong form',
    '',
    { budget: 'long' },
    '--budget: `budget` must be a duration such as 90s, 5m or 1m30s, at most 6h, found "long"',
  ],
  [
    'an unknown launcher',
    '',
    { servers: ['uvicorn', 'uwsgy'] },
    '--servers: `servers[1]` names the launcher "uwsgy", which is not known\nDid you mean `uwsgi`?',
  ],
  [
    'a flag that contradicts the file',
    'precision: 1.5%',
    { threshold: '1%' },
    'gaitkeeper.yml with --threshold: `precision` (1.5%) must be less than `threshold` (1%), or nothing could ever be called unchanged\nHalf of `threshold` is a good choice.',
  ],
  [
    'several mistakes',
    '',
    { budget: 'long', comment: 'no' },
    '--budget, --comment has 2 mistakes\n--budget: `budget` must be a duration such as 90s, 5m or 1m30s, at most 6h, found "long"\n--comment: `comment` must be always, changes or off, found "no". Known are: always, changes, off.',
  ],
];

test.each(FLAGS)('on the command line: %s', async (_, text, overrides, expected) => {
  const loaded = await loadYaml(text);
  expect(await told(() => overrideConfig(loaded, overrides, flag))).toBe(expected);
});

test('the hash follows what changes a measurement, and nothing else', async () => {
  const hash = async (text: string, env = {}) => (await loadYaml(text, env)).config.hash;
  const base = await hash('app: a:b\nenv: { A: "1", B: "2" }');
  expect(
    await hash('env: { B: 2, A: 1 }\napp: a:b\nbudget: 1m\nservers: uwsgi\nscenarios: [json]'),
  ).toBe(base);
  expect(await hash('app: a:b\nenv: { A: "1", B: "3" }')).not.toBe(base);
  expect(await hash('app: a:c\nenv: { A: "1", B: "2" }')).not.toBe(base);
  const token = 'env: { TOKEN: "${TOKEN}" }';
  expect(await hash(token, { TOKEN: 'x' })).toBe(await hash(token, { TOKEN: 'y' }));
});

/** Loads a text, and lets through nothing but a configuration or an error that was foreseen. */
async function survives(text: string): Promise<void> {
  try {
    await loadYaml(text);
  } catch (error) {
    expect(error).toBeInstanceOf(GaitkeeperError);
    expect((error as Error).message).not.toBe('');
  }
}

const KEYS = Object.keys(settingsSchema.shape);
const key = fc.oneof(
  fc.constantFrom(...KEYS, 'include', 'exclude', 'server', 'request', 'expect', '__proto__'),
  fc.string(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('uvicorn', '3.10', 'GET /', '${X}', '5m', '2%', '1..2', '*a', null, true),
    fc.double(),
    fc.string(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));

test('no value under any key makes anything but an error that was foreseen', async () => {
  const document = fc.dictionary(fc.constantFrom(...KEYS), tree, { maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(document, (value) => survives(stringify(value))),
    { numRuns: 1500 },
  );
}, 120_000);

test('no text at all makes anything but an error that was foreseen', async () => {
  const token = fc.oneof(
    fc.constantFrom(...'&*!|>%@`?:-,[]{}#\'"~\n\t ', '\n  ', '---', '<<', '&a', '*a', ': ', '- '),
    key,
  );
  const text = fc.array(token, { maxLength: 30 }).map((parts) => parts.join(''));
  await fc.assert(fc.asyncProperty(text, survives), { numRuns: 3000 });
}, 120_000);

const HOSTILE: readonly (readonly [string, string])[] = [
  [
    'aliases that multiply',
    `a: &a [x, x]\n${'bcdefghijk'
      .split('')
      .map((name, n) => `${name}: &${name} [*${'abcdefghij'[n]}, *${'abcdefghij'[n]}]`)
      .join('\n')}`,
  ],
  ['lists ten thousand deep', `servers: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['keys that are lists', '? [a, b]\n: c'],
  ['a key called __proto__', '__proto__: { app: a:b }\nconstructor: x'],
  ['a tag that nobody knows', 'app: !!js/function a:b'],
  ['a merge key', 'x: &x { app: a:b }\n<<: *x'],
  ['bytes that are no text', 'app: \u0000\ufffe'],
  ['more than a megabyte', `# ${'x'.repeat(1_100_000)}`],
];

test.each(HOSTILE)('%s end in an error that was foreseen', async (_, text) => {
  await expect(loadYaml(text)).rejects.toBeInstanceOf(GaitkeeperError);
});

test('braces that are a format of the service’s own are no placeholders', async () => {
  const env = 'env: { LOG: "{time} {level} {member} {tree}", JSON: \'{"database": 1}\' }';
  expect((await loadYaml(env)).config.env).toEqual({
    LOG: '{time} {level} {member} {tree}',
    JSON: '{"database": 1}',
  });
});

test('headers are those of every request and of `ready`; a scenario’s own win', async () => {
  const { config } = await loadYaml(
    `headers: { Authorization: "Bearer \${TOKEN}", X-Kind: all }
ready: /health
presets: hello
scenarios:
  home: { request: { path: /, headers: { x-kind: own } } }
  mixed: { mix: { GET /a: 1, GET /b: 2 } }
`,
    { TOKEN: 'abc' },
  );
  const all = { authorization: 'Bearer abc', 'x-kind': 'all' };
  expect(config.ready?.request.headers).toEqual(all);
  const [hello, home, mixed] = config.scenarios ?? [];
  expect(hello?.request.headers).toEqual(all);
  expect(home?.request.headers).toEqual({ ...all, 'x-kind': 'own' });
  const mix = mixed?.type === 'http' ? (mixed.mix ?? []) : [];
  expect(mix.map(({ request }) => request.headers)).toEqual([all, all]);
});

test('files to copy are a list of paths, or where each goes', async () => {
  const copy = async (text: string) => (await loadYaml(`copy: ${text}`)).config.copy;
  expect(await copy('.env')).toEqual([{ from: '.env', to: '.env' }]);
  expect(await copy('[a, b/c]')).toHaveLength(2);
  expect(await copy('{ .env.example: .env }')).toEqual([{ from: '.env.example', to: '.env' }]);
});

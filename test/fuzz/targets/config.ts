import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { loadConfig, overrideConfig } from '../../../src/config/load.ts';
import { GaitkeeperError } from '../../../src/domain/errors.ts';
import { type FuzzTarget, mutated } from '../target.ts';

const SECRET = 'hunter2-correct-horse';

const YAML = [
  `servers: [gunicorn-gthread, uvicorn]
python: ["3.12", pypy3.11]
workers: 1
launchers: { uvicorn: { arguments: [--no-access-log] } }
scenarios:
  home: GET /
  book:
    request: { method: POST, path: "/books/\${1..500}", headers: { authorization: "Bearer \${API_TOKEN}" }, body: "{}" }
    expect: { status: [200, 201], contains: ok }
    connections: 8
    timeout: 5s
    rate: 200/s
  mixed: { mix: { "GET /": 6, "GET /items/\${1..500}": 3 } }
  talk: { websocket: /ws }
budget: 5m
threshold: 2%
baseline: branch:gaitkeeper-data
env: { DATABASE_URL: "postgres://me:\${API_TOKEN}@localhost/x", FLAG: 010 }
ready: GET /health
prepare: python manage.py migrate
confirm: here
sinks: [comment, job-summary]
`,
  'servers: wsgiref\nscenarios: { home: GET / }\n',
  'a: &a [1, 2]\nb: *a\n<<: { servers: wsgiref }\n',
  '',
];
const TOML = [
  '[tool.gaitkeeper]\nservers = ["wsgiref"]\nbudget = "5m"\n[tool.gaitkeeper.scenarios]\nhome = "GET /"\n',
  '[tool.gaitkeeper.scenarios.home]\nrequest = "GET /"\nexpect = { status = 200 }\n',
];
const TOKENS = [
  ...[
    ':',
    ': ',
    '\n',
    '\n  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '?',
    '#',
    '\t',
    '---\n',
  ],
  ...[
    '&a ',
    '*a',
    '<<: ',
    '!!binary ',
    '!!set ',
    '!!js/function ',
    '~',
    'null',
    'true',
    '.inf',
    '.nan',
    '1e999',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '${API_TOKEN}',
    '${',
    '$${',
    '${1..9e99}',
    '${1..5}',
  ],
  ...[
    'servers',
    'scenarios',
    'python',
    'budget',
    'env',
    'launchers',
    'ready',
    'mix',
    'websocket',
    'rate',
    'expect',
  ],
  ...[
    'GET /',
    'POST ',
    '200/s',
    '0s',
    '-1',
    '1e9',
    '5m',
    '%',
    '2%',
    'branch:',
    'folder:/',
    '\u0000',
    '\u2028',
    '\ud800',
  ],
  ...['=', '[tool.gaitkeeper]', '[[', '"""', '[['.repeat(60), '{a: '.repeat(60), 'a.b.c = '],
];

async function loadOne(file: string, text: string): Promise<void> {
  const read = async (name: string) => (name === file ? text : null);
  try {
    const loaded = await loadConfig('.', { env: { API_TOKEN: SECRET }, read });
    overrideConfig(loaded, { budget: '90s' }, (key) => `--${key}`);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    ok(error.outcome === 'usage', `it is the user's to mend: ${error.code}`);
    const told = [error.message, error.detail, error.hint].join('\n');
    ok(!told.includes(SECRET), 'a message holds no secret');
    ok(told.length < 100_000, 'a message can be read');
  }
}

/** Whatever stands in a configuration, it is read, or refused with what to mend; a secret is never told. */
export const configLoader: FuzzTarget = {
  name: 'configuration loader',
  property: () =>
    fc.asyncProperty(
      fc.oneof(
        mutated(YAML, TOKENS).map((text) => ['gaitkeeper.yml', text] as const),
        mutated(TOML, TOKENS).map((text) => ['pyproject.toml', text] as const),
      ),
      async ([file, text]) => {
        const started = performance.now();
        await loadOne(file, text);
        ok(performance.now() - started < 10_000, 'it takes no longer than a moment');
      },
    ),
};

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what a user writes
import { expect, test } from 'vitest';
import { PRESETS } from '../../src/scenarios/registry.ts';
import { loadFiles, loadYaml, told } from './folder.ts';

const METRICS = 'throughput, cpu, p50, p90, p99, max, memory, growth, ready, connects';
const PYTHON = 'a Python as text, such as "3.12", "3.13t", "pypy3.11" or a path';

const NO_PRESET = `There is no preset called \`jsn\`. Known are: ${Object.keys(PRESETS).sort().join(', ')}\nDid you mean \`json\`?`;

/** A sentence about the mistake, the file, and all that the user is told. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  [
    'a key that is misspelt gets the nearest one',
    'servrs: uvicorn',
    'gaitkeeper.yml:1:1: `servrs` is not a known key\nDid you mean `servers`?',
  ],
  [
    'a key under another word gets the right one',
    '\nenvironment: {}',
    'gaitkeeper.yml:2:1: `environment` is not a known key\nDid you mean `env`?',
  ],
  [
    'a key that is near to none gets the list of the known ones',
    'launches:\n  frequency: 3',
    'gaitkeeper.yml:2:3: `launches.frequency` is not a known key\nKnown are: max, min.',
  ],
  [
    'an unknown key inside of the matrix is placed at its line',
    'matrix:\n  server: [uvicorn]\n  inclde:\n    - workers: 2',
    'gaitkeeper.yml:3:3: `matrix.inclde` is not a known key\nDid you mean `include`?',
  ],
  [
    'a placeholder that is nearly one',
    'env:\n  DATABASE_URL: postgresql://localhost/{databse}',
    'gaitkeeper.yml:2:17: `env.DATABASE_URL` has {databse}, which is not filled in\nDid you mean {database}?',
  ],
  [
    'a file to copy from outside',
    'copy: ../secrets',
    'gaitkeeper.yml:1:7: `copy` must be a path inside the repository, relative to its root, found "../secrets"',
  ],
  [
    'what git keeps for itself, by its name in the tree',
    'copy: { .git/config: config }',
    'gaitkeeper.yml:1:9: `copy` must have a path inside the repository, relative to its root, found ".git/config"',
  ],
  [
    'a server of databases that is none',
    'postgres: localhost',
    'gaitkeeper.yml:1:11: `postgres` must be an address such as postgresql://user:password@localhost/postgres, found "localhost"',
  ],
  [
    'a login without a request',
    'login:\n  token: access',
    'gaitkeeper.yml:2:3: `login` has no `request`\nWrite `request: { path: /login, form: { username: …, password: … } }`.',
  ],
  [
    'a key of a login that is misspelt',
    'login: { request: POST /login, tokn: access }',
    'gaitkeeper.yml:1:8: `login` has the unknown key `tokn`\nDid you mean `token`?',
  ],
  [
    'a header that is not the user’s to give',
    'headers: { Host: example.org, Connection: close }',
    'gaitkeeper.yml:1:43: `headers.Connection` is set by the load engine\nLeave it out.',
  ],
  [
    'a list where one text is expected',
    'app: [a, b]',
    'gaitkeeper.yml:1:6: `app` must be module:attribute, such as shop.web:app (or shop.web:create_app() for a factory), found a list',
  ],
  [
    'a factory that is called with arguments',
    'app: shop.web:create_app("test")',
    'gaitkeeper.yml:1:6: `app` must be module:attribute, such as shop.web:app (or shop.web:create_app() for a factory), found "shop.web:create_app(\\"test\\")"',
  ],
  [
    'a number among launchers is placed at its item',
    'servers:\n  - uvicorn\n  - 8',
    'gaitkeeper.yml:3:5: `servers[1]` must be the name of a launcher, found the number 8',
  ],
  [
    'a launcher that is misspelt',
    'servers: gunicorn-gthred',
    'gaitkeeper.yml:1:10: `servers` names the launcher "gunicorn-gthred", which is not known\nDid you mean `gunicorn-gthread`?',
  ],
  [
    'a launcher that is misspelt in an include',
    'servers: [uvicorn]\nmatrix:\n  include:\n    - { server: uvicrn, workers: 2 }',
    'gaitkeeper.yml:4:17: `matrix.include[0].server` names the launcher "uvicrn", which is not known\nDid you mean `uvicorn`?',
  ],
  [
    'a place for the report that there is not, at its item',
    'sinks:\n  - comment\n  - chek-run',
    'gaitkeeper.yml:3:5: `sinks[1]` must be comment, check-run, commit-status or job-summary, found "chek-run"\nDid you mean `check-run`?',
  ],
  [
    'one place for the report where a list is expected',
    'sinks: check-run',
    'gaitkeeper.yml:1:8: `sinks` must be a list of comment, check-run, commit-status or job-summary, found "check-run"',
  ],
  [
    'options for a launcher that there is not',
    'launchers:\n  uwsg:\n    arguments: [--lazy]',
    'gaitkeeper.yml:2:3: `launchers` names the launcher "uwsg", which is not known\nDid you mean `uwsgi`?',
  ],
  [
    'servers both beside the matrix and in it',
    'servers: uvicorn\nmatrix:\n  launcher: [uwsgi]',
    'gaitkeeper.yml:3:3: `servers` and `matrix.launcher` say the same thing twice\nKeep one of them.',
  ],
  [
    'both words for a launcher in one item',
    'servers: uvicorn\nmatrix:\n  exclude:\n    - { server: uvicorn, launcher: uvicorn }',
    'gaitkeeper.yml:4:26: `matrix.exclude[0].server` and `matrix.exclude[0].launcher` say the same thing twice\nKeep one of them.',
  ],
  [
    'an exclude by a key that the matrix does not span',
    'servers: uvicorn\nmatrix:\n  exclude:\n    - python: 3.9',
    'gaitkeeper.yml:4:7: `matrix.exclude[0].python` excludes by a key that the matrix does not span\nGive `python` a list.',
  ],
  [
    'an empty list of interpreters',
    'python: []',
    `gaitkeeper.yml:1:9: \`python\` must be ${PYTHON}, or a list of them, found an empty list`,
  ],
  [
    'no workers at all',
    'workers: 0',
    'gaitkeeper.yml:1:10: `workers` must be a whole number from 1 to 256, found the number 0',
  ],
  [
    'half a worker',
    'workers: [1, 1.5]',
    'gaitkeeper.yml:1:14: `workers[1]` must be a whole number from 1 to 256, found the number 1.5',
  ],
  [
    'a duration without a unit that is known',
    'budget: 5 minutes',
    'gaitkeeper.yml:1:9: `budget` must be a duration such as 90s, 5m or 1m30s, at most 6h, found "5 minutes"',
  ],
  [
    'a duration of nothing',
    'boot-timeout: 0s',
    'gaitkeeper.yml:1:15: `boot-timeout` must be a duration such as 90s, 5m or 1m30s, at most 6h, found "0s"',
  ],
  [
    'a percentage that was written as a number',
    'threshold: 2',
    'gaitkeeper.yml:1:12: `threshold` must be a percentage such as 2%, or a ratio such as 0.02, above 0 and below 50%, found the number 2',
  ],
  [
    'a precision that makes the threshold unreachable',
    'threshold: 2%\nprecision: 2%',
    'gaitkeeper.yml:2:12: `precision` (2%) must be less than `threshold` (2%), or nothing could ever be called unchanged\nHalf of `threshold` is a good choice.',
  ],
  [
    'too few launches for an interval',
    'launches: { min: 2 }',
    'gaitkeeper.yml:1:18: `launches.min` must be a whole number from 4 to 100 (fewer launches make no interval), found the number 2',
  ],
  [
    'a most that is less than the least',
    'launches:\n  min: 8\n  max: 6',
    'gaitkeeper.yml:3:8: `launches.max` (6) is less than `launches.min` (8)',
  ],
  [
    'a metric that there is not',
    'gate: [throughput, p9]',
    `gaitkeeper.yml:1:20: \`gate[1]\` must be a metric (${METRICS}), found "p9"\nDid you mean \`p90\`?`,
  ],
  [
    'a gate that is neither off nor a list',
    'gate: false',
    'gaitkeeper.yml:1:7: `gate` must be off, or a list of metrics, found false',
  ],
  [
    'a store of no known kind',
    'baseline: s3://bucket',
    'gaitkeeper.yml:1:11: `baseline` must be branch:NAME, folder:PATH or off, found "s3://bucket"',
  ],
  [
    'a base that git would take for a flag',
    'base: --upload-pack=evil',
    'gaitkeeper.yml:1:7: `base` must be a branch, a tag or a commit, found "--upload-pack=evil"',
  ],
  [
    'a word for comments that means nothing',
    'comment: sometimes',
    'gaitkeeper.yml:1:10: `comment` must be always, changes or off, found "sometimes"\nKnown are: always, changes, off.',
  ],
  [
    'a folder outside of the repository',
    'directory: ../other',
    'gaitkeeper.yml:1:12: `directory` must be a folder inside the repository, relative to its root, found "../other"',
  ],
  [
    'a variable name that no shell would take',
    'env:\n  MY-KEY: x',
    'gaitkeeper.yml:2:3: `env` must have names of environment variables (letters, digits and _), found "MY-KEY"',
  ],
  [
    'a variable with a list',
    'env:\n  HOSTS: [a, b]',
    'gaitkeeper.yml:2:10: `env.HOSTS` must be text, found a list',
  ],
  [
    'a variable of the environment that is not set',
    'env:\n  KEY: a${SECRET}b',
    'gaitkeeper.yml:2:8: `env.KEY` needs the environment variable SECRET, which is not set\nSet SECRET, or give a default: ${SECRET:-…}.',
  ],
  [
    'a missing variable in a scenario is told once, and at its line',
    'scenarios:\n  order:\n    request:\n      path: /orders/${NUMBER}',
    'gaitkeeper.yml:4:13: `scenarios.order.request.path` needs the environment variable NUMBER, which is not set\nSet NUMBER, or give a default: ${NUMBER:-…}.',
  ],
  ['a preset that is misspelt', 'scenarios: [hello, jsn]', `gaitkeeper.yml:1:20: ${NO_PRESET}`],
  [
    'a preset that is named twice',
    'scenarios: [hello, hello]',
    'gaitkeeper.yml:1:20: `scenarios[1]` repeats the preset "hello"\nKeep one of them.',
  ],
  [
    'a mistake deep inside of a scenario is placed there',
    'scenarios:\n  home: GET /\n  order:\n    request: GET /orders\n    expect:\n      status: ok',
    'gaitkeeper.yml:6:15: `scenarios.order.expect.status` must be a status code from 200 to 599, or a list of them',
  ],
  [
    'readiness that is asked for over a WebSocket',
    'ready: WS /ws',
    'gaitkeeper.yml:1:8: `ready` opens a WebSocket\nGive a request such as GET /health.',
  ],
  [
    'readiness that is asked of several paths',
    'ready: GET /items/${1..3}',
    'gaitkeeper.yml:1:8: `ready` asks for several paths\nGive a request such as GET /health.',
  ],
  [
    'a weight of nothing is placed at its request, although that has dots',
    'scenarios:\n  browse:\n    mix:\n      GET /: 6\n      GET /items/${1..500}: 0',
    'gaitkeeper.yml:5:29: `scenarios.browse.mix.GET /items/${1..500}` is 0, expected a whole number from 1 to 1000',
  ],
  [
    'what is wrong with one request of a mix is placed there',
    'scenarios:\n  browse:\n    mix:\n      GET /v1: 1\n      GET /v1.2/${1..9}:\n        expect: { status: ok }',
    'gaitkeeper.yml:6:27: `scenarios.browse.mix.GET /v1.2/${1..9}.expect.status` must be a status code from 200 to 599, or a list of them',
  ],
  [
    'a range that ends before it begins',
    'scenarios:\n  items: GET /items/${500..1}',
    'gaitkeeper.yml:2:10: `scenarios.items` asks for "/items/${500..1}", in which ${500..1} ends before it begins\nWrite ${1..500}.',
  ],
  [
    'a range that is not closed',
    'scenarios:\n  items: GET /items/${1..500',
    'gaitkeeper.yml:2:10: `scenarios.items` asks for "/items/${1..500" with "${1..500", without its }\nWrite a range such as ${1..500}; what is meant literally as %24%7B.',
  ],
  [
    'a missing variable in a request of a mix',
    'scenarios:\n  browse:\n    mix:\n      GET /shops/${SHOP}: 1',
    'gaitkeeper.yml:4:27: `scenarios.browse.mix.GET /shops/${SHOP}` needs the environment variable SHOP, which is not set\nSet SHOP, or give a default: ${SHOP:-…}.',
  ],
  [
    'two requests of a mix that variables make the same',
    'scenarios:\n  browse:\n    mix:\n      GET /${A:-a}: 1\n      GET /a: 2',
    'gaitkeeper.yml:4:7: `scenarios.browse.mix` has "GET /a" twice, once its variables are filled in\nKeep one of them, with the sum of the weights.',
  ],
  [
    'a scenario with the name of what reports tell of a cell',
    'scenarios:\n  boot: GET /boot',
    'gaitkeeper.yml:2:9: `scenarios.boot` cannot be called so: in reports, `boot` is the time until ready\nChoose another name; to compare boots, write `presets: [boot]`.',
  ],
  [
    'a preset beside the scenarios that is misspelt',
    'presets: [hello, jsn]',
    `gaitkeeper.yml:1:18: ${NO_PRESET}`,
  ],
  [
    'a preset that is measured without being a scenario',
    'presets: isolated',
    'gaitkeeper.yml:1:10: The preset `isolated` is no scenario of its own: the requests of all scenarios are called in-process, too, and counted\nLeave it out; `counts: false` switches it off.',
  ],
  [
    'a scenario with the name of a preset that is measured beside it',
    'presets: [hello]\nscenarios:\n  hello: GET /',
    'gaitkeeper.yml:3:10: `scenarios.hello` has the name of a preset that is measured, too\nChoose another name.',
  ],
  [
    'a preset in both lists',
    'presets: [hello]\nscenarios: [json, hello]',
    'gaitkeeper.yml:2:19: `scenarios[1]` repeats the preset "hello"\nKeep one of them.',
  ],
  [
    'a readiness request without its slash',
    'ready: GET health',
    'gaitkeeper.yml:1:8: `ready` asks for "health", expected a path that starts with /\nGive the path alone: host and port are chosen for every server.',
  ],
  [
    'the launcher command without a command line',
    'servers: command',
    'gaitkeeper.yml:1:10: `servers` names the launcher `command`, but `launchers.command.run` is not given\nGive the command line that starts the server.',
  ],
  [
    'a command line that listens nowhere',
    'launchers:\n  command:\n    run: python serve.py',
    'gaitkeeper.yml:3:10: `launchers.command.run` must contain {port}, where the server is to listen',
  ],
  [
    'a command line for a launcher that has its own',
    'launchers:\n  uwsgi:\n    run: uwsgi --http :{port}',
    'gaitkeeper.yml:3:5: `launchers.uwsgi.run` is an option of the launcher `command` alone\nUse `arguments`, or `command`.',
  ],
  [
    'an option that this launcher does not have',
    'launchers:\n  gunicorn-sync:\n    keep-alive: 5',
    'gaitkeeper.yml:3:5: `launchers.gunicorn-sync.keep-alive` is no option of the launcher `gunicorn-sync`\nKnown are: arguments, workers.',
  ],
  [
    'threads for a launcher without any',
    'launchers:\n  uvicorn:\n    threads: 8',
    'gaitkeeper.yml:3:5: `launchers.uvicorn.threads` is no option of the launcher `uvicorn`\nKnown are: arguments, keep-alive, workers.',
  ],
  [
    'an option that no launcher has',
    'launchers:\n  uvicorn:\n    keepalive: 5',
    'gaitkeeper.yml:3:5: `launchers.uvicorn.keepalive` is not a known key\nDid you mean `keep-alive`?',
  ],
  [
    'connections that are kept for no time',
    'launchers:\n  uvicorn:\n    keep-alive: 0',
    'gaitkeeper.yml:3:17: `launchers.uvicorn.keep-alive` must be a whole number of seconds from 1 to 3600, found the number 0',
  ],
  [
    'a file that is one text',
    'uvicorn',
    'gaitkeeper.yml:1:1: The configuration must be keys with values, found "uvicorn"',
  ],
  [
    'several mistakes are all told',
    'servrs: uvicorn\nworkers: many\nbudget: 1y',
    [
      'gaitkeeper.yml has 3 mistakes',
      'gaitkeeper.yml:2:10: `workers` must be a whole number from 1 to 256, or a list of them, found "many"',
      'gaitkeeper.yml:3:9: `budget` must be a duration such as 90s, 5m or 1m30s, at most 6h, found "1y"',
      'gaitkeeper.yml:1:1: `servrs` is not a known key. Did you mean `servers`?',
    ].join('\n'),
  ],
  [
    'the same key twice',
    'app: a:b\napp: c:d',
    'gaitkeeper.yml:2:1: This cannot be read as YAML: Map keys must be unique\nKeep one of them.',
  ],
  [
    'a tab as indentation',
    'matrix:\n\tserver: uvicorn',
    'gaitkeeper.yml:2:1: This cannot be read as YAML: Tabs are not allowed as indentation\nIndent with spaces.',
  ],
  [
    'a bracket that is not closed',
    'servers: [uvicorn',
    'gaitkeeper.yml:1:18: This cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]\nCheck the indentation of this line and of the one before it.',
  ],
  [
    'an anchor that contains itself',
    'env: &a\n  KEY: *a',
    'gaitkeeper.yml: This cannot be read as YAML: An alias stands inside its own anchor',
  ],
];

test.each(MISTAKES)('%s', async (_, text, expected) => {
  expect(await told(loadYaml(text))).toBe(expected);
});

const TOML: typeof MISTAKES = [
  [
    'an unknown key in pyproject.toml',
    '[project]\nname = "shop"\n\n[tool.gaitkeeper]\nserver = "uvicorn"',
    'pyproject.toml:5:1: `server` is not a known key\nDid you mean `servers`?',
  ],
  [
    'a Python version that TOML has already rounded',
    '[tool.gaitkeeper]\npython = [3.10, "3.12"]',
    'pyproject.toml:2:1: `python[0]` is the number 3.1, in which 3.1 and 3.10 are the same\nPut it in quotes: "3.1".',
  ],
  [
    'a mistake in a table below',
    '[tool.gaitkeeper.launchers.uwsgi]\narguments = "--lazy"',
    'pyproject.toml:2:1: `launchers.uwsgi.arguments` must be a list of arguments, one item each, found "--lazy"',
  ],
  [
    'TOML that does not parse',
    '[tool.gaitkeeper]\napp = a:b',
    'pyproject.toml:2:7: This cannot be read as TOML: invalid value',
  ],
];

test.each(TOML)('%s', async (_, text, expected) => {
  expect(await told(loadFiles({ 'pyproject.toml': text }))).toBe(expected);
});

test('several configurations at once are named', async () => {
  const files = { '.github/gaitkeeper.yml': '', 'pyproject.toml': '[tool.gaitkeeper]' };
  expect(await told(loadFiles(files))).toBe(
    'There are several configurations: .github/gaitkeeper.yml, pyproject.toml\nKeep one of them, or choose with --config .github/gaitkeeper.yml.',
  );
});

test('a file that was asked for and is not there is an error, unlike one that was looked for', async () => {
  expect(await told(loadFiles({}, { file: 'perf.yml' }))).toBe(
    'There is no configuration at perf.yml\nCheck the path, or leave it out to have the file found by its usual names.',
  );
  expect((await loadFiles({})).file).toBeNull();
});

test('a folder in the place of the file is named as one', async () => {
  const loading = loadFiles({ 'perf/a.yml': '' }, { file: 'perf' });
  expect(await told(loading)).toBe(
    'perf cannot be read: it is a folder\nGive the path of a file that you may read.',
  );
});

test('a pyproject.toml without our table is not our business, even if it is broken', async () => {
  expect((await loadFiles({ 'pyproject.toml': '[project\nname' })).file).toBeNull();
  const chosen = loadFiles({ 'pyproject.toml': '[project]' }, { file: 'pyproject.toml' });
  expect(await told(chosen)).toContain('pyproject.toml has no table [tool.gaitkeeper]');
});

import { describe, expect, test } from 'vitest';
import type { LaunchContext } from '../../src/launchers/launcher.ts';
import { LAUNCHERS, launcherNamed } from '../../src/launchers/registry.ts';
import { splitWords } from '../../src/launchers/words.ts';
import { APPS, applicationOf, CPYTHON } from './support.ts';

const PYPY = { ...CPYTHON, implementation: 'pypy', version: '3.9.16', label: 'pypy3.9' } as const;
const OLD = { ...CPYTHON, version: '3.8.18', label: '3.8' };

function contextOf(more: Partial<LaunchContext> = {}): LaunchContext {
  return {
    application: applicationOf('shop:app'),
    interpreter: CPYTHON,
    workers: 1,
    threads: 4,
    options: {},
    python: '/env/bin/python',
    packages: {},
    directory: APPS,
    host: '127.0.0.1',
    port: 21_000,
    scratch: '/tmp/scratch',
    ...more,
  };
}

const argvOf = (name: string, more: Partial<LaunchContext> = {}) =>
  launcherNamed(name).command(contextOf(more)).argv.join(' ');

const unsupported = (name: string, more: Partial<LaunchContext> = {}) =>
  launcherNamed(name).unsupported(contextOf(more));

test('an unknown launcher is refused with the known ones and the nearest', () => {
  expect(() => launcherNamed('gunicorn-gthred')).toThrowError(
    expect.objectContaining({
      code: 'unknown-name',
      message: expect.stringContaining('gunicorn-gevent, gunicorn-gthread, gunicorn-meinheld'),
      hint: 'Did you mean `gunicorn-gthread`?',
    }),
  );
  expect(() => launcherNamed('toString')).toThrowError(/no launcher called/);
});

test('every launcher is registered under its own name', () => {
  for (const [name, launcher] of Object.entries(LAUNCHERS)) expect(launcher.name).toBe(name);
});

describe('the command line follows the installed version and the cell', () => {
  test.each([
    ['26.0.0', true],
    ['25.1.0', true],
    ['25.0.3', false],
    ['23.0.0', false],
  ])('gunicorn %s is told to open no control socket: %s', (gunicorn, told) => {
    const argv = argvOf('gunicorn-sync', { packages: { gunicorn } });
    expect(argv.includes('--no-control-socket')).toBe(told);
  });

  test('only what has threads is told how many', () => {
    const servers = Object.values(LAUNCHERS).filter(({ name }) => name !== 'command');
    const told = servers.filter(
      ({ name }) => argvOf(name, { threads: 3 }) !== argvOf(name, { threads: 7 }),
    );
    const namesOf = (launchers: typeof servers) => launchers.map(({ name }) => name);
    expect(namesOf(told)).toEqual(namesOf(servers.filter(({ threaded }) => threaded)));
  });

  test.each(Object.keys(LAUNCHERS).filter((name) => name !== 'command'))(
    "%s takes the user's further arguments, after its own",
    (name) => {
      const words = argvOf(name, { options: { arguments: ['--further', 'one'] } }).split(' ');
      const plain = argvOf(name).split(' ');
      const at = words.indexOf('--further');
      expect(words.slice(at, at + 2)).toEqual(['--further', 'one']);
      expect(words.filter((_, index) => index < at || index > at + 1)).toEqual(plain);
    },
  );

  test('only what has the option is told how long to keep an idle connection', () => {
    const kept = (name: string, seconds: number) =>
      argvOf(name, { options: { 'keep-alive': seconds } });
    const servers = Object.values(LAUNCHERS).filter(({ name }) => name !== 'command');
    for (const { name, options = [], keepAlive } of servers) {
      expect(kept(name, 33) !== kept(name, 44), name).toBe(options.includes('keep-alive'));
      if (options.includes('keep-alive')) expect(keepAlive, name).toBe(true);
    }
    expect(kept('gunicorn-gthread', 33)).toContain('--keep-alive 33');
    expect(argvOf('gunicorn-gthread')).toContain('--keep-alive 75');
  });

  test('uvicorn takes httptools where it is installed', () => {
    expect(argvOf('uvicorn')).toContain('--http h11');
    expect(argvOf('uvicorn', { packages: { httptools: '0.9.0' } })).toContain('--http httptools');
  });

  test('uvicorn is told of a WSGI application, and of a factory', () => {
    const factory = applicationOf('shop:create_app', 'wsgi', true);
    expect(argvOf('uvicorn', { application: factory })).toContain('--interface wsgi --factory');
    const asgi = applicationOf('shop:app', 'asgi');
    expect(argvOf('uvicorn', { application: asgi })).not.toContain('--interface');
  });

  test("the user's further arguments come after ours", () => {
    const options = { arguments: ['--backlog', '64'] };
    expect(argvOf('gunicorn-sync', { options })).toMatch(/--backlog 64 shop:app$/);
    expect(argvOf('uvicorn', { options })).toMatch(/--backlog 64 shop:app$/);
  });

  test('requirements name the last versions for old interpreters', () => {
    expect(LAUNCHERS['gunicorn-gevent']!.requirements(PYPY)).toEqual([
      'gunicorn[gevent]>=20.1,<24',
    ]);
    expect(LAUNCHERS['gunicorn-sync']!.requirements(CPYTHON)).toEqual(['gunicorn>=20.1']);
    expect(LAUNCHERS['gunicorn-eventlet']!.requirements(CPYTHON)).toEqual([
      'gunicorn[eventlet]>=20.1,<26',
    ]);
    expect(LAUNCHERS['gunicorn-eventlet']!.requirements(PYPY)).toEqual([
      'gunicorn[eventlet]>=20.1,<24',
    ]);
    expect(LAUNCHERS.uvicorn!.requirements(PYPY)).toEqual(['uvicorn>=0.15,<0.40']);
    expect(LAUNCHERS.uvicorn!.requirements(OLD)).toEqual(['uvicorn>=0.15,<0.34', 'httptools']);
  });
});

describe('what cannot be launched has a reason', () => {
  const asgi = applicationOf('shop:app', 'asgi');
  test.each([
    ['wsgiref', { workers: 2 }, 'wsgiref serves from one process, and 2 workers were asked for'],
    ['wsgiref', { application: asgi }, 'wsgiref serves WSGI, and shop:app is an ASGI application'],
    [
      'uvicorn',
      { application: applicationOf('shop:main', 'own') },
      'uvicorn serves ASGI or WSGI, and shop:main is its own server',
    ],
    ['uvicorn-uvloop', { interpreter: PYPY }, 'uvloop runs on CPython only, and this is pypy3.9'],
    ['uwsgi', { interpreter: PYPY }, 'uwsgi runs on CPython only, and this is pypy3.9'],
    ['bjoern', { workers: 2 }, /: bjoern-fork serves from several$/],
    [
      'meinheld',
      {},
      /^meinheld needs Python below 3.10, because .* does not compile .*; this is 3.12$/,
    ],
    ['gunicorn-meinheld', {}, /^meinheld needs Python below 3.10/],
    [
      'gunicorn-asgi',
      { application: asgi, interpreter: PYPY },
      "gunicorn's worker for ASGI needs Python 3.10 or newer, and this is pypy3.9",
    ],
    [
      'gunicorn-aiohttp',
      { application: asgi },
      'gunicorn-aiohttp serves applications of aiohttp, and shop:app is an ASGI application',
    ],
    [
      'gunicorn-aiohttp',
      { application: { ...applicationOf('shop:app', 'own'), framework: 'tornado' } },
      'gunicorn-aiohttp serves applications of aiohttp, and shop:app is one of tornado',
    ],
    ['fastpysgi', { application: asgi }, /^fastpysgi crashes with ASGI/],
    ['daphne', { workers: 2, application: asgi }, /^daphne serves from one process/],
    [
      'daphne',
      { application: applicationOf('shop:create_app', 'asgi', true) },
      /^daphne calls no factory, and shop:create_app is one; name a module/,
    ],
    ['granian-rsgi', { application: asgi }, /serves applications of rsgi, and shop:app is an ASGI/],
    ['tornado', { application: asgi }, /serves applications of tornado, and shop:app is an ASGI/],
    ['sanic', { application: asgi }, /serves applications of sanic, and shop:app is an ASGI/],
    ['robyn', { application: applicationOf('shop:app', 'own'), interpreter: OLD }, /3.9 or newer/],
    ['hypercorn-uvloop', { interpreter: PYPY }, /^uvloop runs on CPython only/],
    ['japronto', {}, /published for CPython 3.5 and 3.6 only, .* this is 3.12$/],
    ['vibora', {}, /compiles for CPython 3.6 only, and this is 3.12$/],
    ['nginx-unit', {}, /archived .* by the launcher `command`$/],
    [
      'gunicorn-sync',
      { application: applicationOf('shop:web.app') },
      'gunicorn cannot look up the dotted attribute of shop:web.app',
    ],
    [
      'uvicorn',
      { interpreter: { ...CPYTHON, version: '3.7.16', label: '3.7' }, application: asgi },
      'uvicorn needs Python 3.8 or newer, and this is 3.7',
    ],
  ] satisfies [string, Partial<LaunchContext>, string | RegExp][])(
    '%s %#',
    (name, more, reason) => {
      const said = unsupported(name, more);
      if (typeof reason === 'string') expect(said).toBe(reason);
      else expect(said).toMatch(reason);
    },
  );

  test('sanic serves its applications under either protocol', () => {
    const application = { ...asgi, framework: 'sanic' };
    expect(unsupported('sanic', { application })).toBeNull();
    const own = { ...application, protocol: 'own' as const };
    expect(unsupported('sanic', { application: own })).toBeNull();
  });

  test.each(['wsgiref', 'gunicorn-gthread', 'uvicorn'])('%s runs on PyPy', (name) => {
    expect(unsupported(name, { interpreter: PYPY })).toBeNull();
  });
});

describe("a user's own command", () => {
  const command = (options: Record<string, unknown>, more: Partial<LaunchContext> = {}) =>
    launcherNamed('command').command(contextOf({ options, ...more }));

  test('is split as a shell would, and filled in afterwards', () => {
    const run = `{python} -m serve "{app}" --name='my shop' -b {host}:{port} -w{workers} -t{threads}`;
    expect(command({ run }, { python: '/my env/bin/python' }).argv).toEqual([
      ...['/my env/bin/python', '-m', 'serve', 'shop:app', '--name=my shop'],
      ...['-b', '127.0.0.1:21000', '-w1', '-t4'],
    ]);
  });

  test('can be a list of words, under either name, with its processes and its signal', () => {
    const given = { command: ['serve', '{port}'], processes: 3, signal: 'SIGINT' };
    expect(command(given)).toMatchObject({
      argv: ['serve', '21000'],
      processes: 3,
      stopSignal: 'SIGINT',
      env: { PORT: '21000' },
    });
  });

  test.each([
    [{}, /is missing/],
    [{ run: '' }, /is empty/],
    [{ run: 'serve "{port}' }, /quote that is not closed/],
    [{ run: 'serve {prot}' }, /unknown placeholder \{prot\}/],
    [{ run: 'serve', processes: 0 }, /processes/],
    [{ run: 'serve', signal: 'SIGKILL' }, /SIGTERM, SIGINT, SIGQUIT/],
  ])('%j is refused', (options, message) => {
    expect(() => command(options)).toThrowError(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(message) }),
    );
  });

  test('can launch the reference service only where it takes {app}', () => {
    const { launchesAnything } = LAUNCHERS.command!;
    expect(launchesAnything?.({ run: 'serve {app} {port}' })).toBe(true);
    expect(launchesAnything?.({ run: 'python shop.py {port}' })).toBe(false);
  });
});

test.each([
  ['a  b\tc', ['a', 'b', 'c']],
  [`'a b' "c d"`, ['a b', 'c d']],
  [`--x="a 'b'"c`, [`--x=a 'b'c`]],
  [String.raw`a\ b "c\"d" 'e\f'`, ['a b', 'c"d', String.raw`e\f`]],
  [`''`, ['']],
  ['', []],
  ['$HOME `x` | y', ['$HOME', '`x`', '|', 'y']],
  [`it's`, null],
  ['"open', null],
  ['end\\', null],
])('the words of %s', (line, words) => {
  expect(splitWords(line)).toEqual(words);
});

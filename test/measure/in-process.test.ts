import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InProcessRecord } from '../../src/domain/record.ts';
import type { Interpreter, Protocol } from '../../src/domain/service.ts';
import { launcherNamed } from '../../src/launchers/registry.ts';
import { countInProcess } from '../../src/measure/in-process.ts';
import type { PreparedCell, PreparedTarget } from '../../src/measure/types.ts';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { describePython } from '../launchers/environments.ts';

/** Reads one author and its books from SQLite: by one query, or by one for each book. */
const shop = (perBook: boolean, wrapper: string) => `
import concurrent.futures
import random
import sqlite3

POOL = concurrent.futures.ThreadPoolExecutor(2)

database = sqlite3.connect(":memory:", check_same_thread=False)
database.execute("CREATE TABLE book (id INTEGER, title TEXT)")
database.executemany("INSERT INTO book VALUES (?, ?)", [(n, "Book %d" % n) for n in range(5)])

class Author:
    def titles(self):
        if ${perBook ? 'True' : 'False'}:
            return [self.title(n) for n in range(5)]
        return [title for (title,) in database.execute("SELECT title FROM book WHERE id < 5")]

    def title(self, number):
        return database.execute("SELECT title FROM book WHERE id = %d" % number).fetchone()[0]

def pooled():
    return POOL.submit(lambda: [helper() for _ in range(${perBook ? 2 : 1})]).result()

def lucky():
    for _ in range(random.randrange(50)):
        helper()

def helper():
    pass

def answer(path):
    if path == "/lucky":
        lucky()
    if path == "/pooled":
        pooled()
    return "200 OK" if path != "/broken" else "500 Sorry", ", ".join(Author().titles()).encode()
${wrapper}`;

const WRAPPERS: Readonly<Record<'wsgi' | 'asgi', string>> = {
  wsgi: `
def app(environ, start_response):
    status, body = answer(environ["PATH_INFO"])
    start_response(status, [("Content-Type", "text/plain")])
    return [body]
`,
  asgi: `
started = False

async def app(scope, receive, send):
    global started
    if scope["type"] == "lifespan":
        await receive()
        started = True
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    assert started, "no lifespan"
    status, body = answer(scope["path"])
    headers = [(b"content-type", b"text/plain")]
    await send({"type": "http.response.start", "status": int(status[:3]), "headers": headers})
    await send({"type": "http.response.body", "body": body})
`,
};

const BOOKS = { status: 200, contains: 'Book 4' };
const MIX = { '/titles': 5, '/pooled': { weight: 1 }, '/broken': 1, '/titles?n=${1..9}': 1 };

const SCENARIOS = ['titles', 'lucky', 'broken', 'pooled'].map((name) =>
  parseScenario(name, { request: `GET /${name}`, expect: BOOKS }),
);

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder('gaitkeeper-test-');
});
afterAll(() => folder[Symbol.asyncDispose]());

type Counted = ReadonlyMap<string, InProcessRecord>;
const counted = new Map<string, Promise<Counted>>();

/** All scenarios are counted at once, and once for each interpreter and protocol. */
function count(spec: string, protocol: 'wsgi' | 'asgi'): Promise<Counted> {
  const key = `${spec} ${protocol}`;
  const counting = counted.get(key) ?? countAll(spec, protocol);
  counted.set(key, counting);
  return counting;
}

async function countAll(spec: string, protocol: 'wsgi' | 'asgi'): Promise<Counted> {
  const interpreter = await describePython(spec);
  if (interpreter === null) return expect.fail(`${spec} is not here`);
  const cell = await cellOf(interpreter, protocol);
  const { records } = await countInProcess([cell, cell], SCENARIOS, 30);
  expect(records).toHaveLength(SCENARIOS.length);
  return new Map(records.map((one) => [one.scenario, one]));
}

async function cellOf(interpreter: Interpreter, protocol: 'wsgi' | 'asgi'): Promise<PreparedCell> {
  const target = async (side: string): Promise<PreparedTarget> => {
    const directory = join(folder.path, `${side}-${protocol}`);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'shop.py'), shop(side === 'head', WRAPPERS[protocol]));
    return {
      application: application(protocol),
      ...{ python: interpreter.executable, packages: {}, directory, env: {} },
    };
  };
  return {
    cell: { id: 'c', launcher: 'wsgiref', interpreter, workers: 1, threads: 1, options: {} },
    launcher: launcherNamed('wsgiref'),
    targets: { base: await target('base'), head: await target('head') },
    failure: null,
  };
}

function application(protocol: Protocol) {
  return {
    ...{ target: 'shop:app', protocol, factory: false, directory: '.' },
    ...{ framework: null, evidence: 'a test' },
  };
}

/** Pyenv's Pythons of this machine, one before sys.monitoring and one with it, and the one on PATH. */
function pythons(): string[] {
  try {
    const root = execFileSync('pyenv', ['root'], { encoding: 'utf8' }).trim();
    const versions = execFileSync('pyenv', ['versions', '--bare'], { encoding: 'utf8' });
    const wanted = ['3.8', '3.11', '3.13'].flatMap(
      (start) => versions.split('\n').find((version) => version.startsWith(`${start}.`)) ?? [],
    );
    return [
      'python3',
      ...wanted.map((version) => join(root, 'versions', version, 'bin', 'python')),
    ];
  } catch {
    return ['python3'];
  }
}

describe.each(pythons())('what a request does under %s', (python) => {
  test.each(['wsgi', 'asgi'] as const)(
    'is counted to the call, by function and statement, for %s',
    async (protocol) => {
      const titles = (await count(python, protocol)).get('titles');
      expect(titles?.reason).toBeNull();
      // Head's own `title`, five times, and its list comprehension where that is a function.
      expect(titles?.functions).toContainEqual({
        ...{ name: expect.stringMatching(/^(Author\.)?title$/), place: 'shop.py:18', own: true },
        ...{ base: 0, head: 5 },
      });
      const [before, now] = [titles?.base?.calls ?? 0, titles?.head?.calls ?? 0];
      expect([5, 6]).toContain(
        now - before + (titles?.functions.some(({ head }) => head === 0) ? 1 : 0),
      );
      expect(titles?.statements).toEqual([
        { text: 'SELECT title FROM book WHERE id = ?', base: 0, head: 5 },
        { text: 'SELECT title FROM book WHERE id < ?', base: 1, head: 0 },
      ]);
      expect(titles?.head?.statements).toBe(5);
      expect(titles?.head?.microseconds).toBeGreaterThan(0);
    },
  );

  test('is counted in a pool of threads, too', async () => {
    const pooled = (await count(python, 'asgi')).get('pooled');
    expect(pooled?.functions).toContainEqual({
      ...{ name: 'helper', place: 'shop.py:28', own: true, base: 1, head: 2 },
    });
  });

  test('that is not the same each time has no number of calls', async () => {
    const lucky = (await count(python, 'wsgi')).get('lucky');
    expect(lucky?.reason).toBeNull();
    expect(lucky?.head?.calls).toBeNull();
    expect(lucky?.head?.varies?.calls).toBeGreaterThan(0);
    expect(lucky?.functions.map(({ name }) => name)).not.toContain('helper');
  });

  test('is not counted where the answer is wrong', async () => {
    const broken = (await count(python, 'wsgi')).get('broken');
    expect(broken).toMatchObject({ base: null, head: null, functions: [] });
    expect(broken?.reason).toMatch(/answers wrongly.*500/);
  });
});

test('each request of a mix is counted by itself, and a range by its first path', async () => {
  const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
  const cell = await cellOf(interpreter, 'wsgi');
  const { records, warnings } = await countInProcess(
    [cell],
    [parseScenario('mix', { mix: MIX, expect: BOOKS })],
    30,
  );
  expect(records.map(({ scenario, request }) => [scenario, request])).toEqual([
    ['mix', 'GET /titles'],
    ['mix', 'GET /pooled'],
    ['mix', 'GET /broken'],
    ['mix', 'GET /titles?n=${1..9}'],
  ]);
  const statements = [{ text: 'SELECT title FROM book WHERE id = ?', base: 0, head: 5 }];
  expect(records[0]?.statements).toEqual(expect.arrayContaining(statements));
  expect(records[1]?.functions.map(({ name }) => name)).toContain('helper');
  expect(records[0]?.functions.map(({ name }) => name)).not.toContain('helper');
  expect(records[2]?.reason).toMatch(/answers wrongly.*500/);
  expect(records[3]?.statements).toEqual(expect.arrayContaining(statements));
  expect(warnings).toEqual([expect.stringContaining('not counted for mix (GET /broken) under')]);
});

test('an application that cannot be imported costs the counts, and says why', async () => {
  const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
  const missing: PreparedTarget = {
    application: { ...application('wsgi'), target: 'nothing_here:app' },
    ...{ python: interpreter.executable, packages: {}, directory: folder.path, env: {} },
  };
  const cell: PreparedCell = {
    cell: { id: 'c', launcher: 'wsgiref', interpreter, workers: 1, threads: 1, options: {} },
    ...{ launcher: launcherNamed('wsgiref'), targets: { base: missing, head: missing } },
    failure: null,
  };
  const {
    records: [first],
  } = await countInProcess([cell], SCENARIOS, 30);
  expect(first?.reason).toMatch(/No module named 'nothing_here'/);
});

const pypy = await describePython('pypy3');

test.skipIf(pypy === null)(
  'PyPy has its SQL statements counted, and its calls left out with the reason',
  async () => {
    const titles = (await count('pypy3', 'asgi')).get('titles');
    expect(titles?.reason).toMatch(/CPython only/);
    expect(titles?.functions).toEqual([]);
    expect(titles?.head).toMatchObject({ calls: null, microseconds: null, statements: 5 });
    expect(titles?.statements).toContainEqual({
      ...{ text: 'SELECT title FROM book WHERE id = ?', base: 0, head: 5 },
    });
  },
);

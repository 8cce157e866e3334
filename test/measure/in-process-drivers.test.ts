/** SQL statements, counted through the real drivers against a real database. */
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { countInProcess } from '../../src/measure/in-process.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import {
  describePython,
  environmentWith,
  type TestEnvironment,
} from '../launchers/environments.ts';
import { startMariadb } from '../mariadb.ts';
import { startPostgres } from '../postgres.ts';
import { countedCell } from './counted-cell.ts';

const SERVICE = fileURLToPath(new URL('databases', import.meta.url));
/** `DRIVERS_PYTHON=python3.13 vitest run test/measure/in-process-drivers` tests another interpreter. */
const PYTHON = process.env.DRIVERS_PYTHON ?? 'python3';

/** Statements of one book, and how often where that is not once. */
type Sent = readonly (string | readonly [string, number])[];

const read = (...ways: string[]) =>
  ways.map((way) => `SELECT name AS ${way} FROM book WHERE id = ?`);
const WRITE = 'UPDATE book SET name = ? WHERE id = ?';
const COPY = 'COPY book TO STDOUT';
const INSERT = 'INSERT INTO book (id, name) VALUES (?, ...), ...';

/** By module of test/measure/databases. */
const ON_POSTGRES: Readonly<Record<string, Sent>> = {
  psycopg: [
    ...read('execute', 'client_side', 'server_side', 'stream'),
    ...['SELECT name AS composed FROM "book" WHERE id = ?', WRITE, COPY],
  ],
  psycopg_async: [...read('execute', 'server_side', 'stream'), WRITE, COPY],
  psycopg2: [
    ...read('execute', 'by_subclass', 'unpacked', 'server_side'),
    'SELECT name AS failing FROM book WHERE id = ? / ?',
    ...['UPDATE book AS batch SET name = ? WHERE id = ?', WRITE, COPY],
  ],
  pg8000: [...read('execute', 'without_arguments', 'run', 'prepared_before'), [WRITE, 2]],
  asyncpg: [
    ...read('fetch', 'execute', 'without_arguments', 'prepared', 'cursor', 'cursor_by_hand'),
    ...[WRITE, 'COPY "book" TO STDOUT', 'COPY "book" FROM STDIN', 'COPY book FROM STDIN'],
  ],
};

const ON_MARIADB: Readonly<Record<string, Sent>> = {
  pymysql: [...read('execute', 'unbuffered', 'query'), INSERT, [WRITE, 2]],
  mysqlclient: [...read('execute', 'unbuffered'), INSERT, [WRITE, 2]],
  aiomysql: [...read('execute', 'unbuffered'), INSERT, [WRITE, 2]],
};

const IS_ASYNC: readonly string[] = ['psycopg_async', 'asyncpg', 'aiomysql'];

const KINDS = {
  PostgreSQL: {
    start: startPostgres,
    drivers: ON_POSTGRES,
    packages: ['psycopg[binary]', 'psycopg2-binary', 'pg8000', 'asyncpg'],
  },
  MariaDB: {
    start: startMariadb,
    drivers: ON_MARIADB,
    packages: ['pymysql', 'aiomysql', 'mysqlclient'],
  },
};

describe.each(Object.entries(KINDS))('on %s', async (name, { start, drivers, packages }) => {
  const database = await start();
  const environment = typeof database === 'string' ? database : await installed(packages);
  const absent = typeof environment === 'string';
  if (absent) console.log(`Drivers of ${name} are not tested: ${environment}`);
  if (absent) await dispose(database);
  afterAll(() => dispose(database));
  // mysqlclient is compiled, for which not every machine has what it takes.
  if (name === 'PostgreSQL' && typeof database !== 'string')
    test('the drivers can be installed', () => expect(environment).toBeTypeOf('object'));

  test.skipIf(absent).each(Object.entries(drivers))(
    'what %s sends is counted to the statement, without its values',
    async (driver, sent) => {
      if (absent || typeof database === 'string') return;
      const [one, many] = await count(environment, driver, database.url);
      const each = sent.map((told) => (typeof told === 'string' ? ([told, 1] as const) : told));
      const together = each.reduce((sum, [, times]) => sum + times, 0);
      expect(one).toEqual({
        ...{ reason: null, base: together, head: together },
        ...{ drivers: expect.arrayContaining([MODULES[driver] ?? driver]), statements: [] },
      });
      expect(many).toEqual({
        ...{ ...one, base: 2 * together, head: 6 * together },
        statements: expect.arrayContaining(
          each.map(([text, times]) => ({ text, base: times, head: 5 * times })),
        ),
      });
      expect(many?.statements).toHaveLength(each.length);
    },
    60_000,
  );
});

function dispose(database: AsyncDisposable | string) {
  return typeof database === 'string' ? undefined : database[Symbol.asyncDispose]();
}

async function installed(packages: readonly string[]): Promise<TestEnvironment | string> {
  const interpreter = await describePython(PYTHON);
  return interpreter === null ? `no ${PYTHON}` : environmentWith(packages, interpreter);
}

const MODULES: Readonly<Record<string, string>> = {
  psycopg_async: 'psycopg',
  mysqlclient: 'MySQLdb',
};

async function count(environment: TestEnvironment, driver: string, url: string) {
  const scenarios = ['one', 'many'].map((name) =>
    parseScenario(name, { request: `GET /${name}`, expect: { contains: 'done' } }),
  );
  const env = { DRIVER: driver, DATABASE_URL: url };
  const cell = countedCell(environment, {
    ...(IS_ASYNC.includes(driver)
      ? { target: 'service:asynchronous', protocol: 'asgi' }
      : { target: 'service:app', protocol: 'wsgi' }),
    directory: SERVICE,
    env: { base: { ...env, BOOKS: '1' }, head: { ...env, BOOKS: '5' } },
  });
  const { records, warnings } = await countInProcess([cell], scenarios, 60);
  expect(warnings).toEqual([]);
  return records.map(({ reason, base, head, statements }) => ({
    ...{ reason, base: base?.statements, head: head?.statements, statements },
    drivers: head?.drivers,
  }));
}

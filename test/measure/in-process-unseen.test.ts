/** A driver that sends where nobody looks: its 0 -> 0 would hide an N+1. The drivers are stand-ins, really imported. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countInProcess } from '../../src/measure/in-process.ts';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { describePython } from '../launchers/environments.ts';
import { countedCell } from './counted-cell.ts';

const SERVICE = `
import os
import sqlite3
FIRST_LINES

database = sqlite3.connect(":memory:")

def app(environ, start_response):
    for number in range(int(os.environ["BOOKS"])):
        SEND
    database.execute("SELECT 1")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"done"]
`;

/** Of PyMySQL, as far as it matters. */
const pymysql = (sends: string) => ({
  'pymysql/__init__.py': '__version__ = "9.9.9"\nfrom .connections import Connection\n',
  'pymysql/connections.py': `
class Connection:
    def ${sends}(self, sql, unbuffered=False):
        pass
`,
});

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder('gaitkeeper-test-');
});
afterAll(() => folder[Symbol.asyncDispose]());

async function count(
  name: string,
  files: Readonly<Record<string, string>>,
  { first, send }: { readonly first: string; readonly send: string },
) {
  const directory = join(folder.path, name);
  const service = SERVICE.replace('FIRST_LINES', () => first).replace('SEND', () => send);
  for (const [file, text] of Object.entries({ ...files, 'service.py': service })) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
  const cell = countedCell(
    { interpreter, python: interpreter.executable, packages: {} },
    {
      ...{ target: 'service:app', protocol: 'wsgi', directory },
      env: { base: { BOOKS: '1' }, head: { BOOKS: '5' } },
    },
  );
  const { records, warnings } = await countInProcess(
    [cell],
    [parseScenario('books', { request: 'GET /', expect: { contains: 'done' } })],
    30,
  );
  return { record: records[0] ?? expect.fail('no record'), warnings };
}

const SEND = 'connection.SEND("SELECT name FROM book WHERE id = %d" % number)';
const CONNECT = 'import pymysql\nconnection = pymysql.Connection()';

test('a driver whose function has another name has no number of statements, and is named', async () => {
  const { record, warnings } = await count('renamed', pymysql('send'), {
    first: CONNECT,
    send: SEND.replace('SEND', 'send'),
  });
  expect(record.reason).toBe(
    'SQL statements are not counted: pymysql 9.9.9 has no query in pymysql/connections.py, where they are looked for.',
  );
  // What was seen of SQLite is not all.
  for (const side of [record.base, record.head])
    expect(side).toMatchObject({ statements: null, drivers: ['sqlite3'] });
  expect(record.statements).toEqual([]);
  expect((record.head?.calls ?? 0) - (record.base?.calls ?? 0)).toBe(4);
  expect(warnings).toEqual([
    expect.stringMatching(/not counted in full for books .*pymysql 9\.9\.9 has no query/),
  ]);
});

const COUNTED = {
  reason: null,
  base: { statements: 2, drivers: ['pymysql', 'sqlite3'] },
  head: { statements: 6, drivers: ['pymysql', 'sqlite3'] },
  statements: [{ text: 'SELECT name FROM book WHERE id = ?', base: 1, head: 5 }],
};

test.each([
  ['under its known name', ''],
  [
    'wrapped by a tool that leaves no trace of the name',
    `
send = pymysql.Connection.query
pymysql.Connection.query = lambda *arguments: send(*arguments)
`,
  ],
  ['that stands in for another', 'import sys\nsys.modules["MySQLdb"] = pymysql'],
])('a driver %s is counted', async (name, more) => {
  const { record, warnings } = await count(name.replaceAll(' ', '-'), pymysql('query'), {
    first: `${CONNECT}\n${more}`,
    send: SEND.replace('SEND', 'query'),
  });
  expect(record).toMatchObject(COUNTED);
  expect(warnings).toEqual([]);
});

test('a statement whose variable has another name is counted all the same', async () => {
  const files = pymysql('query');
  const { record } = await count(
    'variable',
    { ...files, 'pymysql/connections.py': files['pymysql/connections.py'].replace('sql', 'text') },
    { first: CONNECT, send: SEND.replace('SEND', 'query') },
  );
  expect(record).toMatchObject({
    ...COUNTED,
    statements: [{ text: 'a statement of unknown text', base: 1, head: 5 }],
  });
});

test('psycopg2 that is not the one in C has no number, either', async () => {
  const { record } = await count(
    'psycopg2',
    {
      'psycopg2/__init__.py': '__version__ = "3.0 (dt dec)"\nfrom . import extensions\n',
      'psycopg2/extensions.py': `
class cursor:
    query = None
    def execute(self, query):
        pass
`,
    },
    {
      first: 'import psycopg2\nconnection = psycopg2.extensions.cursor()',
      send: SEND.replace('SEND', 'execute'),
    },
  );
  expect(record.reason).toMatch(
    /psycopg2 3\.0 has no execute in C of psycopg2\.extensions\.cursor/,
  );
  expect(record.head).toMatchObject({ statements: null, drivers: ['sqlite3'] });
});

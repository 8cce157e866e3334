import { describe, expect, it, test } from 'vitest';
import { fillPlaceholders, valuesFor } from '../../../src/service/provision/placeholders.ts';
import { storesOf } from '../../../src/service/provision/stores.ts';

const place = { folder: '/run/data', tree: '/run/tree' };
const values = valuesFor({ side: 'head', index: 0, run: 'abc' }, place);
const NAME = 'gaitkeeper_abc_head_00';

test('base and head have other values of the same length, whatever environment they are in', () => {
  for (const index of [0, 3, 4, 12]) {
    const [base, head] = (['base', 'head'] as const).map((side) =>
      valuesFor({ side, index, run: 'abc' }, place),
    );
    for (const name of ['revision', 'database', 'number'] as const) {
      expect(base?.[name]).not.toBe(head?.[name]);
      expect(base?.[name]).toHaveLength(head?.[name].length ?? 0);
    }
  }
});

test('placeholders are filled in, and other braces stay', () => {
  const text = 'sqlite:///{folder}/{revision}.db {"a": {time}} {constructor}';
  expect(fillPlaceholders(text, values)).toBe(
    'sqlite:////run/data/head.db {"a": {time}} {constructor}',
  );
});

describe('what is made', () => {
  const server = 'postgresql://shop:p%40ss@db:5433/postgres';

  it.each<[string, Record<string, string>, string | null, unknown[]]>([
    [
      'is a database at the server of an address, whatever driver it is for',
      { DATABASE_URL: 'postgresql+asyncpg://shop:p%40ss@db:5433/{database}' },
      null,
      [{ kind: 'postgres', server, name: NAME }],
    ],
    [
      'has the name that the address gives it, and is made once for two addresses',
      {
        A: 'postgres://db/shop_{database}?sslmode=require',
        B: 'postgres://db/shop_{database}?sslmode=require',
      },
      null,
      [
        {
          kind: 'postgres',
          server: 'postgresql://db/postgres?sslmode=require',
          name: `shop_${NAME}`,
        },
      ],
    ],
    [
      'is at the server of the variables that libpq reads',
      {
        PGDATABASE: '{database}',
        PGHOST: 'db',
        PGPORT: '5433',
        PGUSER: 'shop',
        PGPASSWORD: 'p@ss',
      },
      null,
      [{ kind: 'postgres', server, name: NAME }],
    ],
    [
      'is where `postgres` says',
      { DB_NAME: '{database}' },
      server,
      [{ kind: 'postgres', server, name: NAME }],
    ],
    ['is nothing where only a name is wanted', { MYSQL_DATABASE: '{database}' }, null, []],
    ['is nothing where no placeholder is used', { DATABASE_URL: 'postgres://db/shop' }, server, []],
    ['is nothing for a file', { DATABASE_URL: 'sqlite:///{folder}/db.sqlite3' }, null, []],
    [
      'is a number of Redis',
      { CACHE: 'redis://cache:6379/{number}', OTHER: 'redis://cache:6379/0' },
      null,
      [{ kind: 'redis', url: 'redis://cache:6379/3' }],
    ],
  ])('%s', (_, env, postgres, stores) => {
    expect(storesOf(env, postgres, values)).toEqual(stores);
  });
});

import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import connect, { type Sql } from 'postgres';

/** Makes a database with nothing in it. @throws what the server says */
export async function createDatabase(server: string, name: string): Promise<void> {
  await using sql = open(server);
  await sql.unsafe(`CREATE DATABASE ${quoted(name)}`);
}

/** Whoever is still connected is a server that was killed a moment ago. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await using sql = open(server);
  await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${name}`;
  await sql.unsafe(`DROP DATABASE IF EXISTS ${quoted(name)}`);
}

/** Whether anybody is there who lets us in. @throws what the server says */
export async function askPostgres(server: string): Promise<void> {
  await using sql = open(server);
  await sql`SELECT 1`;
}

function open(server: string): Sql & AsyncDisposable {
  const url = new URL(server);
  const host = url.searchParams.get('host') ?? (url.hostname || localSocket());
  const sslmode = url.searchParams.get('sslmode');
  // What else stands there is for the service's own driver.
  url.search = sslmode === null ? '' : `?sslmode=${sslmode}`;
  const sql = connect(url.href, {
    ...(host === null ? {} : { host }),
    ...(url.username === '' ? { username: userInfo().username } : {}),
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
  });
  return Object.assign(sql, { [Symbol.asyncDispose]: () => sql.end({ timeout: 2 }) });
}

/** Where an address names no host, libpq looks into Debian's and then into PostgreSQL's own folder. */
function localSocket(): string | null {
  return ['/var/run/postgresql', '/tmp'].find((at) => existsSync(`${at}/.s.PGSQL.5432`)) ?? null;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

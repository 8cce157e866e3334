import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../src/platform/ports.ts';
import { ProcessGroup, run } from '../src/platform/process.ts';
import { untilSaid } from './database-server.ts';

/** A PostgreSQL of its own, on 127.0.0.1, in a temporary folder that is removed with it. */
export interface Postgres extends AsyncDisposable {
  /** `postgresql://…`, of a superuser without a password. */
  readonly url: string;
}

/** @returns the reason, where this machine has no PostgreSQL to start. */
export async function startPostgres(): Promise<Postgres | string> {
  const bin = await serverPrograms();
  if (bin === null) return 'no initdb and postgres on this machine';
  const user = await otherUser();
  if (user === null)
    return 'PostgreSQL does not run as root, and there is no user postgres or nobody';
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-postgres-'));
  try {
    return await startIn(folder, bin, user);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Debian keeps them out of PATH. */
async function serverPrograms(): Promise<string | null> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  const has = (folder: string) =>
    ['initdb', 'postgres'].every((one) => existsSync(join(folder, one)));
  return folders.find(has) ?? null;
}

/** What to put before a command so that it does not run as root; null where there is nobody else. */
async function otherUser(): Promise<readonly string[] | null> {
  if (process.getuid?.() !== 0) return [];
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all([run(['id', '-u', name]), run(['id', '-g', name])]);
    if (uid.status !== 0 || gid.status !== 0) continue;
    const ids = [`--reuid=${uid.stdout.trim()}`, `--regid=${gid.stdout.trim()}`];
    return ['setpriv', ...ids, '--clear-groups'];
  }
  return null;
}

async function startIn(folder: string, bin: string, user: readonly string[]): Promise<Postgres> {
  await chmod(folder, 0o777);
  const data = join(folder, 'data');
  const as = (...argv: string[]) => [...user, ...argv] as [string, ...string[]];
  const initdb = ['--auth=trust', '--username=store', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const made = await run(as(join(bin, 'initdb'), '-D', data, ...initdb), { cwd: folder });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = await ProcessGroup.start(
    as(
      join(bin, 'postgres'),
      '-D',
      data,
      '-p',
      String(port),
      ...settings.flatMap((one) => ['-c', one]),
    ),
    { cwd: folder, env: { LANG: 'C.UTF-8' }, log: join(folder, 'log') },
  );
  await untilSaid(server, 'ready to accept connections');
  return {
    url: `postgresql://store@127.0.0.1:${port}/postgres`,
    async [Symbol.asyncDispose]() {
      // SIGINT: at once, without waiting for clients to leave.
      await server.stop('SIGINT', 10_000);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../src/platform/ports.ts';
import { ProcessGroup, run } from '../src/platform/process.ts';
import { untilSaid } from './database-server.ts';

/** A MariaDB of its own, on 127.0.0.1, in a temporary folder that is removed with it. */
export interface Mariadb extends AsyncDisposable {
  /** `mysql://…`, of a user without a password who may do anything. */
  readonly url: string;
}

/** @returns the reason, where this machine has no MariaDB to start. */
export async function startMariadb(): Promise<Mariadb | string> {
  // Debian keeps the server out of PATH.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const program = folders.map((one) => join(one, 'mariadbd')).find((path) => existsSync(path));
  if (program === undefined) return 'no mariadbd on this machine';
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-mariadb-'));
  try {
    return await startIn(folder, program);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(folder: string, program: string): Promise<Mariadb> {
  await chmod(folder, 0o700);
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = await run(
    ['mariadb-install-db', '--no-defaults', `--datadir=${data}`, '--skip-test-db', ...user],
    { cwd: folder },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  const port = await freePort();
  const server = await ProcessGroup.start(
    [
      ...([program, '--no-defaults', `--datadir=${data}`] as const),
      ...user,
      ...['--bind-address=127.0.0.1', `--port=${port}`, `--socket=${join(folder, 'socket')}`],
      ...['--skip-grant-tables', '--skip-networking=0', '--innodb-flush-log-at-trx-commit=0'],
    ],
    { cwd: folder, env: { LANG: 'C.UTF-8' }, log: join(folder, 'log') },
  );
  await untilSaid(server, 'ready for connections');
  return {
    url: `mysql://store@127.0.0.1:${port}/mysql`,
    async [Symbol.asyncDispose]() {
      await server.stop('SIGTERM', 10_000);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

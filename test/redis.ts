import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../src/platform/ports.ts';
import { ProcessGroup, run } from '../src/platform/process.ts';

/** A Redis of its own, on 127.0.0.1, with a password. */
interface Redis extends AsyncDisposable {
  /** `redis://…`, without the number of a database. */
  readonly url: string;
}

const PASSWORD = 'redis-password';

/** @returns the reason, where this machine has no Redis to start. */
export async function startRedis(): Promise<Redis | string> {
  if ((await run(['redis-server', '--version'])).missing) return 'no redis-server on this machine';
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-redis-'));
  const port = await freePort();
  const { PATH = '', LD_LIBRARY_PATH = '' } = process.env;
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const server = await ProcessGroup.start(['redis-server', ...options, '--requirepass', PASSWORD], {
    cwd: folder,
    env: { PATH, LD_LIBRARY_PATH },
    log: join(folder, 'log'),
  });
  while (!(await server.tail()).includes('Ready to accept connections')) {
    if (server.exit !== null) throw new Error(`Redis did not start: ${await server.tail()}`);
    await sleep(20);
  }
  return {
    url: `redis://:${PASSWORD}@127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      await server.stop('SIGTERM', 5000);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

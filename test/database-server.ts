import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessGroup } from '../src/platform/process.ts';

/** Waits until the log of a database's server says that it is ready. @throws Error with the log where it does not in half a minute; nothing runs then. */
export async function untilSaid(server: ProcessGroup, ready: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    if ((await server.tail()).includes(ready)) return;
    if (server.exit !== null) break;
  }
  await server.stop('SIGKILL', 1000);
  throw new Error(`The database did not start: ${await server.tail()}`);
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/** Below this, ports belong to well-known services. */
const LOWEST = 20_000;
const TRIES = 50;

const handedOut = new Set<number>();

/**
 * A TCP port on which nothing listens. Taken from below the range that the system hands out to
 * outgoing connections, because a load engine that connects anew for each request would take it
 * in between; and never twice by this process, so that two servers that boot at once do not meet.
 */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const end = await outgoingRangeStart();
  for (let attempt = 0; attempt < TRIES && end > LOWEST; attempt++) {
    const port = LOWEST + Math.floor(Math.random() * (end - LOWEST));
    if (handedOut.has(port) || (await bind(host, port)) === null) continue;
    return remember(port);
  }
  const port = await bind(host, 0);
  if (port === null) throw new Error(`no free port on ${host}`);
  return remember(port);
}

function remember(port: number): number {
  if (handedOut.size > 5_000) handedOut.clear();
  handedOut.add(port);
  return port;
}

/** Binds and lets go again. Null where the port is taken. */
function bind(host: string, port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' ? (address?.port ?? null) : null;
      server.close(() => resolve(bound));
    });
  });
}

/** Linux's own default where the system does not tell. */
async function outgoingRangeStart(): Promise<number> {
  try {
    const text = await readFile('/proc/sys/net/ipv4/ip_local_port_range', 'utf8');
    return Number.parseInt(text, 10);
  } catch {
    return 32_768;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A process that listens. Disposing ends it. */
export interface Listening extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
}

/** Starts a server and waits until it accepts connections. Its output is part of the error where it ends instead. */
export async function listening(argv: readonly string[], port: number): Promise<Listening> {
  const [file = '', ...args] = argv;
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  await Promise.race([untilAccepting(child, port, () => output), failed]);
  return {
    host: '127.0.0.1',
    port,
    pid: child.pid!,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

async function untilAccepting(child: ChildProcess, port: number, output: () => string) {
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${output()}`);
    await sleep(20);
  }
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** A server of one thread that keeps the CPU busy for so many milliseconds at each request. */
export function spinningServer(port: number, spinMs: number): Promise<Listening> {
  const program = fileURLToPath(new URL('spinning-server.ts', import.meta.url));
  return listening([process.execPath, program, String(port), String(spinMs)], port);
}

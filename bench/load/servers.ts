import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { onInterrupt } from '../../src/platform/interrupt.ts';
import { processTree } from '../../src/platform/proctree.ts';

type Argv = readonly [string, ...string[]];

/** A server that answers `GET /<n>` with a body of n bytes. */
export interface Server {
  readonly name: string;
  readonly python: boolean;
  /** Writes what it needs into the folder. @returns its command line */
  command(folder: string, port: number): Argv;
}

export interface Running extends AsyncDisposable {
  readonly port: number;
  readonly pid: number;
}

export const SIZES = [13, 5_632, 1_048_576] as const;

const ENVIRONMENT = join(tmpdir(), 'gaitkeeper-bench-load-env');

export const SERVERS: readonly Server[] = [
  { name: 'nginx', python: false, command: nginx },
  { name: 'asyncio', python: true, command: asyncio },
  {
    name: 'uvicorn + httptools',
    python: true,
    command: (folder, port) => {
      applications(folder);
      const quiet = ['--no-access-log', '--log-level', 'warning'];
      const parts = ['--loop', 'asyncio', '--http', 'httptools', '--app-dir', folder];
      return [program('uvicorn'), 'service:asgi', '--port', String(port), ...parts, ...quiet];
    },
  },
  {
    name: 'gunicorn gthread',
    python: true,
    command: gunicorn('-k', 'gthread', '--threads', '4', '--keep-alive', '75'),
  },
  { name: 'gunicorn sync', python: true, command: gunicorn('-k', 'sync') },
];

/** Makes, once, the environment that uvicorn and gunicorn run in. */
export async function prepareEnvironment(): Promise<void> {
  if (existsSync(program('gunicorn'))) return;
  const run = promisify(execFile);
  await run('python3', ['-m', 'venv', ENVIRONMENT]);
  await run(program('pip'), ['install', '--quiet', 'uvicorn', 'httptools', 'gunicorn']);
}

/** Starts a server on a CPU of its own. */
export async function start(server: Server, cpu: string | null): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-load-'));
  const port = await freePort();
  const [file, ...args] = onCpu(cpu, server.command(folder, port));
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
  const kill = () => {
    for (const pid of processTree(child.pid!)) process.kill(pid, 'SIGKILL');
  };
  const forget = onInterrupt(kill);
  const running = {
    port,
    pid: child.pid!,
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      kill();
      await exited;
      forget();
      rmSync(folder, { recursive: true });
    },
  };
  try {
    await listening(port);
    return running;
  } catch (error) {
    await running[Symbol.asyncDispose]();
    throw error;
  }
}

export function onCpu(cpu: string | null, [file, ...args]: Argv): Argv {
  return cpu === null ? [file, ...args] : ['taskset', '-c', cpu, file, ...args];
}

function program(name: string): string {
  return join(ENVIRONMENT, 'bin', name);
}

function nginx(folder: string, port: number): Argv {
  for (const size of SIZES) writeFileSync(join(folder, String(size)), 'x'.repeat(size));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const config = `
user root; worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000000; sendfile on; open_file_cache max=10; ${paths}
  default_type text/plain;
  server {
    listen 127.0.0.1:${port}; root ${folder};
    location = /13 { return 200 "Hello, World!"; }
  }
}`;
  writeFileSync(`${folder}/nginx.conf`, config);
  return ['/usr/sbin/nginx', '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`];
}

/** The least that Python can do: a prebuilt answer for whatever comes. */
function asyncio(folder: string, port: number): Argv {
  const source = `
import asyncio

def answer(size):
    return b'HTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\nContent-Length: %d\\r\\n\\r\\n' % size + b'x' * size

ANSWERS = {b'%d' % size: answer(size) for size in (${SIZES.join(', ')})}

class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(ANSWERS[data[5:data.index(b' ', 5)]])

async def main():
    server = await asyncio.get_running_loop().create_server(Server, '127.0.0.1', ${port}, backlog=1024)
    await server.serve_forever()

asyncio.run(main())
`;
  writeFileSync(join(folder, 'server.py'), source);
  return ['python3', join(folder, 'server.py')];
}

function gunicorn(...flags: readonly string[]): Server['command'] {
  return (folder, port) => {
    applications(folder);
    const common = ['--bind', `127.0.0.1:${port}`, '--workers', '1', '--log-level', 'warning'];
    return [program('gunicorn'), ...common, ...flags, 'service:wsgi'];
  };
}

function applications(folder: string): void {
  const source = `
BODIES = {'/%d' % size: b'x' * size for size in (${SIZES.join(', ')})}

def wsgi(environ, start_response):
    body = BODIES[environ['PATH_INFO']]
    start_response('200 OK', [('Content-Type', 'text/plain'), ('Content-Length', str(len(body)))])
    return [body]

async def asgi(scope, receive, send):
    if scope['type'] != 'http':
        return
    body = BODIES[scope['path']]
    headers = [(b'content-type', b'text/plain'), (b'content-length', b'%d' % len(body))]
    await send({'type': 'http.response.start', 'status': 200, 'headers': headers})
    await send({'type': 'http.response.body', 'body': body})
`;
  writeFileSync(join(folder, 'service.py'), source);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return;
    await sleep(50);
  }
  throw new Error('the server of the benchmark does not listen');
}

/**
 * Our load engine against wrk, in turn, on the same servers: nginx, a Python server, and nginx that
 * closes after each answer. Server and engine on a CPU each. Needs wrk, nginx, python3, taskset.
 *
 *   node bench/load.ts [rounds] [milliseconds]
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CpuSampler } from '../src/platform/cpu-sampler.ts';
import { processTree } from '../src/platform/proctree.ts';

const ROUNDS = Number(process.argv[2] ?? 7);
const MS = Number(process.argv[3] ?? 1000);
const CONNECTIONS = 32;
const PINNED = availableParallelism() > 1;
const SERVER_CPU = '0';
const ENGINE_CPU = '1';
const CONTENDER = fileURLToPath(new URL('load-contender.ts', import.meta.url));

interface Figures {
  readonly rate: number;
  readonly cpuUs: number;
}

interface Subject {
  readonly name: string;
  readonly contenders: readonly string[];
  start(folder: string, port: number): readonly [string, ...string[]];
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'nginx, 13 bytes, keep-alive',
    contenders: ['wrk', 'ours', 'naive'],
    start: (folder, port) => nginx(folder, port, 'keepalive_requests 1000000000;'),
  },
  {
    name: 'Python asyncio, 13 bytes, keep-alive',
    contenders: ['wrk', 'ours', 'naive'],
    start: python,
  },
  {
    name: 'nginx, 13 bytes, closes after each answer',
    contenders: ['wrk', 'ours'],
    start: (folder, port) => nginx(folder, port, 'keepalive_timeout 0;'),
  },
];

console.log(`${cpus()[0]?.model}, ${cpus().length} CPUs, Node ${process.version}`);
console.log(
  `load average ${loadavg()[0]?.toFixed(1)}, ${PINNED ? 'pinned' : 'NOT pinned: one CPU'}`,
);
console.log(`${ROUNDS} rounds of ${MS} ms in turn, ${CONNECTIONS} connections, medians\n`);
for (const subject of SUBJECTS) await compare(subject);

async function compare(subject: Subject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-load-'));
  const port = await freePort();
  const server = spawn(...pinned(SERVER_CPU, subject.start(folder, port)), { stdio: 'ignore' });
  try {
    await listening(port);
    report(subject, await rounds(subject, port));
  } finally {
    const exited = once(server, 'exit');
    for (const pid of processTree(server.pid!)) process.kill(pid, 'SIGKILL');
    await exited;
    rmSync(folder, { recursive: true });
  }
}

async function rounds(subject: Subject, port: number): Promise<Map<string, Figures>[]> {
  const seen: Map<string, Figures>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // The order turns round, so that a drift of the machine favours nobody.
    const order = round % 2 === 0 ? subject.contenders : subject.contenders.toReversed();
    const row = new Map<string, Figures>();
    for (const name of order) row.set(name, await (name === 'wrk' ? wrk(port) : node(name, port)));
    seen.push(row);
  }
  return seen;
}

function report(subject: Subject, seen: readonly Map<string, Figures>[]): void {
  console.log(subject.name);
  for (const name of subject.contenders) {
    const rate = median(seen.map((row) => row.get(name)!.rate));
    const cpuUs = median(seen.map((row) => row.get(name)!.cpuUs));
    const ratio = median(seen.map((row) => row.get(name)!.rate / row.get('wrk')!.rate));
    console.log(
      `  ${name.padEnd(6)} ${rate.toFixed(0).padStart(7)} req/s  ${cpuUs.toFixed(1).padStart(6)} µs CPU a request` +
        `  ${ratio.toFixed(2)} of wrk (median of ratios round by round)`,
    );
  }
}

async function node(kind: string, port: number): Promise<Figures> {
  const args = [CONTENDER, kind, String(port), String(CONNECTIONS), String(MS)];
  const { stdout } = await promisify(execFile)(...pinned(ENGINE_CPU, [process.execPath, ...args]));
  return JSON.parse(stdout);
}

/** wrk counts whole seconds only, but prints the exact time. Its CPU time is watched from outside. */
async function wrk(port: number): Promise<Figures> {
  const seconds = Math.max(1, Math.round(MS / 1000));
  const url = `http://127.0.0.1:${port}/hello`;
  const argv = ['wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, url] as const;
  const child = spawn(...pinned(ENGINE_CPU, argv), { stdio: ['ignore', 'pipe', 'inherit'] });
  using sampler = CpuSampler.open(child.pid!);
  let cpuNs = 0;
  const timer = setInterval(() => {
    cpuNs = sampler?.sample() ?? cpuNs;
  }, 20);
  const chunks: Buffer[] = await child.stdout!.toArray();
  clearInterval(timer);
  const text = Buffer.concat(chunks).toString();
  const count = Number(/(\d+) requests in/.exec(text)?.[1]);
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]), cpuUs: cpuNs / 1000 / count };
}

function pinned(cpu: string, argv: readonly [string, ...string[]]): [string, string[]] {
  const [file, ...args] = argv;
  return PINNED ? ['taskset', ['-c', cpu, file, ...args]] : [file, args];
}

function nginx(folder: string, port: number, keepAlive: string): readonly [string, ...string[]] {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const config = `
worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; ${keepAlive} ${paths}
  server { listen 127.0.0.1:${port}; location / { default_type text/plain; return 200 "Hello, World!"; } } }`;
  writeFileSync(`${folder}/nginx.conf`, config);
  return ['/usr/sbin/nginx', '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`];
}

function python(folder: string, port: number): readonly [string, ...string[]] {
  const program = `
import asyncio

class Hello(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(b'HTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\nContent-Length: 13\\r\\n\\r\\nHello, World!')

async def main():
    server = await asyncio.get_running_loop().create_server(Hello, '127.0.0.1', ${port})
    await server.serve_forever()

asyncio.run(main())
`;
  writeFileSync(`${folder}/server.py`, program);
  return ['python3', `${folder}/server.py`];
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

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * Our load engine and a client of the library `ws` on the same echo, in turns of a second, both on one CPU and the
 * server on another.
 *
 *   npm run bench:websocket               half a minute … --rounds N (3)
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { WebSocket } from 'ws';
import type { WebSocketScenario } from '../src/domain/scenario.ts';
import { HttpEngine } from '../src/load/http.ts';
import { partitionCpus, pinSelf } from '../src/platform/cpus.ts';
import { median } from '../src/stats/quantiles.ts';

const SERVER = fileURLToPath(new URL('websocket/server.ts', import.meta.url));
const CONNECTIONS = 16;
const SECONDS = 1;
const MESSAGES = [
  ['13 B', 13],
  ['1 KiB', 1024],
  ['64 KiB', 65_536],
] as const;

interface Figures {
  /** Messages a second. */
  readonly rate: number;
  /** Of the client, for a message. */
  readonly cpuUs: number;
}

const { values: flags } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const { cpus } = await partitionCpus();
await using _pinned = cpus === null ? null : await pinSelf(cpus.engine);

const rows: string[][] = [];
for (const kind of ['by hand', 'ws']) {
  for (const [title, length] of MESSAGES)
    rows.push([kind, title, ...(await compare(kind, length))]);
}
const HEAD = ['echo', 'message', 'engine', '`ws`', 'ratio', 'CPU µs: engine', '`ws`', 'ratio'];
console.log(markdownTable([HEAD, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r', 'r'] }));

async function compare(kind: string, length: number): Promise<string[]> {
  const pin = cpus === null ? [] : ['taskset', '-c', cpus.server.join(',')];
  const [command = process.execPath, ...words] = [...pin, process.execPath, SERVER];
  const server = fork(SERVER, [kind], { execPath: command, execArgv: words.slice(0, -1) });
  const [{ port }] = await once(server, 'message');
  const message = 'a'.repeat(length);
  const turns: { own: Figures; ws: Figures }[] = [];
  await turn(port, message);
  for (let round = 0; round < Number(flags.rounds); round++) turns.push(await turn(port, message));
  server.kill();
  return columns(turns);
}

async function turn(port: number, message: string) {
  const own = await measured(() => engineMessages(port, message));
  return { own, ws: await measured(() => libraryMessages(port, message)) };
}

function columns(turns: readonly { own: Figures; ws: Figures }[]): string[] {
  const of = (get: (turn: { own: Figures; ws: Figures }) => number) => median(turns.map(get));
  return [
    of(({ own }) => own.rate).toFixed(0),
    of(({ ws }) => ws.rate).toFixed(0),
    of(({ own, ws }) => own.rate / ws.rate).toFixed(2),
    of(({ own }) => own.cpuUs).toFixed(1),
    of(({ ws }) => ws.cpuUs).toFixed(1),
    of(({ own, ws }) => own.cpuUs / ws.cpuUs).toFixed(2),
  ];
}

async function measured(exchange: () => Promise<readonly [number, number]>): Promise<Figures> {
  const before = process.cpuUsage();
  const [messages, seconds] = await exchange();
  const { user, system } = process.cpuUsage(before);
  return { rate: messages / seconds, cpuUs: (user + system) / messages };
}

async function engineMessages(port: number, message: string): Promise<readonly [number, number]> {
  await using engine = new HttpEngine();
  const target = await engine.open({ host: '127.0.0.1', port, scenario: echo(message), pid: null });
  const ms = SECONDS * 1000;
  const { blocks } = await engine.run([
    { targets: [target], minMs: ms, minCompletions: 1, maxMs: ms },
  ]);
  const { completions, elapsedMs } = blocks[0]![0]!;
  return [completions, elapsedMs / 1000];
}

function echo(message: string): WebSocketScenario {
  return {
    ...{ name: 'echo', type: 'websocket', description: 'WS /', connections: CONNECTIONS },
    request: { method: 'GET', path: '/', headers: {}, body: null },
    exchange: { kind: 'echo', message },
    timeoutMs: 10_000,
  };
}

/** The same closed loop, with the answer compared. */
async function libraryMessages(port: number, message: string): Promise<readonly [number, number]> {
  const expected = Buffer.from(message);
  const sockets = Array.from(
    { length: CONNECTIONS },
    () => new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false }),
  );
  await Promise.all(sockets.map((socket) => once(socket, 'open')));
  const started = performance.now();
  let messages = 0;
  let wrong = 0;
  await Promise.all(
    sockets.map((socket) => {
      const ended = new Promise((resolve) => {
        socket.on('message', (data: Buffer) => {
          if (expected.equals(data)) messages++;
          else wrong++;
          if (performance.now() - started < SECONDS * 1000) socket.send(message);
          else resolve(null);
        });
      });
      socket.send(message);
      return ended;
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.terminate();
  if (wrong > 0) throw new Error(`${wrong} messages came back wrong`);
  return [messages, seconds];
}

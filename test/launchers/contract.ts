import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { GaitkeeperError } from '../../src/domain/errors.ts';
import type { HttpScenario, WebSocketScenario } from '../../src/domain/scenario.ts';
import { askOnce } from '../../src/launchers/ask.ts';
import { bootServer } from '../../src/launchers/boot.ts';
import { exchangeOnce } from '../../src/launchers/exchange.ts';
import { referenceScenario, referenceService } from '../../src/launchers/reference.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { isRunning, processTree } from '../../src/platform/proctree.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { PRESETS } from '../../src/scenarios/registry.ts';
import { checkAnswer } from '../../src/scenarios/verify.ts';
import type { Bench } from './bench.ts';
import {
  applicationOf,
  groupExists,
  isListening,
  LOGS,
  RawConnection,
  readyCheck,
} from './support.ts';

/** One thing that every launcher is held to. */
export interface Property {
  /** A sentence about the launcher. */
  readonly name: string;
  /** Left out where a launcher is only tested in brief: booted, asked and stopped. */
  readonly whole?: true;
  /** Boots it, and throws where it does not hold. */
  hold(bench: Bench): Promise<void>;
}

/** What a launcher declares decides what its properties are called. */
export function propertiesOf({ launcher, protocol, keepAlive }: Bench): readonly Property[] {
  return [
    {
      name: 'answers each preset rightly, also to several at once, and stops cleanly',
      hold: answers,
    },
    { name: 'stops cleanly as soon as it is ready', whole: true, hold: stopsAtOnce },
    { name: 'has all its processes when it is ready', whole: true, hold: hasItsProcesses },
    {
      name: keepAlive
        ? 'keeps connections, also when there are more of them than threads, and stops all the same'
        : 'closes each connection after its answer, and serves those that wait',
      whole: true,
      hold: keepsConnectionsAsDeclared,
    },
    {
      name: `${keepAlive ? 'opens no further connection' : 'is connected to again and again'} under load, and answers rightly`,
      whole: true,
      hold: answersUnderLoad,
    },
    ...(protocol === 'asgi'
      ? [
          {
            name: 'speaks WebSocket, an echo and a chat',
            whole: true as const,
            hold: speaksWebSocket,
          },
        ]
      : []),
    { name: 'answers as many at once as it has threads', whole: true, hold: hasItsThreads },
    {
      name: `leaves nothing behind when it is stopped with an answer in flight, which is ${launcher.inFlight ?? 'finished or not'}`,
      whole: true,
      hold: stopsInFlight,
    },
    { name: 'shows why an application cannot be imported', whole: true, hold: showsACrash },
    { name: 'launches a factory', whole: true, hold: launchesAFactory },
    { name: 'launches the reference service', whole: true, hold: launchesTheReference },
  ];
}

/** Those that need no database: what the bare applications serve. */
const SERVED = ['hello', 'echo', 'json', 'cpu', 'io'];
const HTTP_PRESETS: readonly HttpScenario[] = Object.values(PRESETS).flatMap(({ scenario }) =>
  scenario.type === 'http' && SERVED.includes(scenario.name) ? [scenario] : [],
);

async function answers(bench: Bench): Promise<void> {
  const server = await bench.boot();
  for (const scenario of HTTP_PRESETS) {
    const asked = Array.from({ length: scenario.name === 'cpu' ? 1 : 6 }, () =>
      askOnce(server.host, server.port, scenario.request, scenario.timeoutMs),
    );
    for (const answer of await Promise.all(asked)) {
      expect(checkAnswer(scenario.expect, answer)).toBeNull();
    }
  }
  expect(server.processes).toBeGreaterThanOrEqual(1);
  const pids = processTree(server.pid);
  expect(await server.stop()).toEqual({ clean: true });
  expect(groupExists(server.pid)).toBe(false);
  // Also what has left the group: nobody would ever end it.
  expect(pids.filter((pid) => isRunning(pid))).toEqual([]);
  expect(await isListening(server.host, server.port)).toBe(false);
}

async function stopsAtOnce(bench: Bench): Promise<void> {
  const server = await bench.boot();
  expect(await server.stop()).toEqual({ clean: true });
}

async function hasItsProcesses(bench: Bench): Promise<void> {
  const { launcher } = bench;
  if (launcher.unsupported(bench.subject(2)) !== null || launcher.name === 'command') return;
  const server = await bench.boot(2);
  const { processes } = launcher.command({
    ...bench.options(2).context,
    ...{ port: server.port, scratch: '/tmp' },
  });
  expect(processes).toBeGreaterThan(2);
  expect(server.processes).toBeGreaterThanOrEqual(processes);
  // PyPy's ctypes runs ldconfig while a worker imports; what stays is what was declared.
  await vi.waitFor(() => expect(processTree(server.pid)).toHaveLength(processes), bench.patienceMs);
  const ask = () => askOnce(server.host, server.port, readyCheck('/pid').request, 5_000);
  expect(processTree(server.pid)).toContain(Number((await ask()).body));
  expect(await server.stop()).toEqual({ clean: true });
  expect(groupExists(server.pid)).toBe(false);
}

async function keepsConnectionsAsDeclared(bench: Bench): Promise<void> {
  const server = await bench.boot();
  const open = Array.from({ length: 12 }, () => RawConnection.open(server.host, server.port));
  const connections = await Promise.all(open);
  const askAll = async () => {
    for (const connection of connections) connection.send('/hello');
    return Promise.all(connections.map((connection) => connection.answer()));
  };
  expect(new Set(await askAll())).toEqual(new Set(['Hello, World!']));
  if (bench.keepAlive) {
    expect(new Set(await askAll())).toEqual(new Set(['Hello, World!']));
    expect(connections.some(({ closed }) => closed)).toBe(false);
  } else {
    const allClosed = () => expect(connections.every(({ closed }) => closed)).toBe(true);
    await vi.waitFor(allClosed, bench.patienceMs);
  }
  expect(await server.stop()).toEqual({ clean: true });
  for (const connection of connections) connection.end();
}

async function answersUnderLoad(bench: Bench): Promise<void> {
  await using server = await bench.boot();
  await using engine = new HttpEngine();
  const { host, port, pid } = server;
  const scenario = PRESETS.hello!.scenario;
  const handle = await engine.open({ host, port, pid, scenario });
  const { blocks } = await engine.run([
    { targets: [handle], minMs: 50, minCompletions: 200, maxMs: 20_000 },
  ]);
  const { completions, errors, connects } = blocks[0]![0]!;
  expect(errors).toEqual({});
  expect(completions).toBeGreaterThanOrEqual(200);
  if (bench.keepAlive) expect(connects).toBe(0);
  else expect(connects).toBeGreaterThan(0);
}

async function speaksWebSocket(bench: Bench): Promise<void> {
  const members = 3;
  if (bench.launcher.withoutWebSockets?.(bench.subject(1), members)) return;
  const server = await bench.bootApplication(applicationOf('websockets_app:app', 'asgi'));
  const { host, port, pid } = server;
  await using engine = new HttpEngine();
  for (const one of [
    { websocket: '/ws', message: '64 KiB' },
    { websocket: '/chat', kind: 'chat' },
  ]) {
    const scenario = parseScenario('it', { ...one, connections: members });
    expect(await exchangeOnce(host, port, scenario as WebSocketScenario)).toBeNull();
    const handle = await engine.open({ host, port, pid, scenario });
    const { blocks } = await engine.run([
      { targets: [handle], minMs: 20, minCompletions: 50, maxMs: 20_000 },
    ]);
    expect(blocks[0]![0]).toMatchObject({ errors: {}, connects: 0 });
    await engine.close(handle);
  }
  expect(await server.stop()).toEqual({ clean: true });
}

async function hasItsThreads(bench: Bench): Promise<void> {
  if (!bench.launcher.threaded || bench.protocol !== 'wsgi') return;
  const { threads } = bench.subject(1);
  await using server = await bench.boot();
  const askAtOnce = (count: number, path: string) => {
    const { request } = readyCheck(path);
    const ask = () => askOnce(server.host, server.port, request, 30_000);
    return Promise.all(Array.from({ length: count }, ask));
  };
  // Pools grow as requests wait: after some load they are what was asked for.
  await askAtOnce(2 * threads, '/io?ms=50');
  const bodies = (await askAtOnce(threads, `/together?n=${threads}`)).map(({ body }) => body);
  expect(new Set(bodies)).toEqual(new Set(['together']));
}

async function stopsInFlight(bench: Bench): Promise<void> {
  const { launcher } = bench;
  const server = await bench.boot();
  const connection = await RawConnection.open(server.host, server.port);
  const mark = join(LOGS, `${launcher.name}-${server.port}.arrived`);
  connection.send(`/io?ms=700&mark=${mark}`);
  await vi.waitFor(() => expect(existsSync(mark)).toBe(true), { timeout: 10_000 });
  const answer = connection.answer().catch(() => null);
  expect(await server.stop()).toEqual({ clean: true });
  if (launcher.inFlight !== undefined) {
    expect(await answer).toBe(launcher.inFlight === 'finished' ? 'Hello, World!' : null);
  }
  await connection.untilClosed();
  expect(groupExists(server.pid)).toBe(false);
  expect(await isListening(server.host, server.port)).toBe(false);
}

async function showsACrash(bench: Bench): Promise<void> {
  const broken = applicationOf('broken_import:app', bench.protocol);
  const error = await bench.bootApplication(broken).catch((error) => error);
  expect((error as GaitkeeperError).code).toBe('boot-failed');
  expect((error as GaitkeeperError).detail).toContain('the setting SHOP_DATABASE is missing');
}

async function launchesAFactory(bench: Bench): Promise<void> {
  const { launcher, module, protocol } = bench;
  if (launcher.name === 'command') return;
  const factory = applicationOf(`${module}:create_app`, protocol, true);
  if (launcher.unsupported({ ...bench.subject(1), application: factory }) !== null) return;
  const server = await bench.bootApplication(factory);
  expect(server.exit).toBeNull();
}

async function launchesTheReference(bench: Bench): Promise<void> {
  const { launcher, protocol } = bench;
  if (protocol === 'own') return;
  const reference = referenceService(launcher, protocol, bench.subject(1).options);
  expect(reference).not.toBeNull();
  const { application, directory } = reference!;
  const options = bench.options(1, application);
  await using server = await bootServer({
    ...options,
    context: { ...options.context, directory },
    ready: referenceScenario,
  });
  expect(server.exit).toBeNull();
}

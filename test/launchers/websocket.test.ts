import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebSocketScenario } from '../../src/domain/scenario.ts';
import { bootServer, type RunningServer } from '../../src/launchers/boot.ts';
import { exchangeOnce } from '../../src/launchers/exchange.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';
import { uvicorn } from '../../src/launchers/uvicorn.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { readyCheck } from '../../src/measure/ready.ts';
import { wrongAnswer } from '../../src/measure/verify.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { deadPort, RawServer } from '../load/raw-server.ts';
import { echo, MessageServer } from '../load/websocket/server.ts';
import { describePython, environmentFor } from './environments.ts';
import { APPS, applicationOf, CPYTHON, LOGS } from './support.ts';

const interpreter = (await describePython('python3'))!;

function webSocket(path: string, keys: Record<string, unknown> = {}): WebSocketScenario {
  const scenario = parseScenario('it', { websocket: path, timeout: '500ms', ...keys });
  if (scenario.type === 'http') throw new Error('no WebSocket');
  return scenario;
}

async function boot(withLibrary: boolean): Promise<RunningServer> {
  const environment = await environmentFor(uvicorn, interpreter, withLibrary);
  if (typeof environment === 'string') throw new Error(environment);
  return bootServer({
    launcher: uvicorn,
    context: {
      ...{ application: applicationOf('websockets_app:app', 'asgi'), interpreter },
      ...{ workers: 1, threads: 1, options: {}, directory: APPS, host: '127.0.0.1' },
      ...{ python: environment.python, packages: environment.packages },
    },
    // As where the WebSocket is the first scenario: its handshake tells that the server is ready.
    ready: readyCheck(null, webSocket('/ws')),
    timeoutMs: 50_000,
    env: {},
    logs: LOGS,
    name: 'websockets',
  });
}

describe('uvicorn with a library for WebSockets', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await boot(true);
  }, 300_000);
  afterAll(() => server?.stop());

  const exchange = (path: string, keys: Record<string, unknown> = {}) =>
    exchangeOnce(server.host, server.port, webSocket(path, keys));

  test.each([
    ['an echo', '/ws', {}],
    ['an echo of 100 KiB', '/ws', { message: '100 KiB' }],
    ['an echo on a single connection', '/ws', { connections: 1 }],
    ['a chat', '/chat', { kind: 'chat' }],
    ['a chat with oneself', '/chat', { kind: 'chat', connections: 1 }],
    ['an echo, which is a chat of one', '/ws', { kind: 'chat', connections: 1 }],
  ])('is right about %s', async (_, path, keys) => {
    expect(await exchange(path, keys)).toBeNull();
  });

  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['another message', '/wrong', {}, /^"Hello, World!" was sent, and "HELLO, WORLD!" came$/],
    ['nothing', '/deaf', {}, /^the message did not come back within 0.5 s$/],
    ['the message twice', '/twice', {}, /came twice/],
    ['a chat in place of an echo', '/chat', {}, /came to another connection, too/],
    [
      'an echo in place of a chat',
      '/ws',
      { kind: 'chat', connections: 3 },
      /^the message reached 1 of 3 members of the room within 0.5 s/,
    ],
    ['no such route', '/nowhere', {}, /^the WebSocket was refused: .* 403 /],
    [
      'the end of the connection',
      '/ends',
      {},
      /^the server closed the connection \(4001, "enough"\)$/,
    ],
  ])('tells %s', async (_, path, keys, says) => {
    expect(await exchange(path, keys)).toMatch(says);
  });

  test.each<[string, Record<string, unknown>]>([
    ['/ws', {}],
    ['/ws', { message: '100 KiB' }],
    ['/chat', { kind: 'chat', connections: 5 }],
  ])('is driven at %s %j', async (path, keys) => {
    await using engine = new HttpEngine();
    const scenario = webSocket(path, { ...keys, timeout: '20s' });
    const { host, port, pid } = server;
    const handle = await engine.open({ host, port, pid, scenario });
    const { blocks } = await engine.run([
      { targets: [handle], minMs: 20, minCompletions: 50, maxMs: 20_000 },
    ]);
    expect(blocks[0]![0]).toMatchObject({ errors: {}, connects: 0 });
    expect(blocks[0]![0]!.completions).toBeGreaterThanOrEqual(50);
    expect(blocks[0]![0]!.cpuNs).toBeGreaterThan(0);
  });
});

describe('an exchange by hand', () => {
  const exchange = (port: number, keys: Record<string, unknown> = {}) =>
    exchangeOnce('127.0.0.1', port, webSocket('/ws', keys));

  test('sends the headers of the scenario each time, Host and subprotocols among them', async () => {
    await using server = await MessageServer.start(echo);
    const headers = { Host: 'shop.example', Cookie: 'a=1', 'Sec-WebSocket-Protocol': 'v2, v1' };
    expect(await exchange(server.port, { headers })).toBeNull();
    const byRequest = 1;
    expect(server.headers).toHaveLength(byRequest + 2);
    for (const seen of server.headers) {
      expect(seen).toMatchObject({ host: 'shop.example', cookie: 'a=1' });
      expect(seen['sec-websocket-protocol']).toMatch(/^v2, ?v1$/);
    }
  });

  test('tells a binary message', async () => {
    await using server = await MessageServer.start((socket, message) => {
      socket.send(Buffer.from(message));
    });
    expect(await exchange(server.port)).toBe('"Hello, World!" was sent, and a binary message came');
  });

  test.each([
    ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi', /refused: .* 200 .* "hi"$/],
    [
      'HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n',
      /answered with the Sec-WebSocket-Accept x, not s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=/,
    ],
    [
      'HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n',
      /Sec-WebSocket-Accept missing/,
    ],
  ])('tells a wrong handshake %#', async (answer, says) => {
    await using server = await RawServer.start((socket) => socket.write(answer));
    expect(await exchange(server.port)).toMatch(says);
  });

  test('tells where nobody listens', async () => {
    await expect(exchange(await deadPort())).rejects.toMatchObject({ code: 'no-answer' });
  });
});

test('uvicorn without one says what to install', async () => {
  await using server = await boot(false);
  const wrong = await wrongAnswer(server, webSocket('/ws'));
  expect(wrong).toMatch(/^the WebSocket was refused: .* 404 .*add `websockets`/);
}, 300_000);

describe('a launcher that cannot serve WebSockets says so before anything is installed', () => {
  const subject = { interpreter: CPYTHON, workers: 2, threads: 4, options: {} };
  const wsgi = { ...subject, application: applicationOf('app:app') };
  const asgi = { ...subject, application: applicationOf('app:app', 'asgi') };
  const why = (name: string, of: typeof wsgi, connections = 8) =>
    LAUNCHERS[name]!.withoutWebSockets?.(of, connections) ?? null;

  test.each(['wsgiref', 'uwsgi'])('%s never can', (name) => {
    expect(why(name, wsgi)).toMatch(/WebSocket/);
  });

  test('uvicorn can for ASGI', () => {
    expect(why('uvicorn', asgi)).toBeNull();
    expect(why('uvicorn-uvloop', asgi)).toBeNull();
    expect(why('uvicorn', wsgi)).toMatch(/ASGI applications only/);
  });

  test('gunicorn can for as many as it has workers and threads', () => {
    expect(why('gunicorn-gevent', wsgi, 1000)).toBeNull();
    expect(why('gunicorn-gthread', wsgi, 8)).toBeNull();
    expect(why('gunicorn-gthread', wsgi, 9)).toBe(
      'gunicorn-gthread serves 8 WebSockets at once here, and the scenario opens 9',
    );
    expect(why('gunicorn-sync', wsgi, 3)).toMatch(/serves 2 WebSockets at once/);
  });

  test('what a command starts is not known', () => {
    expect(why('command', wsgi)).toBeNull();
  });
});

test('only for WebSockets is their library installed', () => {
  expect(uvicorn.requirements(CPYTHON)).toEqual(['uvicorn>=0.15', 'httptools']);
  expect(uvicorn.requirements(CPYTHON, true)).toContain('websockets>=10.4');
  expect(LAUNCHERS['uvicorn-uvloop']!.requirements(CPYTHON, true)).toContain('websockets>=10.4');
});

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import type { Exchange, WebSocketScenario } from '../../../src/domain/scenario.ts';
import type { BlockResult } from '../../../src/load/engine.ts';
import { HttpEngine } from '../../../src/load/http.ts';
import { startLoadEngine } from '../../../src/load/threaded-engine.ts';
import { deadPort, RawServer } from '../raw-server.ts';
import { chat, echo, MessageServer } from './server.ts';

const BLOCK = { minMs: 5, minCompletions: 100, maxMs: 10_000 };

type Parts = Partial<Omit<WebSocketScenario, 'type'>> & Partial<Exchange>;

function scenario({ kind = 'echo', message = 'Hello, World!', ...parts }: Parts) {
  return {
    name: 'it',
    type: 'websocket',
    request: { method: 'GET', path: '/ws', headers: {}, body: null },
    connections: 3,
    timeoutMs: 20_000,
    description: 'WS /ws',
    ...parts,
    exchange: { kind, message },
  } satisfies WebSocketScenario;
}

async function oneBlock(port: number, parts: Parts = {}, block: Partial<typeof BLOCK> = {}) {
  await using engine = new HttpEngine();
  const target = { host: '127.0.0.1', port, scenario: scenario(parts), pid: null };
  const handle = await engine.open(target);
  const { blocks } = await engine.run([{ targets: [handle], ...BLOCK, ...block }]);
  return blocks[0]![0]!;
}

/** Until what another turn of the event loop will bring is true. */
async function until(condition: () => boolean): Promise<void> {
  await expect.poll(condition, { timeout: 5000 }).toBe(true);
}

describe('an echo', () => {
  test('goes over connections that stay open, and is counted message by message', async () => {
    await using server = await MessageServer.start(echo);
    const result = await oneBlock(server.port);
    expect(result).toMatchObject({ connects: 0, errors: {}, cpuNs: null });
    expect(result.completions).toBeGreaterThanOrEqual(100);
    expect(result.p50Us).toBeGreaterThan(0);
    expect(server.connections).toBe(3);
    const probes = 1;
    expect(server.messages.length).toBe(result.completions + probes);
    expect(new Set(server.messages)).toEqual(new Set(['Hello, World!']));
    // Said goodbye at the end, so that no server takes it for a failure.
    await until(() => server.closes.length === 3);
    expect(new Set(server.closes)).toEqual(new Set([1000]));
  });

  test('asks for the path with the headers of the scenario, and offers no extension', async () => {
    await using server = await MessageServer.start(echo);
    const headers = { 'x-token': 't' };
    const request = { method: 'GET', path: '/ws?a=1', headers, body: null };
    await oneBlock(server.port, { request, connections: 1 });
    expect(server.headers[0]).toMatchObject({ 'x-token': 't', host: `127.0.0.1:${server.port}` });
    expect(server.headers[0]).not.toHaveProperty('sec-websocket-extensions');
  });

  test.each([1, 125, 126, 65_535, 65_536, 300_000])('may hold %i bytes', async (length) => {
    await using server = await MessageServer.start(echo);
    const message = 'abcdefg'.repeat(length).slice(0, length);
    const result = await oneBlock(server.port, { message }, { minCompletions: 5 });
    expect(result.errors).toEqual({});
    expect(result.completions).toBeGreaterThanOrEqual(5);
    expect(server.messages.every((each) => each === message)).toBe(true);
  });

  test('may come back in fragments, with pings between, which are answered', async () => {
    const pongs: string[] = [];
    await using server = await MessageServer.start((socket, message, turn) => {
      if (turn === 1) socket.on('pong', (data) => pongs.push(String(data)));
      socket.send(message.slice(0, 4), { fin: false });
      socket.ping('alive?');
      socket.send(message.slice(4), { fin: true });
    });
    const result = await oneBlock(server.port, { connections: 1 });
    expect(result.errors).toEqual({});
    expect(result.completions).toBeGreaterThanOrEqual(100);
    await until(() => pongs.length > 0);
    expect(pongs[0]).toBe('alive?');
  });

  test('that is another message is an error, whatever its length', async () => {
    await using server = await MessageServer.start((socket, message, turn) => {
      socket.send(turn % 10 === 0 ? message.toUpperCase() : message);
    });
    const result = await oneBlock(server.port, { connections: 1 });
    expect(result.errors['wrong-message']).toBeGreaterThan(0);
    expect(Object.keys(result.errors)).toEqual(['wrong-message']);
    expect(result.completions).toBeGreaterThanOrEqual(100);
  });

  test('that comes back as binary is another message', async () => {
    await using server = await MessageServer.start((socket, message) => {
      socket.send(Buffer.from(message));
    });
    const result = await oneBlock(server.port, {}, { maxMs: 50 });
    expect(result.completions).toBe(0);
    expect(result.errors['wrong-message']).toBeGreaterThan(0);
  });

  test('that never comes is a time-out, after which the connection is opened anew', async () => {
    await using server = await MessageServer.start((socket, message, turn) => {
      if (turn !== 20) socket.send(message);
    });
    const result = await oneBlock(server.port, { timeoutMs: 60, connections: 1 });
    expect(result.errors).toEqual({ timeout: 1 });
    expect(result.connects).toBe(1);
    expect(server.connections).toBe(2);
  });
});

test('a server that floods is a time-out, and fills no memory', async () => {
  const head = 'HTTP/1.1 101 X\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n';
  // A message of a petabyte.
  const endless = Buffer.from([0x81, 127, 0, 4, 0, 0, 0, 0, 0, 0]);
  const part = Buffer.alloc(256 * 1024, 'a');
  await using server = await RawServer.start((socket) => {
    socket.write(Buffer.concat([Buffer.from(head), endless]));
    const more = () => {
      if (!socket.destroyed && socket.write(part)) setImmediate(more);
    };
    socket.on('drain', more);
    more();
  });
  const before = process.memoryUsage.rss();
  const result = await oneBlock(server.port, { timeoutMs: 300, connections: 1 }, { maxMs: 100 });
  expect(result).toMatchObject({ completions: 0, errors: { timeout: 1 } });
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
});

describe('a server that ends the connection', () => {
  test('in place of an answer is an error with its code, and is asked again', async () => {
    await using server = await MessageServer.start((socket, message, turn) => {
      if (turn % 25 === 0) socket.close(4001, 'enough');
      else socket.send(message);
    });
    const result = await oneBlock(server.port, { connections: 1 });
    expect(Object.keys(result.errors)).toEqual(['closed 4001']);
    expect(result.completions).toBeGreaterThanOrEqual(100);
    expect(result.connects).toBe(result.errors['closed 4001']);
  });

  test('without a word is an error, too', async () => {
    await using server = await MessageServer.start((socket, message, turn) => {
      if (turn % 25 === 0) socket.terminate();
      else socket.send(message);
    });
    const result = await oneBlock(server.port, { connections: 1 });
    expect(Object.keys(result.errors).every((kind) => ['closed', 'reset'].includes(kind))).toBe(
      true,
    );
    expect(result.completions).toBeGreaterThanOrEqual(100);
  });

  test('between two blocks is none: it is opened anew', async () => {
    const sockets: WebSocket[] = [];
    await using server = await MessageServer.start((socket, message) => {
      sockets.push(socket);
      socket.send(message);
    });
    await using engine = new HttpEngine();
    const parts = scenario({ connections: 1 });
    const target = { host: '127.0.0.1', port: server.port, scenario: parts, pid: null };
    const handle = await engine.open(target);
    const block = { targets: [handle], ...BLOCK };
    await engine.run([block]);
    sockets[0]!.close();
    await until(() => server.closes.length === 1);
    const { blocks } = await engine.run([block]);
    expect(blocks[0]![0]).toMatchObject({ errors: {}, connects: 1 });
  });
});

describe('a handshake', () => {
  /** The answers of a server that speaks HTTP only, or wrongly. */
  const answers: readonly [string, string, string][] = [
    ['no route', 'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno', 'status 404'],
    ['a plain answer', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi', 'status 200'],
    [
      'a proof of another key',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA\r\n\r\n',
      'wrong-handshake',
    ],
    ['no proof', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 'wrong-handshake'],
    ['no HTTP', 'SSH-2.0-OpenSSH\r\n\r\n', 'malformed'],
    ['a head without an end', `HTTP/1.1 101 X\r\n${'x'.repeat(70_000)}`, 'malformed'],
  ];
  test.each(answers)('with %s is an error by its kind', async (_, answer, kind) => {
    await using server = await RawServer.start((socket) => socket.write(answer));
    const result = await oneBlock(server.port, {}, { maxMs: 50 });
    expect(result.completions).toBe(0);
    expect(Object.keys(result.errors)).toEqual([kind]);
    // Each connection pauses until the next tick: nobody is asked in a tight loop.
    expect(server.requests).toBeLessThan(60);
  });

  test('that gets no answer is a time-out', async () => {
    await using server = await RawServer.start(() => {});
    const result = await oneBlock(server.port, { timeoutMs: 30 }, { maxMs: 50 });
    expect(Object.keys(result.errors)).toEqual(['timeout']);
  });

  test('may come in pieces, together with the first frames', async () => {
    const head = `HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n`;
    const ping = '\x89\x02hi';
    const heard: Buffer[] = [];
    const server = createServer((socket: Socket) => {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      let opened = false;
      socket.on('data', (data) => {
        if (opened) {
          heard.push(data);
          if (data[0] === 0x81) socket.write('\x81\x02ok', 'latin1');
          return;
        }
        opened = true;
        socket.write(head.slice(0, 40));
        setTimeout(() => socket.write(head.slice(40) + ping, 'latin1'), 5);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const result = await oneBlock(port, { connections: 1, message: 'ok' }, { minCompletions: 3 });
    server.close();
    expect(result.errors).toEqual({});
    expect(result.completions).toBeGreaterThanOrEqual(3);
    expect(heard.some((data) => data.includes(Buffer.from([0x8a, 0x82])))).toBe(true);
  });

  test('with nobody listening is told at once', async () => {
    await expect(oneBlock(await deadPort())).rejects.toMatchObject({ code: 'no-answer' });
  });
});

describe('a chat', () => {
  test('is over for a message when every member has it, and counts each delivery', async () => {
    const senders: WebSocket[] = [];
    await using server = await MessageServer.start((socket, message, turn, everybody) => {
      senders.push(socket);
      chat(socket, message, turn, everybody);
    });
    const result = await oneBlock(server.port, { kind: 'chat', connections: 4 });
    expect(result).toMatchObject({ connects: 0, errors: {} });
    const probes = 1;
    expect(result.completions).toBe((server.messages.length - probes) * 4);
    expect(server.most).toBe(4);
    // The members take turns.
    expect(new Set(senders.slice(0, 4)).size).toBe(4);
    expect(senders[4]).toBe(senders[0]);
  });

  test('passes over what else is said', async () => {
    await using server = await MessageServer.start((socket, message, turn, everybody) => {
      for (const member of everybody) member.send(`somebody says ${turn}`);
      chat(socket, message, turn, everybody);
    });
    const result = await oneBlock(server.port, { kind: 'chat' });
    expect(result.errors).toEqual({});
    expect(result.completions).toBeGreaterThanOrEqual(100);
  });

  test('that nobody hears of times out', async () => {
    await using server = await MessageServer.start(() => {});
    const result = await oneBlock(server.port, { kind: 'chat', timeoutMs: 50 }, { maxMs: 40 });
    expect(result).toMatchObject({ completions: 0, errors: { timeout: 1 } });
  });

  test('in which a member is left out counts nothing of it, and is joined anew', async () => {
    await using server = await MessageServer.start((_socket, message, turn, everybody) => {
      const reached = turn === 10 ? everybody.slice(1) : everybody;
      for (const member of reached) member.send(message);
    });
    const result = await oneBlock(server.port, { kind: 'chat', timeoutMs: 1000 });
    expect(result.errors).toEqual({ 'left-out': 1 });
    expect(result.completions % 3).toBe(0);
    expect(result.connects).toBe(3);
    expect(result.completions).toBeGreaterThanOrEqual(100);
  });

  test('that a member is thrown out of is an error', async () => {
    await using server = await MessageServer.start((socket, message, turn, everybody) => {
      if (turn === 10) everybody[2]?.close(1013);
      else chat(socket, message, turn, everybody);
    });
    const result = await oneBlock(server.port, { kind: 'chat' });
    expect(result.errors).toEqual({ 'closed 1013': 1 });
  });

  test('is one room also to an engine of several threads', async () => {
    await using server = await MessageServer.start(chat);
    await using engine = await startLoadEngine(2);
    const parts = scenario({ kind: 'chat', connections: 4 });
    const target = { host: '127.0.0.1', port: server.port, scenario: parts, pid: null };
    const handle = await engine.open(target);
    const { blocks } = await engine.run([{ targets: [handle], ...BLOCK }]);
    expect(blocks[0]![0]!.errors).toEqual({});
    expect(blocks[0]![0]!.completions % 4).toBe(0);
    expect(server.connections).toBe(4);
  });
});

test('echoes are shared out over the threads of an engine', async () => {
  await using server = await MessageServer.start(echo);
  await using engine = await startLoadEngine(2);
  const parts = scenario({ connections: 4 });
  const target = { host: '127.0.0.1', port: server.port, scenario: parts, pid: null };
  const handle = await engine.open(target);
  const { blocks } = await engine.run([{ targets: [handle], ...BLOCK }]);
  const result: BlockResult = blocks[0]![0]!;
  const probes = 2;
  expect(server.messages.length).toBe(result.completions + probes);
  const latencies = await engine.takeLatencies(handle);
  expect(latencies.count).toBe(result.completions);
});

import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { BlockResult } from '../../src/load/engine.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { deadPort, HELLO, RawServer, type ScenarioParts, scenario } from './raw-server.ts';

const BLOCK = { minMs: 5, minCompletions: 10, maxMs: 10_000 };

/** Opens one target, runs one block, closes. */
async function oneBlock(
  port: number,
  parts: ScenarioParts = {},
  block: Partial<typeof BLOCK> = {},
): Promise<BlockResult> {
  await using engine = new HttpEngine();
  const target = { host: '127.0.0.1', port, scenario: scenario(parts), pid: null };
  const handle = await engine.open(target);
  const { blocks } = await engine.run([{ targets: [handle], ...BLOCK, ...block }]);
  return blocks[0]![0]!;
}

/** A real node:http server. */
async function withHttp<T>(listener: RequestListener, use: (port: number) => Promise<T>) {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Until what another event loop turn will bring is true. */
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; !condition() && turn < 500; turn++) await sleep(10);
  expect(condition()).toBe(true);
}

describe('a server that keeps connections', () => {
  test('is asked over the connections that were opened', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    const parts = { connections: 3, expect: { equals: 'Hello, World!' } };
    const result = await oneBlock(server.port, parts, { minCompletions: 100 });
    expect(result.completions).toBeGreaterThanOrEqual(100);
    expect(result).toMatchObject({ connects: 0, errors: {}, cpuNs: null });
    expect(result.elapsedMs).toBeGreaterThan(0);
    expect(result.p50Us).toBeGreaterThan(0);
    expect(server.connections).toBe(3);
  });

  test('has answered every request when the block ends, and none is sent afterwards', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    const block = { targets: [handle], ...BLOCK };
    const { blocks } = await engine.run([block, block, block]);
    const completions = blocks.flat().reduce((sum, result) => sum + result.completions, 0);
    const probes = 1;
    expect(server.requests).toBe(completions + probes);
    await sleep(30);
    expect(server.requests).toBe(completions + probes);
  });

  test('gets method, path, headers and body of the scenario', async () => {
    const bodies: string[] = [];
    await withHttp(
      async (request, response) => {
        let body = '';
        for await (const part of request) body += part;
        bodies.push(`${request.method} ${request.url} ${request.headers['x-token']} ${body}`);
        response.end('made');
      },
      async (port) => {
        const request = {
          method: 'POST',
          path: '/orders?q=ä b',
          headers: { 'X-Token': 't' },
          body: '{"sku":"Ä1"}',
        };
        const result = await oneBlock(port, { request, expect: { equals: 'made' } });
        expect(result).toMatchObject({ errors: {}, connects: 0 });
      },
    );
    expect(new Set(bodies)).toEqual(new Set(['POST /orders?q=%C3%A4%20b t {"sku":"Ä1"}']));
  });

  test('may answer in chunks of any size', async () => {
    const body = 'x'.repeat(100_000);
    await withHttp(
      (_, response) => {
        response.write(body.slice(0, 1));
        response.write(body.slice(1, 70_000));
        response.end(body.slice(70_000));
      },
      async (port) => {
        const result = await oneBlock(port, { expect: { equals: body } });
        expect(result).toMatchObject({ errors: {}, connects: 0 });
        expect(result.completions).toBeGreaterThanOrEqual(10);
      },
    );
  });

  test('may answer a byte at a time, after informational answers', async () => {
    const bytes = `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n${HELLO}`;
    await using server = await RawServer.start(async (socket) => {
      for (const byte of bytes) {
        socket.write(byte);
        await new Promise(setImmediate);
      }
    });
    const result = await oneBlock(server.port, { expect: { equals: 'Hello, World!' } });
    expect(result).toMatchObject({ errors: {}, connects: 0 });
  });

  test('may answer HEAD with a length and no body', async () => {
    await withHttp(
      (_, response) => response.setHeader('Content-Length', 500).end(),
      async (port) => {
        const parts = { request: { method: 'HEAD' }, expect: { equals: 'x'.repeat(500) } };
        expect(await oneBlock(port, parts)).toMatchObject({ errors: {}, connects: 0 });
      },
    );
  });

  test('is asked over a new connection when it closed an idle one', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    for (const socket of server.sockets) socket.end('HTTP/1.1 408 Request Timeout\r\n\r\n');
    await until(() => server.sockets.size === 0);
    const { blocks } = await engine.run([{ targets: [handle], ...BLOCK }]);
    expect(blocks[0]![0]).toMatchObject({ connects: 2, errors: {} });
  });
});

describe('a server that closes after each answer', () => {
  const closing: readonly [string, string][] = [
    ['says so', HELLO.replace('\r\n', '\r\nConnection: close\r\n')],
    ['speaks HTTP/1.0', HELLO.replace('1.1', '1.0')],
    ['ends the body by closing', 'HTTP/1.1 200 OK\r\n\r\nHello, World!'],
  ];
  test.each(closing)('is asked over a new connection each time: it %s', async (_, answer) => {
    await using server = await RawServer.start((socket) => socket.end(answer));
    const parts = { connections: 4, expect: { equals: 'Hello, World!' } };
    const result = await oneBlock(server.port, parts, { minCompletions: 40 });
    expect(result.completions).toBeGreaterThanOrEqual(40);
    expect(result).toMatchObject({ connects: result.completions, errors: {} });
  });

  test('is no error where it closes without a word', async () => {
    await using server = await RawServer.start((socket) => socket.end(HELLO));
    const result = await oneBlock(server.port, { expect: { equals: 'Hello, World!' } });
    expect(result.completions).toBeGreaterThanOrEqual(10);
    expect(result.errors).toEqual({});
    expect(result.connects).toBeGreaterThan(0);
  });

  test('is not kept waiting by idle connections', async () => {
    const answer = HELLO.replace('\r\n', '\r\nConnection: close\r\n');
    await using server = await RawServer.start((socket) => socket.end(answer));
    await using engine = new HttpEngine();
    const parts = scenario({ connections: 5 });
    await engine.open({ host: '127.0.0.1', port: server.port, scenario: parts, pid: null });
    await until(() => server.sockets.size === 0);
    expect(server.connections).toBe(1);
  });

  test.runIf(process.platform === 'linux')('is asked from many local addresses', async () => {
    const answer = HELLO.replace('\r\n', '\r\nConnection: close\r\n');
    await using server = await RawServer.start((socket) => socket.end(answer));
    await oneBlock(server.port, { connections: 8 }, { minCompletions: 1200 });
    expect(server.remoteAddresses.size).toBeGreaterThan(100);
  });
});

describe('an error is counted by its kind:', () => {
  const wrong: readonly [string, string, ScenarioParts['expect']][] = [
    ['status 500', HELLO.replace('200 OK', '500 No'), {}],
    ['status 200', HELLO, { status: [201] }],
    ['wrong-body', HELLO, { equals: 'Hello' }],
    ['malformed', 'nonsense\r\n\r\n', {}],
    ['malformed', `${HELLO}surplus`, {}],
  ];
  test.each(wrong)('%s', async (kind, answer, expected) => {
    await using server = await RawServer.start((socket) => socket.write(answer));
    const result = await oneBlock(server.port, { expect: expected ?? {} }, { maxMs: 50 });
    expect(result).toMatchObject({ completions: 0, p50Us: null });
    expect(Object.keys(result.errors)).toEqual([kind]);
    expect(result.errors[kind]).toBeGreaterThanOrEqual(2);
  });

  test('timeout, where the server stalls for ever; the block ends all the same', async () => {
    await using server = await RawServer.start((socket, turn) => {
      if (turn === 0) socket.write(HELLO);
    });
    const result = await oneBlock(server.port, { timeoutMs: 50 }, { maxMs: 20 });
    expect(result).toMatchObject({ completions: 0, errors: { timeout: 2 } });
    expect(result.elapsedMs).toBeGreaterThan(0);
    await until(() => server.sockets.size === 0);
  });

  test('one timeout a block, where it still stalls after a whole block of the same run', async () => {
    await using server = await RawServer.start((socket, turn) => {
      if (turn === 0) socket.write(HELLO);
    });
    await using engine = new HttpEngine();
    const parts = scenario({ timeoutMs: 50 });
    const handle = await engine.open({
      ...{ host: '127.0.0.1', port: server.port, scenario: parts, pid: null },
    });
    const block = { ...BLOCK, targets: [handle], maxMs: 20 };
    const { blocks } = await engine.run([block, block, block]);
    expect(blocks.flat().map(({ errors }) => errors.timeout)).toEqual([2, 1, 1]);
    const again = await engine.run([block]);
    expect(again.blocks[0]?.[0]?.errors).toEqual({ timeout: 2 });
  });

  test('timeout, where an answer does not end', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO.slice(0, -1)));
    const result = await oneBlock(server.port, { timeoutMs: 50 }, { maxMs: 20 });
    expect(result).toMatchObject({ completions: 0, errors: { timeout: 2 } });
  });

  test('malformed, where the headers do not end', async () => {
    const filler = `X-Filler: ${'x'.repeat(1000)}\r\n`;
    await using server = await RawServer.start((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const pour = () => {
        while (!socket.destroyed && socket.write(filler));
      };
      socket.on('drain', pour);
      pour();
    });
    const result = await oneBlock(server.port, {}, { maxMs: 20 });
    expect(Object.keys(result.errors)).toEqual(['malformed']);
  });

  test('reset, where the server breaks off an answer', async () => {
    await using server = await RawServer.start((socket) => {
      socket.write(HELLO.slice(0, 30), () => socket.resetAndDestroy());
    });
    const result = await oneBlock(server.port, {}, { maxMs: 50 });
    expect(Object.keys(result.errors)).toEqual(['reset']);
  });

  test('closed, where the server ends the connection within an answer', async () => {
    await using server = await RawServer.start((socket) => socket.end(HELLO.slice(0, -1)));
    const result = await oneBlock(server.port, {}, { maxMs: 50 });
    expect(Object.keys(result.errors)).toEqual(['closed']);
  });

  test('refused, where the server has gone', async () => {
    await using engine = new HttpEngine();
    const server = await RawServer.start((socket) => socket.write(HELLO));
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    await server[Symbol.asyncDispose]();
    const { blocks } = await engine.run([{ targets: [handle], ...BLOCK, maxMs: 60 }]);
    const errors = blocks[0]![0]!.errors;
    expect(errors.refused).toBeGreaterThanOrEqual(2);
    // A refused connection pauses: it is no tight loop.
    expect(errors.refused).toBeLessThan(100);
  });

  test('of every answer, for which nobody waits until the time is over', async () => {
    await using server = await RawServer.start((socket) => {
      socket.write(HELLO.replace('200 OK', '500 No'));
    });
    const result = await oneBlock(server.port, {}, { maxMs: 600_000 });
    expect(result.completions).toBe(0);
    expect(result.errors['status 500']).toBeGreaterThanOrEqual(40);
  });

  test('of some answers, while the others count', async () => {
    await using server = await RawServer.start((socket, turn) => {
      socket.write(turn % 3 === 2 ? HELLO.replace('200 OK', '503 No') : HELLO);
    });
    const result = await oneBlock(server.port, {}, { minCompletions: 20 });
    expect(result.completions).toBeGreaterThanOrEqual(20);
    expect(result.errors['status 503']).toBeGreaterThanOrEqual(9);
    expect(result.connects).toBe(0);
  });
});

describe('latency', () => {
  test('ends with the last byte of an answer', async () => {
    await using server = await RawServer.start((socket) => {
      socket.write(HELLO.slice(0, -1));
      setTimeout(() => socket.write(HELLO.slice(-1)), 50);
    });
    const result = await oneBlock(server.port, {}, { minMs: 0, minCompletions: 0 });
    expect(result.completions).toBe(2);
    // A timer may fire a millisecond early.
    expect(result.p50Us).toBeGreaterThanOrEqual(49_000);
    expect(result.p50Us).toBeLessThanOrEqual(result.elapsedMs * 1000);
  });
});

describe('a block', () => {
  test('goes on until the least number of answers has come', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    const result = await oneBlock(server.port, {}, { minMs: 0, minCompletions: 500 });
    expect(result.completions).toBeGreaterThanOrEqual(500);
    expect(result.completions).toBeLessThan(500 + 2);
  });

  test('of no length sends one request a connection', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    const result = await oneBlock(server.port, {}, { minMs: 0, minCompletions: 0 });
    expect(result.completions).toBe(2);
  });

  test('drives several targets at once, until each has its least number of answers', async () => {
    await using fast = await RawServer.start((socket) => socket.write(HELLO));
    await using slow = await RawServer.start((socket) => setTimeout(() => socket.write(HELLO), 20));
    await using engine = new HttpEngine();
    const [first, second] = await Promise.all(
      [fast, slow].map(({ port }) =>
        engine.open({ host: '127.0.0.1', port, scenario: scenario(), pid: null }),
      ),
    );
    const block = { targets: [first!, second!], ...BLOCK, minMs: 0, minCompletions: 4 };
    const [results] = (await engine.run([block])).blocks;
    expect(results!.map(({ target }) => target)).toEqual([first, second]);
    expect(results![1]!.completions).toBeGreaterThanOrEqual(4);
    expect(results![0]!.completions).toBeGreaterThan(results![1]!.completions);
  });

  test('does not inherit what another saw', async () => {
    await using server = await RawServer.start((socket, turn) => {
      socket.write(turn < 30 ? HELLO.replace('200 OK', '500 No') : HELLO);
    });
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    const block = { targets: [handle], ...BLOCK };
    const { blocks } = await engine.run([block, block]);
    expect(Object.keys(blocks[0]![0]!.errors)).toEqual(['status 500']);
    expect(blocks[1]![0]!.errors).toEqual({});
  });
});

describe('the engine', () => {
  test('refuses to open a target that nobody listens on', async () => {
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: await deadPort(), scenario: scenario(), pid: null };
    await expect(engine.open(target)).rejects.toMatchObject({ code: 'no-answer' });
  });

  test('opens a target that accepts and never answers, within the time-out', async () => {
    await using server = await RawServer.start(() => {});
    const result = await oneBlock(server.port, { timeoutMs: 30 }, { maxMs: 20 });
    expect(result.errors).toEqual({ timeout: 2 });
  });

  test('closes all connections with a target', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    await engine.run([{ targets: [handle], ...BLOCK }]);
    expect(server.sockets.size).toBe(2);
    await engine.close(handle);
    await until(() => server.sockets.size === 0);
    await expect(engine.takeLatencies(handle)).rejects.toThrow('handle');
  });

  test('hands out the latencies of all blocks since the last time', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    const block = { targets: [handle], ...BLOCK };
    const { blocks } = await engine.run([block, block]);
    const completions = blocks.flat().reduce((sum, result) => sum + result.completions, 0);
    const latencies = await engine.takeLatencies(handle);
    expect(latencies.count).toBe(completions);
    expect(latencies.maxUs).toBeGreaterThanOrEqual(latencies.p50Us!);
    expect(await engine.takeLatencies(handle)).toMatchObject({ count: 0, p50Us: null });
  });

  test('takes a host name and names it to the server', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const { port } = server;
    await engine.open({ host: 'localhost', port, scenario: scenario(), pid: null });
    expect(server.requestTexts[0]).toContain(`host: localhost:${port}\r\n`);
  });
});

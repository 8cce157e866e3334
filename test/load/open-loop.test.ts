import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ArrivalRate } from '../../src/domain/scenario.ts';
import type { Block, BlockResult, Latencies } from '../../src/load/engine.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { HELLO, RawServer, type ScenarioParts, scenario } from './raw-server.ts';

const STALLING = fileURLToPath(new URL('stalling-server.ts', import.meta.url));
const CAP = { connections: 256 };

interface Seen extends BlockResult {
  readonly latencies: Latencies;
}

async function drive(port: number, parts: ScenarioParts, block: Partial<Block>): Promise<Seen> {
  await using engine = new HttpEngine();
  const target = { host: '127.0.0.1', port, scenario: scenario(parts), pid: null };
  const handle = await engine.open(target);
  const of = { targets: [handle], minMs: 0, minCompletions: 0, maxMs: 60_000, ...block };
  const { blocks } = await engine.run([of]);
  return { ...blocks[0]![0]!, latencies: await engine.takeLatencies(handle) };
}

function even(perSecond: number): { rate: ArrivalRate } {
  return { rate: { perSecond, spacing: 'even' } };
}

async function stallingServer(stallAt: number) {
  const child = spawn(process.execPath, [STALLING, String(stallAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  return {
    port: Number(port),
    async [Symbol.asyncDispose]() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

describe('a server that stalls for a second', () => {
  // The probe is request 1. The engine's 50th is due after 490 ms, and stalls the server for 1,000 ms from
  // then on, at least: the one due j × 10 ms later is answered no sooner than 1,000 − 10j ms after its time.
  const STALL_AT = 51;

  test('is felt, in an open loop, by everybody who came meanwhile', async () => {
    await using server = await stallingServer(STALL_AT);
    const seen = await drive(server.port, { ...CAP, ...even(100) }, { minMs: 2000 });
    expect(seen).toMatchObject({ completions: 200, errors: {} });
    expect(seen.arrivals).toMatchObject({ due: 200, waited: 0, scheduleMs: 2000 });
    expect(seen.latencies.count).toBe(200);
    // The slowest 2 and 20 of 200 are among those with j < 2 and j < 20.
    expect(seen.latencies.p99Us).toBeGreaterThanOrEqual(979_000);
    expect(seen.latencies.p90Us).toBeGreaterThanOrEqual(799_000);
  });

  test('is hidden by a closed loop, which asks nothing meanwhile', async () => {
    await using server = await stallingServer(STALL_AT);
    const seen = await drive(server.port, { connections: 4 }, { minMs: 1, minCompletions: 2000 });
    // At most four of 2,000 answers were on their way.
    expect(seen.latencies.maxUs).toBeGreaterThanOrEqual(999_000);
    expect(seen.latencies.p99Us).toBeLessThan(500_000);
    expect(seen.arrivals).toBeUndefined();
  });
});

describe('a server that cannot keep up', () => {
  test('has requests wait for a connection, and their latency counts from when they were due', async () => {
    await using server = await RawServer.start((socket) => {
      setTimeout(() => socket.write(HELLO), 50);
    });
    // 50 requests, due within 490 ms, over two connections: 25 rounds of 50 ms.
    const parts = { connections: 2, ...even(100) };
    const seen = await drive(server.port, parts, { minMs: 500 });
    expect(seen).toMatchObject({ completions: 50, errors: {} });
    expect(seen.arrivals).toMatchObject({ due: 50, scheduleMs: 500 });
    expect(seen.arrivals!.waited).toBeGreaterThanOrEqual(45);
    expect(seen.arrivals!.dueSpanMs).toBeCloseTo(490);
    expect(seen.arrivals!.endSpanMs).toBeGreaterThanOrEqual(1150);
    expect(seen.latencies.maxUs).toBeGreaterThanOrEqual(700_000);
    expect(server.sockets.size).toBe(2);
  });

  test('fails those that waited longer than the time-out, sent or not, and the block ends', async () => {
    await using server = await RawServer.start((socket, turn) => {
      if (turn === 0) socket.write(HELLO);
    });
    const parts = { connections: 2, timeoutMs: 60, ...even(200) };
    const seen = await drive(server.port, parts, { minMs: 100 });
    expect(seen).toMatchObject({ completions: 0, errors: { timeout: 20 } });
    expect(seen.arrivals).toMatchObject({ due: 20 });
  });

  test('is not asked in a tight loop where it refuses', async () => {
    const server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: server.port, pid: null };
    const handle = await engine.open({ ...target, scenario: scenario(even(200)) });
    await server[Symbol.asyncDispose]();
    const { blocks } = await engine.run([
      { targets: [handle], minMs: 100, minCompletions: 0, maxMs: 1000 },
    ]);
    expect(blocks[0]![0]).toMatchObject({ completions: 0, errors: { refused: 20 } });
  });
});

describe('an open loop', () => {
  test('opens connections as it needs them', async () => {
    await using server = await RawServer.start((socket) => {
      setTimeout(() => socket.write(HELLO), 200);
    });
    // Some 20 requests are due before the first is answered.
    const seen = await drive(server.port, { ...CAP, ...even(100) }, { minMs: 500 });
    expect(seen).toMatchObject({ completions: 50, errors: {} });
    expect(seen.arrivals).toMatchObject({ waited: 0 });
    expect(server.connections).toBeGreaterThanOrEqual(19);
    expect(server.connections).toBeLessThanOrEqual(50);
  });

  test('spreads requests over several connections, none of which ever stands idle before its first', async () => {
    const asked = new Map<unknown, number>();
    await using server = await RawServer.start((socket) => {
      asked.set(socket, (asked.get(socket) ?? 0) + 1);
      socket.write(HELLO);
    });
    await drive(server.port, { ...CAP, ...even(200) }, { minMs: 200 });
    expect(server.connections).toBeGreaterThanOrEqual(8);
    expect(Math.max(...asked.values())).toBeLessThanOrEqual(10);
  });

  test('counts connecting anew as part of the request where the server closes', async () => {
    const answer = HELLO.replace('\r\n', '\r\nConnection: close\r\n');
    await using server = await RawServer.start((socket) => socket.end(answer));
    const seen = await drive(server.port, { ...CAP, ...even(200) }, { minMs: 200 });
    expect(seen).toMatchObject({ completions: 40, connects: 40, errors: {} });
  });

  test('sends at least one request, and as many as are wanted, however short the block', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    const least = await drive(server.port, even(50), { minMs: 1 });
    expect(least).toMatchObject({ completions: 1, arrivals: { due: 1, dueSpanMs: 0 } });
    const wanted = await drive(server.port, even(500), { minMs: 1, minCompletions: 20 });
    expect(wanted).toMatchObject({ completions: 20, arrivals: { due: 20 } });
  });

  test('drives two targets at once, each at its rate', async () => {
    await using first = await RawServer.start((socket) => socket.write(HELLO));
    await using second = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const open = ({ port }: RawServer, perSecond: number) =>
      engine.open({ host: '127.0.0.1', port, scenario: scenario(even(perSecond)), pid: null });
    const targets = [await open(first, 200), await open(second, 100)];
    const { blocks } = await engine.run([
      { targets, minMs: 200, minCompletions: 0, maxMs: 60_000 },
    ]);
    expect(blocks[0]!.map(({ completions }) => completions)).toEqual([40, 20]);
  });

  test('is not mixed with a closed loop in one block', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = new HttpEngine();
    const target = { host: '127.0.0.1', port: server.port, pid: null };
    const open = await engine.open({ ...target, scenario: scenario(even(100)) });
    const closed = await engine.open({ ...target, scenario: scenario() });
    const block = { targets: [open, closed], minMs: 10, minCompletions: 0, maxMs: 100 };
    await expect(engine.run([block])).rejects.toThrow('either an open or a closed loop');
  });
});

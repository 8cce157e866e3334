import { describe, expect, test } from 'vitest';
import type { LoadEngine } from '../../src/load/engine.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { deadPort, HELLO, RawServer, type ScenarioParts, scenario } from './raw-server.ts';

const BLOCK = { minMs: 10, minCompletions: 1, maxMs: 10_000 };

function open(engine: LoadEngine, { port }: { port: number }, parts: ScenarioParts = {}) {
  return engine.open({
    host: '127.0.0.1',
    port,
    scenario: scenario({ connections: 5, ...parts }),
    pid: null,
  });
}

function helloServer(): Promise<RawServer> {
  return RawServer.start((socket) => socket.write(HELLO));
}

describe('an engine of two threads', () => {
  test('counts what both of them saw', async () => {
    await using server = await helloServer();
    await using engine = await startLoadEngine(2);
    const handle = await open(engine, server);
    const { blocks, ...load } = await engine.run([
      { targets: [handle], ...BLOCK },
      { targets: [handle], ...BLOCK, minMs: 0, minCompletions: 300 },
    ]);
    const results = blocks.flat();
    const completions = results.reduce((sum, result) => sum + result.completions, 0);
    // Each thread asks once before the first block.
    expect(server.requests).toBe(completions + 2);
    expect(server.sockets.size).toBe(5);
    expect(results[1]!.completions).toBeGreaterThanOrEqual(300);
    for (const result of results) {
      expect(result).toMatchObject({ target: handle, connects: 0, errors: {} });
      expect(result.p50Us).toBeGreaterThan(0);
      expect(result).not.toHaveProperty('samplesMs');
    }
    expect(load.engineShares).toHaveLength(2);
    expect(load.engineShare).toBe(Math.max(...load.engineShares!));
    const latencies = await engine.takeLatencies(handle);
    expect(latencies.count).toBe(completions);
    expect(latencies.maxUs).toBeGreaterThanOrEqual(latencies.p50Us!);
    expect(await engine.takeLatencies(handle)).toMatchObject({ count: 0, p50Us: null });
  });

  test('begins a block only when both have ended the one before', async () => {
    let inFlight = { first: 0, second: 0 };
    const overlaps: string[] = [];
    const slow = (name: 'first' | 'second', other: 'first' | 'second') =>
      RawServer.start((socket, turn) => {
        inFlight = { ...inFlight, [name]: inFlight[name] + 1 };
        if (inFlight[other] > 0) overlaps.push(`${turn} of ${name}`);
        setTimeout(
          () => {
            inFlight = { ...inFlight, [name]: inFlight[name] - 1 };
            socket.write(HELLO);
          },
          (turn * 7) % 20,
        );
      });
    await using first = await slow('first', 'second');
    await using second = await slow('second', 'first');
    await using engine = await startLoadEngine(2);
    const targets = [await open(engine, first), await open(engine, second)];
    const { blocks } = await engine.run(
      Array.from({ length: 20 }, (_, turn) => ({ ...BLOCK, targets: [targets[turn % 2]!] })),
    );
    expect(overlaps).toEqual([]);
    expect(blocks.flat().every(({ completions }) => completions >= 5)).toBe(true);
  });

  test('leaves a thread out of what has too few connections for it', async () => {
    await using server = await helloServer();
    await using other = await helloServer();
    await using engine = await startLoadEngine(2);
    const single = await open(engine, server, { connections: 1 });
    const both = await open(engine, other, { connections: 2 });
    const { blocks } = await engine.run([
      { ...BLOCK, targets: [single] },
      { ...BLOCK, targets: [single, both] },
    ]);
    expect(blocks.map((row) => row.map(({ target }) => target))).toEqual([
      [single],
      [single, both],
    ]);
    expect(blocks.flat().every(({ completions }) => completions > 0)).toBe(true);
    expect(server.connections).toBe(1);
  });

  test('drives an open loop as one schedule', async () => {
    await using server = await helloServer();
    await using engine = await startLoadEngine(2);
    const handle = await open(engine, server, { rate: { perSecond: 200, spacing: 'even' } });
    const { blocks } = await engine.run([{ ...BLOCK, targets: [handle], minMs: 200 }]);
    expect(blocks[0]![0]).toMatchObject({ completions: 40, arrivals: { due: 40 } });
  });

  test.runIf(process.platform === 'linux')('reads the CPU time of the server once', async () => {
    await using server = await helloServer();
    await using engine = await startLoadEngine(2);
    const parts = scenario({ connections: 4 });
    // The server is a part of this process, whose threads are more than it: an upper bound.
    const target = { host: '127.0.0.1', port: server.port, scenario: parts, pid: process.pid };
    const handle = await engine.open(target);
    const before = process.cpuUsage();
    const { blocks } = await engine.run(
      Array.from({ length: 30 }, () => ({ ...BLOCK, targets: [handle] })),
    );
    const { user, system } = process.cpuUsage(before);
    const cpuNs = blocks.flat().reduce((sum, result) => sum + (result.cpuNs ?? 0), 0);
    expect(cpuNs).toBeGreaterThan(0);
    expect(cpuNs / 1000).toBeLessThan((user + system) * 1.2);
  });

  test('runs one after the other what is asked for at once', async () => {
    await using server = await helloServer();
    await using engine = await startLoadEngine(2);
    const handle = await open(engine, server);
    const block = { ...BLOCK, targets: [handle], minCompletions: 50 };
    const runs = await Promise.all([engine.run([block]), engine.run([block, block])]);
    expect(runs.flatMap(({ blocks }) => blocks.flat())).toHaveLength(3);
  });

  test('passes on that nobody listens, and goes on', async () => {
    await using server = await helloServer();
    await using engine = await startLoadEngine(2);
    const refused = open(engine, { port: await deadPort() });
    await expect(refused).rejects.toMatchObject({ code: 'no-answer' });
    const handle = await open(engine, server);
    await expect(engine.run([{ ...BLOCK, targets: [handle] }])).resolves.toBeDefined();
  });

  test('fails as a whole where one thread does, and goes on', async () => {
    await using first = await helloServer();
    await using second = await helloServer();
    await using engine = await startLoadEngine(2);
    const closed = await open(engine, first, { connections: 2 });
    // Of an open loop the second thread has nothing: only the first finds that the two do not mix.
    const rate = { perSecond: 100, spacing: 'even' } as const;
    const paced = await open(engine, second, { rate });
    const mixed = { ...BLOCK, targets: [closed, paced] };
    const fine = { ...BLOCK, targets: [closed] };
    await expect(engine.run([mixed, fine])).rejects.toThrow('either an open or a closed loop');
    await expect(engine.run([fine, fine])).resolves.toMatchObject({ blocks: { length: 2 } });
  });

  test('closes all connections with a target, and then knows it no more', async () => {
    await using server = await helloServer();
    await using engine = await startLoadEngine(2);
    const handle = await open(engine, server);
    await engine.close(handle);
    while (server.sockets.size > 0) await new Promise(setImmediate);
    await expect(engine.takeLatencies(handle)).rejects.toThrow('handle');
    await expect(engine.run([{ ...BLOCK, targets: [handle] }])).rejects.toThrow('handle');
  });

  test('rejects what is pending when it is disposed', async () => {
    await using server = await helloServer();
    const engine = await startLoadEngine(2);
    const handle = await open(engine, server);
    const endless = engine.run([{ ...BLOCK, targets: [handle], minMs: 60_000, maxMs: 60_000 }]);
    const rejected = expect(endless).rejects.toThrow('has ended');
    await engine[Symbol.asyncDispose]();
    await rejected;
  });
});

import { fileURLToPath } from 'node:url';
import { decodeFromCompressedBase64 } from 'hdr-histogram-js';
import { describe, expect, test } from 'vitest';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { run } from '../../src/platform/process.ts';
import { deadPort, HELLO, RawServer, scenario } from './raw-server.ts';

const PROGRAM = fileURLToPath(new URL('leaves-nothing.ts', import.meta.url));
const BLOCK = { minMs: 5, minCompletions: 10, maxMs: 10_000 };

describe('the engine in a thread of its own', () => {
  test('opens, runs, hands out latencies and closes', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = await startLoadEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    const result = await engine.run([{ targets: [handle], ...BLOCK }]);
    const latencies = await engine.takeLatencies(handle);
    await engine.close(handle);

    const block = result.blocks[0]![0]!;
    expect(block).toMatchObject({ target: handle, connects: 0, errors: {}, cpuNs: null });
    expect(result.engineShare).toBeGreaterThan(0);
    expect(result.engineShare).toBeLessThanOrEqual(1);
    expect(result.loopDelayMs).toBeGreaterThanOrEqual(0);
    const histogram = decodeFromCompressedBase64(latencies.histogram);
    expect(histogram.totalCount).toBe(block.completions);
    expect(histogram.getValueAtPercentile(50)).toBe(latencies.p50Us);
  });

  test('carries out calls one after the other', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = await startLoadEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    const block = { targets: [handle], ...BLOCK };
    const [first, second] = await Promise.all([engine.run([block]), engine.run([block])]);
    expect(first.blocks[0]![0]!.completions).toBeGreaterThanOrEqual(10);
    expect(second.blocks[0]![0]!.completions).toBeGreaterThanOrEqual(10);
  });

  test('passes on errors that a user can cause, and goes on', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    await using engine = await startLoadEngine();
    const target = { host: '127.0.0.1', scenario: scenario(), pid: null };
    const refused = engine.open({ ...target, port: await deadPort() });
    await expect(refused).rejects.toMatchObject({
      name: 'GaitkeeperError',
      code: 'no-answer',
      hint: expect.any(String),
    });
    await expect(engine.open({ ...target, port: server.port })).resolves.toBeGreaterThan(0);
  });

  test('rejects a call for a target that was never opened as a defect', async () => {
    await using engine = await startLoadEngine();
    await expect(engine.takeLatencies(7)).rejects.toThrow('no load target has the handle 7');
  });

  test('rejects what is pending, and any later call, when it is disposed', async () => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    const engine = await startLoadEngine();
    const target = { host: '127.0.0.1', port: server.port, scenario: scenario(), pid: null };
    const handle = await engine.open(target);
    const endless = engine.run([
      { targets: [handle], minMs: 60_000, minCompletions: 1, maxMs: 60_000 },
    ]);
    const rejected = expect(endless).rejects.toThrow('has ended');
    await engine[Symbol.asyncDispose]();
    await rejected;
    await expect(engine.run([])).rejects.toThrow('has ended');
  });

  test('rejects a call that the thread cannot carry out, and goes on', async () => {
    await using engine = await startLoadEngine();
    await expect(engine.run(undefined as never)).rejects.toThrow('iterable');
    await expect(engine.run([])).resolves.toMatchObject({ blocks: [] });
  });
});

describe('a program that has disposed of its engine', () => {
  test.each(['thread', 'threads', 'inline'])('ends by itself (%s)', async (kind) => {
    await using server = await RawServer.start((socket) => socket.write(HELLO));
    const argv = [process.execPath, PROGRAM, String(server.port), kind] as const;
    const result = await run(argv, { timeoutMs: 30_000 });
    expect(result).toMatchObject({ status: 0, stdout: '2\n', timedOut: false });
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { BlockResult } from '../../src/load/engine.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { scenario } from './raw-server.ts';

const PROGRAM = fileURLToPath(new URL('flooding-server.ts', import.meta.url));
const MIB = 1024 * 1024;

async function floodingServer() {
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
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

interface Flooded extends BlockResult {
  /** The most memory that buffers took beyond what they took before. */
  readonly grownMiB: number;
}

/** One block on one connection. The engine finds out by the same path whether anybody listens. */
async function flood(path: string, timeoutMs: number): Promise<Flooded> {
  await using server = await floodingServer();
  await using engine = new HttpEngine();
  const before = bufferBytes();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, bufferBytes());
  }, 5);
  const parts = scenario({ connections: 1, timeoutMs, request: { path } });
  const target = { host: '127.0.0.1', port: server.port, scenario: parts, pid: null };
  const handle = await engine.open(target);
  const { blocks } = await engine.run([
    { targets: [handle], minMs: 0, minCompletions: 0, maxMs: 100 },
  ]);
  clearInterval(watch);
  return { ...blocks[0]![0]!, grownMiB: (most - before) / MIB };
}

function bufferBytes(): number {
  const { external, arrayBuffers } = process.memoryUsage();
  return external + arrayBuffers;
}

describe('a server that floods the engine', () => {
  test.each([
    ['with header lines', '/headers'],
    ['with one header without an end', '/header'],
    ['with interim answers', '/interim'],
    ['with the extension of a chunk', '/extension'],
    ['with trailers', '/trailer'],
  ])('%s is cut off as malformed', async (_, path) => {
    const { completions, errors, grownMiB } = await flood(path, 60_000);
    expect({ completions, errors }).toEqual({ completions: 0, errors: { malformed: 1 } });
    expect(grownMiB).toBeLessThan(16);
  });

  test.each([
    ['with chunks', '/endless'],
    ['with chunks of one byte', '/tiny'],
    ['with a body that only the end of the connection would end', '/close'],
  ])('%s is cut off by the time-out, and none of it is kept', async (_, path) => {
    const { completions, errors, grownMiB } = await flood(path, 300);
    expect({ completions, errors }).toEqual({ completions: 0, errors: { timeout: 1 } });
    expect(grownMiB).toBeLessThan(16);
  });

  test.each([
    ['a body', '/body'],
    ['a chunked body', '/chunks'],
  ])('with %s of 100 MB is read to the end, and none of it is kept', async (_, path) => {
    const { completions, errors, grownMiB } = await flood(path, 60_000);
    expect({ completions, errors }).toEqual({ completions: 1, errors: {} });
    expect(grownMiB).toBeLessThan(16);
  });
});

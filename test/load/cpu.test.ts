import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { LoadEngine } from '../../src/load/engine.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { scenario } from './raw-server.ts';

/** `http.server` of Python's standard library that burns 2 ms of CPU time for every answer. */
function program(server: string): string {
  return `
import http.server, time

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_GET(self):
        end = time.thread_time() + 0.002
        while time.thread_time() < end:
            pass
        self.send_response(200)
        if self.path == '/close':
            self.send_header('Connection', 'close')
        self.send_header('Content-Length', '2')
        self.end_headers()
        self.wfile.write(b'ok')

    def log_message(self, *args):
        pass

server = http.server.${server}(('127.0.0.1', 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
`;
}

interface Python extends AsyncDisposable {
  readonly pid: number;
  readonly port: number;
}

async function startPython(server: string): Promise<Python> {
  const child = spawn('python3', ['-c', program(server)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout!, 'data');
  return {
    pid: child.pid!,
    port: Number(String(port)),
    [Symbol.asyncDispose]: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function open(engine: LoadEngine, { pid, port }: Python, path: string, connections: number) {
  const parts = scenario({ connections, request: { path }, expect: { equals: 'ok' } });
  return engine.open({ host: '127.0.0.1', port, pid, scenario: parts });
}

const BLOCK = { minMs: 10, minCompletions: 8, maxMs: 20_000 };

describe.runIf(process.platform === 'linux')('the CPU time of a block', () => {
  test('is that of its own answers, block by block, for servers side by side', async () => {
    await using base = await startPython('HTTPServer');
    await using head = await startPython('HTTPServer');
    await using engine = new HttpEngine();
    const handles = [await open(engine, base, '/', 1), await open(engine, head, '/', 1)];
    const blocks = [0, 1, 1, 0, 0, 1].map((side) => ({ targets: [handles[side]!], ...BLOCK }));
    const { blocks: results } = await engine.run(blocks);
    for (const { cpuNs, cpuExact, completions } of results.flat()) {
      expect(cpuExact).toBeUndefined();
      // At least what the handler burns; the rest is the server's own work.
      expect(cpuNs! / completions / 1e6).toBeGreaterThan(1.9);
      expect(cpuNs! / completions / 1e6).toBeLessThan(6);
    }
  });

  test('is counted for servers that are driven at once', async () => {
    await using base = await startPython('HTTPServer');
    await using head = await startPython('HTTPServer');
    await using engine = new HttpEngine();
    const handles = [await open(engine, base, '/', 1), await open(engine, head, '/', 1)];
    const { blocks } = await engine.run([{ targets: handles, ...BLOCK }]);
    for (const { cpuNs, completions } of blocks[0]!) {
      expect(cpuNs! / completions / 1e6).toBeGreaterThan(1.9);
    }
  });

  test('is shared out of the run’s ticks where every connection has a thread of its own', async () => {
    await using python = await startPython('ThreadingHTTPServer');
    await using engine = new HttpEngine();
    const handle = await open(engine, python, '/close', 2);
    const block = { targets: [handle], ...BLOCK, minCompletions: 30 };
    const { blocks } = await engine.run(Array.from({ length: 8 }, () => block));
    const results = blocks.flat();
    expect(results.every(({ cpuExact }) => cpuExact === false)).toBe(true);
    const cpuMs = results.reduce((sum, { cpuNs }) => sum + cpuNs!, 0) / 1e6;
    const completions = results.reduce((sum, result) => sum + result.completions, 0);
    expect(cpuMs / completions).toBeGreaterThan(1.9);
    expect(cpuMs / completions).toBeLessThan(6);
    expect(results.every(({ connects, completions: all }) => connects === all)).toBe(true);
  });

  test('is null, not zero, where the process is gone', async () => {
    await using python = await startPython('HTTPServer');
    const gone = await startPython('HTTPServer');
    await gone[Symbol.asyncDispose]();
    await using engine = new HttpEngine();
    const handle = await open(engine, { ...python, pid: gone.pid }, '/', 1);
    const { blocks } = await engine.run([{ targets: [handle], ...BLOCK }]);
    expect(blocks[0]![0]).toMatchObject({ cpuNs: null, errors: {} });
  });
});

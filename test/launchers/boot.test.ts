import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { GaitkeeperError } from '../../src/domain/errors.ts';
import { askOnce } from '../../src/launchers/ask.ts';
import { type BootOptions, bootServer } from '../../src/launchers/boot.ts';
import { allowedCpus } from '../../src/platform/cpus.ts';
import { freePort } from '../../src/platform/ports.ts';
import { run } from '../../src/platform/process.ts';
import { badServer, groupExists, isListening, readyCheck } from './support.ts';

/** The error that a boot ends with, and what is left of the server. */
async function failedBoot(options: BootOptions): Promise<GaitkeeperError> {
  let port = 0;
  const error = await bootServer({
    ...options,
    async findPort(host) {
      port = await freePort(host);
      return port;
    },
  }).then(
    async (server) => {
      await server.stop();
      throw new Error('it booted');
    },
    (error) => error,
  );
  expect(error).toBeInstanceOf(GaitkeeperError);
  expect(await isListening('127.0.0.1', port)).toBe(false);
  return error;
}

// At the same time: they wait for what never comes.
describe.concurrent('a server that does not boot', () => {
  test('ends at once: the error comes without waiting for the time-out, with its output', async () => {
    const error = await failedBoot(badServer('no_such_way', { timeoutMs: 600_000 }));
    expect(error.code).toBe('boot-failed');
    expect(error.message).toBe('command ended with status 1 before it was ready');
    expect(error.detail).toContain("KeyError: 'no_such_way'");
  });

  test('never listens: the error says so and shows what it printed', async () => {
    const error = await failedBoot(badServer('deaf', { timeoutMs: 3_000 }));
    expect(error.code).toBe('boot-timeout');
    expect(error.message).toMatch(/did not listen on port \d+ within 3 s/);
    expect(error.detail).toContain('waiting for a database that never comes');
  });

  test('accepts connections and never answers', async () => {
    const error = await failedBoot(badServer('silent', { timeoutMs: 4_000 }));
    expect(error.code).toBe('no-answer');
    expect(error.message).toContain('gave no answer to GET /hello within 4 s');
  });

  test('answers 500: the error shows the answer, also where the expectation would allow it', async () => {
    const ready = readyCheck('/', { status: [200, 500] });
    const error = await failedBoot(badServer('failing', { ready, timeoutMs: 4_000 }));
    expect(error.code).toBe('wrong-answer');
    expect(error.message).toContain('500 text/plain "OperationalError: no such table: books"');
  });

  test('answers something else than what was expected', async () => {
    const error = await failedBoot(badServer('other', { timeoutMs: 4_000 }));
    expect(error.code).toBe('wrong-answer');
    expect(error.message).toContain('expected the body "Hello, World!"');
    expect(error.message).toContain('"Please log in"');
  });

  test('has fewer processes than it should, however well it answers', async () => {
    const options = badServer('hello', { timeoutMs: 4_000 });
    const { context } = options;
    const error = await failedBoot({
      ...options,
      context: { ...context, options: { ...context.options, processes: 3 } },
    });
    expect(error.code).toBe('boot-timeout');
    expect(error.message).toContain('had 1 of 3 processes');
  });

  test('starts workers that crash again and again: it is not waited for, and the end of the log shows why', async () => {
    const error = await failedBoot(badServer('crash_loop', { timeoutMs: 600_000 }));
    expect(error.code).toBe('boot-failed');
    expect(error.message).toMatch(/lost its workers again and again: \d+ of them ended before/);
    expect(error.detail).toContain('worker: segmentation fault in the extension');
  });

  test('cannot be started at all', async () => {
    const options = badServer('hello', { timeoutMs: 60_000 });
    const error = await failedBoot({
      ...options,
      context: { ...options.context, options: { run: 'no-such-program {port}' } },
    });
    expect(error.code).toBe('boot-failed');
    expect(error.message).toContain('no-such-program');
  });

  test('is interrupted while it boots', async () => {
    const interruption = new AbortController();
    const boot = failedBoot(badServer('silent', { signal: interruption.signal }));
    setTimeout(() => interruption.abort(), 500);
    expect((await boot).code).toBe('interrupted');
  });
});

describe('a port that is taken in between', () => {
  async function takenPort() {
    const holder = createServer((socket) => socket.destroy());
    const port = await freePort();
    await new Promise<void>((resolve) => {
      holder.listen(port, '127.0.0.1', resolve);
    });
    return {
      port,
      [Symbol.asyncDispose]: () => new Promise<void>((done) => holder.close(() => done())),
    };
  }

  test('makes it boot on another port', async () => {
    await using taken = await takenPort();
    const ports = [taken.port, await freePort()];
    await using server = await bootServer(
      badServer('hello', { findPort: async () => ports.shift()! }),
    );
    expect(server.port).not.toBe(taken.port);
    expect(ports).toEqual([]);
  });

  test('is an error of its own where every port is taken', async () => {
    await using taken = await takenPort();
    const boot = bootServer(badServer('hello', { findPort: async () => taken.port }));
    await expect(boot).rejects.toMatchObject({ code: 'port-in-use' });
  });
});

describe('a server that boots', () => {
  test('may answer 503 at first', async () => {
    await using server = await bootServer(badServer('late'));
    expect(server.exit).toBeNull();
    expect(server.readySeconds).toBeGreaterThan(0);
  });

  test('is killed with its children where it ignores being asked to stop', async () => {
    const server = await bootServer(badServer('stubborn', { stopGraceMs: 300 }));
    expect(await server.stop()).toEqual({ clean: false });
    expect(await server.stop()).toEqual({ clean: false });
    expect(groupExists(server.pid)).toBe(false);
    expect(await isListening(server.host, server.port)).toBe(false);
  });

  test('that crashes later is seen to have ended', async () => {
    const server = await bootServer(badServer('hello'));
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(server.exit).not.toBeNull();
    expect(await server.stop()).toEqual({ clean: false });
  });

  test('sees a small environment: no secret of ours, and what the user configured', async () => {
    process.env.GITHUB_TOKEN = 'secret';
    process.env.INPUT_TOKEN = 'secret';
    process.env.ACTIONS_RUNTIME_TOKEN = 'secret';
    const server = await bootServer(
      badServer('environment', {
        ready: readyCheck('/', { status: [200] }),
        env: { SHOP_DATABASE: 'sqlite://' },
      }),
    );
    const { body } = await askOnce(server.host, server.port, readyCheck('/').request, 5_000);
    const seen = JSON.parse(body) as Record<string, string>;
    const scratch = seen.TMPDIR!;
    expect(Object.values(seen)).not.toContain('secret');
    expect(seen.SHOP_DATABASE).toBe('sqlite://');
    expect(seen.PATH?.split(':')[0]).toBe('/usr/bin');
    expect(existsSync(scratch)).toBe(true);
    await server.stop();
    expect(existsSync(scratch)).toBe(false);
  });

  test('runs on the CPUs that it is given, and keeps its own argv', async ({ skip }) => {
    const cpus = await allowedCpus();
    const taskset = await run(['taskset', '--version']);
    if (cpus === null || taskset.missing) skip('no taskset here');
    const last = cpus!.at(-1)!;
    await using server = await bootServer(badServer('hello', { cpus: [last] }));
    const { stdout } = await run(['taskset', '-c', '-p', String(server.pid)]);
    expect(stdout.trim().endsWith(`: ${last}`)).toBe(true);
    expect(server.argv[0]).toBe('python3');
  });
});

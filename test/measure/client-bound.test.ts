import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/domain/scenario.ts';
import { bootServer, type RunningServer } from '../../src/launchers/boot.ts';
import { launcherNamed } from '../../src/launchers/registry.ts';
import type { BlockResult, RunResult } from '../../src/load/engine.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { isClientBound } from '../../src/measure/client-bound.ts';
import { seededCoin } from '../../src/measure/coin.ts';
import { driveScenario } from '../../src/measure/drive.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { freePort } from '../../src/platform/ports.ts';
import { run } from '../../src/platform/process.ts';
import { describePython, environmentFor } from '../launchers/environments.ts';
import { applicationOf, LOGS, readyCheck } from '../launchers/support.ts';
import { type Listening, listening } from './server.ts';

const NGINX = '/usr/sbin/nginx';

function runOf(over: Partial<RunResult>, block: Partial<BlockResult> = {}): RunResult {
  const result = { target: 0, completions: 100, elapsedMs: 10, cpuNs: 9e6, p50Us: 90 };
  return {
    blocks: [[{ ...result, connects: 0, errors: {}, ...block }]],
    engineMs: 1,
    engineShare: 0.1,
    busyShare: 0.1,
    loopDelayMs: 0,
    ...over,
  };
}

describe('the engine is the bottleneck', () => {
  const busy = { engineMs: 9, busyShare: 0.95 };
  const late = (share: number) => ({
    arrivals: {
      due: 100,
      waited: 0,
      late: 100 * share,
      scheduleMs: 10,
      dueSpanMs: 10,
      endSpanMs: 10,
    },
  });
  test.each<[string, readonly RunResult[], number, boolean]>([
    ['where an answer costs it more than the server', [runOf(busy, { cpuNs: 5e6 })], 1, true],
    ['but not where it costs the server more', [runOf({ ...busy, engineMs: 4 })], 1, false],
    ['where the server has more CPUs for what it costs', [runOf(busy)], 2, true],
    [
      'nor where both wait for something else',
      [runOf({ engineMs: 1, busyShare: 0.1 }, { cpuNs: 1e5 })],
      1,
      false,
    ],
    ['nor where nobody knows the CPU time', [runOf(busy, { cpuNs: null })], 1, false],
    ['nor where it was in few of the runs', [runOf(busy), runOf({}), runOf({})], 2, false],
    ['where it sent many requests of an open loop late', [runOf({}, late(0.3))], 1, true],
    ['but not where it sent them in time, busily', [runOf(busy, late(0.1))], 2, false],
  ])('%s', (_, runs, serverCpus, expected) => {
    expect(isClientBound(runs, serverCpus)).toBe(expected);
  });
});

async function clientBound(
  server: Pick<Listening, 'host' | 'port' | 'pid'>,
  serverCpus: number,
  headers: Scenario['request']['headers'] = {},
): Promise<boolean> {
  const scenario: Scenario = {
    name: 'hello',
    type: 'http',
    request: { method: 'GET', path: '/', headers, body: null },
    expect: { status: [200] },
    connections: 16,
    timeoutMs: 10_000,
    description: 'GET /',
  };
  await using engine = await startLoadEngine();
  const driven = await driveScenario(engine, { head: server }, () => scenario, {
    scenario,
    launch: 0,
    pairSeconds: 1,
    warmUp: { capSeconds: 1, compiles: false },
    maxPairs: 100,
    serverCpus,
    coin: seededCoin(1),
  });
  return driven.clientBound;
}

describe.skipIf(!existsSync(NGINX))('beside nginx', () => {
  async function nginx(folder: string, workers: number): Promise<Listening> {
    const port = await freePort('127.0.0.1');
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    const config = `
daemon off; worker_processes ${workers}; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off; keepalive_requests 1000000000; ${paths}
  server { listen 127.0.0.1:${port} reuseport; location / { return 200 "Hello, World!"; } }
}`;
    await writeFile(join(folder, 'nginx.conf'), config);
    return listening(
      [NGINX, '-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`],
      port,
    );
  }

  test('of two workers, which together need less time for an answer than it, it is', async () => {
    await using folder = await temporaryFolder('gaitkeeper-nginx-');
    await using server = await nginx(folder.path, 2);
    expect(await clientBound(server, 2)).toBe(true);
  });

  test('that closes after each answer it is, since connecting costs it more than accepting', async () => {
    await using folder = await temporaryFolder('gaitkeeper-nginx-');
    await using server = await nginx(folder.path, 1);
    expect(await clientBound(server, 1, { connection: 'close' })).toBe(true);
  });
});

describe('beside a Python server', () => {
  const environment = join(tmpdir(), 'gaitkeeper-client-bound-env');
  const python = join(environment, 'bin', 'python');

  async function install(): Promise<void> {
    if (existsSync(join(environment, 'complete'))) return;
    for (const argv of [
      ['python3', '-m', 'venv', environment],
      [python, '-m', 'pip', 'install', '--quiet', 'flask', 'gunicorn', 'fastwsgi'],
    ] as const) {
      const { status, stderr } = await run(argv, { timeoutMs: 240_000 });
      if (status !== 0) throw new Error(stderr);
    }
    await writeFile(join(environment, 'complete'), '');
  }

  async function serve(program: string, port: number): Promise<Listening> {
    await install();
    return listening([python, '-c', program], port);
  }

  test('in C that closes after each answer it is (fastwsgi)', { timeout: 300_000 }, async () => {
    const port = await freePort('127.0.0.1');
    await using server = await serve(
      `
import fastwsgi
def app(environ, start_response):
    start_response("200 OK", [("Content-Length", "13")])
    return [b"Hello, World!"]
fastwsgi.run(wsgi_app=app, host="127.0.0.1", port=${port})
`,
      port,
    );
    expect(await clientBound(server, 1, { connection: 'close' })).toBe(true);
  });

  const SERVICE = `
def quick(environ, start_response):
    start_response("200 OK", [("Content-Length", "13")])
    return [b"Hello, World!"]

def slow(environ, start_response):
    sum(range(10000))
    return quick(environ, start_response)
`;

  /** Through the launcher, as it is measured; connections are kept. */
  async function fastwsgi(handler: string, directory: string): Promise<RunningServer> {
    await writeFile(join(directory, 'service.py'), SERVICE);
    const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
    const launcher = launcherNamed('fastwsgi');
    const environment = await environmentFor(launcher, interpreter);
    if (typeof environment === 'string') return expect.fail(environment);
    return bootServer({
      launcher,
      context: {
        application: applicationOf(`service:${handler}`),
        ...{ ...environment, directory, workers: 2, threads: 1, options: {}, host: '127.0.0.1' },
      },
      ready: readyCheck('/'),
      ...{ timeoutMs: 60_000, env: {}, logs: LOGS, name: 'fastwsgi' },
    });
  }

  /*
   * An answer costs one worker of fastwsgi as much as the engine, some 9 µs, and whose the pace is cannot be told; of two
   * with a CPU each it is the engine's. Others may take so much of the CPUs that the engine hardly works: then once more.
   */
  test.each([
    ['quick', true],
    ['slow', false],
  ] as const)(
    'in C whose connections are kept, with two workers and a %s handler: %s (fastwsgi)',
    { timeout: 300_000 },
    async (handler, expected) => {
      await using folder = await temporaryFolder('gaitkeeper-fastwsgi-');
      const server = await fastwsgi(handler, folder.path);
      try {
        let bound = await clientBound(server, 2);
        for (let again = 0; !bound && expected && again < 4; again++)
          bound = await clientBound(server, 2);
        expect(bound).toBe(expected);
      } finally {
        await server.stop();
      }
    },
  );

  test('of Flask it is not (gunicorn gthread)', { timeout: 300_000 }, async () => {
    const port = await freePort('127.0.0.1');
    await using server = await serve(
      `
import sys
import flask
from gunicorn.app.wsgiapp import run
app = flask.Flask("app")
app.route("/")(lambda: "Hello, World!")
sys.modules["service"] = sys.modules["__main__"]
sys.argv = ["gunicorn", "-k", "gthread", "--threads", "4", "--keep-alive", "60", "-b", "127.0.0.1:${port}", "service:app"]
run()
`,
      port,
    );
    expect(await clientBound(server, 1)).toBe(false);
  });
});

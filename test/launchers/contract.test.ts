import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GaitkeeperError } from '../../src/domain/errors.ts';
import type { HttpScenario } from '../../src/domain/scenario.ts';
import type { Application, Interpreter, Protocol } from '../../src/domain/service.ts';
import { askOnce } from '../../src/launchers/ask.ts';
import { type BootOptions, bootServer, type RunningServer } from '../../src/launchers/boot.ts';
import type { LaunchSubject } from '../../src/launchers/launcher.ts';
import { referenceScenario, referenceService } from '../../src/launchers/reference.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { processTree } from '../../src/platform/proctree.ts';
import { PRESETS } from '../../src/scenarios/registry.ts';
import { checkAnswer } from '../../src/scenarios/verify.ts';
import { describePython, environmentFor, type TestEnvironment } from './environments.ts';
import { fixtureModule, PYTHONS, type Selected, selectedLaunchers } from './selection.ts';
import {
  APPS,
  applicationOf,
  groupExists,
  isListening,
  LOGS,
  RawConnection,
  readyCheck,
} from './support.ts';

/** Those that need no database: what the bare applications serve. */
const SERVED = ['hello', 'echo', 'json', 'cpu', 'io'];
const HTTP_PRESETS: readonly HttpScenario[] = Object.values(PRESETS).flatMap(({ scenario }) =>
  scenario.type === 'http' && SERVED.includes(scenario.name) ? [scenario] : [],
);

/** `command` starts what a user would: here our own shim. */
const OPTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  command: {
    run: `{python} "${new URL('../../python/wsgiref_server.py', import.meta.url).pathname}" --host {host} --port {port} --threads {threads} {app}`,
  },
};

/** The first boot in an environment is not held to the time of the others. */
const COMPILES_AT_FIRST_BOOT = ['nuitka'];

for (const python of PYTHONS) {
  const interpreter = await describePython(python);
  if (interpreter === null) {
    console.log(`SKIPPED: no ${python} on this machine, so no launcher is tested on it`);
    continue;
  }
  for (const { protocols, ...selected } of selectedLaunchers(python)) {
    for (const protocol of protocols) contract(selected, interpreter, protocol);
  }
}

function contract(
  { launcher, whole }: Pick<Selected, 'launcher' | 'whole'>,
  interpreter: Interpreter,
  protocol: Protocol,
) {
  const module = fixtureModule(launcher, protocol);
  const application = applicationOf(`${module}:app`, protocol);
  const subject = (workers: number): LaunchSubject => ({
    ...{ application, interpreter, workers },
    // Where each connection takes a thread, the tests need as many.
    threads: launcher.withoutConnections === undefined ? 4 : 24,
    options: OPTIONS[launcher.name] ?? {},
  });
  const reason = launcher.unsupported(subject(1));
  const served = protocol === 'own' ? launcher.framework : protocol.toUpperCase();
  const title = `${launcher.name} with ${served} on ${interpreter.label}`;
  const keepAlive = launcher.keepAlive && launcher.name !== 'command';
  if (reason !== null) {
    console.log(`UNSUPPORTED: ${title}: ${reason}`);
    return;
  }

  describe(title, () => {
    let environment: TestEnvironment;
    let notInstalled: string | null = null;
    const servers: RunningServer[] = [];

    beforeAll(async () => {
      const made = await environmentFor(launcher, interpreter);
      if (typeof made === 'string') notInstalled = made;
      else environment = made;
      if (COMPILES_AT_FIRST_BOOT.includes(launcher.name) && notInstalled === null) {
        await using _ = await bootServer({ ...bootOptions(1), timeoutMs: 500_000 });
      }
    }, 600_000);

    afterAll(async () => {
      for (const server of servers) await server.stop();
    });

    /** A dependency that does not install is no defect of ours, but must not look like a success. */
    function contractTest(name: string, body: () => Promise<void>) {
      test(name, async ({ skip }) => {
        if (notInstalled !== null) {
          console.log(`SKIPPED: ${title}: ${notInstalled}`);
          skip(notInstalled);
        }
        await body();
      });
    }

    /** Left out where a launcher is only tested in brief. */
    function wholeTest(name: string, body: () => Promise<void>) {
      if (whole) contractTest(name, body);
    }

    function bootOptions(workers: number, served: Application = application): BootOptions {
      return {
        launcher,
        context: {
          ...subject(workers),
          application: served,
          python: environment.python,
          packages: environment.packages,
          directory: APPS,
          host: '127.0.0.1',
        },
        ready: readyCheck(),
        timeoutMs: 50_000,
        env: {},
        logs: LOGS,
        name: launcher.name,
      };
    }

    async function boot(workers = 1, more: Partial<BootOptions> = {}): Promise<RunningServer> {
      const server = await bootServer({ ...bootOptions(workers), ...more });
      servers.push(server);
      return server;
    }

    contractTest(
      'answers each preset rightly, also to several at once, and stops cleanly',
      async () => {
        const server = await boot();
        for (const scenario of HTTP_PRESETS) {
          const asked = Array.from({ length: scenario.name === 'cpu' ? 1 : 6 }, () =>
            askOnce(server.host, server.port, scenario.request, scenario.timeoutMs),
          );
          for (const answer of await Promise.all(asked)) {
            expect(checkAnswer(scenario.expect, answer)).toBeNull();
          }
        }
        expect(server.processes).toBeGreaterThanOrEqual(1);
        expect(await server.stop()).toEqual({ clean: true });
        expect(groupExists(server.pid)).toBe(false);
        expect(await isListening(server.host, server.port)).toBe(false);
      },
    );

    wholeTest('has all its processes when it is ready', async () => {
      if (launcher.unsupported(subject(2)) !== null || launcher.name === 'command') return;
      const server = await boot(2);
      const { processes } = launcher.command({
        ...bootOptions(2).context,
        ...{ port: server.port, scratch: '/tmp' },
      });
      expect(processes).toBeGreaterThan(2);
      expect(server.processes).toBeGreaterThanOrEqual(processes);
      // PyPy's ctypes runs ldconfig while a worker imports; what stays is what was declared.
      await vi.waitFor(() => expect(processTree(server.pid)).toHaveLength(processes), 10_000);
      const ask = () => askOnce(server.host, server.port, readyCheck('/pid').request, 5_000);
      expect(processTree(server.pid)).toContain(Number((await ask()).body));
      expect(await server.stop()).toEqual({ clean: true });
      expect(groupExists(server.pid)).toBe(false);
    });

    wholeTest(
      keepAlive
        ? 'keeps connections, also when there are more of them than threads, and stops all the same'
        : 'closes each connection after its answer, and serves those that wait',
      async () => {
        const server = await boot();
        const open = Array.from({ length: 12 }, () => RawConnection.open(server.host, server.port));
        const connections = await Promise.all(open);
        const askAll = async () => {
          for (const connection of connections) connection.send('/hello');
          return Promise.all(connections.map((connection) => connection.answer()));
        };
        expect(new Set(await askAll())).toEqual(new Set(['Hello, World!']));
        if (keepAlive) {
          expect(new Set(await askAll())).toEqual(new Set(['Hello, World!']));
          expect(connections.some(({ closed }) => closed)).toBe(false);
        } else {
          await Promise.all(connections.map((connection) => connection.untilClosed()));
        }
        expect(await server.stop()).toEqual({ clean: true });
        for (const connection of connections) connection.end();
      },
    );

    wholeTest(
      `${keepAlive ? 'opens no further connection' : 'is connected to again and again'} under load, and answers rightly`,
      async () => {
        await using server = await boot();
        await using engine = new HttpEngine();
        const { host, port, pid } = server;
        const scenario = PRESETS.hello!.scenario;
        const handle = await engine.open({ host, port, pid, scenario });
        const { blocks } = await engine.run([
          { targets: [handle], minMs: 50, minCompletions: 200, maxMs: 20_000 },
        ]);
        const { completions, errors, connects } = blocks[0]![0]!;
        expect(errors).toEqual({});
        expect(completions).toBeGreaterThanOrEqual(200);
        if (keepAlive) expect(connects).toBe(0);
        else expect(connects).toBeGreaterThan(0);
      },
    );

    wholeTest('answers as many at once as it has threads', async () => {
      if (!launcher.threaded || protocol !== 'wsgi') return;
      const { threads } = subject(1);
      await using server = await boot();
      const askAtOnce = (count: number, path: string) => {
        const { request } = readyCheck(path);
        const ask = () => askOnce(server.host, server.port, request, 30_000);
        return Promise.all(Array.from({ length: count }, ask));
      };
      // Pools grow as requests wait: after some load they are what was asked for.
      await askAtOnce(2 * threads, '/io?ms=50');
      const bodies = (await askAtOnce(threads, `/together?n=${threads}`)).map(({ body }) => body);
      expect(new Set(bodies)).toEqual(new Set(['together']));
    });

    contractTest(
      `leaves nothing behind when it is stopped with an answer in flight, which is ${launcher.inFlight ?? 'finished or not'}`,
      async () => {
        const server = await boot();
        const connection = await RawConnection.open(server.host, server.port);
        const mark = join(LOGS, `${launcher.name}-${server.port}.arrived`);
        connection.send(`/io?ms=700&mark=${mark}`);
        await vi.waitFor(() => expect(existsSync(mark)).toBe(true), { timeout: 10_000 });
        const answer = connection.answer().catch(() => null);
        expect(await server.stop()).toEqual({ clean: true });
        if (launcher.inFlight !== undefined) {
          expect(await answer).toBe(launcher.inFlight === 'finished' ? 'Hello, World!' : null);
        }
        await connection.untilClosed();
        expect(groupExists(server.pid)).toBe(false);
        expect(await isListening(server.host, server.port)).toBe(false);
      },
    );

    contractTest('shows why an application cannot be imported', async () => {
      const broken = applicationOf('broken_import:app', protocol);
      const error = await bootServer({ ...bootOptions(1, broken) }).catch((error) => error);
      expect((error as GaitkeeperError).code).toBe('boot-failed');
      expect((error as GaitkeeperError).detail).toContain('the setting SHOP_DATABASE is missing');
    });

    wholeTest('launches a factory', async () => {
      if (launcher.name === 'command') return;
      const factory = applicationOf(`${module}:create_app`, protocol, true);
      if (launcher.unsupported({ ...subject(1), application: factory }) !== null) return;
      await using server = await bootServer(bootOptions(1, factory));
      expect(server.exit).toBeNull();
    });

    wholeTest('launches the reference service', async () => {
      if (protocol === 'own') return;
      const reference = referenceService(launcher, protocol, OPTIONS[launcher.name]);
      expect(reference).not.toBeNull();
      const { application, directory } = reference!;
      const options = bootOptions(1, application);
      await using server = await bootServer({
        ...options,
        context: { ...options.context, directory },
        ready: referenceScenario,
      });
      expect(server.exit).toBeNull();
    });
  });
}

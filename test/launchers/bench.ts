import type { Application, Interpreter, Protocol } from '../../src/domain/service.ts';
import { type BootOptions, bootServer, type RunningServer } from '../../src/launchers/boot.ts';
import type { Launcher, LaunchSubject } from '../../src/launchers/launcher.ts';
import type { TestEnvironment } from './environments.ts';
import { fixtureModule } from './selection.ts';
import { APPS, applicationOf, LOGS, readyCheck } from './support.ts';

export interface BenchOptions {
  readonly launcher: Launcher;
  readonly interpreter: Interpreter;
  readonly protocol: Protocol;
  readonly timeoutMs?: number;
  readonly stopGraceMs?: number;
  readonly threads?: number;
  /** How long is waited for what comes by itself. */
  readonly patienceMs?: number;
}

/** `command` starts what a user would: here our own shim. */
const OPTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  command: {
    run: `{python} "${new URL('../../python/wsgiref_server.py', import.meta.url).pathname}" --host {host} --port {port} --threads {threads} {app}`,
  },
};

/** A launcher under test on an interpreter, with the fixture application of a protocol. */
export class Bench {
  readonly launcher: Launcher;
  readonly protocol: Protocol;
  /** The fixture application, without its attribute. */
  readonly module: string;
  readonly patienceMs: number;
  /** Set before anything boots. */
  environment: TestEnvironment | null = null;

  readonly #of: BenchOptions;
  readonly #servers: RunningServer[] = [];

  constructor(of: BenchOptions) {
    this.#of = of;
    this.launcher = of.launcher;
    this.protocol = of.protocol;
    this.module = fixtureModule(of.launcher, of.protocol);
    this.patienceMs = of.patienceMs ?? 10_000;
  }

  /** What a command of the user's does is not known; the one here keeps none. */
  get keepAlive(): boolean {
    return this.launcher.keepAlive && this.launcher.name !== 'command';
  }

  subject(workers: number): LaunchSubject {
    const { launcher, interpreter, protocol, threads } = this.#of;
    return {
      application: applicationOf(`${this.module}:app`, protocol),
      ...{ interpreter, workers },
      // Where each connection takes a thread, the tests need as many.
      threads: threads ?? (launcher.withoutConnections === undefined ? 4 : 24),
      options: OPTIONS[launcher.name] ?? {},
    };
  }

  options(workers: number, application?: Application): BootOptions {
    const { launcher, timeoutMs = 50_000, stopGraceMs } = this.#of;
    const { python, packages } = this.environment!;
    const subject = this.subject(workers);
    return {
      launcher,
      context: {
        ...subject,
        application: application ?? subject.application,
        ...{ python, packages, directory: APPS, host: '127.0.0.1' },
      },
      ready: readyCheck(),
      timeoutMs,
      env: {},
      logs: LOGS,
      name: launcher.name,
      ...(stopGraceMs === undefined ? {} : { stopGraceMs }),
    };
  }

  boot(workers = 1): Promise<RunningServer> {
    return this.#boot(this.options(workers));
  }

  bootApplication(application: Application): Promise<RunningServer> {
    return this.#boot(this.options(1, application));
  }

  async #boot(options: BootOptions): Promise<RunningServer> {
    const server = await bootServer(options);
    this.#servers.push(server);
    return server;
  }

  /** What a property that does not hold has left running. */
  async stopAll(): Promise<void> {
    for (const server of this.#servers) await server.stop();
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';
import type { Expectation } from '../../src/domain/scenario.ts';
import type { Application, Interpreter } from '../../src/domain/service.ts';
import type { BootOptions } from '../../src/launchers/boot.ts';
import { command } from '../../src/launchers/command.ts';

export const APPS = fileURLToPath(new URL('../../fixtures/apps', import.meta.url));
export const LOGS = mkdtempSync(join(tmpdir(), 'gaitkeeper-test-logs-'));
process.once('exit', () => rmSync(LOGS, { recursive: true, force: true }));

export const CPYTHON: Interpreter = {
  spec: '3.12',
  implementation: 'cpython',
  version: '3.12.1',
  label: '3.12',
  executable: '/usr/bin/python3',
  gil: true,
  build: '3.12.1 (main)',
};

export function applicationOf(
  target: string,
  protocol: Application['protocol'] = 'wsgi',
  factory = false,
): Application {
  return { target, protocol, factory, directory: '.', framework: null, evidence: 'a test' };
}

export function readyCheck(path = '/hello', expect: Expectation = HELLO): BootOptions['ready'] {
  return { request: { method: 'GET', path, headers: {}, body: null }, expect };
}

export const HELLO: Expectation = { status: [200], equals: 'Hello, World!' };

/** Boots one of the servers of bad_server.py through the launcher `command`. */
export function badServer(way: string, more: Partial<BootOptions> = {}): BootOptions {
  return {
    launcher: command,
    context: {
      application: applicationOf('none:none', 'own'),
      interpreter: CPYTHON,
      workers: 1,
      threads: 1,
      options: { run: `python3 bad_server.py ${way} {host} {port}` },
      python: '/usr/bin/python3',
      packages: {},
      directory: APPS,
      host: '127.0.0.1',
    },
    ready: readyCheck(),
    timeoutMs: 30_000,
    env: {},
    logs: LOGS,
    name: way,
    ...more,
  };
}

const LATE = 'waited for long enough';

/** Sends raw HTTP on one connection. */
export class RawConnection {
  readonly #socket: Socket;
  #received = '';
  #closed = false;
  #late = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#received += data.toString('latin1');
    });
    socket.on('close', () => {
      this.#closed = true;
    });
    socket.on('error', ({ message }) => {
      this.#late = message === LATE;
    });
  }

  static open(host: string, port: number): Promise<RawConnection> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ host, port }, () => resolve(new RawConnection(socket)));
      socket.once('error', reject);
    });
  }

  get closed(): boolean {
    return this.#closed;
  }

  send(path: string): void {
    this.#received = '';
    this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  }

  /**
   * Waits for a whole answer (by Content-Length), or for the end of the connection; not for ever: the system drops
   * what a server's own queue of connections does not hold.
   */
  async answer(longestMs = 20_000): Promise<string> {
    const late = setTimeout(() => this.#socket.destroy(new Error(LATE)), longestMs);
    try {
      return await this.#whole(longestMs);
    } finally {
      clearTimeout(late);
    }
  }

  async #whole(longestMs: number): Promise<string> {
    for (;;) {
      const [head, body] = this.#received.split('\r\n\r\n', 2);
      const length = /^content-length: *(\d+)/im.exec(head ?? '')?.[1];
      if (body !== undefined && length !== undefined && body.length >= Number(length)) return body;
      if (this.#late) {
        throw new Error(
          `no answer within ${longestMs / 1000} s: does the server let enough connections wait (its backlog)?`,
        );
      }
      if (this.#closed) throw new Error(`closed without a whole answer: ${this.#received}`);
      await this.#next();
    }
  }

  async ask(path: string): Promise<string> {
    this.send(path);
    return this.answer();
  }

  async untilClosed(): Promise<void> {
    while (!this.#closed) await this.#next();
  }

  end(): void {
    this.#socket.destroy();
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#socket.off('data', done);
        this.#socket.off('close', done);
        resolve();
      };
      this.#socket.once('data', done);
      this.#socket.once('close', done);
    });
  }
}

/** Whether anything accepts connections there. */
export function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Whether any process of a group still runs. Zombies do not: they wait for whoever inherited them. */
export function groupExists(pid: number): boolean {
  const { stdout } = execaSync('ps', ['-e', '-o', 'pgid=,stat=']);
  return stdout.split('\n').some((line) => {
    const [group, state = 'Z'] = line.trim().split(/\s+/);
    return Number(group) === pid && !state.startsWith('Z');
  });
}

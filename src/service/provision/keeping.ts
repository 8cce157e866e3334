import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { GaitkeeperError } from '../../domain/errors.ts';
import { entryBeside } from '../../platform/assets.ts';
import type { Store } from './stores.ts';

export interface KeeperRequest {
  readonly id: number;
  readonly action: 'check' | 'make';
  readonly store: Store;
}

export interface KeeperAnswer {
  /** Null for what could not be taken away at the end. */
  readonly id: number | null;
  readonly failure: { readonly code: string | null; readonly message: string } | null;
}

/** Makes stores, which are gone when it is disposed of, and also when we are killed: see keeper.ts. */
export class Keeping implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: KeeperAnswer) => void>();
  readonly #warn: (line: string) => void;
  /** Of the process, however it came. */
  readonly #end: Promise<unknown>;
  #hasEnded = false;
  #lastId = 0;

  private constructor(child: ChildProcess, warn: (line: string) => void) {
    this.#child = child;
    this.#warn = warn;
    this.#end = new Promise((resolve) => child.once('close', resolve));
    child.stdin?.on('error', () => {});
    if (child.stdout === null) throw new Error('the keeper has no output');
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => this.#hear(JSON.parse(line) as KeeperAnswer));
    lines.on('close', () => this.#giveUp());
  }

  /** @param warn told of what could not be taken away */
  static async start(warn: (line: string) => void): Promise<Keeping> {
    const { PATH = '', HOME = '' } = process.env;
    // By its input, not by its arguments, which everybody on the machine may read, it gets addresses with passwords.
    const child = spawn(process.execPath, [fileURLToPath(entryBeside(import.meta.url, 'keeper'))], {
      detached: true,
      env: { PATH, HOME },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child, 'spawn');
    return new Keeping(child, warn);
  }

  /** @throws GaitkeeperError `prepare-failed` where the server is not there, or does not let us in */
  check(store: Store): Promise<void> {
    return this.#ask('check', store);
  }

  /** @throws GaitkeeperError `prepare-failed` */
  make(store: Store): Promise<void> {
    return this.#ask('make', store);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.stdin?.end();
    await this.#end;
  }

  async #ask(action: KeeperRequest['action'], store: Store): Promise<void> {
    const id = ++this.#lastId;
    const answer = new Promise<KeeperAnswer>((resolve) => this.#waiting.set(id, resolve));
    this.#child.stdin?.write(`${JSON.stringify({ id, action, store } satisfies KeeperRequest)}\n`);
    if (this.#hasEnded) this.#giveUp();
    const { failure } = await answer;
    if (failure !== null) throw failed(store, failure);
  }

  #hear(answer: KeeperAnswer): void {
    if (answer.id === null) {
      if (answer.failure) this.#warn(`A database is left behind: ${answer.failure.message}`);
      return;
    }
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }

  #giveUp(): void {
    this.#hasEnded = true;
    for (const [id, settle] of this.#waiting) {
      settle({ id, failure: { code: null, message: 'the process that asks for it has ended' } });
    }
    this.#waiting.clear();
  }
}

type Failed = NonNullable<KeeperAnswer['failure']>;

function failed(store: Store, { code, message }: Failed): GaitkeeperError {
  return new GaitkeeperError('prepare-failed', `${serverOf(store)}: ${message}.`, {
    hint: mendOf(store, code, message),
  });
}

/** `PostgreSQL at localhost:5432` */
export function serverOf(store: Store): string {
  const { kind } = store;
  const url = new URL(kind === 'postgres' ? store.server : store.url);
  const port = url.port || (kind === 'postgres' ? '5432' : '6379');
  const host = url.searchParams.get('host') ?? `${url.hostname || 'localhost'}:${port}`;
  return `${kind === 'postgres' ? 'PostgreSQL' : 'Redis'} at ${host}`;
}

function mendOf({ kind }: Store, code: string | null, message: string): string {
  const service = kind === 'postgres' ? 'postgres' : 'redis';
  if (code === '42501') return 'Give the role the right to make databases: ALTER ROLE … CREATEDB.';
  if (/not empty/.test(message)) {
    return 'Empty it, where nobody needs what is in it, or give another server.';
  }
  if (/auth|password|NOPERM|WRONGPASS|NOAUTH/i.test(message) || code?.startsWith('28')) {
    return 'Correct the user and the password of the address in `env`.';
  }
  if (code === '3D000') return 'Name a database that exists by `postgres: postgresql://…/NAME`.';
  if (/DB index|out of range/i.test(message)) {
    return 'Start Redis with more databases (`--databases 64`), or measure fewer interpreters.';
  }
  return `Start it (in a workflow, as \`services: ${service}\` of the job), or correct its address in \`env\`.`;
}

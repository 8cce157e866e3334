import { Worker } from 'node:worker_threads';
import { entryBeside } from '../platform/assets.ts';
import type { LoadEngine } from './engine.ts';
import { fromFailure } from './failure.ts';
import { ParallelEngine } from './parallel-engine.ts';
import type { Arguments, Call, Method, Reply, Result } from './protocol.ts';
import { Rendezvous, type SharedMeeting } from './rendezvous.ts';

/**
 * Starts the load engine in a thread of its own, so that nothing else that this process does
 * delays an answer. Ends with the engine's disposal, which abandons a call in progress.
 * @param threads each drives its part of the connections, for servers that one thread cannot keep busy.
 */
export async function startLoadEngine(threads = 1): Promise<LoadEngine> {
  if (threads === 1) return startThread(null);
  const rendezvous = Rendezvous.of(threads);
  const starting = Array.from({ length: threads }, () => startThread(rendezvous.shared));
  return new ParallelEngine(await Promise.all(starting), rendezvous);
}

async function startThread(shared: SharedMeeting | null): Promise<LoadEngine> {
  const worker = new Worker(entryBeside(import.meta.url, 'worker', 'engine'), {
    workerData: shared,
  });
  await new Promise<void>((resolve, reject) => {
    worker.once('online', resolve);
    worker.once('error', reject);
  });
  return new ThreadedEngine(worker);
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

class ThreadedEngine implements LoadEngine {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  /** Why nothing can be called any more. */
  #ended: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: Reply) => this.#settle(reply));
    worker.on('error', (cause) => this.#end(new Error('the load engine failed', { cause })));
    worker.on('exit', () => this.#end(new Error('the load engine has ended')));
  }

  open(...args: Arguments<'open'>): Promise<Result<'open'>> {
    return this.#call('open', args);
  }

  run(...args: Arguments<'run'>): Promise<Result<'run'>> {
    return this.#call('run', args);
  }

  takeLatencies(...args: Arguments<'takeLatencies'>): Promise<Result<'takeLatencies'>> {
    return this.#call('takeLatencies', args);
  }

  close(...args: Arguments<'close'>): Promise<Result<'close'>> {
    return this.#call('close', args);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
    this.#end(new Error('the load engine has ended'));
  }

  #call<M extends Method>(method: M, args: Arguments<M>): Promise<Result<M>> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    const call: Call<M> = { id, method, args };
    return new Promise<Result<M>>((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject });
      this.#worker.postMessage(call);
    });
  }

  #settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if ('failure' in reply) pending?.reject(fromFailure(reply.failure));
    else pending?.resolve(reply.result);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#ended);
    this.#pending.clear();
  }
}

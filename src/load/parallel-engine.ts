import type { Scenario } from '../domain/scenario.ts';
import type {
  Block,
  BlockResult,
  Latencies,
  LoadEngine,
  LoadTarget,
  RunResult,
  TargetHandle,
} from './engine.ts';
import { mergeLatencies, mergeLoad, mergeResults, type PartResult } from './merge-parts.ts';
import type { Rendezvous } from './rendezvous.ts';

/** A target over the threads: its handle in each, null where that has no connection of it. */
interface Opened {
  readonly handles: readonly (TargetHandle | null)[];
  /** Part of its connections by thread, in sum 1. */
  readonly shares: readonly number[];
}

/**
 * Several engines, each in its thread with a part of every target's connections, that begin and end
 * each block together. The first knows the server's process, and drives open loops alone: one
 * thread sends as many requests in time as any server of Python's answers.
 */
export class ParallelEngine implements LoadEngine {
  readonly #engines: readonly LoadEngine[];
  readonly #rendezvous: Rendezvous;
  readonly #opened = new Map<TargetHandle, Opened>();
  #lastHandle = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param engines that meet at `rendezvous`; at least one. */
  constructor(engines: readonly LoadEngine[], rendezvous: Rendezvous) {
    this.#engines = engines;
    this.#rendezvous = rendezvous;
  }

  async open(target: LoadTarget): Promise<TargetHandle> {
    const parts = split(target, this.#engines.length);
    const handles: (TargetHandle | null)[] = [];
    try {
      // One after the other: the first finds out whether anybody listens.
      for (const [index, part] of parts.entries()) {
        handles.push(part === null ? null : await this.#engines[index]!.open(part));
      }
    } catch (error) {
      await this.#closeAll(handles);
      throw error;
    }
    const all = target.scenario.connections;
    const shares = parts.map((part) => (part === null ? 0 : part.scenario.connections / all));
    this.#opened.set(++this.#lastHandle, { handles, shares });
    return this.#lastHandle;
  }

  /** Runs of several callers must not mix at the rendezvous: each waits for the one before. */
  run(blocks: readonly Block[]): Promise<RunResult> {
    const run = this.#last.then(() => this.#run(blocks));
    this.#last = run.catch(() => {});
    return run;
  }

  async takeLatencies(handle: TargetHandle): Promise<Latencies> {
    const { handles } = this.#get(handle);
    const parts = handles.flatMap((own, index) =>
      own === null ? [] : [this.#engines[index]!.takeLatencies(own)],
    );
    return mergeLatencies(await Promise.all(parts));
  }

  async close(handle: TargetHandle): Promise<void> {
    const { handles } = this.#get(handle);
    this.#opened.delete(handle);
    await this.#closeAll(handles);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#engines.map((engine) => engine[Symbol.asyncDispose]()));
  }

  async #run(blocks: readonly Block[]): Promise<RunResult> {
    const ofThreads = this.#engines.map((_, thread) => this.#partsOf(blocks, thread));
    const runs = await this.#together((engine, thread) => engine.run(ofThreads[thread]!));
    return {
      blocks: blocks.map((block, index) => this.#merge(block, index, runs)),
      ...mergeLoad(runs),
    };
  }

  /** Where one fails the others are sent away: they would wait for it for ever. */
  async #together<T>(call: (engine: LoadEngine, thread: number) => Promise<T>): Promise<T[]> {
    const failures: unknown[] = [];
    const results = await Promise.all(
      this.#engines.map((engine, thread) =>
        call(engine, thread).catch((error) => {
          failures.push(error);
          this.#rendezvous.abort();
          return null;
        }),
      ),
    );
    if (failures.length === 0) return results as T[];
    this.#rendezvous.reset();
    throw failures[0];
  }

  /** The blocks as one thread drives them: of each, the targets that it has connections of. */
  #partsOf(blocks: readonly Block[], thread: number): Block[] {
    return blocks.map((block) => {
      const opened = block.targets.map((handle) => this.#get(handle));
      const share = Math.max(0, ...opened.map(({ shares }) => shares[thread]!));
      return {
        ...block,
        targets: opened.flatMap(({ handles }) => handles[thread] ?? []),
        minCompletions: Math.ceil(block.minCompletions * share),
      };
    });
  }

  #merge({ targets }: Block, index: number, runs: readonly RunResult[]): BlockResult[] {
    return targets.map((target) => {
      const { handles } = this.#get(target);
      const parts = runs.flatMap((run, thread): PartResult[] => {
        const own = handles[thread];
        return (run.blocks[index] ?? []).filter((result) => result.target === own);
      });
      const [first, ...rest] = parts;
      if (first === undefined) throw new Error(`no thread drove the load target ${target}`);
      return mergeResults([{ ...first, target }, ...rest]);
    });
  }

  async #closeAll(handles: readonly (TargetHandle | null)[]): Promise<void> {
    await Promise.all(
      handles.map((handle, index) =>
        handle === null ? null : this.#engines[index]!.close(handle),
      ),
    );
  }

  #get(handle: TargetHandle): Opened {
    const opened = this.#opened.get(handle);
    if (opened === undefined) throw new Error(`no load target has the handle ${handle}`);
    return opened;
  }
}

/** What each thread opens: its part of the connections; null for none. */
function split(target: LoadTarget, threads: number): (LoadTarget | null)[] {
  const { scenario } = target;
  const whole = isWhole(scenario);
  return Array.from({ length: threads }, (_, index) => {
    if (index === 0 && whole) return target;
    const connections = whole ? 0 : Math.ceil((scenario.connections - index) / threads);
    if (connections <= 0) return null;
    const pid = index === 0 ? target.pid : null;
    // Each thread in an order of its own, and in the same one for all targets.
    const seed = (target.seed ?? 0) * threads + index;
    return { ...target, pid, seed, scenario: { ...scenario, connections } };
  });
}

/** A schedule is one, and so is a room, whose members wait for each other. */
function isWhole(scenario: Scenario): boolean {
  if (scenario.type === 'http') return scenario.rate !== undefined;
  return scenario.exchange.kind === 'chat';
}

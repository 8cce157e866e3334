import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { GaitkeeperError } from '../domain/errors.ts';
import { BlockRun } from './block-run.ts';
import { CpuMeter, type DraftResult } from './cpu-meter.ts';
import type {
  Arrivals,
  Block,
  Latencies,
  LoadEngine,
  LoadTarget,
  RunResult,
  TargetHandle,
} from './engine.ts';
import { BusyWatch, watchEngineLoad } from './engine-load.ts';
import { assertWithinLimits } from './limits.ts';
import { OpenRun } from './open-run.ts';
import { Probe } from './probe.ts';
import { ALONE, type Meeting } from './rendezvous.ts';
import { Target } from './target.ts';

interface Opened {
  readonly target: Target;
  readonly pid: number | null;
}

/**
 * The HTTP/1.1 engine in the calling thread. Calls must not overlap: whoever measures
 * uses `startLoadEngine`, which runs it in a thread of its own and puts calls in line.
 */
export class HttpEngine implements LoadEngine {
  readonly #others: Meeting;
  readonly #opened = new Map<TargetHandle, Opened>();
  /** Roots of process trees whose threads come and go. */
  readonly #restless = new Set<number>();
  #lastHandle = 0;

  /** @param others where this engine is one of several that drive the same blocks, each with its part of the connections. */
  constructor(others: Meeting = ALONE) {
    this.#others = others;
  }

  async open({ host, port, scenario, pid, seed = 0 }: LoadTarget): Promise<TargetHandle> {
    const address = await resolveHost(host);
    const target = new Target({ host, address, port }, scenario, seed);
    try {
      await openConnections(target, scenario.timeoutMs);
    } catch (error) {
      target.close();
      throw error;
    }
    const handle = ++this.#lastHandle;
    this.#opened.set(handle, { target, pid });
    return handle;
  }

  async run(blocks: readonly Block[]): Promise<RunResult> {
    using meter = new CpuMeter(this.#restless);
    const endWatch = watchEngineLoad();
    const busy = new BusyWatch();
    const results: DraftResult[][] = [];
    for (const { targets } of blocks) for (const one of targets) this.#get(one).target.wake();
    for (const block of blocks) results.push(await this.#runBlock(block, meter, busy));
    const load = endWatch();
    await this.#others.meet();
    await meter.endRun();
    for (const { errors } of results.flat()) assertWithinLimits((kind) => errors[kind] ?? 0);
    return { blocks: results, ...load, ...busy.result };
  }

  async takeLatencies(handle: TargetHandle): Promise<Latencies> {
    return this.#get(handle).target.latencies.take();
  }

  async close(handle: TargetHandle): Promise<void> {
    this.#get(handle).target.close();
    this.#opened.delete(handle);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { target } of this.#opened.values()) target.close();
    this.#opened.clear();
  }

  async #runBlock(block: Block, meter: CpuMeter, busy: BusyWatch): Promise<DraftResult[]> {
    const opened = block.targets.map((handle) => this.#get(handle));
    const pids = opened.flatMap(({ pid }) => pid ?? []);
    // The block before has ended for all, then the CPU time that it took is read, and then this one begins for all.
    await this.#others.meet();
    await meter.beforeBlock(new Set(pids));
    await this.#others.meet();
    const targets = opened.map(({ target }) => target);
    busy.start();
    const arrivals = await driveTargets(block, targets);
    busy.stop();
    return opened.map(({ target, pid }, index) => {
      const kept = arrivals === null ? {} : { arrivals: arrivals[index]! };
      const parts = this.#others === ALONE ? {} : { samplesMs: target.samples() };
      const seen = target.endBlock(block.targets[index]!, block.latencies);
      const draft = { ...seen, cpuNs: null, ...kept, ...parts };
      if (pid !== null) meter.note(pid, draft);
      return draft;
    });
  }

  #get(handle: TargetHandle): Opened {
    const opened = this.#opened.get(handle);
    if (opened === undefined) throw new Error(`no load target has the handle ${handle}`);
    return opened;
  }
}

/** @returns for an open loop how each target's schedule was kept; null for a closed one. */
async function driveTargets(
  block: Block,
  targets: readonly Target[],
): Promise<readonly Arrivals[] | null> {
  const paced = targets.flatMap((target) =>
    target.rate === null ? [] : [{ target, rate: target.rate }],
  );
  if (paced.length === 0) {
    await new BlockRun(block, targets).drive();
    return null;
  }
  if (paced.length < targets.length) throw new Error('a block is either an open or a closed loop');
  const run = new OpenRun(block, paced);
  await run.drive();
  return run.arrivals();
}

/** Looked up once: a connection is not to wait for the resolver. */
async function resolveHost(host: string): Promise<string> {
  if (isIP(host) !== 0) return host;
  try {
    return (await lookup(host)).address;
  } catch (cause) {
    throw new GaitkeeperError('no-answer', `The host name ${host} cannot be resolved`, { cause });
  }
}

async function openConnections(target: Target, timeoutMs: number): Promise<void> {
  const [first, ...rest] = target.connections;
  if (first === undefined) return;
  await new Probe().ask(target, first);
  assertWithinLimits((kind) => target.errors(kind));
  if (target.errors('refused') > 0) {
    throw new GaitkeeperError(
      'no-answer',
      `No connection to ${target.address} port ${target.port} can be opened`,
      { hint: 'Look at the end of the server’s output: it may have ended.' },
    );
  }
  if (!first.open) return;
  const timeLimit = new AbortController();
  await Promise.race([
    Promise.allSettled(rest.map((connection) => connection.stand())),
    sleep(timeoutMs, undefined, { signal: timeLimit.signal }).catch(() => {}),
  ]);
  timeLimit.abort();
}

import { setTimeout as sleep } from 'node:timers/promises';
import { sum } from '../domain/sum.ts';
import { CpuSampler } from '../platform/cpu-sampler.ts';
import type { BlockResult } from './engine.ts';

/** Time that a server gets to leave the CPU after its last answer (access log, closing). */
const SETTLE_MS = 1;
const TICK_NS = 10_000_000;

/** The result of one block, while its CPU time is not known yet. */
export type DraftResult = { -readonly [Key in keyof BlockResult]: BlockResult[Key] };

/** One server process tree over the blocks of a run. */
interface Watch {
  readonly sampler: CpuSampler;
  readonly startTicks: number;
  readonly drafts: DraftResult[];
  /** Figure of the last sample. */
  ns: number;
  /** Results of the last block on this server: they get what the next sample shows. */
  pending: DraftResult[];
}

/**
 * CPU time of the servers, block by block.
 *
 * The kernel accounts a thread's time when it leaves the CPU, and a server works on for a moment
 * after its last answer. So a block is not sampled at its end, but when the same server's turn
 * comes again (and at the end of the run): it has idled in between, its figure is up to date, and
 * nothing is lost, since one block's last sample is the next one's first.
 */
export class CpuMeter implements Disposable {
  readonly #watches = new Map<number, Watch | null>();
  readonly #restless: Set<number>;
  #justLoaded: ReadonlySet<number> = new Set();

  /** @param restless servers found to have threads that come and go; kept from run to run. */
  constructor(restless: Set<number>) {
    this.#restless = restless;
  }

  /** Takes the samples that stand before a block on these servers. */
  async beforeBlock(pids: ReadonlySet<number>): Promise<void> {
    if ([...pids].some((pid) => this.#justLoaded.has(pid))) await sleep(SETTLE_MS);
    for (const pid of pids) {
      if (this.#watches.has(pid)) this.#settle(pid);
      else this.#watches.set(pid, startWatch(pid));
    }
    this.#justLoaded = pids;
  }

  /** Notes a result of the block that ended, to be filled in later. */
  note(pid: number, draft: DraftResult): void {
    this.#watches.get(pid)?.pending.push(draft);
  }

  /** Fills in whatever is missing. */
  async endRun(): Promise<void> {
    if (this.#watches.size > 0) await sleep(SETTLE_MS);
    for (const [pid, watch] of this.#watches) {
      this.#settle(pid);
      if (watch !== null) this.#correct(pid, watch);
    }
  }

  [Symbol.dispose](): void {
    for (const watch of this.#watches.values()) watch?.sampler[Symbol.dispose]();
    this.#watches.clear();
  }

  #settle(pid: number): void {
    const watch = this.#watches.get(pid);
    if (!watch) return;
    const ns = watch.sampler.sample();
    for (const draft of watch.pending) draft.cpuNs = ns === null ? null : ns - watch.ns;
    watch.drafts.push(...watch.pending);
    watch.pending = [];
    watch.ns = ns ?? watch.ns;
  }

  /**
   * Where threads come and go, nanoseconds are lost with each that ends, but the processes' ticks
   * hold them. Ticks of 10 ms say nothing about one block, yet their total over the run is right.
   */
  #correct(pid: number, watch: Watch): void {
    const ticks = watch.sampler.ticks();
    if (ticks === null) return;
    const ticksNs = ticks - watch.startTicks;
    const rounding = 2 * TICK_NS * watch.sampler.processes + 0.05 * watch.ns;
    if (watch.sampler.lostTasks > 0 || ticksNs - watch.ns > rounding) this.#restless.add(pid);
    if (this.#restless.has(pid)) share(ticksNs, watch.drafts);
  }
}

function startWatch(pid: number): Watch | null {
  const sampler = CpuSampler.open(pid);
  if (sampler === null) return null;
  const ns = sampler.sample() ?? 0;
  return { sampler, startTicks: sampler.ticks() ?? 0, drafts: [], ns, pending: [] };
}

/** Shares a total over blocks: among targets by the time they took, within one by completions. */
function share(totalNs: number, drafts: readonly DraftResult[]): void {
  const elapsed = sum(drafts.map((draft) => draft.elapsedMs));
  for (const own of Map.groupBy(drafts, (draft) => draft.target).values()) {
    const part = (totalNs * sum(own.map((draft) => draft.elapsedMs))) / elapsed;
    const completions = sum(own.map((draft) => draft.completions));
    for (const draft of own) {
      draft.cpuExact = false;
      const ns = (part * draft.completions) / completions;
      draft.cpuNs = ns > 0 ? ns : null;
    }
  }
}

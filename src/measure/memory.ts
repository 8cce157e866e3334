import type { LaunchMetric } from '../domain/record.ts';
import type { Side } from '../domain/service.ts';
import type { BlockResult, LoadEngine } from '../load/engine.ts';
import { type TreeMemory, treeMemory } from '../platform/proctree.ts';
import type { DrivenTarget } from './driven.ts';
import { type Blocks, ratioMetric } from './estimate.ts';

const MIB = 2 ** 20;
/** Counts of answers that lie closer together than this are called equal. */
const EQUAL = 0.05;
/** Making up for answers may take this long at least. */
const LEVEL_MS = 200;

type BySide<T> = Readonly<Partial<Record<Side, T>>>;

/** What one launch and scenario say of memory. */
export interface DrivenMemory {
  /** In the end. */
  readonly memory: BySide<TreeMemory>;
  /** Growth since the warm-up, in bytes a request; null where memory cannot be read. */
  readonly growth: LaunchMetric | null;
  /** What head grew by since the warm-up beyond what base did, in bytes; null where memory cannot be read. */
  readonly grownApart: number | null;
  /** Whether both revisions answered as often: else what their memory holds cannot be compared. */
  readonly equal: boolean;
}

/** Watches the revisions' memory from the end of the warm-up on. */
export class MemoryWatch {
  readonly #driven: readonly DrivenTarget[];
  readonly #before: BySide<TreeMemory>;
  readonly #warmedUp: BySide<number>;
  readonly #startedMs = performance.now();

  /** @param warmUp blocks of the warm-up, in the order of `driven` */
  constructor(driven: readonly DrivenTarget[], warmUp: readonly (readonly BlockResult[])[]) {
    this.#driven = driven.filter(({ target }) => target !== 'reference');
    this.#before = readMemory(this.#driven);
    this.#warmedUp = Object.fromEntries(
      driven.map(({ target }, index) => [target, answersOf(warmUp[index])]),
    );
  }

  /**
   * Asks the revision that was asked less often until it has answered as much as the other (in the same time
   * the faster one answers more, and whatever a request leaves behind would count against it), for no longer
   * than twice the time that was measured; then reads the memory.
   * @param blocks of the pairs, those of the warm-up left out
   */
  async end(engine: LoadEngine, blocks: Blocks): Promise<DrivenMemory> {
    const answered: Record<Side, number> = { base: 0, head: 0 };
    for (const side of ['base', 'head'] as const) answered[side] = answersOf(blocks[side]);
    const total = (side: Side) => answered[side] + (this.#warmedUp[side] ?? 0);
    const behind = total('base') < total('head') ? 'base' : 'head';
    const missing = Math.abs(total('base') - total('head'));
    answered[behind] += await this.#ask(engine, behind, missing);
    const now = readMemory(this.#driven);
    return {
      memory: now,
      growth: growthOf(this.#before, now, answered),
      grownApart: grownApart(this.#before, now),
      equal:
        Math.abs(total('base') - total('head')) <= EQUAL * Math.max(total('base'), total('head')),
    };
  }

  /** @returns how often it answered */
  async #ask(engine: LoadEngine, side: Side, times: number): Promise<number> {
    const target = this.#driven.find((one) => one.target === side);
    // An open loop asks both at one rate.
    if (this.#driven.length < 2 || target === undefined || target.rate !== null || times === 0)
      return 0;
    const maxMs = Math.max(LEVEL_MS, 2 * (performance.now() - this.#startedMs));
    const { blocks } = await engine.run([
      { targets: [target.handle], minMs: 0, minCompletions: times, maxMs },
    ]);
    return answersOf(blocks.flat());
  }
}

/** The memory of a launch over all of its scenarios. */
export class LaunchMemory {
  #last: BySide<TreeMemory> = {};
  #equal = true;

  add({ memory, equal }: DrivenMemory): void {
    this.#last = memory;
    this.#equal &&= equal;
  }

  /** The peak in MiB; its ratio only where both revisions answered as often. Null where nothing could be read. */
  metric(): LaunchMetric | null {
    const of = (side: Side) => {
      const bytes = this.#last[side]?.peakBytes;
      return bytes === undefined ? null : bytes / MIB;
    };
    const metric = ratioMetric(of('base'), of('head'), null);
    if (metric.base === null && metric.head === null) return null;
    return this.#equal ? metric : { ...metric, logRatio: null };
  }
}

function readMemory(driven: readonly DrivenTarget[]): BySide<TreeMemory> {
  return Object.fromEntries(
    driven.flatMap(({ target, pid }) => {
      const memory = treeMemory(pid);
      return memory === null ? [] : [[target, memory]];
    }),
  );
}

function growthOf(
  before: BySide<TreeMemory>,
  now: BySide<TreeMemory>,
  answered: Readonly<Record<Side, number>>,
): LaunchMetric | null {
  const of = (side: Side) => {
    const [from, to] = [before[side], now[side]];
    if (from === undefined || to === undefined || answered[side] === 0) return null;
    return (to.bytes - from.bytes) / answered[side];
  };
  const [base, head] = [of('base'), of('head')];
  // A growth may be negative, and has no logarithm.
  return base === null && head === null ? null : { logRatio: null, base, head, reference: null };
}

function grownApart(before: BySide<TreeMemory>, now: BySide<TreeMemory>): number | null {
  const of = (side: Side) => {
    const [from, to] = [before[side], now[side]];
    return from === undefined || to === undefined ? null : to.bytes - from.bytes;
  };
  const [base, head] = [of('base'), of('head')];
  return base === null || head === null ? null : head - base;
}

function answersOf(blocks: readonly BlockResult[] = []): number {
  return blocks.reduce((sum, { completions }) => sum + completions, 0);
}

import type { LaunchMetric } from '../domain/record.ts';
import type { Side } from '../domain/service.ts';
import type { BlockResult } from '../load/engine.ts';
import { type TreeMemory, treeMemory } from '../platform/proctree.ts';
import { type DrivenTarget, revisionsOf } from './driven.ts';
import { type Blocks, ratioMetric } from './estimate.ts';

const MIB = 2 ** 20;
/** Where requests that one revision was not asked would add more than this share, memory is not compared. */
const MOST_ADDED = 0.02;

type BySide<T> = Readonly<Partial<Record<Side, T>>>;

/** What one launch and scenario say of memory. */
export interface DrivenMemory {
  /** In the end. */
  readonly memory: BySide<TreeMemory>;
  /** Growth since the warm-up, in bytes a request; null where memory cannot be read. */
  readonly growth: LaunchMetric | null;
  /** What head grew by since the warm-up beyond what base did, in bytes; null where memory cannot be read. */
  readonly grownApart: number | null;
  /** What each would have grown by beyond that, had it answered as often as the other, in bytes. */
  readonly owed: BySide<number>;
}

/** Watches the revisions' memory from the end of the warm-up on. */
export class MemoryWatch {
  readonly #driven: readonly DrivenTarget[];
  readonly #before: BySide<TreeMemory>;
  readonly #warmedUp: BySide<number>;

  /** @param warmUp blocks of the warm-up, in the order of `driven` */
  constructor(driven: readonly DrivenTarget[], warmUp: readonly (readonly BlockResult[])[]) {
    this.#driven = revisionsOf(driven);
    this.#before = readMemory(this.#driven);
    this.#warmedUp = Object.fromEntries(
      driven.map(({ target }, index) => [target, answersOf(warmUp[index])]),
    );
  }

  /** @param blocks of the pairs, those of the warm-up left out */
  end(blocks: Blocks): DrivenMemory {
    const now = readMemory(this.#driven);
    const answered = { base: answersOf(blocks.base), head: answersOf(blocks.head) };
    const grown = { base: this.#grown(now, 'base'), head: this.#grown(now, 'head') };
    const each = (side: Side) => {
      const bytes = grown[side];
      return bytes === null || answered[side] === 0 ? null : bytes / answered[side];
    };
    const [base, head] = [each('base'), each('head')];
    const total = (side: Side) => answered[side] + (this.#warmedUp[side] ?? 0);
    const most = Math.max(total('base'), total('head'));
    const owed = (side: Side) => Math.max(0, each(side) ?? 0) * (most - total(side));
    return {
      memory: now,
      // A growth may be negative, and has no logarithm.
      growth:
        base === null && head === null ? null : { logRatio: null, base, head, reference: null },
      grownApart: grown.base === null || grown.head === null ? null : grown.head - grown.base,
      owed: { base: owed('base'), head: owed('head') },
    };
  }

  #grown(now: BySide<TreeMemory>, side: Side): number | null {
    const [from, to] = [this.#before[side], now[side]];
    return from === undefined || to === undefined ? null : to.bytes - from.bytes;
  }
}

/** The memory of a launch over all of its scenarios. */
export class LaunchMemory {
  #last: BySide<TreeMemory> = {};
  readonly #owed: Record<Side, number> = { base: 0, head: 0 };

  add({ memory, owed }: DrivenMemory): void {
    this.#last = memory;
    this.#owed.base += owed.base ?? 0;
    this.#owed.head += owed.head ?? 0;
  }

  /**
   * The peak in MiB, as if both revisions had answered as often: in the same time the faster one answers more, and
   * whatever a request leaves behind would count against it. Without a ratio where that adds too much to be sure
   * of; null where nothing could be read.
   */
  metric(): LaunchMetric | null {
    const peak = (side: Side) => this.#last[side]?.peakBytes;
    const of = (side: Side) => {
      const bytes = peak(side);
      return bytes === undefined ? null : (bytes + this.#owed[side]) / MIB;
    };
    const metric = ratioMetric(of('base'), of('head'), null);
    if (metric.base === null && metric.head === null) return null;
    const sure = (['base', 'head'] as const).every(
      (side) => this.#owed[side] <= MOST_ADDED * (peak(side) ?? 0),
    );
    return sure ? metric : { ...metric, logRatio: null };
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

function answersOf(blocks: readonly BlockResult[] = []): number {
  return blocks.reduce((sum, { completions }) => sum + completions, 0);
}

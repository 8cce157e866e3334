import type { Scenario } from '../domain/scenario.ts';
import type { Block, BlockResult, LoadEngine } from '../load/engine.ts';
import { mean } from '../stats/moments.ts';
import type { Coin } from './coin.ts';
import { type DrivenTarget, referenceOf, revisionsOf } from './driven.ts';
import { inTurns, mergeSlices, SLICE_MS, type Slicing } from './slices.ts';

const BLOCK_MS = 10;
/** A block of an open loop holds so many requests, if the time allows it. */
const OPEN = { requests: 10, shortestMs: 20, longestMs: 500 };

export interface SeenBlock extends BlockResult {
  /** The block's middle, in milliseconds since this warm-up began. */
  readonly atMs: number;
}

export interface RoundOptions {
  readonly rounds: number;
  /** How the revisions' blocks are cut; null for whole ones. */
  readonly slicing: Slicing | null;
  readonly coin: Coin;
  /** When the warm-up began, by performance.now(). */
  readonly started: number;
}

/** A block of a target, or a slice of one. */
interface Part {
  readonly round: number;
  readonly one: DrivenTarget;
  readonly minMs: number;
}

/** Drives a block of each target a round, in random order. @returns each target's blocks, in the order of `driven` */
export async function driveRounds(
  engine: LoadEngine,
  driven: readonly DrivenTarget[],
  scenario: Scenario,
  options: RoundOptions,
): Promise<readonly (readonly SeenBlock[])[]> {
  const began = performance.now() - options.started;
  const parts = partsOf(driven, options);
  const { blocks } = await engine.run(
    parts.map(
      ({ one, minMs }): Block => ({
        targets: [one.handle],
        minMs,
        minCompletions: 1,
        maxMs: scenario.timeoutMs,
      }),
    ),
  );
  const ended = performance.now() - options.started;
  const results = timed(blocks.flat(), began, ended);
  return driven.map((target) => {
    const own = parts.flatMap(({ one, round }, index) =>
      one === target ? [{ round, block: results[index]! }] : [],
    );
    return [...Map.groupBy(own, ({ round }) => round).values()].map((of) =>
      together(of.map(({ block }) => block)),
    );
  });
}

/** In each round slices of the revisions take turns, or their blocks; the reference has a block of its own. */
function partsOf(
  driven: readonly DrivenTarget[],
  { rounds, slicing, coin }: RoundOptions,
): readonly Part[] {
  const round = () => {
    const order = coin() ? driven : driven.toReversed();
    const turns = inTurns(revisionsOf(order), slicing?.slices ?? 1);
    return [
      ...turns.map((one) => ({ one, minMs: slicing === null ? blockMs(one) : SLICE_MS })),
      ...referenceOf(order).map((one) => ({ one, minMs: blockMs(one) })),
    ];
  };
  return Array.from({ length: rounds }, (_, index) =>
    round().map((part): Part => ({ ...part, round: index })),
  ).flat();
}

/** At its rate, where it has one, since a service may refuse to be asked faster. */
function blockMs({ rate }: DrivenTarget): number {
  if (rate === null) return BLOCK_MS;
  const wanted = Math.ceil((OPEN.requests / rate) * 1000);
  return Math.min(Math.max(wanted, OPEN.shortestMs), OPEN.longestMs);
}

/** Blocks that were driven one after the other from `began` to `ended`, with their places in that time. */
function timed(blocks: readonly BlockResult[], began: number, ended: number): SeenBlock[] {
  const stretch = (ended - began) / blocks.reduce((sum, block) => sum + block.elapsedMs, 0);
  let passed = 0;
  return blocks.map((block) => {
    passed += block.elapsedMs;
    return { ...block, atMs: began + (passed - block.elapsedMs / 2) * stretch };
  });
}

function together(slices: readonly SeenBlock[]): SeenBlock {
  const [first, ...rest] = slices;
  return { ...mergeSlices([first!, ...rest]), atMs: mean(slices.map(({ atMs }) => atMs)) };
}

import { sum } from '../domain/sum.ts';
import type { BlockResult } from '../load/engine.ts';
import { median } from '../stats/quantiles.ts';
import { type DrivenTarget, revisionsOf } from './driven.ts';
import { sumTotals } from './estimate.ts';

/** New requests are sent for this long in a slice; then it is drained: some 1 ms and the median latency in all. */
export const SLICE_MS = 1;
/**
 * A block of slices. Longer, more of them are hit by something; shorter, what happens at every fiftieth request
 * would be in a few blocks only, and the median over pairs blind for it.
 */
const SHORTEST_BLOCK_MS = 5;

/**
 * How blocks of pairs are cut, where there are two revisions that take turns in a closed loop. On a machine that
 * others use, two blocks of 10 ms, one after the other, still get very different CPUs; the shortest slices there are, which
 * take turns, get the same: launches then scatter half as much and less (docs/accuracy.md).
 */
export interface Slicing {
  /** Of each block. */
  readonly slices: number;
  /** What a block takes in all, its drains included. */
  readonly blockMs: number;
}

/** @returns null where nobody takes turns, or there is a rate to keep */
export function slicingOf(driven: readonly DrivenTarget[], latencyMs: number): Slicing | null {
  if (revisionsOf(driven).length < 2 || driven.some(({ rate }) => rate !== null)) return null;
  const slices = slicesOf(latencyMs);
  return { slices, blockMs: Math.ceil(slices * (SLICE_MS + latencyMs)) };
}

/** How many slices make a block. */
export function slicesOf(latencyMs: number): number {
  return Math.max(1, Math.ceil(SHORTEST_BLOCK_MS / (SLICE_MS + latencyMs)));
}

/** Slices of each, which take turns. */
export function inTurns<T>(each: readonly T[], slices: number): T[] {
  return Array.from({ length: slices }, () => each).flat();
}

/** The block that the slices make: sums, and of their median latencies the median. */
export function mergeSlices(slices: readonly [BlockResult, ...BlockResult[]]): BlockResult {
  const [first, ...rest] = slices;
  if (rest.length === 0) return first;
  const known = <T>(values: readonly (T | null)[]) => values.filter((value) => value !== null);
  const cpu = slices.map(({ cpuNs }) => cpuNs);
  const medians = known(slices.map(({ p50Us }) => p50Us));
  return {
    ...first,
    ...sumTotals(slices),
    elapsedMs: sum(slices.map(({ elapsedMs }) => elapsedMs)),
    cpuNs: cpu.includes(null) ? null : sum(known(cpu)),
    ...(slices.some(({ cpuExact }) => cpuExact === false) ? { cpuExact: false } : {}),
    p50Us: medians.length === 0 ? null : median(medians),
  };
}

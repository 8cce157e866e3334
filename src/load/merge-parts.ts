import { sum } from '../domain/sum.ts';
import type { BlockResult, Latencies, RunResult } from './engine.ts';
import { latenciesOf, mergeHistograms } from './latency-histogram.ts';

/** What one thread saw of a target in a block, with the latencies themselves: medians cannot be merged. */
export interface PartResult extends BlockResult {
  readonly samplesMs?: Float64Array;
}

/**
 * One result from those of several threads, of which the first is the one that knows the CPU time of the
 * server and the schedule of an open loop.
 */
export function mergeResults([first, ...rest]: readonly [
  PartResult,
  ...PartResult[],
]): BlockResult {
  const { samplesMs: _, ...known } = first;
  if (rest.length === 0) return known;
  const parts = [first, ...rest];
  return {
    ...known,
    completions: sum(parts.map((part) => part.completions)),
    elapsedMs: Math.max(...parts.map((part) => part.elapsedMs)),
    p50Us: medianUs(parts.flatMap((part) => part.samplesMs ?? [])),
    connects: sum(parts.map((part) => part.connects)),
    errors: sumErrors(parts),
  };
}

/** The load on the engine: its busiest thread is what may hold back the others. */
export function mergeLoad(runs: readonly RunResult[]): Omit<RunResult, 'blocks'> {
  const most = (of: (run: RunResult) => number) => Math.max(...runs.map(of));
  return {
    engineShare: most((run) => run.engineShare),
    engineShares: runs.map((run) => run.engineShare),
    engineMs: most((run) => run.engineMs),
    busyShare: most((run) => run.busyShare),
    loopDelayMs: most((run) => run.loopDelayMs),
  };
}

export function mergeLatencies(parts: readonly Latencies[]): Latencies {
  return latenciesOf(mergeHistograms(parts.map(({ histogram }) => histogram)));
}

function sumErrors(parts: readonly PartResult[]): Record<string, number> {
  const errors: Record<string, number> = {};
  for (const [kind, count] of parts.flatMap((part) => Object.entries(part.errors))) {
    errors[kind] = (errors[kind] ?? 0) + count;
  }
  return errors;
}

function medianUs(parts: readonly Float64Array[]): number | null {
  const count = sum(parts.map(({ length }) => length));
  if (count === 0) return null;
  const sorted = new Float64Array(count);
  let at = 0;
  for (const part of parts) {
    sorted.set(part, at);
    at += part.length;
  }
  sorted.sort();
  const half = count >> 1;
  const median = count % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return median * 1000;
}

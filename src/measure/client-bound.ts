import type { BlockResult, RunResult } from '../load/engine.ts';

/** The engine's thread was at work for more than this share of the time of the blocks. */
const ENGINE_BUSY = 0.8;
/** A server that uses this share of the CPUs that it can use is the bottleneck itself. */
const SERVER_BUSY = 0.9;
/** Of an open loop, more than this share of the requests was sent late by the engine: the median may be its own. */
const LATE = 0.25;

/**
 * Whether the engine, not the servers, set the pace in most of the runs of a launch.
 * @param serverCpus how many CPUs one server can keep busy: of Python with a GIL, one a worker.
 */
export function isClientBound(runs: readonly RunResult[], serverCpus: number): boolean {
  const bound = runs.filter((run) => {
    const results = run.blocks.flat();
    const lateShare = lateShareOf(results);
    if (lateShare !== null) return lateShare > LATE;
    const used = cpusUsed(results);
    return run.busyShare > ENGINE_BUSY && used !== null && used < SERVER_BUSY * serverCpus;
  });
  return bound.length > runs.length / 2;
}

/** Of the requests of an open loop; null where all loops were closed. */
function lateShareOf(results: readonly BlockResult[]): number | null {
  const arrivals = results.flatMap((result) => result.arrivals ?? []);
  if (arrivals.length === 0) return null;
  const due = sum(arrivals.map((of) => of.due));
  return sum(arrivals.map(({ late }) => late)) / due;
}

/** CPU time of the servers over the time that they were driven; null where not known. */
function cpusUsed(results: readonly BlockResult[]): number | null {
  if (results.length === 0 || results.some(({ cpuNs }) => cpuNs === null)) return null;
  const cpuMs = sum(results.map(({ cpuNs }) => (cpuNs ?? 0) / 1e6));
  return cpuMs / sum(results.map(({ elapsedMs }) => elapsedMs));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { sum } from '../domain/sum.ts';
import type { BlockResult, RunResult } from '../load/engine.ts';

/**
 * The engine may be at work on 80% of its CPU while the server is on 90% of those that it can use. That is a
 * statement about what an answer costs either of them, and as such it holds as well where others
 * take both of their CPUs away.
 */
const MOST_COST = 0.8 / 0.9;
/** An engine that mostly waits is not what answers wait for, however little CPU time the server needs. */
const AT_WORK = 0.3;
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
    const serverMs = cpuMsOf(results);
    if (serverMs === null || run.busyShare < AT_WORK) return false;
    return run.engineMs > (MOST_COST * serverMs) / serverCpus;
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

/** CPU time of the servers; null where not known. */
function cpuMsOf(results: readonly BlockResult[]): number | null {
  if (results.length === 0 || results.some(({ cpuNs }) => cpuNs === null)) return null;
  return sum(results.map(({ cpuNs }) => (cpuNs ?? 0) / 1e6));
}

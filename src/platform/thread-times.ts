import { readFileSync } from 'node:fs';
import { taskIds } from './proctree.ts';

/** Nanoseconds that each thread of a process ran so far, by its id; empty where the system does not tell. */
export function threadTimes(pid: number): ReadonlyMap<number, number> {
  return new Map(
    taskIds(pid).flatMap((task) => {
      const ns = runTime(pid, task);
      return ns === null ? [] : [[task, ns] as const];
    }),
  );
}

/** Null where the thread has ended, or there is no schedstat. */
function runTime(pid: number, task: number): number | null {
  try {
    return Number.parseInt(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'latin1'), 10);
  } catch {
    return null;
  }
}

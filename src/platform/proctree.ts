import { readdirSync, readFileSync } from 'node:fs';

/**
 * Process ids of a server and everything that it started, the root first. Empty where the root is
 * gone or the system has no /proc. Linux only (`/proc/PID/task/TID/children`).
 */
export function processTree(rootPid: number): readonly number[] {
  const found: number[] = [];
  const pending = [rootPid];
  for (let pid = pending.pop(); pid !== undefined; pid = pending.pop()) {
    const tasks = taskIds(pid);
    if (tasks.length === 0 || found.includes(pid)) continue;
    found.push(pid);
    pending.push(...tasks.flatMap((task) => childIds(pid, task)));
  }
  return found;
}

/**
 * Proportional set size of a process tree in bytes: pages that several processes share count once.
 * Null where it cannot be had (no /proc, another user's process, the root is gone).
 */
export function treePssBytes(rootPid: number): number | null {
  const sizes = processTree(rootPid).map(pssBytes);
  const known = sizes.filter((size) => size !== 'gone');
  if (known.length === 0 || known.includes('unreadable')) return null;
  return known.reduce<number>((sum, size) => sum + (size as number), 0);
}

/**
 * Whether a process still runs. A zombie does not: it holds no port, file or memory, and only waits
 * for a parent that may take its time. Null where the system has no /proc.
 */
export function isRunning(pid: number): boolean | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name before the state is in parentheses, and may hold any character.
    return !/^\s[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 1));
  } catch {
    return processTree(process.pid).length === 0 ? null : false;
  }
}

/** Thread ids of a process; empty where it is gone. */
export function taskIds(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [];
  }
}

function childIds(pid: number, task: number): readonly number[] {
  try {
    return parsePids(readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1'));
  } catch {
    return [];
  }
}

/** Parses the blank-separated ids of a `children` file. */
export function parsePids(text: string): readonly number[] {
  return text.split(' ').filter(Boolean).map(Number);
}

/** `gone` for a process that ended in between, or a zombie, which has no memory any more. */
function pssBytes(pid: number): number | 'gone' | 'unreadable' {
  try {
    const line = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'));
    return line === null ? 'gone' : Number(line[1]) * 1024;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ESRCH' || (code === 'ENOENT' && taskIds(pid).length === 0)
      ? 'gone'
      : 'unreadable';
  }
}

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

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

/** A process that can be told from a later one with the same id. */
export interface Member {
  readonly pid: number;
  /** In ticks since the system started. */
  readonly startedAt: string;
}

/** The processes of a tree as they are now, to be found again when the root is gone. */
export function membersOf(rootPid: number): readonly Member[] {
  return processTree(rootPid).flatMap((pid) => {
    const startedAt = startOf(pid);
    return startedAt === null ? [] : [{ pid, startedAt }];
  });
}

/**
 * The children of a process that run the same program, as workers do: forks of it, by its own command line or by a title
 * that says so, and what Python's multiprocessing has spawned. What else it starts (`ldconfig`, `manage.py migrate`) is left out.
 * @param forked whether only forks with its command line count
 */
export function workersOf(parentPid: number, forked: boolean): readonly Member[] {
  const parent = programOf(parentPid);
  if (parent === null) return [];
  const children = taskIds(parentPid).flatMap((task) => childIds(parentPid, task));
  return children.flatMap((pid) => {
    const child = programOf(pid);
    const startedAt = startOf(pid);
    if (child === null || startedAt === null || child.file !== parent.file) return [];
    const is = child.argv === parent.argv || (!forked && WORKER.test(child.argv));
    return is ? [{ pid, startedAt }] : [];
  });
}

const WORKER = /multiprocessing[.-](spawn|fork)|\bworker\b/;

/** Null where it is gone, a zombie, or another user's. */
function programOf(pid: number): { readonly file: string; readonly argv: string } | null {
  try {
    const file = readlinkSync(`/proc/${pid}/exe`);
    return { file, argv: readFileSync(`/proc/${pid}/cmdline`, 'latin1') };
  } catch {
    return null;
  }
}

/** Whether it is still there, running or not. */
export function isThere({ pid, startedAt }: Member): boolean {
  return startOf(pid) === startedAt;
}

/** The 22nd field; the name before it is in parentheses, and may hold any character. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Memory of a process tree in bytes. */
export interface TreeMemory {
  /**
   * What the tree takes: of each process its share of anonymous and shared memory (proportional set size, so that what
   * workers share counts once, what was swapped out included), and once for all the mapped files (libraries) of the process that
   * maps most. Of files the proportional share would depend on who else runs the same interpreter.
   */
  readonly bytes: number;
  /**
   * The most that it can have taken so far: of each process, what its resident set was larger by at its peak
   * (VmHWM − VmRSS) is added. Processes are taken to have peaked at once.
   */
  readonly peakBytes: number;
}

/** Null where it cannot be had (no /proc, another user's process, the root is gone). */
export function treeMemory(rootPid: number): TreeMemory | null {
  const processes = processTree(rootPid).map(processMemory);
  const known = processes.filter((memory) => memory !== null);
  if (known.length === 0 || known.some((memory) => memory === 'unreadable')) return null;
  const each = known.filter((memory) => memory !== 'unreadable');
  const sum = (of: (memory: ProcessMemory) => number) =>
    each.reduce((total, memory) => total + of(memory), 0);
  const bytes = sum(({ own }) => own) + Math.max(...each.map(({ files }) => files));
  return { bytes, peakBytes: bytes + sum(({ released }) => released) };
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

/** In bytes. */
interface ProcessMemory {
  readonly own: number;
  readonly files: number;
  /** By how much the resident set was larger at its peak. */
  readonly released: number;
}

/** Null for a process that ended in between, or a zombie, which has no memory any more. */
function processMemory(pid: number): ProcessMemory | 'unreadable' | null {
  try {
    const rollup = kibibytes(`/proc/${pid}/smaps_rollup`);
    const status = kibibytes(`/proc/${pid}/status`);
    const pss = rollup.get('Pss');
    if (pss === undefined) return null;
    const anonymous = rollup.get('Pss_Anon');
    const shared = (rollup.get('Pss_Shmem') ?? 0) + (rollup.get('SwapPss') ?? 0);
    return {
      // Before Linux 5.9 the share is not told apart.
      own: 1024 * (anonymous === undefined ? pss : anonymous + shared),
      files: anonymous === undefined ? 0 : 1024 * (status.get('RssFile') ?? 0),
      released: 1024 * Math.max(0, (status.get('VmHWM') ?? 0) - (status.get('VmRSS') ?? 0)),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const gone = code === 'ESRCH' || (code === 'ENOENT' && taskIds(pid).length === 0);
    return gone ? null : 'unreadable';
  }
}

/** The lines of a file of the kernel's that end in kB. */
function kibibytes(path: string): Map<string, number> {
  const lines = readFileSync(path, 'latin1').matchAll(/^(\w+):\s+(\d+) kB$/gm);
  return new Map([...lines].map(([, name = '', amount]) => [name, Number(amount)]));
}

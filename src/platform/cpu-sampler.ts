import { existsSync, statSync } from 'node:fs';
import { ProcFile } from './proc-file.ts';
import { parsePids, taskIds } from './proctree.ts';

/** USER_HZ, the unit of /proc/PID/stat, is 100 on every architecture that Node runs on. */
const TICK_NS = 10_000_000;

interface Task {
  readonly schedstat: ProcFile;
  readonly children: ProcFile | null;
  seenNs: number;
}

interface Process {
  readonly stat: ProcFile | null;
  readonly tasks: Map<number, Task>;
  /** Links of /proc/PID/task: two more than there are threads. */
  links: number;
}

/**
 * CPU time of a process tree by two clocks.
 *
 * `sample` sums the run time of every thread (`/proc/PID/task/TID/schedstat`, nanoseconds). The
 * kernel brings a thread's figure up to date when the thread leaves the CPU (or at a timer tick),
 * so it is exact once the server idles and up to a tick behind while it runs. What a thread ran
 * after the last sample before its end is lost with it: `lostTasks` counts those that were seen.
 *
 * `ticks` sums user and system time of the processes, ended threads and awaited children included.
 * It comes in steps of 10 ms, but of one running total: differences over a long span are right.
 */
export class CpuSampler implements Disposable {
  /** Threads that ended while they were watched. */
  lostTasks = 0;

  readonly #root: number;
  readonly #processes = new Map<number, Process>();
  #totalNs = 0;

  private constructor(root: number) {
    this.#root = root;
    this.#addProcess(root);
    // What ran before the sampler was opened does not count.
    this.#totalNs = 0;
  }

  /** Null where the process is gone or the system keeps no such figures (no /proc, no schedstat). */
  static open(rootPid: number): CpuSampler | null {
    if (!existsSync(`/proc/${rootPid}/task/${rootPid}/schedstat`)) return null;
    return new CpuSampler(rootPid);
  }

  get processes(): number {
    return this.#processes.size;
  }

  /** Nanoseconds that the tree ran since the sampler was opened; null once the root has ended. */
  sample(): number | null {
    for (const [pid, process] of this.#processes) this.#sampleProcess(pid, process);
    return this.#processes.has(this.#root) ? this.#totalNs : null;
  }

  /** Running total in nanoseconds, in steps of 10 ms; null once the root has ended. */
  ticks(): number | null {
    const root = this.#processes.get(this.#root)?.stat?.text() ?? null;
    if (root === null) return null;
    let ticks = 0;
    for (const process of this.#processes.values()) ticks += processTicks(process.stat?.text());
    return ticks * TICK_NS;
  }

  [Symbol.dispose](): void {
    for (const pid of [...this.#processes.keys()]) this.#removeProcess(pid);
  }

  #sampleProcess(pid: number, process: Process): void {
    const lostBefore = this.lostTasks;
    for (const [tid, task] of process.tasks) this.#sampleTask(process, tid, task);
    const links = taskLinks(pid);
    if (links === null) this.#removeProcess(pid);
    // Alone, the number of threads would miss one that ended while another began.
    else if (links !== process.links || this.lostTasks !== lostBefore || links < 3)
      this.#findTasks(pid, process, links);
  }

  #sampleTask(process: Process, tid: number, task: Task): void {
    const ns = task.schedstat.firstNumber();
    if (ns === null) {
      this.lostTasks++;
      this.#removeTask(process, tid);
      return;
    }
    this.#totalNs += ns - task.seenNs;
    task.seenNs = ns;
    this.#findChildren(task);
  }

  #addProcess(pid: number): void {
    const process: Process = {
      stat: ProcFile.open(`/proc/${pid}/stat`),
      tasks: new Map(),
      links: 0,
    };
    this.#processes.set(pid, process);
    this.#findTasks(pid, process, taskLinks(pid) ?? 0);
  }

  #findTasks(pid: number, process: Process, links: number): void {
    process.links = links;
    for (const tid of taskIds(pid)) {
      if (!process.tasks.has(tid)) this.#addTask(pid, process, tid);
    }
  }

  /** A thread that is new since the last sample counts from its first nanosecond. */
  #addTask(pid: number, process: Process, tid: number): void {
    const schedstat = ProcFile.open(`/proc/${pid}/task/${tid}/schedstat`);
    if (schedstat === null) return;
    const children = ProcFile.open(`/proc/${pid}/task/${tid}/children`);
    const task: Task = { schedstat, children, seenNs: schedstat.firstNumber() ?? 0 };
    process.tasks.set(tid, task);
    this.#totalNs += task.seenNs;
    this.#findChildren(task);
  }

  #findChildren(task: Task): void {
    const text = task.children?.text();
    if (!text) return;
    for (const pid of parsePids(text)) if (!this.#processes.has(pid)) this.#addProcess(pid);
  }

  #removeProcess(pid: number): void {
    const process = this.#processes.get(pid);
    if (process === undefined) return;
    for (const tid of [...process.tasks.keys()]) this.#removeTask(process, tid);
    process.stat?.[Symbol.dispose]();
    this.#processes.delete(pid);
  }

  #removeTask(process: Process, tid: number): void {
    const task = process.tasks.get(tid);
    task?.schedstat[Symbol.dispose]();
    task?.children?.[Symbol.dispose]();
    process.tasks.delete(tid);
  }
}

/** Null where the process is gone. */
function taskLinks(pid: number): number | null {
  return statSync(`/proc/${pid}/task`, { throwIfNoEntry: false })?.nlink ?? null;
}

/** utime + stime + cutime + cstime. The name in parentheses may hold blanks and parentheses. */
function processTicks(stat: string | null | undefined): number {
  if (!stat) return 0;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

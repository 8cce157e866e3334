import { readFile } from 'node:fs/promises';
import { run } from './process.ts';
import { isInstalled } from './programs.ts';

/** CPUs for the servers and for the load engine, with none in common. */
export interface CpuSets {
  readonly server: readonly number[];
  readonly engine: readonly number[];
}

/** Those of both; none where nothing is divided. */
export function allOf(cpus: CpuSets | null): readonly number[] {
  return cpus === null ? [] : [...cpus.engine, ...cpus.server];
}

export interface Partition {
  /** Null where there is nothing to divide, or no way to. */
  readonly cpus: CpuSets | null;
  /** Cores that the load engine has for itself: it takes as many threads; 1 where nothing is divided. */
  readonly engineCores: number;
  /** What stands in the way, or what is less than it should be, as a sentence for the report. */
  readonly reason: string | null;
}

/**
 * Divides the CPUs that this process may use: every fourth core, and at least one, for the load engine, and
 * the rest for the servers. Needs `taskset` and /proc (Linux).
 */
export async function partitionCpus(): Promise<Partition> {
  if (!(await isInstalled('taskset'))) {
    return none('`taskset` is not installed: servers and load engine share all CPUs.');
  }
  const allowed = await allowedCpus();
  if (allowed === null) return none('This system does not tell which CPUs may be used.');
  return dividedCores(await groupByCore(allowed));
}

/** An answer costs a server of Python's several times what it costs the engine. */
const CORES_PER_ENGINE = 4;

/** Divides cores, each a list of the CPUs (hyperthreads) that are one. */
export function dividedCores(cores: readonly (readonly number[])[]): Partition {
  const engineCores = Math.max(1, Math.floor(cores.length / CORES_PER_ENGINE));
  const [first = [], ...rest] = [cores.slice(0, engineCores).flat(), ...cores.slice(engineCores)];
  if (rest.length > 0) {
    return { cpus: { engine: first, server: rest.flat() }, engineCores, reason: null };
  }
  const [engine, ...server] = first;
  if (engine === undefined || server.length === 0) {
    return none('There is one CPU only: servers and load engine share it, and disturb each other.');
  }
  return {
    cpus: { engine: [engine], server },
    engineCores: 1,
    reason: 'The CPUs are hyperthreads of one core: servers and load engine disturb each other.',
  };
}

/**
 * Pins all threads of this process, and with them those that they start. Disposing restores the
 * CPUs that were allowed before. Does nothing where `taskset` is not there.
 */
export async function pinSelf(cpus: readonly number[]): Promise<AsyncDisposable> {
  const before = await allowedCpus();
  const pinned = before !== null && (await pinProcess(cpus));
  return {
    async [Symbol.asyncDispose]() {
      if (pinned) await pinProcess(before);
    },
  };
}

/** Pins running processes, all their threads, and with them whatever these start from now on. */
export async function pinProcesses(
  pids: readonly number[],
  cpus: readonly number[],
): Promise<void> {
  if (cpus.length === 0 || !(await isInstalled('taskset'))) return;
  await Promise.all(pids.map((pid) => pinProcess(cpus, pid)));
}

async function pinProcess(cpus: readonly number[], pid = process.pid): Promise<boolean> {
  const result = await run(['taskset', '-a', '-c', '-p', cpus.join(','), String(pid)]);
  return result.status === 0;
}

/** CPUs that the main thread may use, ascending; null where there is no /proc. */
export async function allowedCpus(): Promise<readonly number[] | null> {
  const status = await readText('/proc/self/status');
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status ?? '')?.[1];
  return list === undefined ? null : parseCpuList(list);
}

async function groupByCore(cpus: readonly number[]): Promise<readonly (readonly number[])[]> {
  const cores = new Map<string, number[]>();
  for (const cpu of cpus) {
    const path = `/sys/devices/system/cpu/cpu${cpu}/topology/thread_siblings_list`;
    const core = (await readText(path))?.trim() ?? String(cpu);
    cores.set(core, [...(cores.get(core) ?? []), cpu]);
  }
  return [...cores.values()];
}

/** `0-2,5` → 0, 1, 2, 5 */
export function parseCpuList(list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function none(reason: string): Partition {
  return { cpus: null, engineCores: 1, reason };
}

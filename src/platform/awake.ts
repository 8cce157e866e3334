import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { entryBeside } from './assets.ts';
import { readIfThere } from './files.ts';
import { run } from './process.ts';
import { isInstalled } from './programs.ts';

const AWAKE = 1;
const DONE = 2;

/**
 * Keeps CPUs of a virtual machine from sleeping, until disposed of. A CPU that has nothing to do is given to another machine, and
 * when an answer arrives it may take milliseconds to get it back: under load, servers and engine sleep and wake
 * thousands of times a second. So each CPU gets a thread that spins at the lowest priority there is (SCHED_IDLE): whatever else
 * wants to run goes first, at once. docs/accuracy.md has what that is worth.
 *
 * Does nothing where CPUs are not virtual, where a control group limits CPU time (it would be spent on spinning), where the
 * priority cannot be had, and where the environment says `GAITKEEPER_AWAKE=0`.
 */
export async function keepAwake(cpus: readonly number[]): Promise<Awake> {
  const spinners = (await whyAsleep()) === null ? await Promise.all(cpus.map(spin)) : [];
  return {
    awake: spinners.length > 0 && !spinners.includes(null),
    async [Symbol.asyncDispose]() {
      await Promise.all(spinners.map((spinner) => spinner?.stop()));
    },
  };
}

export interface Awake extends AsyncDisposable {
  /** Whether all of the CPUs are. */
  readonly awake: boolean;
}

/** What keeps CPUs from being kept awake. */
export type Obstacle = 'switched-off' | 'not-virtual' | 'not-installed' | 'quota';

/** Why CPUs are left alone; null where they would be kept awake. */
export async function whyAsleep(): Promise<Obstacle | null> {
  if (process.env.GAITKEEPER_AWAKE === '0') return 'switched-off';
  if (!(await isVirtual())) return 'not-virtual';
  const installed = await Promise.all(['chrt', 'taskset'].map(isInstalled));
  if (installed.includes(false)) return 'not-installed';
  return (await hasQuota()) ? 'quota' : null;
}

/** On x86 the processor says it; on ARM only the firmware does. */
async function isVirtual(): Promise<boolean> {
  if (/^flags\s*:.*\bhypervisor\b/m.test((await readIfThere('/proc/cpuinfo')) ?? '')) return true;
  const firmware = ['sys_vendor', 'product_name'].map((of) => readIfThere(join(FIRMWARE, of)));
  const names = (await Promise.all(firmware)).join(' ');
  return VIRTUAL.test(names) && !/\.metal\b/.test(names);
}

const FIRMWARE = '/sys/class/dmi/id';
const VIRTUAL =
  /virtual machine|virtualization|virtualbox|vmware|qemu|kvm|xen|amazon ec2|google compute engine|openstack/i;

/** Whether this process's control group, or one around it, has only so much CPU time. */
async function hasQuota(): Promise<boolean> {
  const texts = await Promise.all(
    quotaFiles((await readIfThere('/proc/self/cgroup')) ?? '').map(readIfThere),
  );
  // `200000 100000` and `200000` are limits, `max 100000` and `-1` are none.
  return texts.some((text) => /^\d/.test(text ?? ''));
}

const CGROUPS = '/sys/fs/cgroup';

/**
 * Where a limit of CPU time would stand, of a control group and those around it.
 * @param groups as in /proc/self/cgroup: `0::/path` of version 2, `4:cpu,cpuacct:/path` of version 1
 */
export function quotaFiles(groups: string): string[] {
  return [...groups.matchAll(/^\d+:([^:\n]*):(.*)$/gm)].flatMap(([, kinds = '', path = '/']) => {
    if (kinds === '') return upwards(path).map((at) => join(CGROUPS, at, 'cpu.max'));
    if (!kinds.split(',').includes('cpu')) return [];
    return upwards(path).map((at) => join(CGROUPS, 'cpu', at, 'cpu.cfs_quota_us'));
  });
}

/** `/a/b` → `/a/b`, `/a`, `/` */
function upwards(path: string): string[] {
  return path === '/' || path === '.' ? ['/'] : [path, ...upwards(dirname(path))];
}

interface Spinner {
  stop(): Promise<void>;
}

/** Null where its priority cannot be lowered: then nothing spins. */
async function spin(cpu: number): Promise<Spinner | null> {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(entryBeside(import.meta.url, 'awake-worker', 'awake'), {
    workerData: state.buffer,
  });
  const stop = async () => {
    Atomics.store(state, 0, DONE);
    Atomics.notify(state, 0);
    await worker.terminate();
  };
  try {
    const thread = await new Promise<number>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    for (const command of [
      ['chrt', '--idle', '--pid', '0', String(thread)],
      ['taskset', '--cpu-list', '--pid', String(cpu), String(thread)],
    ] as const) {
      if ((await run(command)).status === 0) continue;
      await stop();
      return null;
    }
  } catch {
    // A system that does not let it have a thread of its own.
    await stop();
    return null;
  }
  Atomics.store(state, 0, AWAKE);
  Atomics.notify(state, 0);
  worker.unref();
  return { stop };
}

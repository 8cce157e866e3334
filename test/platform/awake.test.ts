import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepAwake, quotaFiles, whyAsleep } from '../../src/platform/awake.ts';
import { allowedCpus } from '../../src/platform/cpus.ts';

/** SCHED_IDLE, as in sched(7). */
const IDLE = 5;

/** The CPUs for which there is a thread of this process with the lowest priority, whether it has got to run or not. */
function spinning(): string[] {
  const idle = readdirSync('/proc/self/task').filter((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    // The 41st field is the policy; two are cut off here, and it counts from 1.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[38]) === IDLE;
  });
  return idle.map((thread) => {
    const status = readFileSync(`/proc/self/task/${thread}/status`, 'utf8');
    return /^Cpus_allowed_list:\s*(.*)$/m.exec(status)?.[1] ?? '';
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('CPUs are kept awake', async () => {
  const [first = 0, second = first] = (await allowedCpus()) ?? [];

  test.skipIf((await whyAsleep()) !== null)(
    'by a thread of the lowest priority on each, which ends with it',
    async () => {
      {
        await using kept = await keepAwake([first, second]);
        expect(kept.awake).toBe(true);
        expect(spinning().sort()).toEqual([first, second].map(String).sort());
      }
      expect(spinning()).toEqual([]);
    },
  );

  test('but not where the environment says no, and that is told', async () => {
    vi.stubEnv('GAITKEEPER_AWAKE', '0');
    await using kept = await keepAwake([first]);
    expect(kept.awake).toBe(false);
    expect(spinning()).toEqual([]);
    expect(await whyAsleep()).toBe('switched-off');
  });

  test('and none is called so where there are none', async () => {
    await using kept = await keepAwake([]);
    expect(kept.awake).toBe(false);
  });
});

test('a limit of CPU time is looked for in the control group and all around it', () => {
  expect(quotaFiles('0::/system.slice/runner.service\n')).toEqual([
    '/sys/fs/cgroup/system.slice/runner.service/cpu.max',
    '/sys/fs/cgroup/system.slice/cpu.max',
    '/sys/fs/cgroup/cpu.max',
  ]);
  expect(quotaFiles('12:memory:/docker/1\n4:cpu,cpuacct:/docker/1\n')).toEqual([
    '/sys/fs/cgroup/cpu/docker/1/cpu.cfs_quota_us',
    '/sys/fs/cgroup/cpu/docker/cpu.cfs_quota_us',
    '/sys/fs/cgroup/cpu/cpu.cfs_quota_us',
  ]);
});

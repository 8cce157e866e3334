import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { CpuSampler } from '../../src/platform/cpu-sampler.ts';
import { PROGRAM, PythonTree } from './python-tree.ts';

const MS = 1e6;

/** Milliseconds of CPU time that the tree used while it was told to do something. */
async function spent(python: PythonTree, sampler: CpuSampler, line: string) {
  const before = { ns: sampler.sample()!, ticks: sampler.ticks()! };
  await python.tell(line);
  await sleep(10);
  const after = { ns: sampler.sample()!, ticks: sampler.ticks()! };
  return { ms: (after.ns - before.ns) / MS, tickMs: (after.ticks - before.ticks) / MS };
}

describe.runIf(process.platform === 'linux')('CPU time of a process tree', () => {
  // The program counts its own CPU time: what is burnt does not depend on how busy the machine is.
  test('is what its one thread used, to a fraction of a tick', async () => {
    await using python = await PythonTree.start(PROGRAM);
    using sampler = CpuSampler.open(python.pid)!;
    const { ms } = await spent(python, sampler, 'burn 50');
    expect(ms).toBeGreaterThan(49.9);
    expect(ms).toBeLessThan(60);
  });

  test('does not count what was used before, nor idling', async () => {
    await using python = await PythonTree.start(PROGRAM);
    await python.tell('burn 100');
    using sampler = CpuSampler.open(python.pid)!;
    await sleep(50);
    expect(sampler.sample()! / MS).toBeLessThan(5);
  });

  test('includes a child process that was there, and one that came later', async () => {
    await using python = await PythonTree.start(PROGRAM);
    await python.tell('fork 40');
    using sampler = CpuSampler.open(python.pid)!;
    expect((await spent(python, sampler, 'child 0')).ms).toBeGreaterThan(39);
    await python.tell('fork 40');
    const later = await spent(python, sampler, 'child 1');
    expect(later.ms).toBeGreaterThan(39);
    expect(later.ms).toBeLessThan(60);
    expect(sampler.lostTasks).toBe(0);
  });

  test('includes a thread that came later and stays', async () => {
    await using python = await PythonTree.start(PROGRAM);
    using sampler = CpuSampler.open(python.pid)!;
    const { ms } = await spent(python, sampler, 'keep 40');
    expect(ms).toBeGreaterThan(39);
    expect(ms).toBeLessThan(60);
  });

  test('loses threads that come and go, but its ticks hold them', async () => {
    await using python = await PythonTree.start(PROGRAM);
    using sampler = CpuSampler.open(python.pid)!;
    const { ms, tickMs } = await spent(python, sampler, 'passing 300');
    expect(ms).toBeLessThan(150);
    expect(tickMs).toBeGreaterThanOrEqual(280);
    expect(tickMs).toBeLessThan(450);
  });

  test('loses a child that comes and goes, but its ticks hold it', async () => {
    await using python = await PythonTree.start(PROGRAM);
    using sampler = CpuSampler.open(python.pid)!;
    const { ms, tickMs } = await spent(python, sampler, 'passing_child 100');
    expect(ms).toBeLessThan(50);
    expect(tickMs).toBeGreaterThanOrEqual(80);
  });

  test('never falls when a thread that was seen has ended, and the loss is counted', async () => {
    const program = PROGRAM.replace(
      'children = []',
      'children = []\ngo = threading.Event()\ndef hold(ms):\n    burnt = threading.Event()\n    global thread\n    thread = threading.Thread(target=lambda: (burn(ms), burnt.set(), go.wait()))\n    thread.start()\n    burnt.wait()\ndef release(ms):\n    go.set()\n    thread.join()\n',
    );
    await using python = await PythonTree.start(program);
    using sampler = CpuSampler.open(python.pid)!;
    await python.tell('hold 40');
    const before = sampler.sample()!;
    await python.tell('release 0');
    // Python has joined it; the kernel may take a moment longer to forget it.
    await vi.waitFor(() => {
      expect(sampler.sample()).toBeGreaterThanOrEqual(before);
      expect(sampler.lostTasks).toBe(1);
    }, 10_000);
  });

  test('is null, not zero, once the root has ended', async () => {
    const python = await PythonTree.start(PROGRAM);
    using sampler = CpuSampler.open(python.pid)!;
    await python[Symbol.asyncDispose]();
    expect(sampler.sample()).toBeNull();
    expect(sampler.ticks()).toBeNull();
    expect(CpuSampler.open(python.pid)).toBeNull();
  });

  test('leaves no file open', async () => {
    await using python = await PythonTree.start(PROGRAM);
    await python.tell('fork 1');
    const before = readdirSync('/proc/self/fd').length;
    const sampler = CpuSampler.open(python.pid)!;
    expect(sampler.processes).toBe(2);
    expect(readdirSync('/proc/self/fd').length).toBe(before + 6);
    sampler[Symbol.dispose]();
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });
});

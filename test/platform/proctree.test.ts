import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { processTree, taskIds, treeMemory } from '../../src/platform/proctree.ts';
import { PROGRAM, PythonTree } from './python-tree.ts';

const onLinux = describe.runIf(process.platform === 'linux');

/** The id of a process that has ended and been awaited. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}

onLinux('a process tree', () => {
  test('holds the root, its children and their children', async () => {
    await using python = await PythonTree.start(PROGRAM);
    expect(processTree(python.pid)).toEqual([python.pid]);
    await python.tell('fork 1');
    await python.tell('fork 1');
    const tree = processTree(python.pid);
    expect(tree).toHaveLength(3);
    expect(tree[0]).toBe(python.pid);
    expect(processTree(process.pid)).toEqual(expect.arrayContaining([...tree]));
  });

  test('finds children that a thread other than the first has started', async () => {
    const program = PROGRAM.replace(
      'children = []',
      'children = []\ndef threaded(ms):\n    t = threading.Thread(target=lambda: (fork(ms), threading.Event().wait()), daemon=True)\n    t.start()\n    while not children: time.sleep(0.01)\n',
    );
    await using python = await PythonTree.start(program);
    await python.tell('threaded 1');
    expect(taskIds(python.pid)).toHaveLength(2);
    expect(processTree(python.pid)).toHaveLength(2);
  });

  test('is empty when the root has ended', async () => {
    const pid = await endedPid();
    expect(processTree(pid)).toEqual([]);
    expect(taskIds(pid)).toEqual([]);
  });
});

onLinux('the memory of a process tree', () => {
  test('grows by what a process takes for itself', async () => {
    const grow = 'hold = []\ndef take(mib):\n    hold.append(b"x" * (mib << 20))\n';
    await using python = await PythonTree.start(
      PROGRAM.replace('children = []', `children = []\n${grow}`),
    );
    const before = treeMemory(python.pid)!.bytes;
    await python.tell('take 32');
    const grown = (treeMemory(python.pid)!.bytes - before) / 2 ** 20;
    expect(grown).toBeGreaterThan(31);
    expect(grown).toBeLessThan(34);
  });

  test('counts once what parent and child share', async () => {
    const hold = 'hold = b"x" * (64 << 20)\n';
    await using python = await PythonTree.start(
      PROGRAM.replace('children = []', `children = []\n${hold}`),
    );
    const alone = treeMemory(python.pid)!.bytes;
    await python.tell('fork 1');
    expect((treeMemory(python.pid)!.bytes - alone) / 2 ** 20).toBeLessThan(16);
  });

  test('remembers what was taken for a moment', async () => {
    const burst = 'def burst(mib):\n    len(b"x" * (mib << 20))\n';
    await using python = await PythonTree.start(
      PROGRAM.replace('children = []', `children = []\n${burst}`),
    );
    const before = treeMemory(python.pid)!;
    await python.tell('burst 64');
    const after = treeMemory(python.pid)!;
    expect((after.bytes - before.bytes) / 2 ** 20).toBeLessThan(8);
    expect((after.peakBytes - before.bytes) / 2 ** 20).toBeGreaterThan(56);
  });

  test('is null, not zero, when the root has ended', async () => {
    expect(treeMemory(await endedPid())).toBeNull();
  });
});

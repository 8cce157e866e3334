import { expect, test } from 'vitest';
import {
  allowedCpus,
  dividedCores,
  parseCpuList,
  partitionCpus,
  pinSelf,
} from '../../src/platform/cpus.ts';

test('a list of CPUs is read as the kernel writes it', () => {
  expect(parseCpuList('0-2,5')).toEqual([0, 1, 2, 5]);
  expect(parseCpuList('7')).toEqual([7]);
});

test.each([
  ['two cores', [[0], [1]], { engine: [0], server: [1] }, null],
  [
    'two cores of two hyperthreads each, which stay together',
    [
      [0, 2],
      [1, 3],
    ],
    { engine: [0, 2], server: [1, 3] },
    null,
  ],
  ['four cores', [[0], [1], [2], [3]], { engine: [0], server: [1, 2, 3] }, null],
  [
    'eight cores',
    [[0], [1], [2], [3], [4], [5], [6], [7]],
    { engine: [0, 1], server: [2, 3, 4, 5, 6, 7] },
    null,
  ],
  ['one core of two hyperthreads', [[0, 1]], { engine: [0], server: [1] }, /hyperthreads/],
  ['one CPU', [[0]], null, /one CPU only/],
  ['no CPU', [], null, /one CPU only/],
])('%s are divided', (_, cores, cpus, reason) => {
  const partition = dividedCores(cores);
  expect(partition.cpus).toEqual(cpus);
  if (reason === null) expect(partition.reason).toBeNull();
  else expect(partition.reason).toMatch(reason);
});

test.each([
  [1, 1],
  [2, 1],
  [7, 1],
  [8, 2],
  [16, 4],
])('of %i cores the load engine has %i', (cores, engineCores) => {
  const all = Array.from({ length: cores }, (_, cpu) => [cpu, cpu + cores]);
  expect(dividedCores(all)).toMatchObject({ engineCores });
});

test('this machine is divided, or the reason is given', async () => {
  const { cpus, reason } = await partitionCpus();
  if (cpus === null) return expect(reason).toMatch(/\.$/);
  const allowed = await allowedCpus();
  expect([...cpus.engine, ...cpus.server].sort()).toEqual([...allowed!].sort());
  expect(cpus.engine.filter((cpu) => cpus.server.includes(cpu))).toEqual([]);
});

test('this process is pinned, and let go again', async ({ skip }) => {
  const { cpus } = await partitionCpus();
  if (cpus === null) skip('nothing to pin to here');
  const before = await allowedCpus();
  {
    await using _pinned = await pinSelf(cpus!.engine);
    expect(await allowedCpus()).toEqual(cpus!.engine);
  }
  expect(await allowedCpus()).toEqual(before);
});

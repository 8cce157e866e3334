import { expect, test } from 'vitest';
import { shareTheWork } from '../../../src/measure/profile/busy-threads.ts';

const times = (...threads: readonly (readonly [thread: number, ns: number])[]) =>
  new Map([[7, new Map(threads)]]);

test.each([
  ['of one thread does not', times([7, 100]), times([7, 900]), false],
  ['whose others only idle does not', times([7, 100], [8, 50]), times([7, 900], [8, 60]), false],
  ['whose boot was the work of one does', times([7, 900]), times([7, 990], [8, 80], [9, 90]), true],
  ['whose threads are as busy does', times([7, 0], [8, 0]), times([7, 500], [8, 400]), true],
  ['that did nothing does not', times([7, 5], [8, 5]), times([7, 5], [8, 5]), false],
])('a process %s share its work among threads', (_what, before, after, shared) => {
  expect(shareTheWork(before, after)).toBe(shared);
});

test('processes of one thread each share no lock', () => {
  const side = (ns: number) => new Map([7, 8].map((pid) => [pid, new Map([[pid, ns]])]));
  expect(shareTheWork(side(0), side(500))).toBe(false);
});

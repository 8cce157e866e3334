import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jobsFor, partition, type Task, total } from '../../../src/commands/fan-out/partition.ts';

const tasks = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.integer({ min: 0, max: 1000 })), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 40,
  })
  .map((list) => list.map(([id, seconds]): Task => ({ id, seconds })));
const most = fc.integer({ min: 1, max: 256 });

const ids = (jobs: readonly (readonly Task[])[]) =>
  jobs.map((job) => job.map(({ id }) => id).sort());

it('every task is in one job, and no job is empty', () => {
  fc.assert(
    fc.property(tasks, most, (list, jobs) => {
      const parts = partition(list, jobs);
      expect(parts.flat().toSorted(byId)).toEqual(list.toSorted(byId));
      expect(parts.length).toBeLessThanOrEqual(jobs);
      for (const part of parts) expect(part.length).toBeGreaterThan(0);
    }),
  );
});

it('the same tasks are dealt out alike, in whichever order they come', () => {
  const shuffled = tasks.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, most, ([list, other], jobs) => {
      expect(ids(partition(other, jobs))).toEqual(ids(partition(list, jobs)));
    }),
  );
});

it('the longest job is at most 4/3 − 1/3m of what the best of all plans has', () => {
  const few = tasks.map((list) => list.slice(0, 7));
  fc.assert(
    fc.property(few, fc.integer({ min: 1, max: 3 }), (list, jobs) => {
      const longest = Math.max(...partition(list, jobs).map(total));
      const bound = (4 / 3 - 1 / (3 * jobs)) * best(list, Array(jobs).fill(0));
      expect(longest).toBeLessThanOrEqual(bound + 1e-9);
    }),
  );
});

/** The shortest longest job there can be, by trying every plan. */
function best([task, ...others]: readonly Task[], loads: readonly number[]): number {
  if (task === undefined) return Math.max(...loads);
  const plans = loads.map((_, job) =>
    best(
      others,
      loads.map((load, index) => load + (index === job ? task.seconds : 0)),
    ),
  );
  return Math.min(...plans);
}

it('what takes no time opens no job', () => {
  const free = ['a', 'b', 'c'].map((id) => ({ id, seconds: 0 }));
  expect(partition(free, 8)).toEqual([free]);
  expect(partition([...free, { id: 'd', seconds: 5 }, { id: 'e', seconds: 9 }], 8)).toHaveLength(2);
});

it('there are as few jobs as keep each within the time, unless a task alone does not fit', () => {
  fc.assert(
    fc.property(tasks, fc.integer({ min: 1, max: 2000 }), (list, seconds) => {
      const jobs = jobsFor(list, seconds, 256);
      const limit = Math.max(seconds, ...list.map((task) => task.seconds));
      const longest = (amount: number) => Math.max(...partition(list, amount).map(total));
      expect(longest(jobs)).toBeLessThanOrEqual(limit);
      if (jobs > 1) expect(longest(jobs - 1)).toBeGreaterThan(limit);
    }),
  );
});

it('there are never more jobs than allowed', () => {
  const list = Array.from({ length: 50 }, (_, index) => ({ id: `t${index}`, seconds: 100 }));
  expect(jobsFor(list, 100, 8)).toBe(8);
});

function byId(a: Task, b: Task): number {
  return a.id < b.id ? -1 : 1;
}

import { compareText } from '../../domain/order.ts';

/** Something to be done, and how long it is expected to take. */
export interface Task {
  readonly id: string;
  readonly seconds: number;
}

/**
 * Deals tasks out to at most `total` jobs so that the longest job is short: the longest task first, each to
 * the job that has least to do (LPT, which is at most 4/3 of the best possible). Depends on nothing but the
 * tasks, not on their order; within a job they keep it. What takes no time opens no job.
 */
export function partition<T extends Task>(
  tasks: readonly T[],
  total: number,
): readonly (readonly T[])[] {
  const worth = tasks.filter(({ seconds }) => seconds > 0).length;
  const jobs = Array.from({ length: Math.max(1, Math.min(total, worth)) }, () => ({
    seconds: 0,
    tasks: [] as T[],
  }));
  for (const task of tasks.toSorted(longestFirst)) {
    const least = jobs.reduce((one, other) => (other.seconds < one.seconds ? other : one));
    least.seconds += task.seconds;
    least.tasks.push(task);
  }
  const place = new Map(tasks.map((task, index) => [task, index]));
  return jobs.map((job) =>
    job.tasks.sort((a, b) => (place.get(a) as number) - (place.get(b) as number)),
  );
}

/**
 * The fewest jobs of which none takes longer than `seconds`, unless a single task does, at most `most`.
 * Fewer jobs would cut their tasks short; each further one costs a checkout and an installation.
 */
export function jobsFor(tasks: readonly Task[], seconds: number, most: number): number {
  const sum = total(tasks);
  const limit = Math.max(seconds, ...tasks.map((task) => task.seconds));
  let jobs = Math.min(most, Math.max(1, Math.ceil(sum / limit)));
  while (jobs < most && Math.max(...partition(tasks, jobs).map(total)) > limit) {
    // A job for each task is the most there can be.
    if (jobs >= tasks.length) break;
    jobs++;
  }
  return jobs;
}

export function total(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { seconds }) => sum + seconds, 0);
}

function longestFirst(a: Task, b: Task): number {
  return b.seconds - a.seconds || compareText(a.id, b.id);
}

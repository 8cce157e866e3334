/** Nanoseconds of CPU time by thread, of each process. */
export type Times = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** A thread that does less of a process's work than this has hardly ever to wait for the others. */
const BUSY_SHARE = 0.1;

/** Whether in any process several threads shared the work between the two looks. */
export function shareTheWork(before: Times, after: Times): boolean {
  return [...after].some(([pid, threads]) => {
    const earlier = before.get(pid);
    const spent = [...threads].map(([thread, ns]) => ns - (earlier?.get(thread) ?? 0));
    const all = spent.reduce((sum, ns) => sum + ns, 0);
    return all > 0 && spent.filter((ns) => ns >= BUSY_SHARE * all).length > 1;
  });
}

import { readFileSync } from 'node:fs';

/** Ticks of 10 ms, over the CPUs that take part. */
export interface Ticks {
  readonly busy: number;
  readonly total: number;
}

/** What the CPUs did since boot; steal, the time that the machine's host gave to others, is busy as well. */
export function ticksOf(cpus: readonly (string | null)[]): Ticks {
  const names = cpus.map((cpu) => `cpu${cpu ?? ''}`);
  const lines = readFileSync('/proc/stat', 'utf8').split('\n');
  let [busy, total] = [0, 0];
  for (const line of lines) {
    const [name, ...fields] = line.split(/ +/);
    if (!names.includes(name!)) continue;
    const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, ...interrupts] = fields
      .slice(0, 8)
      .map(Number);
    const work = user + nice + system + interrupts.reduce((sum, ticks) => sum + ticks, 0);
    busy += work;
    total += work + idle + wait;
  }
  return { busy, total };
}

/** Share of the CPUs that neither the server nor the contender used: other people's work. */
export function foreignShare(before: Ticks, after: Ticks, ownNs: number): number {
  const busy = after.busy - before.busy - ownNs / 1e7;
  return Math.max(0, busy / (after.total - before.total));
}

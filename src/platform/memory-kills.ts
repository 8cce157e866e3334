import { readFileSync } from 'node:fs';

/**
 * How many processes the kernel has killed for want of memory since it started, those that met the limit of their container
 * included. Null where it does not tell (before Linux 4.13, and on other systems).
 */
export function memoryKills(): number | null {
  try {
    const count = /^oom_kill (\d+)$/m.exec(readFileSync('/proc/vmstat', 'latin1'))?.[1];
    return count === undefined ? null : Number(count);
  } catch {
    return null;
  }
}

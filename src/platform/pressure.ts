import { readIfThere } from './files.ts';

/**
 * Share of the last minute in which at least one task waited for a CPU (pressure-stall information of the
 * kernel); null where the system does not tell.
 */
export async function cpuPressure(): Promise<number | null> {
  const text = await readIfThere('/proc/pressure/cpu');
  const average = /^some .*\bavg60=([\d.]+)/m.exec(text ?? '')?.[1];
  return average === undefined ? null : Number(average) / 100;
}

import { variance } from './moments.ts';
import { halfWidth as studentHalfWidth } from './student.ts';

/** Fewer launches than this say too little about their own scatter. */
export const MINIMUM_LAUNCHES = 4;

/** ADJUST */
export function halfWidth(logRatios: readonly number[]): number {
  const n = logRatios.length;
  return studentHalfWidth(
    { standardError: Math.sqrt(variance(logRatios) / n), degreesOfFreedom: n - 1 },
    0.95,
  );
}

import { it } from 'vitest';

/**
 * What takes half a minute of two CPUs and tells of a variant, of which the rest is tested anyhow: `npm run test:slow`
 * runs these too, `script/test` skips them.
 */
export const slow = process.env.GAITKEEPER_SLOW ? it : it.skip;

/** How many simulated reports a promise is held to: enough to see that it broke; with `npm run test:slow` all. */
export function some(count: number): number {
  return process.env.GAITKEEPER_SLOW ? count : Math.ceil(count / 3);
}

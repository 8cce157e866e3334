import { it } from 'vitest';

/**
 * What takes half a minute of two CPUs and tells of a variant, of which the rest is tested anyhow: `npm run test:slow`
 * runs these too, `script/test` skips them.
 */
export const slow = process.env.GAITKEEPER_SLOW ? it : it.skip;

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { FUZZ_TARGETS } from './targets.ts';

/** The same inputs every time; `npm run fuzz` looks at others for as long as it may. */
const SEED = 20_261_121;
const RUNS = 150;

describe('what strangers write', () => {
  it.each(FUZZ_TARGETS)('does no harm to the $name', async ({ property }) => {
    await fc.assert(property() as fc.IAsyncProperty<unknown>, { seed: SEED, numRuns: RUNS });
  });
});

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { ArrivalRate } from '../domain/scenario.ts';

/**
 * When requests are due, in milliseconds from the start of a block. Random times follow from the
 * seed: two revisions that are given the same seed get the same bursts, which then cancel.
 */
export function arrivalTimes(rate: ArrivalRate, count: number, seed: number): Float64Array {
  const gapMs = 1000 / rate.perSecond;
  if (rate.spacing === 'even') return Float64Array.from({ length: count }, (_, at) => at * gapMs);
  // Seeds that follow each other must differ from the first number on: pure-rand's xoroshiro begins with the same.
  const generator = mersenne(seed);
  let time = 0;
  return Float64Array.from({ length: count }, (_, at) => {
    // Gaps of a Poisson process are exponential; 1 − u is never zero.
    if (at > 0) time -= gapMs * Math.log(1 - uniformFloat64(generator));
    return time;
  });
}

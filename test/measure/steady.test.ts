import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { isSteady } from '../../src/measure/steady.ts';

/** Costs of 100 units with ±`noise` of uniform noise, times a trend over the index. */
function costs(length: number, noise: number, trend: (index: number) => number): number[] {
  const generator = xoroshiro128plus(7);
  return Array.from({ length }, (_, index) => {
    return 100 * trend(index) * (1 + noise * (2 * uniformFloat64(generator) - 1));
  });
}

describe('a series of costs is steady', () => {
  it.each([
    ['when it is flat and quiet', true, costs(20, 0.01, () => 1)],
    ['when it is flat and noisy', true, costs(20, 0.2, () => 1)],
    [
      'once a warm-up at its start is over',
      true,
      costs(40, 0.01, (i) => (i < 15 ? 3 - i / 7.5 : 1)),
    ],
    ['not while it falls', false, costs(20, 0.01, (i) => 1 - i * 0.02)],
    ['not while it rises', false, costs(20, 0.01, (i) => 1 + i * 0.02)],
    ['or nobody can tell, with fewer than eight blocks', null, costs(7, 0, () => 1)],
  ])('%s', (_name, expected, series) => {
    expect(isSteady(series)).toBe(expected);
  });
});

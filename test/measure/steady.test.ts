import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { isSteady } from '../../src/measure/steady.ts';

type Trend = (index: number) => number;

/** Costs of 100 units with ±`noise` of uniform noise, times a trend over the index. */
function costs(seed: number, length: number, noise: number, trend: Trend): number[] {
  const generator = xoroshiro128plus(seed);
  return Array.from({ length }, (_, index) => {
    return 100 * trend(index) * (1 + noise * (2 * uniformFloat64(generator) - 1));
  });
}

const flat: Trend = () => 1;
const falling: Trend = (i) => 1 - i * 0.02;
const cliff: Trend = (i) => (i < 15 ? 3 - i / 7.5 : 1);

describe('two targets are steady', () => {
  it.each([
    ['when both are flat and quiet', true, 20, 0.01, flat, flat, false],
    ['when both are flat and noisy', true, 20, 0.2, flat, flat, false],
    ['once a warm-up at the start is over', true, 40, 0.01, cliff, cliff, true],
    ['not while one of them falls', false, 20, 0.01, falling, flat, false],
    ['nor while the other one does', false, 20, 0.01, flat, falling, false],
    ['when the machine moves both alike', true, 20, 0.01, falling, falling, false],
    ['but not when that may be a compiler', false, 40, 0.01, falling, falling, true],
    ['or nobody can tell, with fewer than eight rounds', null, 7, 0, flat, flat, false],
  ])('%s', (_name, expected, length, noise, base, head, compiles) => {
    const series = [costs(7, length, noise, base), costs(8, length, noise, head)];
    expect(isSteady(series, compiles)).toBe(expected);
  });

  it('by its own level, where there is only one of them', () => {
    expect(isSteady([costs(7, 20, 0.01, flat)], false)).toBe(true);
    expect(isSteady([costs(7, 20, 0.01, falling)], false)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { growthOf } from '../../src/stats/growth.ts';
import { randomFrom } from './random.ts';

const BATCH = 500;
const KIB = 1024;
const requests = Array.from({ length: 20 }, (_, batch) => (batch + 1) * BATCH);

describe('memory that', () => {
  test('grows by 1 KiB a request is a leak of 1 KiB a request', () => {
    const random = randomFrom(1);
    const sizes = requests.map((of) => of * KIB + 50 * KIB * random.normal());
    const { trend, slope, lower, upper } = growthOf(requests, sizes);
    expect(trend).toBe('grows');
    expect(slope / KIB).toBeCloseTo(1, 1);
    expect(lower).toBeLessThan(KIB);
    expect(upper).toBeGreaterThan(KIB);
  });

  test('fills a cache and then stays is no leak', () => {
    const random = randomFrom(2);
    const filled = requests.map((of) => 8e6 * (1 - Math.exp(-of / 1500)));
    const full = requests.map((of) => Math.min(of, 4000) * KIB);
    for (const sizes of [filled, full]) {
      const noisy = sizes.map((size) => size + 20 * KIB * random.normal());
      expect(growthOf(requests, noisy).trend).toBe('settles');
    }
  });

  test('takes a step of a megabyte once or twice is no leak', () => {
    for (let first = 0; first < 20; first++) {
      for (let second = first; second < 20; second++) {
        const sizes = requests.map(
          (_, batch) => Number(batch >= first) * 2 ** 20 + Number(batch >= second) * 2 ** 20,
        );
        expect(growthOf(requests, sizes).trend, `${first}, ${second}`).not.toBe('grows');
      }
    }
  });

  test('only scatters, or shrinks, hardly ever grows', () => {
    const random = randomFrom(3);
    const trends = Array.from({ length: 2000 }, () =>
      growthOf(
        requests,
        requests.map(() => 100 * KIB * random.normal()),
      ),
    ).map(({ trend }) => trend);
    expect(trends.filter((trend) => trend === 'grows').length).toBeLessThanOrEqual(2);
    const shrinking = growthOf(
      requests,
      requests.map((of) => -of * KIB),
    );
    expect(shrinking).toMatchObject({ trend: 'undecided', slope: -KIB });
  });
});

import { describe, expect, test } from 'vitest';
import { medianInterval, rateInterval } from '../../src/stats/block-intervals.ts';

describe('the interval of a rate over blocks', () => {
  test('is that of a mean where all blocks are equally long', () => {
    // Mean 10, standard deviation √(10/3), n = 4: 10 ± 3.1824 · √(10/3) / 2.
    const interval = rateInterval([8, 9, 11, 12], [1, 1, 1, 1], 0.95)!;
    expect(interval.lower).toBeCloseTo(10 - 2.9053, 3);
    expect(interval.upper).toBeCloseTo(10 + 2.9053, 3);
  });

  test('has no width where every block has the same rate, however long it is', () => {
    const interval = rateInterval([10, 40, 20], [1, 4, 2], 0.95)!;
    expect(interval.lower).toBeCloseTo(10, 10);
    expect(interval.upper).toBeCloseTo(10, 10);
  });

  test('does not exist for one block', () => {
    expect(rateInterval([10], [1], 0.95)).toBeNull();
  });
});

describe('the interval of a median', () => {
  test('is the 6th smallest and the 6th largest of 20 values (Conover, table A3)', () => {
    const values = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(medianInterval(values.toReversed(), 0.95)).toEqual({ lower: 6, upper: 15 });
  });

  test('does not exist for five values, and is all of them for six', () => {
    expect(medianInterval([1, 2, 3, 4, 5], 0.95)).toBeNull();
    expect(medianInterval([1, 2, 3, 4, 5, 6], 0.95)).toEqual({ lower: 1, upper: 6 });
  });
});

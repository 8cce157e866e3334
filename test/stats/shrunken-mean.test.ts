import { expect, test } from 'vitest';
import { shrunkenMean } from '../../src/stats/shrunken-mean.ts';
import { randomFrom } from './random.ts';

const DRAW = { variance: 4e-4, degreesOfFreedom: 8 };
const KIND = { variance: 16e-4, degreesOfFreedom: 3 };

test('without a difference it is zero, and as uncertain as two kinds are', () => {
  expect(shrunkenMean([], DRAW, KIND)).toEqual({
    mean: 0,
    variance: 2 * KIND.variance,
    degreesOfFreedom: KIND.degreesOfFreedom,
  });
});

test('one difference is shrunk by its share of scatter', () => {
  // Between kinds 32e-4, own 2·4e-4 + 2e-4 = 10e-4: weight 32/42.
  const found = shrunkenMean([{ mean: 0.1, variance: 2e-4 }], DRAW, KIND);
  expect(found.mean).toBeCloseTo((0.1 * 32) / 42, 12);
  expect(found.variance).toBeCloseTo((32e-4 * 10) / 42, 12);
});

test('where kinds do not differ nothing is made of the differences', () => {
  const none = { variance: 0, degreesOfFreedom: 3 };
  expect(shrunkenMean([{ mean: 0.1, variance: 0 }], DRAW, none)).toMatchObject({
    mean: 0,
    variance: 0,
  });
});

// 4,000 pairs of kinds: a standard error of the mean square is 2%.
test.each([1, 2, 3, 6, 12])(
  'of %i alternating draws the error is no larger than it says',
  (count) => {
    const random = randomFrom(3);
    let ratio = 0;
    for (let run = 0; run < 4000; run++) {
      const kinds = [0, 1].map(() => Math.sqrt(KIND.variance) * random.normal()) as [
        number,
        number,
      ];
      const draws = Array.from(
        { length: count + 1 },
        (_, index) => (kinds[index % 2] as number) + Math.sqrt(DRAW.variance) * random.normal(),
      );
      const differences = draws.slice(1).map((draw, index) => ({
        mean: (index % 2 === 0 ? 1 : -1) * (draw - (draws[index] as number)),
        variance: 0,
      }));
      const found = shrunkenMean(differences, DRAW, KIND);
      ratio += (found.mean - (kinds[1] - kinds[0])) ** 2 / found.variance / 4000;
    }
    expect(ratio).toBeLessThan(1.08);
    expect(ratio).toBeGreaterThan(0.6);
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '../../src/stats/holm.ts';

test('p-values are adjusted as statsmodels and R do', () => {
  // statsmodels.stats.multitest.multipletests(p, method="holm")
  const adjusted = holm([0.01, 0.04, 0.03, 0.005, 0.5]);
  [0.04, 0.09, 0.09, 0.025, 0.5].forEach((expected, index) => {
    expect(adjusted[index]).toBeCloseTo(expected, 12);
  });
});

test('nothing is adjusted to nothing', () => {
  expect(holm([])).toEqual([]);
});

test('an adjusted p-value lies between the raw one and Bonferroni’s, in the order of the raw ones', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (raw) => {
      const adjusted = holm(raw);
      raw.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * raw.length));
        raw.forEach((other, j) => {
          if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] as number);
        });
      });
    }),
    { numRuns: 50 },
  );
});

import { expect, test } from 'vitest';
import { mean, variance } from '../../src/stats/moments.ts';
import { halfWidth, precisionReached } from '../../src/stats/stopping.ts';
import { criticalValue } from '../../src/stats/student.ts';
import { randomFrom } from './random.ts';

test('three launches are never enough, however well they agree', () => {
  expect(precisionReached([0.01, 0.01, 0.01], 0.5)).toBe(false);
});

test('launches that agree by luck are not believed before there are several', () => {
  expect(precisionReached([0.01, 0.01, 0.01, 0.01], 0.01)).toBe(false);
  expect(precisionReached(Array(8).fill(0.01), 0.01)).toBe(true);
});

test('noisy launches are not precise', () => {
  expect(precisionReached([0.1, -0.1, 0.1, -0.1, 0.1, -0.1, 0.1, -0.1], 0.01)).toBe(false);
});

test('the half width mixes the seen variance with a prior of 1.5%', () => {
  // Variance 1e-4 with 3 degrees of freedom, prior 2.25e-4 with 4; t(0.975, 3) = 3.18244630528.
  const ratios = [-1, -1, 1, 1].map((sign) => sign * Math.sqrt(0.75e-4));
  const mixed = (3 * 1e-4 + 4 * 2.25e-4) / 7;
  expect(halfWidth(ratios)).toBeCloseTo(3.18244630528 * Math.sqrt(mixed / 4), 10);
  expect(halfWidth([0.1])).toBe(Number.POSITIVE_INFINITY);
});

test('the result does not decide when to stop', () => {
  const noise = [0.004, -0.002, 0.001, -0.006, 0.003];
  expect(halfWidth(noise.map((value) => value + 1))).toBeCloseTo(halfWidth(noise), 12);
});

// 3,000 runs each: 3 standard errors are 1.2 points. Stopping by the seen variance alone covers 91.5%.
test.each([0.004, 0.008, 0.01, 0.015, 0.02, 0.03])(
  'the 95 percent interval still covers after stopping on precision, launches scattering by %f',
  (spread) => {
    const random = randomFrom(17);
    let covered = 0;
    for (let run = 0; run < 3000; run++) {
      const ratios: number[] = [];
      while (ratios.length < 40 && !precisionReached(ratios, 0.01))
        ratios.push(spread * random.normal());
      const error = Math.sqrt(variance(ratios) / ratios.length);
      if (Math.abs(mean(ratios)) <= error * criticalValue(0.05, ratios.length - 1)) covered++;
    }
    expect(covered / 3000).toBeGreaterThan(0.92);
    expect(covered / 3000).toBeLessThan(0.97);
  },
);

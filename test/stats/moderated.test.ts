import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moderateVariances, STRONGEST_PRIOR } from '../../src/stats/moderated.ts';
import { mean, variance } from '../../src/stats/moments.ts';
import { pValue } from '../../src/stats/student.ts';
import { type Random, randomFrom } from './random.ts';

test('variances are shrunk as an independent implementation shrinks them', () => {
  // limma's fitFDist on the other four, d0 by scipy.optimize.brentq on scipy.special.polygamma.
  const samples = [1, 0.2, 4, 0.05, 9].map((value, index) => ({
    variance: value,
    degreesOfFreedom: [3, 3, 5, 3, 7][index] as number,
  }));
  const expected = [
    [0.8212245024953859, 4.012886035170683],
    [0.2800056936188662, 4.112251245014565],
    [3.2914679041097865, 6.168363207955811],
    [0.4816886617455144, 4.8909008968811865],
    [7.4748094605357664, 8.483312343859273],
  ];
  moderateVariances(samples).forEach((found, index) => {
    expect(found.variance).toBeCloseTo(expected[index]?.[0] as number, 8);
    expect(found.degreesOfFreedom).toBeCloseTo(expected[index]?.[1] as number, 8);
  });
});

test('variances that scatter less than chance lend each other the strongest prior', () => {
  const [first] = moderateVariances(
    [1, 1.2, 0.9, 1.1].map((value) => ({ variance: value, degreesOfFreedom: 3 })),
  );
  expect(first?.degreesOfFreedom).toBe(3 + STRONGEST_PRIOR);
  expect(first?.variance).toBeCloseTo(0.9440020981573849, 10);
});

test('a lone variance has nobody to learn from', () => {
  const alone = [{ variance: 2, degreesOfFreedom: 3 }];
  expect(moderateVariances(alone)).toEqual(alone);
  expect(moderateVariances([])).toEqual([]);
});

test('variances of zero leave no NaN behind', () => {
  const zero = { variance: 0, degreesOfFreedom: 3 };
  for (const samples of [
    [zero, zero, zero],
    [zero, zero, { ...zero, variance: 1 }],
  ]) {
    for (const { variance: found, degreesOfFreedom } of moderateVariances(samples)) {
      expect(found).toBeGreaterThanOrEqual(0);
      expect(degreesOfFreedom).toBeGreaterThan(0);
    }
  }
});

const positive = fc.double({ min: 1e-8, max: 1e8, noNaN: true });

test('a larger variance of its own never makes a moderated one smaller', () => {
  fc.assert(
    fc.property(fc.array(positive, { minLength: 2, maxLength: 12 }), positive, (values, more) => {
      const samples = values.map((value) => ({ variance: value, degreesOfFreedom: 3 }));
      const noisier = samples.with(0, {
        variance: samples[0]!.variance + more,
        degreesOfFreedom: 3,
      });
      const [before] = moderateVariances(samples);
      const [after] = moderateVariances(noisier);
      expect(after?.variance).toBeGreaterThanOrEqual(before!.variance * (1 - 1e-9));
    }),
  );
});

// The far tail is what matters: 1% over a report, by Bonferroni over its comparisons; what could show as a
// regression is one side of it. 2,000 reports of four launches: three standard errors of 1% are 0.67%.
test.each<[string, number, (random: Random) => number]>([
  ['2 comparisons that scatter alike', 2, () => 0.01],
  ['3 comparisons that scatter alike', 3, () => 0.01],
  ['6 comparisons that scatter alike', 6, () => 0.01],
  ['24 comparisons that scatter alike', 24, () => 0.01],
  ['24 comparisons that scatter by 0.5–2%', 24, (random) => 0.005 * 4 ** random.uniform()],
  [
    '24 comparisons, one in seven of them four times as noisy',
    24,
    (random) => (random.uniform() < 0.15 ? 0.02 : 0.005),
  ],
])('%s hold their level', (_, count, spread) => {
  const random = randomFrom(5);
  let wrong = 0;
  for (let report = 0; report < 2000; report++) {
    const samples = Array.from({ length: count }, () => draw(spread(random), random));
    const worse = pValues(samples).filter(
      (p, index) => p < 0.01 / count && mean(samples[index]!) > 0,
    );
    if (worse.length > 0) wrong++;
  }
  expect(wrong / 2000).toBeLessThanOrEqual(0.0167);
});

function pValues(samples: readonly (readonly number[])[]): number[] {
  const moderated = moderateVariances(
    samples.map((sample) => ({ variance: variance(sample), degreesOfFreedom: 3 })),
  );
  return samples.map((sample, index) => {
    const { variance: spread, degreesOfFreedom } = moderated[index]!;
    return pValue({
      estimate: mean(sample),
      standardError: Math.sqrt(spread / 4),
      degreesOfFreedom,
    });
  });
}

function draw(spread: number, random: Random): number[] {
  return Array.from({ length: 4 }, () => spread * random.normal());
}

import { describe, expect, it } from 'vitest';
import { bestPairs } from '../../src/measure/allocation.ts';

describe('the best number of pairs a launch', () => {
  const history = {
    withinVariances: [0.0004, 0.0004],
    pairs: [50, 50],
    secondsPerPair: 0.03,
    secondsPerLaunch: 1.5,
  };

  it('follows the classic rule of two-stage sampling', () => {
    // within = 0.0004·π/2 = 6.283e-4; between = 1e-4 − within/50 = 8.743e-5; √(50 · 6.283e-4 / 8.743e-5) = 18.96
    expect(bestPairs({ ...history, estimates: [-0.01, 0, 0.01] })).toBe(19);
  });

  it('is as many as there is time for where launches do not differ', () => {
    expect(bestPairs({ ...history, estimates: [0.001, 0.001, 0.001] })).toBe(2000);
  });

  it('is as many as there is time for while too few launches tell', () => {
    expect(bestPairs({ ...history, estimates: [0.5, -0.5] })).toBe(2000);
  });

  it('is never below six', () => {
    expect(bestPairs({ ...history, estimates: [-1, 0, 1] })).toBe(6);
  });
});

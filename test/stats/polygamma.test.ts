import { expect, test } from 'vitest';
import { digamma, tetragamma, trigamma, trigammaInverse } from '../../src/stats/polygamma.ts';

// Closed forms: ψ(1) = −γ, ψ(½) = −γ − 2 ln 2, ψ′(1) = π²/6, ψ′(½) = π²/2, ψ″(1) = −2ζ(3), ψ″(½) = −14ζ(3).
const GAMMA = 0.5772156649015329;
const ZETA3 = 1.2020569031595942;

test.each([
  ['ψ(1)', digamma(1), -GAMMA],
  ['ψ(½)', digamma(0.5), -GAMMA - 2 * Math.LN2],
  ['ψ′(1)', trigamma(1), Math.PI ** 2 / 6],
  ['ψ′(½)', trigamma(0.5), Math.PI ** 2 / 2],
  ['ψ″(1)', tetragamma(1), -2 * ZETA3],
  ['ψ″(½)', tetragamma(0.5), -14 * ZETA3],
])('%s has its closed form', (_, found, expected) => {
  expect(found / expected).toBeCloseTo(1, 11);
});

test.each([1e-8, 1e-3, 0.3, 1.5, 12, 1e4, 1e9])(
  'the trigamma of its inverse of %f is that again',
  (x) => {
    expect(trigamma(trigammaInverse(x)) / x).toBeCloseTo(1, 5);
  },
);

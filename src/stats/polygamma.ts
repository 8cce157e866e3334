/**
 * Digamma ψ(x), x > 0: recurrence up to x ≥ 10, then the asymptotic series.
 * Abramowitz & Stegun 6.3.5 and 6.3.18; 12 digits.
 */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 10; y++) shift -= 1 / y;
  const r = 1 / (y * y);
  const series = r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r / 132))));
  return shift + Math.log(y) - 1 / (2 * y) - series;
}

/** Trigamma ψ′(x), x > 0. Abramowitz & Stegun 6.4.6 and 6.4.12. */
export function trigamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 10; y++) shift += 1 / (y * y);
  const r = 1 / (y * y);
  const series = r * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * (1 / 30 - (5 * r) / 66))));
  return shift + 1 / y + r / 2 + series / y;
}

/** Tetragamma ψ″(x), x > 0: negative. Abramowitz & Stegun 6.4.6 and 6.4.13. */
export function tetragamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 10; y++) shift -= 2 / (y * y * y);
  const r = 1 / (y * y);
  const series = r * r * (1 / 2 - r * (1 / 6 - r * (1 / 6 - r * (3 / 10 - (5 * r) / 6))));
  return shift - r - r / y - series;
}

/**
 * The y with ψ′(y) = x, x > 0, by Newton's method on 1/ψ′, which is nearly linear and converges
 * from below. Smyth (2004), appendix; limma's `trigammaInverse`.
 */
export function trigammaInverse(x: number): number {
  if (x > 1e7) return 1 / Math.sqrt(x);
  if (x < 1e-6) return 1 / x;
  let y = 0.5 + 1 / x;
  for (let step = 0; step < 50; step++) {
    const value = trigamma(y);
    const change = (value * (1 - value / x)) / tetragamma(y);
    y += change;
    if (-change / y < 1e-10) break;
  }
  return y;
}

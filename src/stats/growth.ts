import { mannKendall } from './mann-kendall.ts';
import { theilSenInterval } from './theil-sen.ts';

export interface Growth {
  /** Theil–Sen slope over all batches with its 95% interval, in units of y per unit of x. */
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
  /**
   * `grows`: in both halves, and in the second not much slower than in the first. `settles`: it grew at first and
   * then hardly any more, as a cache does that is full. `undecided`: anything else.
   */
  readonly trend: 'grows' | 'settles' | 'undecided';
}

/** Significance of the trend in each half. Ten values in perfect order have p = 0.0001. */
const ALPHA = 0.01;
/** What grows in the second half by less than this share of what it grew in the first is settling. */
const SETTLED = 0.3;

/**
 * Whether something grows without end, from its size after equal batches of requests: a leak goes on in the second half,
 * and memory that is filled once (a cache, an allocator's reserve) does not.
 * @param xs requests so far, ascending; at least 16
 */
export function growthOf(xs: readonly number[], ys: readonly number[]): Growth {
  const { slope, lower, upper } = theilSenInterval(xs, ys, 0.95);
  const middle = Math.floor(xs.length / 2);
  const first = half(xs.slice(0, middle), ys.slice(0, middle));
  const second = half(xs.slice(middle), ys.slice(middle));
  const slowed = second.slope < SETTLED * first.slope;
  if (first.rises && second.rises && !slowed) return { slope, lower, upper, trend: 'grows' };
  const settles = first.slope > 0 && slowed && mannKendall(ys).tau > 0;
  return { slope, lower, upper, trend: settles ? 'settles' : 'undecided' };
}

function half(xs: readonly number[], ys: readonly number[]) {
  const { tau, pValue } = mannKendall(ys);
  const { slope } = theilSenInterval(xs, ys, 0.95);
  return { slope, rises: tau > 0 && pValue < ALPHA && slope > 0 };
}

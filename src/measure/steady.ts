import { median } from '../stats/quantiles.ts';
import { theilSen } from '../stats/theil-sen.ts';

/** Fewer blocks say nothing about a drift. */
const MIN_BLOCKS = 8;
/** A drift over the window below this share is flat. */
const FLAT = 0.02;

/**
 * Whether a series of costs per answer (any unit, one a block, oldest first) has stopped drifting.
 *
 * The newer half of the series is looked at: its Theil–Sen slope on logs times its length is the
 * drift. It counts as flat below 2%, or below twice its own standard error, which for equally spaced
 * points with scatter σ is σ·√(12/n) (the variance of a slope is 12σ²/n³): what cannot be told from
 * noise is no drift.
 * @returns null where there are too few blocks to tell
 */
export function isSteady(costs: readonly number[]): boolean | null {
  if (costs.length < MIN_BLOCKS) return null;
  const recent = costs.slice(-Math.max(MIN_BLOCKS, Math.ceil(costs.length / 2))).map(Math.log);
  const xs = recent.map((_, index) => index);
  const slope = theilSen(xs, recent);
  const middle = median(recent);
  const residuals = recent.map((y, x) =>
    Math.abs(y - middle - slope * (x - (recent.length - 1) / 2)),
  );
  // 1.4826 makes the median absolute deviation estimate a normal's standard deviation.
  const scatter = 1.4826 * median(residuals);
  const noise = 2 * scatter * Math.sqrt(12 / recent.length);
  return Math.abs(slope * recent.length) <= Math.max(FLAT, noise);
}

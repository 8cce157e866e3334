import type { SeriesPoint } from '../domain/record.ts';
import { duration, figures } from './units.ts';
import type { WarmUpView } from './warm-ups.ts';

/** From the lowest to the highest rate that either side had. */
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

const MOST_BARS = 30;

type Extent = Pick<WarmUpView, 'seconds' | 'lowest' | 'highest'>;

/** A line of bars over time, at most 30, each the mean of its part of the time. */
export function sparkline(points: readonly SeriesPoint[], extent: Extent): string {
  const amount = Math.min(MOST_BARS, points.length);
  const parts = Map.groupBy(points, ([seconds]) =>
    Math.min(amount - 1, Math.floor((seconds / (extent.seconds || 1)) * amount)),
  );
  let rate = points[0]?.[1] ?? extent.lowest;
  return Array.from({ length: amount }, (_, index) => {
    const part = parts.get(index);
    // A part of the time in which nothing was answered shows what was known before it.
    if (part !== undefined) rate = part.reduce((sum, [, of]) => sum + of, 0) / part.length;
    return barOf(rate, extent);
  }).join('');
}

/** What the bars mean, in words. */
export function scaleInWords({ lowest, highest, seconds, launch, scenario }: WarmUpView): string {
  const [low, high] = figures('throughput', [lowest, highest], scenario.work);
  return `over the ${duration(seconds)} of warm-up of launch ${launch}, from ${low} (${BARS[0]}) to ${high} (${BARS.at(-1)})`;
}

function barOf(rate: number, { lowest, highest }: Extent): string {
  const share = highest > lowest ? (rate - lowest) / (highest - lowest) : 0.5;
  return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))] ?? BARS[0];
}

import type { SeriesPoint, WarmUpSeries } from '../domain/record.ts';
import type { Side } from '../domain/service.ts';
import type { DrivenTarget } from './driven.ts';
import type { WarmUp } from './warmup.ts';
import type { SeenBlock } from './warmup-rounds.ts';

/** Of a side: enough for a picture. */
const MOST_POINTS = 60;

/**
 * The throughput of a warm-up over time. Null for an open loop, which is answered as fast as it
 * asks, however slow the server still is.
 */
export function warmUpSeries(
  launch: number,
  driven: readonly DrivenTarget[],
  { seen, steady }: Pick<WarmUp, 'seen' | 'steady'>,
): WarmUpSeries | null {
  if (driven.some(({ rate }) => rate !== null)) return null;
  const points: Partial<Record<Side, readonly SeriesPoint[]>> = {};
  driven.forEach(({ target }, index) => {
    if (target !== 'reference') points[target] = pointsOf(seen[index] ?? []);
  });
  return { launch, steady, points };
}

/** How long it went on, in seconds. */
export function lengthOf({ points }: WarmUpSeries): number {
  return Math.max(0, ...Object.values(points).map((of) => of.at(-1)?.[0] ?? 0));
}

/** Neighbouring blocks are one point, their answers over their time, so that slow blocks weigh as they took. */
function pointsOf(blocks: readonly SeenBlock[]): SeriesPoint[] {
  const size = Math.max(1, Math.ceil(blocks.length / MOST_POINTS));
  return Array.from({ length: Math.ceil(blocks.length / size) }, (_, index) =>
    pointOf(blocks.slice(index * size, (index + 1) * size)),
  );
}

function pointOf(blocks: readonly SeenBlock[]): SeriesPoint {
  const sum = (of: (block: SeenBlock) => number) => blocks.reduce((all, one) => all + of(one), 0);
  const middleMs = sum((block) => block.atMs) / blocks.length;
  const perMs = sum((block) => block.completions) / sum((block) => block.elapsedMs);
  return [Math.round(middleMs) / 1000, Number((perMs * 1000).toPrecision(4))];
}

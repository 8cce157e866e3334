import type { SeriesPoint } from '../domain/record.ts';
import type { Entry, View } from './view.ts';

/** The picture of a warm-up: what it was of, and its extent, which both sides share. */
export interface WarmUpView {
  readonly cell: Entry['cell'];
  readonly scenario: Entry['scenario'];
  readonly steady: boolean;
  /** 1-based, as people count. */
  readonly launch: number;
  readonly sides: readonly WarmUpSide[];
  readonly seconds: number;
  /** Requests a second. */
  readonly lowest: number;
  readonly highest: number;
}

export interface WarmUpSide {
  readonly side: 'base' | 'head';
  readonly points: readonly SeriesPoint[];
}

/** Null where none was kept. */
export function warmUpOf({ cell, scenario, measurement }: Entry): WarmUpView | null {
  const series = measurement?.warmUp;
  if (series === undefined) return null;
  const sides = (['base', 'head'] as const).flatMap((side): WarmUpSide[] => {
    const points = series.points[side] ?? [];
    return points.length === 0 ? [] : [{ side, points }];
  });
  if (sides.length === 0) return null;
  const points = sides.flatMap((side) => side.points);
  const rates = points.map(([, rate]) => rate);
  return {
    ...{ cell, scenario, sides },
    steady: series.steady,
    launch: series.launch + 1,
    seconds: Math.max(...points.map(([seconds]) => seconds)),
    lowest: Math.min(...rates),
    highest: Math.max(...rates),
  };
}

/** Those of the scenarios that did not reach a steady state. */
export function unsteadyWarmUps({ entries }: View): WarmUpView[] {
  return entries
    .filter(({ measurement }) => measurement?.status === 'unsteady')
    .flatMap((entry) => warmUpOf(entry) ?? []);
}

/** The longest one of the scenarios that were measured. */
export function longestMeasured({ entries }: View): WarmUpView | null {
  const measured = entries
    .filter(({ measurement }) => measurement?.status === 'measured')
    .flatMap((entry) => warmUpOf(entry) ?? []);
  return measured.sort((a, b) => b.seconds - a.seconds)[0] ?? null;
}

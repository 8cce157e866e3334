import type { GrowthProbe, SeriesPoint } from '../domain/record.ts';
import type { Entry, View } from './view.ts';

/** Memory over requests, as it was watched in one cell. */
export interface GrowthView {
  readonly entry: Entry;
  readonly probe: GrowthProbe;
  readonly sides: readonly {
    readonly side: 'base' | 'head';
    readonly points: readonly SeriesPoint[];
  }[];
  /** In MiB, over both sides. */
  readonly lowest: number;
  readonly highest: number;
}

/** What was watched, those first that regressed. */
export function growthsOf({ entries }: View): GrowthView[] {
  return entries
    .flatMap((entry) => {
      const probe = entry.measurement?.growth;
      if (probe === undefined) return [];
      const sizes = [...probe.points.base, ...probe.points.head].map(([, mib]) => mib);
      if (sizes.length === 0) return [];
      const sides = (['base', 'head'] as const).map((side) => ({
        side,
        points: probe.points[side],
      }));
      return [{ entry, probe, sides, lowest: Math.min(...sizes), highest: Math.max(...sizes) }];
    })
    .sort((a, b) => Number(grows(b)) - Number(grows(a)));
}

function grows({ probe }: GrowthView): boolean {
  return probe.trend === 'grows';
}

/** Whether it ended, in a few words. */
export const TREND_IN_WORDS: Readonly<Record<GrowthProbe['trend'], string>> = {
  grows: 'grew to the end',
  settles: 'grew at first and then hardly any more, as a cache does that is full',
  undecided: 'neither grew to the end nor settled',
};

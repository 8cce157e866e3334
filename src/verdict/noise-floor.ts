import type { JudgeOptions, NoiseFloor } from '../domain/assessment.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { ControlMeasurement, RunRecord } from '../domain/record.ts';
import { sum } from '../domain/sum.ts';
import { mean } from '../stats/moments.ts';

/**
 * What launches of base against itself differed by. It decides nothing (the intervals hold the noise of the
 * very launches that they are made of) and says what to expect of this machine.
 */
export function noiseFloorOf(
  record: RunRecord,
  { gating }: Pick<JudgeOptions, 'gating'>,
): NoiseFloor | null {
  const control = record.cells.flatMap((cell) => cell.control ?? []);
  const spread: Partial<Record<MetricName, number>> = {};
  for (const metric of gating) {
    const ratios = control.flatMap((of) => ratiosOf(of, metric));
    if (ratios.length > 0) spread[metric] = Math.sqrt(mean(ratios.map((ratio) => ratio ** 2)));
  }
  if (Object.keys(spread).length === 0) return null;
  const ofCells = record.cells.map((cell) =>
    Math.max(0, ...(cell.control ?? []).map(({ launches }) => launches.length)),
  );
  return { launches: sum(ofCells), spread };
}

function ratiosOf({ launches }: ControlMeasurement, metric: MetricName): number[] {
  return launches.flatMap(({ metrics }) => metrics[metric]?.logRatio ?? []);
}

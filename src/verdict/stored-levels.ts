import type { HistoryEntry, HistoryPoint } from '../domain/history.ts';
import { isDifference } from '../domain/metrics.ts';
import type { Occasion } from '../stats/run-scatter.ts';
import { pValue } from '../stats/student.ts';
import type { Yardstick } from './level.ts';

/** Where one series of a recorded run stood, when and on what machine. */
export interface StoredLevel {
  readonly run: string;
  readonly machine: HistoryEntry['machine'];
  /** ISO 8601. */
  readonly at: string;
  readonly sha: string;
  readonly level: Occasion;
  /** The commit beside which it was measured, and by how much it changed the series; null without one. */
  readonly step: {
    readonly from: string;
    readonly estimate: number;
    readonly pValue: number;
  } | null;
}

/** By what may be compared over time: the cell, the content of the scenario, the metric. */
export function seriesKey({
  cell,
  scenarioHash,
  metric,
}: Pick<HistoryPoint, 'cell' | 'scenarioHash' | 'metric'>): string {
  return `${cell}\n${scenarioHash}\n${metric}`;
}

/** The levels of each series of a history, the oldest first. */
export function storedLevels(
  history: readonly HistoryEntry[],
  yardstick: Yardstick,
): Map<string, StoredLevel[]> {
  const levels = new Map<string, StoredLevel[]>();
  for (const entry of history.toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))) {
    for (const point of entry.points) {
      const mean = isDifference(point.metric) ? null : meanOf(point, yardstick);
      if (mean === null) continue;
      const key = seriesKey(point);
      const of = levels.get(key) ?? [];
      levels.set(key, of);
      of.push(levelFrom(entry, point, mean));
    }
  }
  return levels;
}

function meanOf({ value, calibrated }: HistoryPoint, yardstick: Yardstick): number | null {
  if (yardstick === 'reference') return calibrated;
  return value === null || value <= 0 ? null : Math.log(value);
}

function levelFrom(
  entry: HistoryEntry,
  { step, levelError }: HistoryPoint,
  mean: number,
): StoredLevel {
  const { run, machine, recordedAt: at, sha, base } = entry;
  return {
    ...{ run, machine, at, sha, level: { mean, variance: (levelError ?? 0) ** 2 } },
    step:
      step === null || base === null
        ? null
        : {
            from: base,
            estimate: step.estimate,
            pValue: step.standardError === 0 ? 1 : pValue(step),
          },
  };
}

/** The p-value below which a step is believed. */
const CHANCE = 0.01;

/**
 * Levels less what was seen, side by side, to have changed the code since the first of them: a change of the code is no
 * scatter. Only what is no chance counts, so that a code that stands still gets no scatter of the steps' own.
 */
export function ofOneCode(past: readonly StoredLevel[]): StoredLevel[] {
  let since = 0;
  return past.map((of, index) => {
    const { step, level } = of;
    if (step !== null && step.from === past[index - 1]?.sha && step.pValue < CHANCE) {
      since += step.estimate;
    }
    return { ...of, level: { ...level, mean: level.mean - since } };
  });
}

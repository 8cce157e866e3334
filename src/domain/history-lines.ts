import type { HistoryEntry, HistoryPoint } from './history.ts';
import type { MetricName } from './metrics.ts';

/** Version of the derived files. A reader leaves newer ones alone, and asks for older ones to be made anew. */
export const HISTORY_VERSION = 1;

/** Value, step (estimate, standard error, degrees of freedom), calibrated value and its error; null for what could not be had. */
export type PackedFigures = readonly [
  value: number | null,
  estimate: number | null,
  standardError: number | null,
  degreesOfFreedom: number | null,
  calibrated: number | null,
  levelError: number | null,
];

/** A line of the history: an entry in a third of the space, since every reader fetches it. */
export interface PackedEntry {
  readonly v: typeof HISTORY_VERSION;
  readonly run: string;
  readonly sha: string;
  readonly subject: string;
  readonly base: string | null;
  readonly at: string;
  readonly service: string;
  readonly release: string | null;
  readonly machine: readonly [cpuModel: string, cores: number, runnerImage: string | null];
  /** By cell, then by scenario: the scenario's hash, and figures by metric. */
  readonly cells: Readonly<
    Record<
      string,
      Readonly<Record<string, readonly [hash: string, Readonly<Record<string, PackedFigures>>]>>
    >
  >;
}

export function packEntry(entry: HistoryEntry): PackedEntry {
  const { run, sha, subject, base, recordedAt, service, release, machine } = entry;
  const { cpuModel, cores, runnerImage } = machine;
  return {
    ...{ v: HISTORY_VERSION, run, sha, subject, base, at: recordedAt, service, release },
    machine: [cpuModel, cores, runnerImage],
    cells: grouped(
      entry.points,
      ({ cell }) => cell,
      (ofCell) =>
        grouped(
          ofCell,
          ({ scenario }) => scenario,
          (points) => [
            points[0]?.scenarioHash ?? '',
            Object.fromEntries(points.map((point) => [point.metric, figuresOf(point)])),
          ],
        ),
    ),
  };
}

export function unpackEntry(packed: PackedEntry): HistoryEntry {
  const { run, sha, subject, base, at, service, release, machine, cells } = packed;
  const [cpuModel, cores, runnerImage] = machine;
  return {
    ...{ run, sha, subject, base, recordedAt: at, service, release },
    machine: { cpuModel, cores, runnerImage },
    points: Object.entries(cells).flatMap(([cell, scenarios]) =>
      Object.entries(scenarios).flatMap(([scenario, [scenarioHash, metrics]]) =>
        Object.entries(metrics).map(([metric, figures]) => ({
          ...{ cell, scenario, metric: metric as MetricName, scenarioHash },
          ...pointOf(figures),
        })),
      ),
    ),
  };
}

function grouped<T, U>(
  items: readonly T[],
  key: (item: T) => string,
  value: (items: readonly T[]) => U,
): Record<string, U> {
  const groups = [...Map.groupBy(items, key)];
  return Object.fromEntries(groups.map(([name, group]) => [name, value(group)]));
}

function figuresOf({ value, step, calibrated, levelError }: HistoryPoint): PackedFigures {
  return [
    rounded(value, 5),
    rounded(step?.estimate ?? null, 5),
    rounded(step?.standardError ?? null, 4),
    rounded(step?.degreesOfFreedom ?? null, 4),
    rounded(calibrated, 6),
    rounded(levelError, 2),
  ];
}

function pointOf(figures: PackedFigures) {
  const [value, estimate, standardError, degreesOfFreedom, calibrated, levelError] = figures;
  const stepped = estimate !== null && standardError !== null && degreesOfFreedom !== null;
  return {
    value,
    step: stepped ? { estimate, standardError, degreesOfFreedom } : null,
    calibrated,
    levelError,
  };
}

/** More digits than these are noise, and would be most of the file. */
function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toPrecision(digits));
}

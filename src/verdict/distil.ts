import type { HistoryEntry, HistoryPoint } from '../domain/history.ts';
import { isDifference } from '../domain/metrics.ts';
import type { LaunchMetric, RunRecord } from '../domain/record.ts';
import { median } from '../stats/quantiles.ts';
import { pacedByEngine } from './client-bound.ts';
import { pairedComparisons } from './compare.ts';
import { type Series, seriesOf, typical } from './launches.ts';
import { levelOf } from './level.ts';

const LONGEST_SUBJECT = 120;

/**
 * What a run adds to the history. A series that did not reach a steady state, or that says how fast the load engine
 * was, adds nothing.
 * @param record less what is no baseline
 * @param run its identifier in the store
 * @param release the version tag on its head
 */
export function distil(record: RunRecord, run: string, release: string | null): HistoryEntry {
  const { cpuModel, cores, runnerImage } = record.machine;
  return {
    ...{ run, release },
    sha: record.head.sha,
    subject: firstLine(record.head.subject),
    base: record.base?.sha ?? null,
    recordedAt: record.startedAt,
    service: record.service.name,
    machine: { cpuModel, cores, runnerImage },
    points: pointsOf(record),
  };
}

function pointsOf(record: RunRecord): HistoryPoint[] {
  const steps = new Map(pairedComparisons(record).map((one) => [keyOf(one), one]));
  const hashes = new Map(record.scenarios.map(({ name, hash }) => [name, hash]));
  return seriesOf(record)
    .filter(counts)
    .flatMap((series) => {
      const { cell, scenario, metric, launches, measurement } = series;
      const scenarioHash = measurement === null ? scenario : hashes.get(scenario);
      const value = typical(launches, 'head');
      if (scenarioHash === undefined || value === null) return [];
      const step = isDifference(metric) ? undefined : steps.get(keyOf(series));
      const point = { cell, scenario, metric, scenarioHash, value };
      return {
        ...{ ...point, step: step === undefined ? null : stepOf(step) },
        ...{ calibrated: ln(launches), levelError: errorOf(launches) },
      };
    });
}

function counts({ measurement, metric }: Series): boolean {
  if (measurement === null) return true;
  if (measurement.status === 'unsteady') return false;
  return !(measurement.clientBound && pacedByEngine(metric));
}

function keyOf({ cell, scenario, metric }: Pick<Series, 'cell' | 'scenario' | 'metric'>): string {
  return JSON.stringify([cell, scenario, metric]);
}

function stepOf({ estimate, standardError, degreesOfFreedom }: NonNullable<HistoryPoint['step']>) {
  return { estimate, standardError, degreesOfFreedom };
}

function ln(launches: readonly LaunchMetric[]): number | null {
  const ratios = launches.flatMap(({ head, reference }) =>
    head === null || reference === null || head <= 0 || reference <= 0
      ? []
      : Math.log(head / reference),
  );
  return ratios.length === 0 ? null : median(ratios);
}

function errorOf(launches: readonly LaunchMetric[]): number | null {
  const level = levelOf(launches, 'reference') ?? levelOf(launches, 'none');
  return level === null ? null : Math.sqrt(level.variance);
}

function firstLine(subject: string): string {
  const line = subject.replace(/\p{Cc}+/gu, ' ').trim();
  return [...line].slice(0, LONGEST_SUBJECT).join('');
}

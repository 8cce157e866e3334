import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { CellRecord, LaunchEstimate } from '../../src/domain/record.ts';
import type { Trial } from './collect.ts';

const KEPT = ['throughput', 'cpu', 'p50'] as const;

/** Writes trials as bench/data/ has them: what the tables are made of, with figures of six digits, packed. */
export async function packTrials(file: string, trials: readonly Trial[]): Promise<void> {
  const lines = trials.map((trial) => `${JSON.stringify(slim(trial), rounded)}\n`);
  await writeFile(file, gzipSync(lines.join(''), { level: 9 }));
}

function slim(trial: Trial): Trial {
  if (trial.way === 'classic') return trial;
  const { cell } = trial;
  const measurements = cell.measurements.map((of) => ({
    ...of,
    launches: of.launches.map((launch) => ({ ...launch, metrics: metricsOf(launch) })),
  }));
  const slimmer: CellRecord = { ...cell, measurements, argv: {}, ready: [] };
  return { ...trial, cell: slimmer };
}

function metricsOf({ metrics }: LaunchEstimate): LaunchEstimate['metrics'] {
  return Object.fromEntries(KEPT.flatMap((key) => (metrics[key] ? [[key, metrics[key]]] : [])));
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

import { usablePart } from '../../src/baseline/trust.ts';
import type { HistoryEntry, HistoryPoint } from '../../src/domain/history.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { distil } from '../../src/verdict/distil.ts';

export const XEON = { cpuModel: 'Xeon 2.5 GHz', cores: 2, runnerImage: 'ubuntu24/1' };
export const EPYC = { cpuModel: 'EPYC 7763', cores: 4, runnerImage: 'ubuntu24/1' };

/** A commit's name from a number. */
export function sha(number: number): string {
  return number.toString(16).padStart(40, '0');
}

/** The entry of commit `number`, measured an hour after the one before, against it. */
export function entryOf(
  number: number,
  point: Partial<HistoryPoint> = {},
  over: Partial<HistoryEntry> = {},
): HistoryEntry {
  return {
    run: `run-${String(number).padStart(6, '0')}`,
    sha: sha(number),
    subject: `Change ${number}`,
    base: number === 0 ? null : sha(number - 1),
    recordedAt: new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString(),
    service: 'books',
    release: null,
    machine: XEON,
    points: [pointOf(point)],
    ...over,
  };
}

export function pointOf(over: Partial<HistoryPoint> = {}): HistoryPoint {
  return {
    ...{ cell: 'gthread-3.12', scenario: 'hello', metric: 'throughput', scenarioHash: 'h1' },
    ...{ value: 1000, step: null, calibrated: null, levelError: null },
    ...over,
  };
}

export function step(estimate: number, standardError = 0.007, degreesOfFreedom = 5) {
  return { estimate, standardError, degreesOfFreedom };
}

/** What the history says of records. */
export function distilled(records: readonly RunRecord[]): HistoryEntry[] {
  return records.map((record) => distil(usablePart(record), record.id, null));
}

import type {
  CellRecord,
  Failure,
  LaunchEstimate,
  Measurement,
  RunRecord,
} from '../domain/record.ts';

/**
 * Whether a record may be a baseline. Pull requests measure a stranger's code, and anybody can open one:
 * what they claim must never decide what others are compared with.
 */
export function isTrusted(record: RunRecord): boolean {
  return record.run === null || isTrustedEvent(record.run.event);
}

/** Whether what a run on this event measured may be stored, where the run is one of the repository's own commits. */
export function isTrustedEvent(event: string): boolean {
  return TRUSTED_EVENTS.has(event);
}

/** Those that only somebody with write access can cause, on the repository's own commits. */
const TRUSTED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'release']);

/** The record less everything whose head was not properly measured: a failed cell is no baseline. */
export function usablePart(record: RunRecord): RunRecord {
  return { ...record, cells: record.cells.map(usableCell).filter((cell) => cell !== null) };
}

function usableCell(cell: CellRecord): CellRecord | null {
  if (!isSound(cell.status, cell.failure)) return null;
  const measurements = cell.measurements.filter(isUsable);
  return measurements.length === 0 ? null : { ...cell, measurements };
}

function isUsable(measurement: Measurement): boolean {
  return isSound(measurement.status, measurement.failure) && measurement.launches.some(hasHead);
}

/** Where only the base failed, the head was measured by itself, and it is the head that is compared with. */
function isSound(status: string, failure: Failure | null): boolean {
  return status === 'measured' || (status === 'failed' && failure?.side === 'base');
}

function hasHead(launch: LaunchEstimate): boolean {
  return Object.values(launch.metrics).some((metric) => metric.head !== null);
}

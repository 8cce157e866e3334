import type { CellRecord, Failure, LaunchMetric, Measurement } from '../domain/record.ts';
import type { Cell, Side, Target } from '../domain/service.ts';
import type { PreparedCell, PreparedTarget } from './types.ts';

interface Seen {
  readonly argv: Readonly<Partial<Record<Target, readonly string[]>>>;
  readonly ready: readonly LaunchMetric[];
  readonly memory: readonly LaunchMetric[];
  readonly failure: Failure | null;
  readonly warnings: readonly string[];
  readonly measurements: readonly Measurement[];
}

/** The same with what its launches of base against itself showed. */
export function withControl(record: CellRecord, control: CellRecord | null): CellRecord {
  const measured = (control?.measurements ?? []).filter(({ launches }) => launches.length > 0);
  if (measured.length === 0) return record;
  return {
    ...record,
    control: measured.map(({ scenario, launches }) => ({ scenario, launches })),
  };
}

/** What the record says of a cell that was prepared, measured or not. */
export function cellRecord(prepared: PreparedCell, seen: Seen): CellRecord {
  const { status, reason } = statusOf(seen);
  return {
    ...identity(prepared.cell),
    status,
    reason,
    failure: seen.failure,
    argv: withoutTrees(seen.argv, prepared),
    packages: packagesOf(prepared.targets),
    ready: seen.ready,
    memory: seen.memory,
    measurements: seen.measurements,
    warnings: seen.warnings,
  };
}

/** What the record says of a cell that was never launched. */
export function unlaunchedCell(
  cell: Cell,
  status: 'unsupported' | 'failed' | 'skipped',
  reason: string,
  failure: Failure | null = null,
): CellRecord {
  return {
    ...identity(cell),
    status,
    reason,
    failure,
    argv: {},
    packages: {},
    ready: [],
    measurements: [],
    warnings: [],
  };
}

function identity({ id, launcher, workers, threads, interpreter }: Cell) {
  const { implementation, version, label, gil, build } = interpreter;
  return {
    id,
    launcher,
    workers,
    threads,
    interpreter: { implementation, version, label, gil, build },
  };
}

function statusOf({ failure, measurements }: Seen): Pick<CellRecord, 'status' | 'reason'> {
  if (failure !== null && failure.side === 'head')
    return { status: 'failed', reason: failure.message };
  if (measurements.every(({ status }) => status === 'skipped')) {
    return { status: 'skipped', reason: measurements[0]?.reason ?? null };
  }
  return { status: 'measured', reason: null };
}

/** Work trees and environments stand at paths of this machine: the record names what they are. */
function withoutTrees(argv: Seen['argv'], { targets }: PreparedCell): CellRecord['argv'] {
  const cleaned: Partial<Record<Target, readonly string[]>> = {};
  for (const [target, words] of Object.entries(argv) as [Target, readonly string[]][]) {
    const { directory = '', python = '' } = targets[target] ?? {};
    const bin = python.slice(0, python.lastIndexOf('/'));
    cleaned[target] = words.map((word) =>
      word.replaceAll(bin || '\0', '{env}/bin').replaceAll(directory || '\0', '{tree}'),
    );
  }
  return cleaned;
}

function packagesOf(
  targets: Readonly<Partial<Record<Target, PreparedTarget>>>,
): CellRecord['packages'] {
  const sides = (['base', 'head'] as const).flatMap(
    (side): [Side, PreparedTarget['packages']][] => {
      const target = targets[side];
      return target === undefined ? [] : [[side, target.packages]];
    },
  );
  return Object.fromEntries(sides);
}

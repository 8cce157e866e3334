import type { CellRecord } from '../domain/record.ts';

export interface CellName {
  /** For tables: `gunicorn-gevent · 3.13 · 2 workers`. Unique within a report. */
  readonly label: string;
  /** For sentences: `under gunicorn-gevent on Python 3.13`. */
  readonly phrase: string;
}

/** Names cells by launcher and interpreter, and by as much of the rest as is needed to tell them apart. */
export function cellNames(cells: readonly CellRecord[]): Map<string, CellName> {
  const workers = varies(cells, (cell) => cell.workers) || cells.some((cell) => cell.workers > 1);
  const threads = cells.some((cell) =>
    cells.some((other) => alike(cell, other) && other.threads !== cell.threads),
  );
  const extras = (cell: CellRecord) => [
    ...(workers ? [many(cell.workers, 'worker')] : []),
    ...(threads ? [many(cell.threads, 'thread')] : []),
  ];
  return new Map(cells.map((cell) => [cell.id, nameOf(cell, extras(cell), cells)]));
}

function nameOf(cell: CellRecord, extras: string[], cells: readonly CellRecord[]): CellName {
  const twins = cells.filter(
    (other) => alike(cell, other) && other.threads === cell.threads,
  ).length;
  // Whatever else a matrix spans is in the identifier only.
  const tail = twins > 1 ? [...extras, cell.id] : extras;
  const { interpreter, launcher } = cell;
  return {
    label: [launcher, interpreter.label, ...tail].join(' · '),
    phrase: [`under ${launcher} on ${pythonOf(interpreter)}`, ...tail].join(', '),
  };
}

function alike(cell: CellRecord, other: CellRecord): boolean {
  return (
    other.launcher === cell.launcher &&
    other.interpreter.label === cell.interpreter.label &&
    other.workers === cell.workers
  );
}

function pythonOf({ implementation, label }: CellRecord['interpreter']): string {
  if (implementation === 'cpython') return `Python ${label}`;
  if (implementation === 'pypy') return label.replace(/^pypy-?/i, 'PyPy ');
  return label;
}

function varies<T>(items: readonly T[], of: (item: T) => unknown): boolean {
  return new Set(items.map(of)).size > 1;
}

function many(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

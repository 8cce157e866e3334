import type { Trend } from '../../domain/history.ts';

/** A format that another tool reads. */
export interface ExportFormat {
  /** As in the documentation: what reads it, and how much of the history it takes. */
  readonly description: string;
  /** Files by name. */
  write(trends: readonly Trend[]): ReadonlyMap<string, string>;
}

/** What the newest run of a trend showed; null where it showed nothing. */
export function newestOf({ points }: Trend) {
  const last = points.at(-1);
  return last === undefined || last.value === null ? null : { ...last, value: last.value };
}

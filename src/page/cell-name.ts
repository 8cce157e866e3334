/** A cell's place in the heatmap. */
export interface CellName {
  /** `gunicorn-gthread · 2 workers · 4 threads` */
  readonly launcher: string;
  /** `3.13`, or empty where the cell's name does not tell. */
  readonly interpreter: string;
}

/** Takes `uvicorn/3.13/w2` apart, as commands/stages/cells.ts puts it together. */
export function cellName(cell: string): CellName {
  const match = /^([^/]+)\/([^/]+)\/w(\d+)(?:\/t(\d+))?$/.exec(cell);
  if (match === null) return { launcher: cell, interpreter: '' };
  const [, launcher = '', interpreter = '', workers, threads] = match;
  const extras = [
    ...(workers === '1' ? [] : [`${workers} workers`]),
    ...(threads === undefined || threads === '1' ? [] : [`${threads} threads`]),
  ];
  return { launcher: [launcher, ...extras].join(' · '), interpreter };
}

export function cellLabel(cell: string): string {
  const { launcher, interpreter } = cellName(cell);
  return interpreter === '' ? launcher : `${launcher} · ${interpreter}`;
}

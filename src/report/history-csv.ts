import type { Trend } from '../domain/history.ts';
import { METRICS } from '../domain/metrics.ts';

const COLUMNS = [
  ...['service', 'cell', 'scenario', 'metric', 'unit', 'recorded_at', 'sha', 'release', 'run'],
  ...['value', 'index', 'standard_error', 'link'],
];

/** A row a point, by RFC 4180: `index` is the natural log of the ratio to the first commit of its chain. */
export function historyCsv(trends: readonly Trend[]): string {
  const rows = trends.flatMap(({ service, cell, scenario, metric, points }) =>
    points.map((point) => [
      ...[service, cell, scenario, metric, METRICS[metric].unit].map(text),
      ...[point.recordedAt, point.sha, point.release ?? '', point.run].map(text),
      ...[point.value, point.index, point.standardError].map((value) => String(value ?? '')),
      point.link,
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula: names come from records. */
function text(value: string): string {
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

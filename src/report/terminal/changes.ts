import type { MetricName } from '../../domain/metrics.ts';
import { titleOf } from '../../domain/work.ts';
import { plain } from '../escape.ts';
import { changeAndIntervalOf, figures, number } from '../units.ts';
import { comparisonOf, type Entry, type View, withVerdict } from '../view.ts';
import { type Block, type Colors, columnWidths, grid, narrow, type TextCell } from './layout.ts';

const METRICS_SHOWN: readonly MetricName[] = ['throughput', 'p50', 'p99', 'cpu'];
const SHOWN = 12;

/** What changed: a block an entry, a metric a line. */
export function terminalChanges(view: View, colors: Colors, columns: number): Block {
  const entries = [...withVerdict(view, 'regressed'), ...withVerdict(view, 'improved')];
  if (entries.length === 0) return [];
  const rows = entries.slice(0, SHOWN).flatMap((entry) => rowsOf(entry, colors));
  const more = entries.length - SHOWN;
  return [...fitted(rows, columns), ...(more > 0 ? [colors.dim(`${number(more)} more`)] : [])];
}

function rowsOf(entry: Entry, colors: Colors): TextCell[][] {
  const decisive = entry.shown === null ? [] : [entry.shown.metric];
  const metrics = [...new Set([...METRICS_SHOWN, ...decisive])];
  const paint = entry.verdict === 'regressed' ? colors.red : colors.green;
  const found = metrics.flatMap((metric) => comparisonOf(entry, metric) ?? []);
  return found.map((comparison, index) => {
    const { metric } = comparison;
    const { work } = entry.scenario;
    const [base = '', head = ''] = figures(metric, [comparison.base, comparison.head], work);
    const [size, interval] = changeAndIntervalOf(comparison);
    return [
      {
        text: index === 0 ? plain(`${entry.scenario.name} · ${entry.cell.label}`, 100) : '',
        paint: colors.bold,
      },
      { text: titleOf(metric, work) },
      { text: base },
      { text: head },
      { text: size, ...(comparison.verdict === entry.verdict ? { paint } : {}) },
      { text: interval, paint: colors.dim },
    ];
  });
}

/** The first column gives way where the terminal is too narrow. */
function fitted(rows: readonly TextCell[][], columns: number): Block {
  const [first = 0, ...others] = columnWidths(rows);
  const room = columns - others.reduce((sum, size) => sum + size + 2, 0);
  const limit = Math.max(8, Math.min(first, room));
  return grid(
    rows.map(([label, ...rest]) => [
      ...(label === undefined ? [] : [{ ...label, text: narrow(label.text, limit) }]),
      ...rest,
    ]),
    2,
  );
}

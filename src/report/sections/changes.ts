import type { JudgedComparison } from '../../domain/assessment.ts';
import { METRICS, type MetricName } from '../../domain/metrics.ts';
import { code, text } from '../escape.ts';
import { type Column, table } from '../table.ts';
import { change, figures, interval, number } from '../units.ts';
import { comparisonOf, type Entry, type View, withVerdict } from '../view.ts';
import { ICONS } from '../words.ts';

/** What a person looks at, in this order; whatever else decided is added. */
const SHOWN: readonly MetricName[] = ['throughput', 'p50', 'p99', 'cpu'];
/** So many regressions are told with all metrics; the rest with the one that stands for them. */
const TOLD_WHOLE = 10;
const CELLS_NAMED = 12;

const COLUMNS: readonly Column[] = [
  { title: 'what changed', align: 'left' },
  { title: 'metric', align: 'left' },
  { title: 'base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'change [95% interval]', align: 'right' },
];

/** Forms of the table of what changed, from the fullest to one that still names every scenario that regressed. */
export function changes(view: View): [string, ...string[]] {
  const regressed = withVerdict(view, 'regressed');
  const improved = withVerdict(view, 'improved');
  if (regressed.length + improved.length === 0) return [''];
  return [
    rows([...regressed, ...improved], TOLD_WHOLE),
    rows([...regressed, ...improved], 3),
    rows([...regressed, ...improved], 0),
    `${rows(regressed, 0)}${andBetter(improved)}`,
    `${byScenario(view, regressed)}${andBetter(improved)}`,
  ];
}

/** The rows of one entry: where it is said once, then a metric a row. */
export function metricRows(entry: Entry, metrics: readonly MetricName[]): string[][] {
  const found = metrics.flatMap((metric) => comparisonOf(entry, metric) ?? []);
  const where = `${code(entry.scenario.name, 40)} · ${text(entry.cell.label, 80)}`;
  return found.map((comparison, index) => [
    index === 0 ? `${ICONS[entry.verdict]} ${where}` : '',
    METRICS[comparison.metric].title,
    ...figures(comparison.metric, [comparison.base, comparison.head]),
    changeCell(comparison, comparison === entry.shown),
  ]);
}

export function changeCell(comparison: JudgedComparison, bold: boolean): string {
  const { estimate, lower, upper } = comparison;
  const size = bold ? `**${change(estimate)}**` : change(estimate);
  return `${size} ${interval(estimate, lower, upper)}`;
}

function rows(entries: readonly Entry[], whole: number): string {
  if (entries.length === 0) return '';
  return table(
    COLUMNS,
    entries.flatMap((entry, index) =>
      metricRows(entry, index < whole ? metricsOf(entry) : one(entry)),
    ),
  );
}

function metricsOf(entry: Entry): MetricName[] {
  const decisive = entry.comparisons
    .filter(({ verdict, gates }) => gates && verdict === entry.verdict)
    .map(({ metric }) => metric);
  return [...new Set([...SHOWN, ...decisive])];
}

function one({ shown }: Entry): MetricName[] {
  return shown === null ? [] : [shown.metric];
}

function andBetter(improved: readonly Entry[]): string {
  if (improved.length === 0) return '';
  return `\n\n${ICONS.improved} ${number(improved.length)} ${improved.length === 1 ? 'comparison' : 'comparisons'} improved.`;
}

/** A line a scenario: how many cells, which, and from the worst to the mildest. */
function byScenario(view: View, regressed: readonly Entry[]): string {
  const groups = [...Map.groupBy(regressed, ({ scenario }) => scenario)];
  return groups
    .map(([scenario, entries]) => line(view, code(scenario.name, 40), entries))
    .join('\n');
}

function line(view: View, title: string, entries: readonly Entry[]): string {
  const [worst, mildest] = [entries[0]?.shown, entries.at(-1)?.shown];
  const total = view.cells.filter((cell) => !cell.absent).length;
  const from = worst ? `${METRICS[worst.metric].title} ${change(worst.estimate)}` : '';
  const to = mildest && entries.length > 1 ? ` … ${change(mildest.estimate)}` : '';
  const cells = entries.slice(0, CELLS_NAMED).map(({ cell }) => text(cell.label, 60));
  const more = entries.length - cells.length;
  const named = [...cells, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
  return `- ${ICONS.regressed} ${title} on ${number(entries.length)} of ${number(total)} cells: ${from}${to} (${named})`;
}

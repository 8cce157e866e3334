import type { JudgedComparison } from '../../domain/assessment.ts';
import type { MetricName } from '../../domain/metrics.ts';
import { titleOf } from '../../domain/work.ts';
import { code, text } from '../escape.ts';
import { type Column, folded, table } from '../table.ts';
import { changeAndIntervalOf, changeOf, figures, number } from '../units.ts';
import { comparisonOf, type Entry, type View, withVerdict } from '../view.ts';
import { ICONS } from '../words.ts';
import { countedRows } from './counted.ts';
import { changedEntries, grouped, leaders } from './leaders.ts';
import { cellLabel, placeLabel } from './places.ts';
import { profileRows } from './profiles.ts';

/** What a person looks at, in this order; whatever else decided is added. */
const SHOWN: readonly MetricName[] = ['throughput', 'p50', 'p99', 'cpu'];
/** So many places are on the first screen; the others are folded away. */
const OPEN = 14;
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
  const all = changedEntries(view);
  return [
    tables(view, all, leaders(all)),
    tables(view, all, leaders(all, 1)),
    tables(view, all, []),
    `${tables(view, grouped(regressed), [])}${andBetter(improved)}`,
    `${byScenario(view, regressed)}${andBetter(improved)}`,
  ];
}

/** All of the entries with the metric that stands for each; those that are told whole with what a person looks at. */
function tables(view: View, entries: readonly Entry[], whole: readonly Entry[]): string {
  const rowsOf = (entry: Entry) =>
    whole.includes(entry)
      ? [
          ...metricRows(entry, metricsOf(entry)),
          ...countedRows(view, entry),
          ...profileRows(view, entry),
        ]
      : metricRows(entry, one(entry));
  const rows = (part: readonly Entry[]) => table(COLUMNS, part.flatMap(rowsOf));
  if (entries.length <= OPEN + 2) return entries.length === 0 ? '' : rows(entries);
  const rest = entries.slice(OPEN);
  return `${rows(entries.slice(0, OPEN))}\n\n${folded(`${number(rest.length)} more that changed`, rows(rest))}`;
}

/** The rows of one entry: where it is said once, then a metric a row. */
function metricRows(entry: Entry, metrics: readonly MetricName[]): string[][] {
  const found = metrics.flatMap((metric) => comparisonOf(entry, metric) ?? []);
  const where = placeLabel(entry.scenario.name, entry.cell.label);
  if (found.length === 0) return [[`${ICONS[entry.verdict]}\u00a0${where}`, '–', '–', '–', '–']];
  return found.map((comparison, index) => [
    index === 0 ? `${ICONS[entry.verdict]}\u00a0${where}` : '',
    titleOf(comparison.metric, entry.scenario.work) +
      (comparison.note === null ? '' : ` (${text(comparison.note, 40)})`),
    ...figures(comparison.metric, [comparison.base, comparison.head], entry.scenario.work),
    changeCell(comparison, comparison === entry.shown),
  ]);
}

export function changeCell(comparison: JudgedComparison, bold: boolean): string {
  const [size, interval] = changeAndIntervalOf(comparison);
  return `${bold ? `**${size}**` : size} ${interval}`;
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
  const work = entries[0]?.scenario.work ?? 'request';
  const from = worst ? `${titleOf(worst.metric, work)} ${changeOf(worst)}` : '';
  const same = mildest?.metric === worst?.metric;
  const to = mildest && same && entries.length > 1 ? ` … ${changeOf(mildest)}` : '';
  const cells = entries.slice(0, CELLS_NAMED).map(({ cell }) => cellLabel(cell.label));
  const more = entries.length - cells.length;
  const named = [...cells, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
  return `- ${ICONS.regressed} ${title} on ${number(entries.length)} of ${number(total)} cells: ${from}${to} (${named})`;
}

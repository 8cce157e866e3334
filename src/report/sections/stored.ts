import {
  type BaselineUse,
  effectSize,
  type JudgedComparison,
  type Verdict,
} from '../../domain/assessment.ts';
import { titleOf, workIn } from '../../domain/work.ts';
import { code, text } from '../escape.ts';
import { type Column, folded, table } from '../table.ts';
import { count, figures, number } from '../units.ts';
import type { View } from '../view.ts';
import { ICONS } from '../words.ts';
import { changeCell } from './changes.ts';
import { placeLabel } from './places.ts';

const SHOWN = 30;

const COLUMNS: readonly Column[] = [
  { title: 'against the stored baseline', align: 'left' },
  { title: 'metric', align: 'left' },
  { title: 'then', align: 'right' },
  { title: 'now', align: 'right' },
  { title: 'change [95% interval]', align: 'right' },
];

/** Forms of the second opinion: the comparison with the stored baseline, or why there is none. */
export function stored(view: View): [string, ...string[]] {
  const { baseline, baselineNote } = view.input;
  if (baseline === null) {
    return [baselineNote === null ? '' : folded('Stored baseline: none', text(baselineNote))];
  }
  const all = view.input.assessment.comparisons.filter(({ leg }) => leg === 'stored');
  const relevant = all
    .filter(({ gates, verdict }) => gates && (verdict === 'regressed' || verdict === 'improved'))
    .sort((a, b) => effectSize(b) - effectSize(a));
  const summary = summaryOf(all);
  const short = folded(summary, source(view));
  if (relevant.length === 0) return [short];
  return [folded(summary, `${source(view)}\n\n${rows(view, relevant)}`), short];
}

/** Counted as in the matrix: a scenario under a cell is one comparison, and its worst metric speaks for it. */
function summaryOf(all: readonly JudgedComparison[]): string {
  const places = [
    ...Map.groupBy(all, ({ cell, scenario }) => JSON.stringify([cell, scenario])).values(),
  ];
  if (places.length === 0) return 'Stored baseline: nothing in it is comparable';
  const worse = places.filter((place) => place.some(decided('regressed')));
  const better = places.filter(
    (place) => !worse.includes(place) && place.some(decided('improved')),
  );
  const found = [
    ...(worse.length > 0 ? [`${ICONS.regressed} ${number(worse.length)} worse`] : []),
    ...(better.length > 0 ? [`${ICONS.improved} ${number(better.length)} better`] : []),
  ];
  return `Stored baseline: ${found.length === 0 ? 'nothing changed' : found.join(', ')} in ${count(places.length, 'comparison')}`;
}

function decided(wanted: Verdict): (comparison: JudgedComparison) => boolean {
  return ({ gates, verdict }) => gates && verdict === wanted;
}

function source({ input }: View): string {
  const { baseline } = input;
  if (baseline === null) return '';
  const machine = baseline.sameMachine
    ? 'the same kind of machine'
    : 'another kind of machine, so that the intervals are wider';
  return `Head against what was stored for ${code(baseline.sha.slice(0, 7))} (${text(baseline.relation, 120)}), recorded ${text(baseline.recordedAt.slice(0, 10), 20)} on ${machine}; both relative to the reference service measured in the same job. Record ${code(baseline.recordId, 80)}.${outliers(baseline)}`;
}

const OUTLIERS_SHOWN = 3;

function outliers({ outliers: all = [] }: BaselineUse): string {
  const shown = all.slice(0, OUTLIERS_SHOWN).map((sentence) => ` ${text(sentence, 500)}`);
  const more = all.length - shown.length;
  return `${shown.join('')}${more > 0 ? ` So were ${number(more)} more.` : ''}`;
}

function rows(view: View, comparisons: readonly JudgedComparison[]): string {
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const body = comparisons.slice(0, SHOWN).map((comparison) => {
    const { metric, scenario, cell, verdict } = comparison;
    const work = workIn(view.input.record, scenario);
    return [
      `${ICONS[verdict]}\u00a0${placeLabel(scenario, labels.get(cell) ?? cell)}`,
      titleOf(metric, work),
      ...figures(metric, [comparison.base, comparison.head], work),
      changeCell(comparison, false),
    ];
  });
  const more = comparisons.length - SHOWN;
  return `${table(COLUMNS, body)}${more > 0 ? `\n\n${number(more)} more.` : ''}`;
}

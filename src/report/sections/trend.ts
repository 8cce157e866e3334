import type { TrendRow } from '../../domain/history.ts';
import { titleOf, workIn } from '../../domain/work.ts';
import { code, text } from '../escape.ts';
import { sparkline } from '../sparkline.ts';
import { type Column, folded, table } from '../table.ts';
import { changeWithInterval, count, number } from '../units.ts';
import type { View } from '../view.ts';
import { ICONS } from '../words.ts';
import { placeLabel } from './places.ts';

const SHOWN = 15;

const COLUMNS: readonly Column[] = [
  { title: 'on the default branch', align: 'left' },
  { title: 'metric', align: 'left' },
  { title: 'change [95% interval]', align: 'right' },
  { title: 'trend', align: 'left' },
];

/** Forms of what became of the default branch since its last release; empty where that is not known. */
export function trend(view: View): [string, ...string[]] {
  const { trend: since } = view.input;
  if (since === undefined) return [''];
  const { release, rows, known, commits } = since;
  const worse = rows.filter(({ standing }) => standing === 'regressed').length;
  const found = [
    ...(worse > 0 ? [`${ICONS.regressed} ${number(worse)} worse`] : []),
    ...(rows.length > worse ? [`${ICONS.improved} ${number(rows.length - worse)} better`] : []),
  ];
  const moved = found.length === 0 ? 'nothing moved' : found.join(', ');
  const title = `Trend since ${text(release, 60)}: ${moved} in ${count(known, 'comparison')}`;
  const source = `The sum of what ${count(commits, 'recorded commit')} changed, each measured beside the one before it. What is compared above is not part of it.`;
  const short = folded(title, source);
  return rows.length === 0
    ? [short]
    : [folded(title, `${tableOf(view, rows)}\n\n${source}`), short];
}

function tableOf(view: View, rows: readonly TrendRow[]): string {
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const body = rows.slice(0, SHOWN).map((row) => {
    const work = workIn(view.input.record, row.scenario);
    const [change, interval] = changeWithInterval(row.estimate, row.lower, row.upper);
    return [
      `${ICONS[row.standing]}\u00a0${placeLabel(row.scenario, labels.get(row.cell) ?? row.cell)}`,
      titleOf(row.metric, work),
      `${change} ${interval}`,
      code(bars(row.index)),
    ];
  });
  const more = rows.length - SHOWN;
  return `${table(COLUMNS, body)}${more > 0 ? `\n\n${number(more)} more.` : ''}`;
}

function bars(index: readonly number[]): string {
  const points = index.map((value, at): [number, number] => [at, value]);
  const [lowest, highest] = [Math.min(...index), Math.max(...index)];
  return sparkline(points, { seconds: index.length, lowest, highest });
}

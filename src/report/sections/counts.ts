import type { InProcessRecord, InProcessSide } from '../../domain/record.ts';
import { code, text } from '../escape.ts';
import { type Column, folded, table } from '../table.ts';
import { number } from '../units.ts';
import type { View } from '../view.ts';
import { changedCounts, counted, countedPlace, rowsOf, signed } from './counted.ts';
import { changedEntries, leaders } from './leaders.ts';

/** So many rows stand on the first screen. */
const ROWS = 8;

const COLUMNS: readonly Column[] = [
  { title: 'a request', align: 'left' },
  { title: 'counted', align: 'left' },
  { title: 'base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'change', align: 'right' },
];

const ALL_COLUMNS: readonly Column[] = [
  { title: 'a request', align: 'left' },
  { title: 'Python calls', align: 'right' },
  { title: 'functions', align: 'right' },
  { title: 'SQL statements', align: 'right' },
  { title: 'req/s in process', align: 'right' },
];

const FUNCTION_COLUMNS: readonly Column[] = [
  { title: 'function', align: 'left' },
  { title: 'base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'change', align: 'right' },
];

/** Forms of what requests do now that they did not before, where the table of what changed does not say so already. */
export function counts(view: View): [string, ...string[]] {
  const told = new Set(leaders(changedEntries(view)).map(({ scenario }) => scenario.name));
  const changed = changedCounts(view).filter(({ scenario }) => !told.has(scenario));
  if (changed.length === 0) return [''];
  const rows = changed
    .slice(0, ROWS)
    .flatMap((one) =>
      rowsOf(one).map((row, index) => [index === 0 ? countedPlace(view, one) : '', ...row]),
    );
  const more = changed.length > ROWS ? `\n\n${number(changed.length - ROWS)} more changed.` : '';
  return [`${table(COLUMNS, rows)}${more}`, ''];
}

/** All that was counted, and what was not and why; then the changes function by function. */
export function countDetails(view: View): [string, ...string[]] {
  const all = view.input.record.inProcess ?? [];
  if (all.length === 0) return [''];
  const overview = [overviewOf(view, all), notesOf(view, all)].filter((part) => part !== '');
  const functions = changedCounts(view)
    .filter((one) => one.functions.length > 0)
    .map((one) => `${countedPlace(view, one)}\n\n${table(FUNCTION_COLUMNS, functionRows(one))}`);
  const title = 'What a request does, called without a server';
  return [
    folded(title, [...overview, ...functions].join('\n\n')),
    folded(title, overview.join('\n\n')),
    '',
  ];
}

function overviewOf(view: View, all: readonly InProcessRecord[]): string {
  const rows = all
    .filter(({ base, head }) => base !== null || head !== null)
    .map((one) => [
      countedPlace(view, one),
      both(one, (side) => counted(side, 'calls')),
      both(one, (side) => (side.functions === 0 ? '–' : number(side.functions))),
      both(one, (side) => counted(side, 'statements')),
      both(one, ({ microseconds }) => (microseconds ? number(perSecond(microseconds)) : '–')),
    ]);
  return rows.length === 0 ? '' : table(ALL_COLUMNS, rows);
}

function perSecond(microseconds: number): number {
  return Number((1e6 / microseconds).toPrecision(3));
}

/** `311 → 352`, or one number where both are the same. */
function both({ base, head }: InProcessRecord, figure: (side: InProcessSide) => string): string {
  const figures = [base, head].map((side) => (side === null ? '–' : figure(side)));
  return figures[0] === figures[1] ? String(figures[0]) : figures.join(' → ');
}

/** Why something was not counted, a line a reason. */
function notesOf(view: View, all: readonly InProcessRecord[]): string {
  const reasons = Map.groupBy(
    all.filter(({ reason }) => reason !== null),
    ({ reason }) => reason ?? '',
  );
  return [...reasons]
    .map(
      ([reason, of]) =>
        `- ${of.map((one) => countedPlace(view, one)).join(', ')}: ${text(reason, 500)}`,
    )
    .join('\n');
}

function functionRows({ functions }: InProcessRecord): string[][] {
  return functions.map(({ name, place, base, head }) => [
    `${code(name, 80)} ${text(place, 120)}`,
    number(base),
    number(head),
    signed(head - base),
  ]);
}

import type { InProcessRecord, InProcessSide } from '../../domain/record.ts';
import { code, text } from '../escape.ts';
import { type Column, folded, table } from '../table.ts';
import { number } from '../units.ts';
import type { View } from '../view.ts';

/** So many functions and statements are named in a row, … */
const NAMED = 3;
/** … and so many rows stand on the first screen. */
const ROWS = 8;

const COLUMNS: readonly Column[] = [
  { title: 'a request', align: 'left' },
  { title: 'counted', align: 'left' },
  { title: 'base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'where', align: 'left' },
];

const FUNCTION_COLUMNS: readonly Column[] = [
  { title: 'function', align: 'left' },
  { title: 'base', align: 'right' },
  { title: 'head', align: 'right' },
];

/** Forms of what requests do now that they did not before, by function; counts, not estimates. */
export function counts(view: View): [string, ...string[]] {
  const changed = changedCounts(view);
  if (changed.length === 0) return [''];
  const rows = changed.slice(0, ROWS).flatMap((one) => rowsOf(view, one));
  const more = changed.length > ROWS ? `\n\n${number(changed.length - ROWS)} more changed.` : '';
  return [`${table(COLUMNS, rows)}${more}`, ''];
}

/** The same function by function. */
export function countDetails(view: View): [string, ...string[]] {
  const changed = changedCounts(view).filter(({ functions }) => functions.length > 0);
  if (changed.length === 0) return [''];
  const tables = changed.map(
    (one) => `${placeOf(view, one)}\n\n${table(FUNCTION_COLUMNS, functionRows(one))}`,
  );
  return [folded('Python calls a request, by function', tables.join('\n\n')), ''];
}

/** What was counted on both sides and differs, the largest difference of calls first. */
export function changedCounts({ input }: View): InProcessRecord[] {
  return (input.record.inProcess ?? [])
    .filter(({ functions, statements }) => functions.length + statements.length > 0)
    .sort((a, b) => Math.abs(difference(b)) - Math.abs(difference(a)));
}

function difference({ base, head }: InProcessRecord): number {
  return (head?.calls ?? 0) - (base?.calls ?? 0);
}

function rowsOf(view: View, one: InProcessRecord): string[][] {
  const calls = one.functions.map(({ name, place, base, head }) => ({
    what: `${code(name, 60)} (${text(place, 80)})`,
    ...{ base, head },
  }));
  const queries = one.statements.map((statement) => ({
    what: code(statement.text, 80),
    base: statement.base,
    head: statement.head,
  }));
  const rows = [
    ...(calls.length === 0 ? [] : [['Python calls', ...figures(one, 'calls'), told(calls)]]),
    ...(queries.length === 0
      ? []
      : [['SQL statements', ...figures(one, 'statements'), told(queries)]]),
  ];
  return rows.map((row, index) => [index === 0 ? placeOf(view, one) : '', ...row]);
}

function figures({ base, head }: InProcessRecord, what: 'calls' | 'statements'): string[] {
  const figure = (side: InProcessSide | null) => {
    const value = side?.[what] ?? null;
    return value === null ? 'varies' : number(value);
  };
  return [figure(base), figure(head)];
}

interface Change {
  readonly what: string;
  readonly base: number;
  readonly head: number;
}

/** `Author.genres (shop/models.py:41) +38, …`, what became more before what became less. */
function told(changes: readonly Change[]): string {
  const shown = changes
    .slice(0, NAMED)
    .map(({ what, base, head }) => `${what} ${signed(head - base)}`);
  const more = changes.length - shown.length;
  return [...shown, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
}

function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}

function functionRows({ functions }: InProcessRecord): string[][] {
  return functions.map(({ name, place, base, head }) => [
    `${code(name, 80)} ${text(place, 120)}`,
    number(base),
    number(head),
  ]);
}

function placeOf({ input }: View, { scenario, interpreter }: InProcessRecord): string {
  const several = new Set((input.record.inProcess ?? []).map((one) => one.interpreter)).size > 1;
  return several ? `${code(scenario, 40)} · ${text(interpreter, 20)}` : code(scenario, 40);
}

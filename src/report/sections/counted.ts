import type { InProcessRecord, InProcessSide } from '../../domain/record.ts';
import { code, text } from '../escape.ts';
import { number } from '../units.ts';
import type { Entry, View } from '../view.ts';

/** So many functions and statements are named in a row. */
const NAMED = 3;

/** What was counted on both sides and differs, the largest difference of calls first. */
export function changedCounts({ input }: View): InProcessRecord[] {
  return (input.record.inProcess ?? [])
    .filter(({ functions, statements }) => functions.length + statements.length > 0)
    .sort((a, b) => Math.abs(difference(b)) - Math.abs(difference(a)));
}

function difference({ base, head }: InProcessRecord): number {
  return (head?.calls ?? 0) - (base?.calls ?? 0);
}

/** What was counted for the scenario and differs: under the cell's own interpreter first, then under others. */
export function countsOf(view: View, { scenario, cell }: Entry): InProcessRecord[] {
  const of = changedCounts(view).filter((one) => one.scenario === scenario.name);
  const own = ({ interpreter }: InProcessRecord) => interpreter === cell.record?.interpreter.label;
  return [...of.filter(own), ...of.filter((one) => !own(one))];
}

/** Rows of the table of what changed: the numbers of a request, and what makes the difference. */
export function countedRows(view: View, entry: Entry): string[][] {
  const counts = countsOf(view, entry);
  const calls = counts.find(({ functions }) => functions.length > 0);
  const queries = counts.find(({ statements }) => statements.length > 0);
  const label = entry.cell.record?.interpreter.label;
  return [
    ...(calls === undefined ? [] : callRows(calls, which(calls, label))),
    ...(queries === undefined ? [] : statementRows(queries, which(queries, label))),
  ].map((row) => ['', ...row]);
}

/** Metric, base, head, and the change by function or by statement. */
export function rowsOf(counts: InProcessRecord): string[][] {
  return [...callRows(counts), ...statementRows(counts)];
}

function callRows(counts: InProcessRecord, which = ''): string[][] {
  const functions = counts.functions.map((one) => ({ ...one, what: code(one.name, 60) }));
  return row(`Python calls per request${which}`, counts, 'calls', functions);
}

function statementRows(counts: InProcessRecord, which = ''): string[][] {
  const statements = counts.statements.map((one) => ({ ...one, what: code(one.text, 80) }));
  return row(`SQL statements per request${which}`, counts, 'statements', statements);
}

/** Which request it was of several, and under which interpreter, where that is not the one that is spoken of. */
function which({ interpreter, request }: InProcessRecord, label = interpreter): string {
  const of = request === undefined ? '' : ` of ${code(request, 60)}`;
  return interpreter === label ? of : `${of} (under ${text(interpreter, 20)})`;
}

interface Change {
  readonly what: string;
  readonly base: number;
  readonly head: number;
}

function row(
  title: string,
  { base, head }: InProcessRecord,
  what: 'calls' | 'statements',
  changes: readonly Change[],
): string[][] {
  if (changes.length === 0) return [];
  const [before, now] = [base?.[what] ?? null, head?.[what] ?? null];
  const total = before === null || now === null ? '' : `**${signed(now - before)}**: `;
  return [[title, counted(base, what), counted(head, what), total + told(changes)]];
}

/** A number, by how much it varies where it does, or a dash where there is none. */
export function counted(side: InProcessSide | null, what: 'calls' | 'statements'): string {
  const value = side?.[what] ?? null;
  if (value !== null) return number(value);
  const varies = side?.varies?.[what];
  return varies === undefined ? '–' : `varies by ${number(varies)}`;
}

/** `Author.genres` +38, … */
function told(changes: readonly Change[]): string {
  const shown = changes
    .slice(0, NAMED)
    .map(({ what, base, head }) => `${what} ${signed(head - base)}`);
  const more = changes.length - shown.length;
  return [...shown, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
}

export function signed(value: number): string {
  if (value === 0) return '±0';
  return value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}

/** The scenario, the request where it asks several, and the interpreter where several were counted. */
export function countedPlace(
  { input }: View,
  { scenario, request, interpreter }: InProcessRecord,
): string {
  const several = new Set((input.record.inProcess ?? []).map((one) => one.interpreter)).size > 1;
  return [
    code(scenario, 40),
    ...(request === undefined ? [] : [code(request, 60)]),
    ...(several ? [text(interpreter, 20)] : []),
  ].join(' · ');
}

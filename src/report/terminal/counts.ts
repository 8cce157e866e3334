import { plain } from '../escape.ts';
import { changedCounts } from '../sections/counted.ts';
import { number } from '../units.ts';
import type { View } from '../view.ts';
import { type Block, type Colors, wrap } from './layout.ts';

const SHOWN = 8;
const NAMED = 3;

/** What requests do now that they did not before: a line each. */
export function terminalCounts(view: View, colors: Colors, columns: number): Block {
  const changed = changedCounts(view);
  if (changed.length === 0) return [];
  const lines = changed.slice(0, SHOWN).flatMap(({ scenario, request, interpreter, ...one }) => {
    const asked = request === undefined ? scenario : `${scenario} · ${request}`;
    const where = plain(`${asked} · ${interpreter}`, 60);
    return [
      ...line(where, 'Python calls', one.functions.map(nameOf)),
      ...line(where, 'SQL statements', one.statements.map(nameOf)),
    ];
  });
  return [
    colors.bold('What a request does, counted'),
    ...lines.flatMap((text) => wrap(text, columns, '    ')),
  ];
}

function line(where: string, what: string, changes: readonly string[]): string[] {
  if (changes.length === 0) return [];
  const more = changes.length > NAMED ? `, ${number(changes.length - NAMED)} more` : '';
  return [`  ${where}: ${what} ${changes.slice(0, NAMED).join(', ')}${more}`];
}

function nameOf(change: {
  readonly name?: string;
  readonly text?: string;
  readonly base: number;
  readonly head: number;
}): string {
  return `${plain(change.name ?? change.text ?? '', 80)} ${number(change.base)} → ${number(change.head)}`;
}

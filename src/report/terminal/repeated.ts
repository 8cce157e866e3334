import type { JudgedComparison } from '../../domain/assessment.ts';
import { plain } from '../escape.ts';
import { RESULTS, type RepeatedEntry, repeatedEntries, repeatedMetrics } from '../repeated.ts';
import { changeAndIntervalOf, number } from '../units.ts';
import type { View } from '../view.ts';
import { type Block, type Colors, wrap } from './layout.ts';

const SHOWN = 12;

/** What was measured again: both measurements and what they came to, a line a place. */
export function terminalRepeated(view: View, colors: Colors, columns: number): Block {
  const entries = repeatedEntries(view);
  if (entries.length === 0) return [];
  const more = entries.length - SHOWN;
  return [
    colors.bold('Measured again'),
    ...entries.slice(0, SHOWN).flatMap((entry) => wrap(line(entry), columns, '    ')),
    ...(more > 0 ? [colors.dim(`  ${number(more)} more`)] : []),
  ];
}

function line(entry: RepeatedEntry): string {
  const { verdict, scenario, cell, reason } = entry;
  const { first, second, said, result } = entry.repeated;
  const failedAgain = verdict === 'failed' && result === 'confirmed';
  const after = failedAgain ? told(null, reason) : told(second, null);
  const titles = repeatedMetrics(entry).map((title) => `${title} `);
  const place = plain(`${scenario.name} · ${cell.label}`, 100);
  const [before = '', then = ''] = first === null ? ['', ...titles] : titles;
  return `  ${place}: ${before}${told(first, said)}, then ${then}${after}: ${RESULTS[result]}`;
}

function told(comparison: JudgedComparison | null, failure: string | null): string {
  if (comparison !== null) return changeAndIntervalOf(comparison).join(' ');
  return failure === null ? 'nothing' : plain(failure, 200);
}

import type { JudgedComparison } from '../../domain/assessment.ts';
import { titleOf } from '../../domain/work.ts';
import { plain } from '../escape.ts';
import { RESULTS, type RepeatedEntry, repeatedEntries } from '../repeated.ts';
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

function line({ verdict, scenario, cell, repeated, reason }: RepeatedEntry): string {
  const { first, second, said, result } = repeated;
  const metric = (second ?? first)?.metric;
  const failedAgain = verdict === 'failed' && result === 'confirmed';
  const after = failedAgain ? told(null, reason) : told(second, null);
  const what = metric === undefined ? '' : `${titleOf(metric, scenario.work)} `;
  const place = plain(`${scenario.name} · ${cell.label}`, 100);
  const [before, then] = first === null ? ['', what] : [what, ''];
  return `  ${place}: ${before}${told(first, said)}, then ${then}${after}: ${RESULTS[result]}`;
}

function told(comparison: JudgedComparison | null, failure: string | null): string {
  if (comparison !== null) return changeAndIntervalOf(comparison).join(' ');
  return failure === null ? 'nothing' : plain(failure, 200);
}

import type { JudgedComparison } from '../../domain/assessment.ts';
import { text } from '../escape.ts';
import {
  RESULTS,
  type RepeatedEntry,
  repeatedEntries,
  repeatedInWords,
  repeatedMetrics,
} from '../repeated.ts';
import { type Column, folded, table } from '../table.ts';
import { number } from '../units.ts';
import type { View } from '../view.ts';
import { ICONS } from '../words.ts';
import { changeCell } from './changes.ts';
import { placeLabel } from './places.ts';

/** So many are on the first screen; the others are folded away. */
const OPEN = 8;

const COLUMNS: readonly Column[] = [
  { title: 'measured again', align: 'left' },
  { title: 'metric', align: 'left' },
  { title: 'first', align: 'right' },
  { title: 'second', align: 'right' },
  { title: '', align: 'left' },
];

/** Forms of what was measured again: the first measurement beside the second, or only what it came to. */
export function repeated(view: View): [string, ...string[]] {
  const entries = repeatedEntries(view);
  if (entries.length === 0) return [''];
  const rows = (part: readonly RepeatedEntry[]) => table(COLUMNS, part.map(rowOf));
  const rest = entries.slice(OPEN);
  const more =
    rest.length === 0
      ? ''
      : `\n\n${folded(`${number(rest.length)} more measured again`, rows(rest))}`;
  return [
    `${rows(entries.slice(0, OPEN))}${more}`,
    `Measured again: ${repeatedInWords(view).join(', ')}.`,
  ];
}

function rowOf(entry: RepeatedEntry): string[] {
  const { verdict, scenario, cell, reason } = entry;
  const { first, second, said, result } = entry.repeated;
  const failedAgain = verdict === 'failed' && result === 'confirmed';
  return [
    `${ICONS[verdict]}\u00a0${placeLabel(scenario.name, cell.label)}`,
    repeatedMetrics(entry).join(', then '),
    told(first, said),
    failedAgain ? told(null, reason) : told(second, null),
    RESULTS[result],
  ];
}

/** A change with its interval, or what was said of a failure. */
function told(comparison: JudgedComparison | null, failure: string | null): string {
  if (comparison !== null) return changeCell(comparison, false);
  return failure === null ? '–' : text(failure, 200);
}

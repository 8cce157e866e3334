import { fence, text } from '../escape.ts';
import { type FailureGroup, type FailurePlace, failuresOf } from '../failures.ts';
import { folded } from '../table.ts';
import { number } from '../units.ts';
import type { View } from '../view.ts';
import { failureInWords, ICONS } from '../words.ts';
import { cellLabel, placeLabel } from './places.ts';

/** So many failures are open on the first screen; the output of the rest is folded away. */
const OPEN = 2;
const PLACES_NAMED = 6;
const GROUPS_NAMED = 20;

/** Forms of the failures: with the end of the output, with less of it, with the messages only. */
export function failures(view: View): [string, ...string[]] {
  const groups = failuresOf(view);
  if (groups.length === 0) return [''];
  const form = (output: number) =>
    `${groups
      .slice(0, GROUPS_NAMED)
      .map((group, index) => failure(group, output, index < OPEN && !group.over))
      .join('\n\n')}${rest(groups.length)}`;
  return [form(2000), form(500), form(0)];
}

function failure({ failure, over, places }: FailureGroup, output: number, open: boolean): string {
  const icon = over ? ICONS.inconclusive : failure.side === 'head' ? '❌' : '⚠️';
  const once = over ? ' (not confirmed)' : '';
  const mend = failure.hint === undefined ? '' : ` *${text(failure.hint, 500)}*`;
  const sentence = `${icon} **${failureInWords(failure)}** on ${where(places)}${once}: ${text(failure.message, 500)}${mend}`;
  if (output === 0 || failure.detail === null || failure.detail.trim() === '') return sentence;
  const block = fence(failure.detail, output);
  const title = failure.stage === 'verify' ? 'The answer' : 'The end of its output';
  return open ? `${sentence}\n\n${block}` : `${sentence}\n\n${folded(title, block)}`;
}

function where(places: readonly FailurePlace[]): string {
  const named = places
    .slice(0, PLACES_NAMED)
    .map(({ cell, scenario }) =>
      scenario === null ? cellLabel(cell.label) : placeLabel(scenario, cell.label),
    );
  const more = places.length - named.length;
  return [...named, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
}

function rest(groups: number): string {
  return groups > GROUPS_NAMED ? `\n\n${number(groups - GROUPS_NAMED)} more kinds of failure.` : '';
}

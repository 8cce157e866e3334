import type { Until } from '../../domain/acceptance.ts';
import type { Accepted } from '../../domain/assessment.ts';
import { code, text } from '../escape.ts';
import { changeOf, number } from '../units.ts';
import type { Entry, View } from '../view.ts';
import { ICONS, SHORT_METRIC } from '../words.ts';
import { cellLabel } from './places.ts';

const SHOWN = 20;
const REASON = 500;

/** Forms of what was accepted: who, why, until when, with every place and with their number. */
export function accepted(view: View): [string, ...string[]] {
  return [lines(view, places), lines(view, (entries) => `${number(entries.length)} comparisons`)];
}

function lines(view: View, where: (entries: readonly Entry[]) => string): string {
  const covered = groups(view, ({ accepted }) => accepted);
  const outgrown = groups(view, ({ outgrown }) => outgrown);
  const all = [
    ...covered.map((group) => `- ${ICONS.accepted} ${where(group.entries)}: ${said(group)}`),
    ...outgrown.map(
      (group) =>
        `- ${ICONS.regressed} ${where(group.entries)}: more than what was ${said(group)}. It counts again.`,
    ),
  ];
  if (all.length === 0) return '';
  const more = all.length - SHOWN;
  const shown = [...all.slice(0, SHOWN), ...(more > 0 ? [`- ${number(more)} more`] : [])];
  return `**Accepted**\n\n${shown.join('\n')}`;
}

interface Group {
  readonly acceptance: Accepted;
  readonly entries: readonly Entry[];
}

/** By acceptance: one of them may cover the whole matrix. */
function groups(view: View, of: (entry: Entry) => Accepted | null): Group[] {
  const entries = [...view.entries, ...view.pooled].filter((entry) => of(entry) !== null);
  return [...Map.groupBy(entries, (entry) => of(entry)?.id).values()].map((same) => ({
    acceptance: of(same[0] as Entry) as Accepted,
    entries: same,
  }));
}

function places(entries: readonly Entry[]): string {
  const shown = entries.slice(0, 4).map(({ scenario, cell, shown }) => {
    const metric = shown === null ? '' : SHORT_METRIC[shown.metric];
    const change = shown === null ? '' : ` ${metric === '' ? '' : `${metric} `}${changeOf(shown)}`;
    return `${code(scenario.name, 40)} on ${cellLabel(cell.label)}${change}`;
  });
  const more = entries.length - shown.length;
  return [...shown, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
}

function said({ acceptance }: Group): string {
  const { by, at, reason, until, id } = acceptance;
  return `accepted by ${text(by, 60)} on ${text(at.slice(0, 10), 20)} ${untilInWords(until)}, “${text(reason, REASON)}” (${code(id, 40)})`;
}

function untilInWords(until: Until | null): string {
  if (until === null) return 'for this pull request and what contains it';
  if ('date' in until) return `until ${text(until.date, 20)}`;
  return `until release ${text(until.version, 40)}`;
}

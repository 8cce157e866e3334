import type { Repeated } from '../domain/assessment.ts';
import { titleOf } from '../domain/work.ts';
import { number } from './units.ts';
import type { Entry, View } from './view.ts';

/** What a report says of an entry that was measured again. */
export interface RepeatedEntry extends Entry {
  readonly repeated: Repeated;
}

/** What was measured again: cells, and all cells together where no cell of the scenario was flagged by itself. */
export function repeatedEntries(view: View): RepeatedEntry[] {
  const cells = view.entries.filter(isRepeated);
  const together = view.pooled
    .filter(isRepeated)
    .filter(({ scenario }) => !cells.some((entry) => entry.scenario === scenario));
  return [...cells, ...together];
}

function isRepeated(entry: Entry): entry is RepeatedEntry {
  return entry.repeated !== null;
}

/** `confirmed`, or `2 confirmed`, `1 not confirmed`, `1 not measured again`: for a headline. */
export function repeatedInWords(view: View): string[] {
  const entries = repeatedEntries(view);
  const amount = (result: Repeated['result']) =>
    entries.filter(({ repeated }) => repeated.result === result).length;
  const [confirmed, not, none] = [
    amount('confirmed'),
    amount('not confirmed'),
    amount('not repeated'),
  ];
  return [
    ...(confirmed > 0
      ? [confirmed === entries.length ? 'confirmed' : `${number(confirmed)} confirmed`]
      : []),
    ...(not > 0 ? [`${number(not)} not confirmed`] : []),
    ...(none > 0 ? [`${number(none)} not measured again`] : []),
  ];
}

/** Titles of what the two measurements are told by: one where both are of the same metric. */
export function repeatedMetrics({ scenario, repeated }: RepeatedEntry): string[] {
  const metrics = [repeated.first?.metric, repeated.second?.metric];
  const known = metrics.filter((metric) => metric !== undefined);
  return [...new Set(known)].map((metric) => titleOf(metric, scenario.work));
}

/** What it came to, in two words or a clause. */
export const RESULTS: Readonly<Record<Repeated['result'], string>> = {
  confirmed: 'confirmed',
  'not confirmed': 'not confirmed',
  'not repeated': 'too few launches to tell: the first stands',
};

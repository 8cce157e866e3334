import { GaitkeeperError } from '../../domain/errors.ts';
import type { HistoryEntry } from '../../domain/history.ts';

/** Whether something was recorded at or after what `--since` names. */
export type Since = (recorded: Pick<HistoryEntry, 'recordedAt'>) => boolean;

/**
 * @param text a date, a release, or the beginning of a commit's name
 * @throws GaitkeeperError `usage` where the history has nothing like it
 */
export function sinceOf(text: string | undefined, entries: readonly HistoryEntry[]): Since {
  if (text === undefined) return () => true;
  const start = momentOf(text, entries);
  return ({ recordedAt }) => Date.parse(recordedAt) >= start;
}

function momentOf(text: string, entries: readonly HistoryEntry[]): number {
  const named = entries.find(
    ({ release, sha }) => release === text || (text.length >= 7 && sha.startsWith(text)),
  );
  if (named !== undefined) return Date.parse(named.recordedAt);
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(date)) return date;
  throw new GaitkeeperError('usage', `\`${text}\` is no time of this history.`, {
    hint: 'Give a date such as 2026-01-31, a release, or a recorded commit (seven digits or more).',
  });
}

import type { RunRecord } from '../../domain/record.ts';
import type { MeasuringRun } from '../../github/measured-head.ts';
import { printable } from '../../github/printable.ts';

/**
 * What a record says of its own origin that is not so, as the rest of a sentence. Whoever opens a pull request
 * writes the record; of where it came from, only GitHub's word counts.
 * @returns null where it agrees with the run that GitHub names
 */
export function falseClaim(
  record: RunRecord,
  run: Pick<MeasuringRun, 'owner' | 'repo' | 'id' | 'event'>,
): string | null {
  const claims = [
    ['repository', record.repository, `${run.owner}/${run.repo}`],
    ['run', record.run?.id, String(run.id)],
    ['event', record.run?.event, run.event],
  ] as const;
  const [what, claimed, known] = claims.find(([, claimed, known]) => claimed !== known) ?? [];
  if (what === undefined) return null;
  return `it is forged: its ${what} is ${printable(claimed ?? 'none')}, not ${known}`;
}

/** Whether it is of an attempt after the one that is reported: that one gets a report of its own. */
export function isLater({ run, parts = [] }: RunRecord, { attempt }: MeasuringRun): boolean {
  const attempts = [run?.attempt ?? 1, ...parts.map((part) => part.attempt ?? 1)];
  return attempts.some((claimed) => claimed > attempt);
}

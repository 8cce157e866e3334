import { artifactName } from '../../baseline/artifact-name.ts';
import { mergeRecords } from '../../baseline/merge.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { Unread } from '../../github/artifacts.ts';

export interface Mergeable {
  readonly records: readonly RunRecord[];
  /** Those that do not fit to the others: of another configuration, say. */
  readonly odd: readonly Unread[];
}

/** Jobs of one run measure one thing. A record that claims otherwise must not keep the others from being reported. */
export function mergeable(records: readonly RunRecord[]): Mergeable {
  if (records.length === 0 || whyNot(records) === null) return { records, odd: [] };
  const kept: RunRecord[] = [];
  const odd: Unread[] = [];
  for (const record of records) {
    const [first = record] = kept;
    // The first says what was measured; the first of its attempt, how that attempt was split.
    const peer = kept.find((one) => one.run?.attempt === record.run?.attempt) ?? first;
    const why = whyNot([...new Set([first, peer, record])]);
    if (why === null) kept.push(record);
    else odd.push({ name: artifactName(record), why });
  }
  return { records: kept, odd };
}

function whyNot(records: readonly RunRecord[]): string | null {
  try {
    mergeRecords(records);
    return null;
  } catch (error) {
    if (error instanceof GaitkeeperError) return error.message;
    throw error;
  }
}

import type { RunRecord } from '../domain/record.ts';

/** Which attempt of its run measured; 0 where no run of GitHub did. */
export function attemptOf(record: RunRecord): number {
  return record.run?.attempt ?? 0;
}

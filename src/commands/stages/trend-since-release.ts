import { readHistory } from '../../baseline/history.ts';
import { openDocuments } from '../../baseline/registry.ts';
import type { Snapshot } from '../../baseline/snapshot.ts';
import type { Config } from '../../config/config.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { TrendSinceRelease } from '../../domain/history.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { Repository } from '../../service/repository.ts';
import { summarySinceRelease } from '../../verdict/since-release-summary.ts';
import { trendsOf } from '../../verdict/trend.ts';
import type { CommandIo } from '../io.ts';
import { storeContext } from './store-context.ts';

interface Place extends Pick<Config, 'baseline' | 'threshold'> {
  readonly repository: Repository | null;
  readonly snapshot: Snapshot;
}

/** A report is complete without it: whatever stands in the way is told to those who look for it, and ends nothing. */
export async function trendSinceRelease(
  record: RunRecord,
  { baseline, threshold, repository, snapshot }: Place,
  io: CommandIo,
): Promise<TrendSinceRelease | null> {
  if (baseline === 'off' || repository === null) return null;
  try {
    await using documents = openDocuments(baseline, storeContext(repository, io, snapshot));
    const query = { service: record.service.name, extent: 'newest' } as const;
    const { entries, passedOver } = await readHistory(documents, query);
    for (const why of passedOver) io.debug(why);
    const cells = new Set(record.cells.map(({ id }) => id));
    const trends = trendsOf(entries, { threshold }).filter(({ cell }) => cells.has(cell));
    return summarySinceRelease(trends, threshold);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`The history was not read: ${error.message}`);
    return null;
  }
}

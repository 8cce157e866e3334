import { readHistory } from '../../baseline/history.ts';
import type { RecordStore, StoredRun } from '../../baseline/store.ts';
import type { HistoryEntry, Outlier } from '../../domain/history.ts';
import { memoBy } from '../../domain/memo.ts';
import { METRICS } from '../../domain/metrics.ts';
import type { RunRecord } from '../../domain/record.ts';
import { share } from '../../report/units.ts';
import { shortSha } from '../../service/repository.ts';
import { outliersIn } from '../../verdict/outliers.ts';
import type { CommandIo } from '../io.ts';

/** What the newest runs of a store said: of which odd ones and the scatter of the others can be told. */
export interface NewestHistory {
  /** The oldest first; none where there is no history that can be read. */
  of(service: string): Promise<readonly HistoryEntry[]>;
  /** Why a stored record is odd, as a sentence; null where it is not, or is too old to tell. */
  oddity(run: StoredRun, record: RunRecord): Promise<string | null>;
}

/** Reads a small file of the store once, not the records. */
export function newestHistory(store: RecordStore, io: Pick<CommandIo, 'debug'>): NewestHistory {
  const of = memoBy(String, async (service: string) => {
    const query = { service, extent: 'newest' } as const;
    const { entries, passedOver } = await readHistory(await store.view(), query);
    for (const why of passedOver) io.debug(why);
    return { entries, outliers: outliersIn(entries) };
  });
  return {
    of: async (service) => (await of(service)).entries,
    async oddity(run, record) {
      const { outliers } = await of(record.service.name);
      const [farthest, ...others] = outliers(run.id);
      return farthest === undefined ? null : sentence(run, farthest, others.length);
    },
  };
}

function sentence({ sha }: StoredRun, { cell, scenario, metric, away }: Outlier, others: number) {
  const { title } = METRICS[metric];
  const far = `${share(Math.abs(Math.expm1(away)))} ${away > 0 ? 'above' : 'below'}`;
  const more = others === 0 ? '' : `, and ${others} more like it`;
  return `The record of ${shortSha(sha)} was passed over as an outlier: ${title} of ${scenario} on ${cell} lies ${far} what the records before it showed beside the reference service${more}, and no later record confirms it.`;
}

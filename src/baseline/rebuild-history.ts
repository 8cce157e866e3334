import { GaitkeeperError } from '../domain/errors.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { RunRecord } from '../domain/record.ts';
import type { DerivedFiles, StoreView } from './derive.ts';
import { folderOf, readIndex } from './history.ts';
import { readTrusted } from './lookup.ts';
import type { RecordStore, StoredRun } from './store.ts';
import { type ReleaseTags, wholeHistory } from './write-history.ts';

export interface Rebuilt {
  readonly entries: number;
  /** Runs that count for nothing, and why, a sentence each. */
  readonly passedOver: readonly string[];
}

/** Runs that are fetched at once. */
const AT_ONCE = 500;

/**
 * Makes the history anew from all runs, in place of what is there. A run that is recorded meanwhile is taken in.
 * @throws GaitkeeperError `store-failed`; `record-invalid` where a newer version wrote the history
 */
export async function rebuildHistory(
  store: RecordStore,
  tags: ReleaseTags,
  entryOf: (record: RunRecord, run: string) => HistoryEntry,
): Promise<Rebuilt> {
  const known = new Map<string, HistoryEntry | string>();
  for (;;) {
    await readAll(store, known, entryOf);
    const entries = [...known.values()].filter((one) => typeof one !== 'string');
    const passedOver = [...known.values()].filter((one) => typeof one === 'string');
    const before = known.size;
    await store.rewrite(`Make the history anew from ${entries.length} runs`, (view) =>
      replacing(view, entries, tags),
    );
    // Whoever recorded between the listing and the writing added to what was just replaced.
    if ((await store.list()).length === before) return { entries: entries.length, passedOver };
  }
}

async function readAll(
  store: RecordStore,
  known: Map<string, HistoryEntry | string>,
  entryOf: (record: RunRecord, run: string) => HistoryEntry,
): Promise<void> {
  const runs = (await store.list()).filter(({ path }) => !known.has(path));
  for (let from = 0; from < runs.length; from += AT_ONCE) {
    const some = runs.slice(from, from + AT_ONCE);
    await store.prefetch?.(some);
    for (const run of some) known.set(run.path, await entryFrom(store, run, entryOf));
  }
}

async function entryFrom(
  store: RecordStore,
  run: StoredRun,
  entryOf: (record: RunRecord, run: string) => HistoryEntry,
): Promise<HistoryEntry | string> {
  const record = await readTrusted(store, run, null);
  return typeof record === 'string' ? record : entryOf(record, run.id);
}

async function replacing(
  view: StoreView,
  entries: readonly HistoryEntry[],
  tags: ReleaseTags,
): Promise<DerivedFiles> {
  const { index, isNewer } = await readIndex(view);
  if (isNewer) throw newer();
  const former = (index?.services ?? []).flatMap(({ name, files }) =>
    [...files.map((file) => file.name), 'latest.json'].map((file) => `${folderOf(name)}/${file}`),
  );
  const releases = { ...index?.releases, ...Object.fromEntries(tags) };
  return new Map<string, string | null>([
    ...former.map((path) => [path, null] as const),
    ...wholeHistory(entries, releases),
  ]);
}

function newer(): GaitkeeperError {
  return new GaitkeeperError('record-invalid', 'A newer Gaitkeeper wrote the history.', {
    hint: 'Update Gaitkeeper to the version that wrote it, and let that make it anew.',
  });
}

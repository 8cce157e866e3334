import type { Derive, DerivedFiles, StoreView } from '../../baseline/derive.ts';
import { folderOf, readIndex } from '../../baseline/history.ts';
import { rebuildHistory } from '../../baseline/rebuild-history.ts';
import type { RecordStore } from '../../baseline/store.ts';
import { isTrusted, usablePart } from '../../baseline/trust.ts';
import { addToHistory, REBUILD, type ReleaseTags } from '../../baseline/write-history.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import type { RunRecord } from '../../domain/record.ts';
import { releaseTags } from '../../service/releases.ts';
import type { Repository } from '../../service/repository.ts';
import { distil } from '../../verdict/distil.ts';
import type { CommandIo } from '../io.ts';
import { type PublishedFacts, publishedFiles } from './published.ts';

/** The part of `record` that keeps the history: what the run adds, and what to say once it is stored. */
export interface HistoryKeeper {
  readonly derive: Derive;
  /** After the run was stored: takes in what was recorded before there was a history. */
  finish(): Promise<void>;
}

export interface KeeperOptions {
  readonly repository: Repository;
  readonly publishing: Omit<PublishedFacts, 'service'>;
}

/** Above this many runs, making the history anew is left to whoever asks for it. */
const FEW_RUNS = 500;

export async function keepHistory(
  record: RunRecord,
  store: RecordStore,
  { repository, publishing }: KeeperOptions,
  io: CommandIo,
): Promise<HistoryKeeper> {
  const tags = await tagsOf(repository, io);
  let seen: { problem: string | null; begins: boolean } | null = null;
  return {
    async derive(view, run) {
      if (!isTrusted(record)) return new Map();
      const changes = await addToHistory(view, entryOf(record, run.id), tags);
      seen = changes;
      if (changes.problem !== null) return changes.files;
      const facts = { ...publishing, service: record.service.name };
      return new Map([...changes.files, ...(await publishedFiles(view, changes.files, facts))]);
    },
    async finish() {
      if (seen?.problem) io.warn(`The run is stored, but not in the history: ${seen.problem}`);
      if (!seen?.begins) return;
      const before = (await store.newest(FEW_RUNS + 2)).length - 1;
      if (before > FEW_RUNS)
        io.warn(`The history begins with this run, not with those before it: ${REBUILD}`);
      else if (before > 0) await rebuild(store, tags, publishing);
    },
  };
}

/**
 * Makes the history anew from all runs, and what is drawn of it.
 * @throws GaitkeeperError `store-failed`, `record-invalid`
 */
export async function rebuild(
  store: RecordStore,
  tags: ReleaseTags,
  publishing: KeeperOptions['publishing'],
) {
  const rebuilt = await rebuildHistory(store, tags, entryOf);
  await store.rewrite('Draw the badges and the page anew', (view) => drawn(view, publishing));
  return rebuilt;
}

async function drawn(
  view: StoreView,
  publishing: KeeperOptions['publishing'],
): Promise<DerivedFiles> {
  const files = new Map<string, string | null>();
  for (const { name } of (await readIndex(view)).index?.services ?? []) {
    const latest = `${folderOf(name)}/latest.json`;
    const history = await view.read(folderOf(name), (path) => path === latest);
    const published = await publishedFiles(view, history, { ...publishing, service: name });
    for (const [path, text] of published) files.set(path, text);
  }
  return files;
}

function entryOf(record: RunRecord, run: string): HistoryEntry {
  return distil(usablePart(record), run, null);
}

/** Without the tags a history has no releases, and is one all the same. */
export async function tagsOf(repository: Repository, io: CommandIo): Promise<ReleaseTags> {
  try {
    return await releaseTags(repository);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`The version tags were not read: ${error.message}`);
    return new Map();
  }
}

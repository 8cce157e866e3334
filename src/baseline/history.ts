import type { HistoryEntry } from '../domain/history.ts';
import { type PackedEntry, unpackEntry } from '../domain/history-lines.ts';
import { compareText } from '../domain/order.ts';
import type { Documents } from './documents.ts';
import { entrySchema, type HistoryIndex, indexSchema, latestSchema } from './history-schema.ts';
import { isNewer, readDocument } from './read-document.ts';
import { serviceSlug } from './service-slug.ts';

/** The folder of a store that holds what is derived from its records, a folder a service. */
export const HISTORY = 'history';
export const INDEX = `${HISTORY}/index.json`;

export interface StoredHistory {
  /** The oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** Why a file or a line counts for nothing, as a sentence each. */
  readonly passedOver: readonly string[];
}

export interface HistoryQuery {
  readonly service: string;
  /**
   * `newest`: the last few dozen entries and those of releases, in one small file. `all`: every month.
   * Without a word, `all`.
   */
  readonly extent?: 'newest' | 'all';
}

/**
 * What the runs of a service said, as far as it can be read; nothing where there is no history yet.
 * @throws GaitkeeperError `store-failed`
 */
export async function readHistory(
  documents: Pick<Documents, 'read'>,
  { service, extent = 'all' }: HistoryQuery,
): Promise<StoredHistory> {
  const folder = folderOf(service);
  const { index } = await readIndex(documents);
  const latest = `${folder}/latest.json`;
  const texts = await documents.read(folder, (path) =>
    extent === 'newest' ? path === latest : MONTH.test(path),
  );
  const read = [...texts].map(([path, text]) =>
    path === latest ? readLatest(path, text) : readLines(path, text),
  );
  const own = read.flatMap(({ packed }) => packed).filter((one) => one.service === service);
  return {
    entries: labelled(inOrder(own), index).map(unpackEntry),
    passedOver: read.flatMap(({ passedOver }) => passedOver),
  };
}

export interface FoundIndex {
  /** Null where there is none that can be read. */
  readonly index: HistoryIndex | null;
  /** Why it cannot be read, as a sentence; null where it can, or where there is none. */
  readonly problem: string | null;
  /** Whether a newer version wrote it, so that it cannot be made anew here either. */
  readonly isNewer: boolean;
}

/** What there is of all services. @throws GaitkeeperError `store-failed` */
export async function readIndex(documents: Pick<Documents, 'read'>): Promise<FoundIndex> {
  const text = (await documents.read(HISTORY, (path) => path === INDEX)).get(INDEX);
  if (text === undefined) return { index: null, problem: null, isNewer: false };
  const read = readDocument(indexSchema, INDEX, text);
  if ('value' in read) return { index: read.value, problem: null, isNewer: false };
  return { index: null, problem: read.problem, isNewer: isNewer(text) };
}

/** Where the files of a service are. */
export function folderOf(service: string): string {
  return `${HISTORY}/${serviceSlug(service)}`;
}

/** The files of a service that hold its entries, a line each. */
export const MONTH = /^history\/[^/]+\/\d{4}-\d\d(-\d{1,5})?\.jsonl$/;

export interface ReadLines {
  readonly packed: readonly PackedEntry[];
  readonly passedOver: readonly string[];
}

/** A line that is cut off or foreign costs itself, not the others. */
export function readLines(path: string, text: string): ReadLines {
  if (text === '')
    return { packed: [], passedOver: [`${path} was passed over: it is empty or far too large.`] };
  const lines = text.split('\n').filter((line) => line !== '');
  const read = lines.map((line, at) => readDocument(entrySchema, `${path}, line ${at + 1},`, line));
  return {
    packed: read.flatMap((one) => ('value' in one ? [one.value as PackedEntry] : [])),
    passedOver: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

export function readLatest(path: string, text: string): ReadLines {
  const read = readDocument(latestSchema, path, text);
  if ('value' in read) return { packed: read.value.entries as PackedEntry[], passedOver: [] };
  return { packed: [], passedOver: [read.problem] };
}

/** Of runs that are there twice, the last counts. */
export function inOrder(entries: readonly PackedEntry[]): PackedEntry[] {
  const byRun = new Map(entries.map((entry) => [entry.run, entry]));
  return [...byRun.values()].sort((a, b) => compareText(a.at, b.at) || compareText(a.run, b.run));
}

/** With the version tags that their commits have by now. */
export function labelled(
  entries: readonly PackedEntry[],
  index: Pick<HistoryIndex, 'releases'> | null,
): PackedEntry[] {
  const tags = new Map(Object.entries(index?.releases ?? {}).map(([tag, sha]) => [sha, tag]));
  return entries.map((entry) => ({
    ...entry,
    release: entry.release ?? tags.get(entry.sha) ?? null,
  }));
}

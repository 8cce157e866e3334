import type { HistoryEntry } from '../domain/history.ts';
import { HISTORY_VERSION, type PackedEntry, packEntry } from '../domain/history-lines.ts';
import { METRICS } from '../domain/metrics.ts';
import { compareText } from '../domain/order.ts';
import type { DerivedFiles, StoreView } from './derive.ts';
import {
  folderOf,
  INDEX,
  inOrder,
  labelled,
  type ReadLines,
  readIndex,
  readLatest,
  readLines,
} from './history.ts';
import {
  entrySchema,
  type HistoryIndex,
  type HistoryService,
  indexSchema,
  latestSchema,
} from './history-schema.ts';
import { documentText } from './read-document.ts';
import { serviceSlug } from './service-slug.ts';

/** Commits of version tags, by tag, the lowest version first. */
export type ReleaseTags = ReadonlyMap<string, string>;

/** A month's file is not written to beyond this: every run's transfer holds the last one whole. */
const LARGEST_FILE = 512 * 1024;
const LARGEST_LINE = 2 * 1024 * 1024;
const NEWEST = 60;
const NEWEST_RELEASES = 20;
/** Of a large matrix fewer than {@link NEWEST} entries fit. */
const LARGEST_LATEST = 384 * 1024;

export interface HistoryChanges {
  readonly files: DerivedFiles;
  /** Why nothing could be added, and what to do, in sentences; null where it was. */
  readonly problem: string | null;
  /** Whether this is the first entry of all: what was recorded before is not in the history. */
  readonly begins: boolean;
}

/**
 * The files of the history that one more entry changes: its month's, the newest, the index. What cannot be read is left as
 * it is: a newer version may have written it, and it can be made anew.
 */
export async function addToHistory(
  view: StoreView,
  entry: HistoryEntry,
  tags: ReleaseTags,
): Promise<HistoryChanges> {
  const { index, problem, isNewer } = await readIndex(view);
  if (problem !== null) return unchanged(problem, isNewer ? LATER : REBUILD);
  const known = index ?? EMPTY;
  const folder = folderOf(entry.service);
  const service = known.services.find(({ name }) => name === entry.service) ?? newService(entry);
  const releases = { ...known.releases, ...Object.fromEntries(tags) };
  const [packed] = labelled([fitting(entry)], { releases }) as [PackedEntry];
  const name = fileFor(service, packed);
  const [month, latest] = [`${folder}/${name}`, `${folder}/latest.json`];
  const texts = await view.read(folder, (path) => path === month || path === latest);
  // Empty is what a file reads as that is too large to be ours.
  if (texts.get(month) === '') return unchanged(`${month} is empty or far too large.`, REBUILD);
  const lines = withLine(month, texts.get(month) ?? '', packed);
  const former = texts.get(latest);
  const before = former === undefined ? NO_LINES : readLatest(latest, former);
  const [damaged] = before.passedOver;
  if (damaged !== undefined) return unchanged(damaged, REBUILD);
  const newest = newestOf(labelled(inOrder([...before.packed, packed]), { releases }));
  const next: HistoryIndex = {
    version: HISTORY_VERSION,
    services: replaced(known.services, withFile(service, name, lines, packed)),
    releases,
  };
  const files = new Map([
    [month, lines.text],
    [latest, latestText(entry.service, newest)],
    [INDEX, documentText(indexSchema, next)],
  ]);
  return { files, problem: null, begins: index === null };
}

/** All files of the history, of nothing but these entries. Nothing of the former index is kept but the tags. */
export function wholeHistory(
  entries: readonly HistoryEntry[],
  tags: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const services = [...Map.groupBy(entries, ({ service }) => service)].map(([name, own]) => {
    const ordered = labelled(inOrder(own.map(fitting)), { releases: tags });
    let service = newService({ service: name });
    for (const [file, lines] of filesOf(ordered)) {
      files.set(`${folderOf(name)}/${file}`, lines.text);
      service = withFile(service, file, lines, lines.last);
    }
    files.set(`${folderOf(name)}/latest.json`, latestText(name, newestOf(ordered)));
    return service;
  });
  const index = { version: HISTORY_VERSION, services: sorted(services), releases: { ...tags } };
  return files.set(INDEX, documentText(indexSchema, index));
}

const EMPTY: HistoryIndex = { version: HISTORY_VERSION, services: [], releases: {} };

function newService({ service: name }: Pick<HistoryEntry, 'service'>): HistoryService {
  return { name, slug: serviceSlug(name), files: [], entries: 0, newest: null };
}

const NO_LINES: ReadLines = { packed: [], passedOver: [] };

/** What takes in the runs that are in no history. */
export const REBUILD = '`gaitkeeper history --rebuild` makes it anew from all runs.';
const LATER =
  'That version takes in what is recorded meanwhile, by `gaitkeeper history --rebuild`.';

function unchanged(problem: string, mend: string): HistoryChanges {
  return { files: new Map(), problem: `${problem} ${mend}`, begins: false };
}

/** Of a matrix of thousands of cells only what gates; nothing, but that it was measured, where that is too much, too. */
function fitting(entry: HistoryEntry): PackedEntry {
  const gating = entry.points.filter(({ metric }) => METRICS[metric].gates);
  const forms = [entry.points, gating, []].map((points) => packEntry({ ...entry, points }));
  const found = forms.find((form) => JSON.stringify(form).length <= LARGEST_LINE);
  return found ?? packEntry({ ...entry, points: [] });
}

interface Lines {
  readonly text: string;
  readonly entries: number;
}

/** The last file of the month, or the next one where that is full. */
function fileFor(service: HistoryService, { at }: PackedEntry): string {
  const month = at.slice(0, 7);
  const last = service.files.filter(({ name }) => name.startsWith(month)).at(-1);
  if (last === undefined) return `${month}.jsonl`;
  return last.bytes < LARGEST_FILE ? last.name : fileName(month, numberOf(last.name) + 1);
}

function fileName(month: string, number: number): string {
  return number === 1 ? `${month}.jsonl` : `${month}-${number}.jsonl`;
}

function numberOf(name: string): number {
  return Number(/^\d{4}-\d\d-(\d+)\.jsonl$/.exec(name)?.[1] ?? 1);
}

/** Sorted by run. Lines that cannot be read stay: somebody may still be able to. */
function withLine(path: string, text: string, entry: PackedEntry): Lines {
  const kept = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ line, run: readLines(path, line).packed[0]?.run ?? '' }))
    .filter(({ run }) => run !== entry.run);
  const all = [...kept, { line: lineOf(entry), run: entry.run }];
  all.sort((a, b) => compareText(a.run, b.run));
  return { text: all.map(({ line }) => `${line}\n`).join(''), entries: all.length };
}

/** @throws GaitkeeperError `record-invalid` where it could not be read back */
function lineOf(entry: PackedEntry): string {
  return oneLine(documentText(entrySchema, entry as never));
}

function oneLine(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

function filesOf(entries: readonly PackedEntry[]): Map<string, Lines & { last: PackedEntry }> {
  const files = new Map<string, Lines & { last: PackedEntry }>();
  for (const [month, own] of Map.groupBy(entries, ({ at }) => at.slice(0, 7))) {
    let [number, text, count] = [1, '', 0];
    for (const entry of own.toSorted((a, b) => compareText(a.run, b.run))) {
      if (Buffer.byteLength(text) >= LARGEST_FILE) [number, text, count] = [number + 1, '', 0];
      text += `${lineOf(entry)}\n`;
      count += 1;
      files.set(fileName(month, number), { text, entries: count, last: entry });
    }
  }
  return files;
}

function withFile(
  service: HistoryService,
  name: string,
  { text, entries }: Lines,
  { run, sha, at }: PackedEntry,
): HistoryService {
  const file = { name, entries, bytes: Buffer.byteLength(text) };
  const files = [...service.files.filter((other) => other.name !== name), file];
  files.sort(
    (a, b) =>
      compareText(a.name.slice(0, 7), b.name.slice(0, 7)) || numberOf(a.name) - numberOf(b.name),
  );
  const newest =
    service.newest !== null && service.newest.at > at ? service.newest : { run, sha, at };
  return { ...service, files, entries: files.reduce((sum, one) => sum + one.entries, 0), newest };
}

function replaced(services: readonly HistoryService[], service: HistoryService): HistoryService[] {
  return sorted([...services.filter(({ name }) => name !== service.name), service]);
}

function sorted(services: readonly HistoryService[]): HistoryService[] {
  return services.toSorted((a, b) => compareText(a.name, b.name));
}

/** The newest entries, and of the newest releases one each. */
function newestOf(entries: readonly PackedEntry[]): PackedEntry[] {
  const releases = [...Map.groupBy(entries.filter(isRelease), ({ release }) => release).values()];
  const wanted = [
    ...releases.slice(-NEWEST_RELEASES).flatMap((of) => of.at(-1) ?? []),
    ...entries.slice(-NEWEST),
  ];
  const kept = new Set<PackedEntry>();
  let size = 0;
  for (const entry of wanted.reverse()) {
    size += kept.has(entry) ? 0 : lineOf(entry).length;
    if (kept.size > 0 && size > LARGEST_LATEST) break;
    kept.add(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}

function isRelease({ release }: PackedEntry): boolean {
  return release !== null;
}

/** One line, as it is fetched more often than it is looked at. */
function latestText(service: string, entries: readonly PackedEntry[]): string {
  const latest = { version: HISTORY_VERSION, service, entries: [...entries] };
  return `${oneLine(documentText(latestSchema, latest as never))}\n`;
}

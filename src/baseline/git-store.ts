import { GaitkeeperError } from '../domain/errors.ts';
import type { RunRecord } from '../domain/record.ts';
import { type BorrowedBranch, type BranchUse, borrowBranch } from './borrowed-branch.ts';
import { decodeRecord, encodeRecord, refuseOversize } from './codec.ts';
import { INDEX, indexChanges } from './commit-index.ts';
import type { Changes, DataBranch, Tip } from './data-branch.ts';
import type { Derive, DerivedFiles, StoreView } from './derive.ts';
import { folderOf, inDay, MOST_IN_MONTH, pathsFor, RUNS, storedRun } from './layout.ts';
import { readFiles } from './read-files.ts';
import { README } from './readme.ts';
import type { Snapshot } from './snapshot.ts';
import type { RecordStore, StoredRun } from './store.ts';
import { allRuns, type FoundRuns, newestRuns, objectsAt, runsOfCommits } from './stored-runs.ts';

/** A store on an orphan branch of the user's own repository. */
export class GitStore implements RecordStore, AsyncDisposable {
  readonly #borrowed: BorrowedBranch;
  readonly #branch: DataBranch;
  readonly #snapshot: Snapshot | undefined;
  #tip: Promise<Tip> | null = null;
  /** Object names of the records by path, as far as they were asked for. */
  readonly #objects = new Map<string, string>();

  /** @param use with a `snapshot`, everything is read as it was there */
  constructor({ snapshot, ...use }: BranchUse & { readonly snapshot?: Snapshot | undefined }) {
    this.#borrowed = borrowBranch(use);
    this.#branch = this.#borrowed.branch;
    this.#snapshot = snapshot;
  }

  get description(): string {
    return this.#branch.description;
  }

  async add(record: RunRecord, derive?: Derive): Promise<StoredRun> {
    const text = encodeRecord(record);
    const object = await this.#branch.nameOf(text);
    let stored = '';
    await this.#branch.update(subjectOf(record), async (tip, draft) => {
      const place = await placeFor(tip, pathsFor(record, text), object);
      stored = place.path;
      if (place.taken) return new Map();
      const added = additions(tip, stored, text);
      const after = await draft.folderAfter(added, RUNS);
      const index = await indexChanges(this.#branch, tip, stored, after);
      const derived = await derive?.(this.#view(tip), storedRun(stored) as StoredRun);
      return new Map([...added, ...index, ...(derived ?? [])]);
    });
    this.#tip = null;
    return storedRun(stored) as StoredRun;
  }

  rewrite(subject: string, edit: (view: StoreView) => Promise<DerivedFiles>): Promise<void> {
    return this.#branch.update(subject, (tip) => edit(this.#view(tip)));
  }

  compact(): Promise<void> {
    this.#tip = null;
    return this.#branch.startAnew('Start anew without earlier states');
  }

  async view(): Promise<StoreView> {
    return this.#view(await this.#looked());
  }

  async list(): Promise<readonly StoredRun[]> {
    this.#tip = null;
    return this.#remember(await allRuns(await this.#looked()));
  }

  async find(commits: readonly string[]): Promise<readonly StoredRun[]> {
    return this.#remember(await runsOfCommits(this.#branch, await this.#looked(), commits));
  }

  async newest(count: number, wanted = (_run: StoredRun) => true): Promise<readonly StoredRun[]> {
    return this.#remember(await newestRuns(await this.#looked(), count, wanted));
  }

  async read(run: StoredRun): Promise<RunRecord> {
    const origin = `${run.path} on the ${this.description}`;
    const object = await this.#object(run, origin);
    refuseOversize(await this.#branch.size(object), origin);
    return decodeRecord(await this.#branch.text(object), origin);
  }

  async prefetch(runs: readonly StoredRun[]): Promise<void> {
    const unknown = runs.filter(({ path }) => !this.#objects.has(path));
    if (unknown.length > 0) await this.#locate(unknown);
    const wanted = runs.map(({ path }) => this.#objects.get(path));
    await this.#branch.prefetch(wanted.filter((name) => name !== undefined));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#borrowed[Symbol.asyncDispose]();
  }

  #view(tip: Tip): StoreView {
    return { read: (folder, wanted) => readFiles(this.#branch, tip, folder, wanted) };
  }

  /** One look serves until something is listed or written: what a look-up asks for in turn is of one state. */
  #looked(): Promise<Tip> {
    this.#tip ??= this.#snapshot?.tipOf(this.#branch) ?? this.#branch.tip();
    this.#tip.catch(() => {
      this.#tip = null;
    });
    return this.#tip;
  }

  #remember({ runs, objects }: FoundRuns): readonly StoredRun[] {
    for (const [path, object] of objects) this.#objects.set(path, object);
    return runs;
  }

  async #locate(runs: readonly StoredRun[]): Promise<void> {
    this.#tip = null;
    const paths = runs.map(({ path }) => path).filter((path) => storedRun(path) !== null);
    this.#remember({ runs: [], objects: await objectsAt(await this.#looked(), paths) });
  }

  async #object(run: StoredRun, origin: string): Promise<string> {
    if (!this.#objects.has(run.path)) await this.#locate([run]);
    const object = this.#objects.get(run.path);
    if (object !== undefined) return object;
    throw new GaitkeeperError('store-failed', `there is no ${origin}`, {
      hint: 'Somebody removed it since the records were listed: try again.',
    });
  }
}

/** Where a record goes, and whether it is there already. */
async function placeFor(
  tip: Tip,
  [path, other]: readonly [string, string],
  object: string,
): Promise<{ readonly path: string; readonly taken: boolean }> {
  const folders = [folderOf(path), folderOf(inDay(path))];
  await tip.load([...folders, INDEX]);
  const [month, day] = await Promise.all(folders.map((folder) => tip.entries(folder)));
  const there = new Map([...(month?.files ?? []), ...(day?.files ?? [])]);
  const same = [path, inDay(path), other, inDay(other)].find((one) => there.get(one) === object);
  if (same !== undefined) return { path: same, taken: true };
  const many = (month?.files.size ?? 0) >= MOST_IN_MONTH;
  const isFree = !there.has(path) && !there.has(inDay(path));
  const free = isFree ? path : other;
  return { path: many ? inDay(free) : free, taken: false };
}

function additions(tip: Tip, path: string, text: string): Changes {
  const readme = tip.commit === null ? [['README.md', README] as const] : [];
  return new Map([...readme, [path, text]]);
}

function subjectOf(record: RunRecord): string {
  const run = record.run === null ? 'a local run' : `run ${record.run.id}`;
  return `Record ${record.head.sha.slice(0, 7)} from ${run}`;
}

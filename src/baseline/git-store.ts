import { GaitkeeperError } from '../domain/errors.ts';
import type { RunRecord } from '../domain/record.ts';
import { decodeRecord, encodeRecord, refuseOversize } from './codec.ts';
import { type BranchLocation, type Changes, DataBranch, type Tip } from './data-branch.ts';
import type { Derive, DerivedFiles, StoreView } from './derive.ts';
import { MOST_BYTES } from './documents.ts';
import { pathsFor, RUNS, storedRun, storedRuns } from './layout.ts';
import { README } from './readme.ts';
import type { RecordStore, StoredRun } from './store.ts';

/** A store on an orphan branch of the user's own repository. */
export class GitStore implements RecordStore, AsyncDisposable {
  readonly #branch: DataBranch;
  /** Object names of the records by path, as the last look at the branch found them. */
  #objects: ReadonlyMap<string, string> | null = null;

  constructor(location: BranchLocation) {
    this.#branch = new DataBranch(location);
  }

  get description(): string {
    return this.#branch.description;
  }

  async add(record: RunRecord, derive?: Derive): Promise<StoredRun> {
    const text = encodeRecord(record);
    const object = await this.#branch.nameOf(text);
    const paths = pathsFor(record, text);
    let stored: string = paths[0];
    await this.#branch.update(subjectOf(record), async (tip) => {
      const there = await tip.files(folderOf(paths[0]));
      stored = paths.find((path) => (there.get(path) ?? object) === object) ?? paths[1];
      if (there.has(stored)) return new Map();
      const derived = await derive?.(this.#view(tip), storedRun(stored) as StoredRun);
      return new Map([...additions(tip, stored, text), ...(derived ?? [])]);
    });
    this.#objects = null;
    return storedRun(stored) as StoredRun;
  }

  rewrite(subject: string, edit: (view: StoreView) => Promise<DerivedFiles>): Promise<void> {
    return this.#branch.update(subject, (tip) => edit(this.#view(tip)));
  }

  async list(): Promise<readonly StoredRun[]> {
    return storedRuns((await this.#look()).keys());
  }

  async read(run: StoredRun): Promise<RunRecord> {
    const origin = `${run.path} on the ${this.description}`;
    const object = await this.#find(run, origin);
    refuseOversize(await this.#branch.size(object), origin);
    return decodeRecord(await this.#branch.text(object), origin);
  }

  async prefetch(runs: readonly StoredRun[]): Promise<void> {
    const objects = this.#objects ?? (await this.#look());
    const wanted = runs.map((run) => objects.get(run.path)).filter((name) => name !== undefined);
    await this.#branch.prefetch(wanted);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#branch[Symbol.asyncDispose]();
  }

  #view(tip: Tip): StoreView {
    return {
      read: async (folder, wanted = () => true) => {
        const texts = new Map<string, string>();
        for (const [path, object] of await tip.files(folder)) {
          if (folderOf(path) !== folder || !wanted(path)) continue;
          const small = (await this.#branch.size(object)) <= MOST_BYTES;
          texts.set(path, small ? await this.#branch.text(object) : '');
        }
        return texts;
      },
    };
  }

  async #look(): Promise<ReadonlyMap<string, string>> {
    const tip = await this.#branch.tip();
    this.#objects = await tip.files(RUNS);
    return this.#objects;
  }

  async #find(run: StoredRun, origin: string): Promise<string> {
    const object = this.#objects?.get(run.path) ?? (await this.#look()).get(run.path);
    if (object !== undefined) return object;
    throw new GaitkeeperError('store-failed', `there is no ${origin}`, {
      hint: 'Somebody removed it since the records were listed: try again.',
    });
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function additions(tip: Tip, path: string, text: string): Changes {
  const readme = tip.commit === null ? [['README.md', README] as const] : [];
  return new Map([...readme, [path, text]]);
}

function subjectOf(record: RunRecord): string {
  const run = record.run === null ? 'a local run' : `run ${record.run.id}`;
  return `Record ${record.head.sha.slice(0, 7)} from ${run}`;
}

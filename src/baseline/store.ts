import type { RunRecord } from '../domain/record.ts';
import type { Derive, DerivedFiles, StoreView } from './derive.ts';

/** What a look-up needs to know of a stored record without reading it whole. */
export interface StoredRun {
  /** Unique within the store; sorts by time. */
  readonly id: string;
  /** Commit that was measured as head. */
  readonly sha: string;
  readonly recordedAt: string;
  /** Path within the store. */
  readonly path: string;
  /** As file names have it; absent where it is the only one of its repository, and in older files. */
  readonly service?: string;
}

/**
 * Where run records are kept. `record` writes, `check` and `gate` read.
 * Safe against concurrent writers: `add` loses no record of anybody.
 */
export interface RecordStore {
  /** For messages: `branch gaitkeeper-data of origin`, `folder /tmp/records`. */
  readonly description: string;
  /**
   * @param derive what the run changes in the files that are derived from all: written in one with it
   * @throws GaitkeeperError `store-failed`
   */
  add(record: RunRecord, derive?: Derive): Promise<StoredRun>;
  /**
   * Writes derived files only. `edit` is asked again when somebody else wrote in between.
   * @throws GaitkeeperError `store-failed`
   */
  rewrite(subject: string, edit: (view: StoreView) => Promise<DerivedFiles>): Promise<void>;
  /** What is derived from the records, as it is now. */
  view(): Promise<StoreView>;
  /** All stored runs, newest first; empty where nothing was stored yet. Its cost grows with what is stored. */
  list(): Promise<readonly StoredRun[]>;
  /** The runs of these commits, newest first. */
  find(commits: readonly string[]): Promise<readonly StoredRun[]>;
  /** The newest runs among those that are wanted, newest first: as many as are asked for, or all. */
  newest(count: number, wanted?: (run: StoredRun) => boolean): Promise<readonly StoredRun[]>;
  /** @throws GaitkeeperError `record-invalid` where the stored text is no record of this version. */
  read(run: StoredRun): Promise<RunRecord>;
  /**
   * Drops what is kept of earlier states of the store, and nothing that is in it now. Absent where nothing is kept.
   * @throws GaitkeeperError `store-failed`
   */
  compact?(): Promise<void>;
  /** Brings several records at once, where reading each by itself would be a request each. */
  prefetch?(runs: readonly StoredRun[]): Promise<void>;
}

import type { RunRecord } from '../domain/record.ts';

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
  /** @throws GaitkeeperError `store-failed` */
  add(record: RunRecord): Promise<StoredRun>;
  /** All stored runs, newest first; empty where nothing was stored yet. */
  list(): Promise<readonly StoredRun[]>;
  /** @throws GaitkeeperError `record-invalid` where the stored text is no record of this version. */
  read(run: StoredRun): Promise<RunRecord>;
  /** Brings several records at once, where reading each by itself would be a request each. */
  prefetch?(runs: readonly StoredRun[]): Promise<void>;
}

import type { Documents } from './documents.ts';
import type { StoredRun } from './store.ts';

/** A store as it is before something is added to it. */
export type StoreView = Pick<Documents, 'read'>;

/** Files that are derived from the records, by path; null removes one. */
export type DerivedFiles = ReadonlyMap<string, string | null>;

/**
 * What a new run changes in the derived files. Written together with the run; asked again, of what is there then, when
 * somebody else wrote in between, so it decides by its arguments only.
 */
export type Derive = (view: StoreView, run: StoredRun) => Promise<DerivedFiles>;

/**
 * Small files beside the run records in a store: acceptances and requests. Whoever writes one names it so that
 * nobody else writes the same, and none is ever removed but by whoever has just written it.
 */
export interface Documents extends AsyncDisposable {
  /** For messages: `branch gaitkeeper-data of origin`, `folder /tmp/records`. */
  readonly description: string;
  /**
   * Texts by path of the files right below a folder; empty where there is none. A file that is larger than
   * {@link MOST_BYTES} has an empty text.
   * @param wanted by path; all where it is not given
   * @throws GaitkeeperError `store-failed`
   */
  read(folder: string, wanted?: (path: string) => boolean): Promise<ReadonlyMap<string, string>>;
  /**
   * Writes all of the files or none, whoever else writes meanwhile.
   * @param subject what is written, in a line, for the log of the store
   * @throws GaitkeeperError `store-failed`
   */
  write(subject: string, files: ReadonlyMap<string, string>, how: WriteMode): Promise<void>;
  /**
   * Puts back what stood in a file before; where somebody else has written it since, that stays.
   * @throws GaitkeeperError `store-failed`
   */
  putBack(subject: string, path: string, change: Change): Promise<void>;
}

/** What was written into a file, and what stood there before; null where there was no such file. */
export interface Change {
  readonly text: string;
  readonly before: string | null;
}

/** What becomes of a file that is there already: it stays as it is, or is replaced. */
export type WriteMode = 'keep' | 'replace';

/** No file of ours is larger (a matrix of 256 jobs that regressed everywhere has a third of it): what is was not written by us. */
export const MOST_BYTES = 8 * 1024 * 1024;

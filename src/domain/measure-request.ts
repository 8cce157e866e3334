/** Version of the format of the files that hold requests. */
export const REQUEST_VERSION = 1;

/** What somebody wants measured by a further attempt of a workflow run, as it is kept in the store. */
export interface MeasureRequest {
  readonly version: typeof REQUEST_VERSION;
  /** Id of the workflow run, which names the file. */
  readonly run: number;
  /** The attempt that it is meant for. */
  readonly attempt: number;
  /** Head commit of the run. */
  readonly head: string;
  readonly command: RequestCommand;
  /** Identifiers of the cells to measure; null for all. */
  readonly cells: readonly string[] | null;
  /** Names of the scenarios to measure, by cell; null for all. */
  readonly scenarios: Readonly<Record<string, readonly string[]>> | null;
  /** Commit to compare with in place of the usual base. */
  readonly base: string | null;
  /** Login. */
  readonly by: string;
  /** Id of the comment that asked. */
  readonly comment: number | null;
}

export type RequestCommand = 'rerun' | 'confirm' | 'compare';

import type { Outcome } from '../domain/errors.ts';
import type { CommandIo } from './io.ts';

/** What a user asked for, read once from flags or from the Action's inputs. */
export interface Request {
  readonly face: 'cli' | 'action';
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the service: where the configuration is looked for. */
  readonly directory: string;
  readonly configFile: string | undefined;
  /** Values that replace those of the configuration, by its keys. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** How a message names an override: `--budget`, or `input budget`. */
  readonly overrideLabel: (key: string) => string;
  /** Names of the scenarios to run; all where undefined. */
  readonly scenarios: readonly string[] | undefined;
  readonly head: string | undefined;
  /** Of `gate` only: the tag that is released, or is going to be. */
  readonly tag?: string | undefined;
  /** Of `gate` only: pass where no release comes before. */
  readonly allowFirst?: boolean;
  /** Files and folders of run records. */
  readonly records: readonly string[];
  /** `2/8` */
  readonly shard: string | undefined;
  /** Identifiers of the cells to plan or measure; all (or those of the shard) where undefined. */
  readonly cells?: readonly string[] | undefined;
  readonly shards: string | undefined;
  /**
   * Of `report` only: other jobs still measure, so report what is there, and fail for nothing. `here` in a job that measured;
   * `follow` in another workflow, again and again until they have ended.
   */
  readonly progress?: 'here' | 'follow' | undefined;
  /** Folder for record and report; none are written where undefined. */
  readonly output: string | undefined;
  readonly token: string | undefined;
  /** Of `respond` only: name of the workflow that measures. */
  readonly workflow?: string | undefined;
  /** Print the result as JSON. */
  readonly json: boolean;
  /** Of the command line without a command: measure what was found without asking. */
  readonly yes?: boolean;
  /** Of `init` only. */
  readonly init?: InitFlags;
  /** Of `load` only. */
  readonly load?: LoadFlags;
  /** Of `report` on the command line only: outside of Actions, where it goes on GitHub. */
  readonly post?: PostFlags;
  /** Of `accept`, `unaccept` and `accepted` only. */
  readonly accept?: AcceptFlags;
  /** Of `history` and `export` only. */
  readonly history?: HistoryFlags;
}

/** Which part of the history, and how, as it was typed. */
export interface HistoryFlags {
  readonly service: string | undefined;
  /** A cell, or a part of its name. */
  readonly cell: string | undefined;
  readonly scenario: string | undefined;
  readonly metric: string | undefined;
  /** A date, a release or a commit. */
  readonly since: string | undefined;
  /** Of `export` only. */
  readonly format: string | undefined;
  readonly csv: boolean;
  readonly rebuild: boolean;
  /** Drop what the store keeps of earlier states. */
  readonly compact: boolean;
}

/** What is to be accepted, or no more, as it was typed. */
export interface AcceptFlags {
  /** A scenario, a cell, an identifier, or `all`. */
  readonly what: string;
  readonly reason: string;
  readonly until: string | undefined;
  readonly by: string | undefined;
  readonly pull: string | undefined;
}

/** Where `report` is to post, as it was typed. */
export interface PostFlags {
  /** False prints the Markdown, and asks nothing of GitHub. */
  readonly post: boolean;
  /** `OWNER/NAME` */
  readonly repo?: string | undefined;
  readonly pull?: string | undefined;
  readonly sha?: string | undefined;
  readonly apiUrl?: string | undefined;
}

/** What `init` is asked for, as it was typed. */
export interface InitFlags {
  readonly force: boolean;
  readonly dryRun: boolean;
  /** One workflow that reports by itself. */
  readonly simple: boolean;
  /** Show what several jobs have measured so far. */
  readonly follow: boolean;
  /** Parts; all where undefined. */
  readonly only: readonly string[] | undefined;
  readonly jobs: string | undefined;
}

/** What `load` is asked for, as it was typed. */
export interface LoadFlags {
  readonly url: string;
  readonly driver: string | undefined;
  readonly connections: string | undefined;
  readonly rate: string | undefined;
  readonly seconds: string | undefined;
  readonly method: string | undefined;
  /** `Name: value` each. */
  readonly headers: readonly string[];
  readonly data: string | undefined;
  /** WebSockets only: the connections are members of one room. */
  readonly chat: boolean;
  /** Expected statuses; that of the first answer where none is given. */
  readonly status: readonly string[];
  readonly allowRemote: boolean;
}

/** How a command ended. */
export interface Ended {
  readonly outcome: Outcome;
  /** The exit status is 0 whatever the outcome: somebody else decides. */
  readonly undecided?: true;
  /** The Action's outputs. */
  readonly outputs: Readonly<Record<string, string | number>>;
}

/** One command of both faces. */
export interface CommandDefinition {
  readonly summary: string;
  /** Which group of flags it takes. */
  readonly flags:
    | 'check'
    | 'measuring'
    | 'gate'
    | 'shard'
    | 'shards'
    | 'records'
    | 'report'
    | 'init'
    | 'load'
    | 'accept'
    | 'unaccept'
    | 'accepted'
    | 'history'
    | 'export';
  readonly takesRecords: boolean;
  run(request: Request, io: CommandIo): Promise<Ended>;
}

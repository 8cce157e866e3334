import type { ArrivalTotals } from './arrivals.ts';
import type { RequestCommand } from './measure-request.ts';
import type { MetricName } from './metrics.ts';
import type { ProfileRecord } from './profile.ts';
import type { Commit, Implementation, Protocol, Side, Target } from './service.ts';

/** Version of the run record's format. A reader refuses a newer one and migrates an older one. */
export const RECORD_VERSION = 1;

/** Everything that one job measured: the unit that is stored, merged and compared. */
export interface RunRecord {
  readonly version: typeof RECORD_VERSION;
  /** Unique: `<time>-<short sha>-<run>-<attempt>`. */
  readonly id: string;
  readonly tool: { readonly name: 'gaitkeeper'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationSeconds: number;
  /** `owner/name`, or null outside of GitHub. */
  readonly repository: string | null;
  /** The workflow run that measured, or null on a local machine. */
  readonly run: RunIdentity | null;
  /** Who asked for this attempt of the run, where somebody did. */
  readonly request?: RequestRecord;
  /** Null where there was no base to measure. */
  readonly base: Commit | null;
  readonly head: Commit;
  readonly service: ServiceRecord;
  readonly machine: Machine;
  /** Content hash of everything in the configuration that changes what is measured. */
  readonly configurationHash: string;
  /** 1-based part of the matrix; null where the job measured all of it. */
  readonly shard: { readonly index: number; readonly total: number } | null;
  /** In a merged record only: the jobs that it was merged from, which tells each cell's machine and attempt. */
  readonly parts?: readonly RecordPart[];
  readonly scenarios: readonly ScenarioRecord[];
  readonly cells: readonly CellRecord[];
  /** Where the matrix was split: the identifiers of all of its cells, those of other shards too. */
  readonly matrix?: readonly string[];
  /** Counts by interpreter and scenario; absent where they were switched off. */
  readonly inProcess?: readonly InProcessRecord[];
  /** Where the time goes in what regressed; absent where nothing did. */
  readonly profiles?: readonly ProfileRecord[];
  readonly warnings: readonly string[];
}

/** What a request of one scenario does, called in one process without a server. */
export interface InProcessRecord {
  /** Label of the interpreter. */
  readonly interpreter: string;
  readonly scenario: string;
  /** `GET /cart`: which request of a scenario that asks several; absent where there is one. */
  readonly request?: string;
  /** Why it was not counted, or not all of it, as one sentence; null where it was. */
  readonly reason: string | null;
  readonly base: InProcessSide | null;
  readonly head: InProcessSide | null;
  /** Functions whose calls differ, the service's own first, then by the difference; at most 30. */
  readonly functions: readonly FunctionCalls[];
  /** SQL statements whose number differs, the largest difference first; at most 10. */
  readonly statements: readonly StatementRuns[];
}

/** One revision's figures, each a request. */
export interface InProcessSide {
  /** Median time in microseconds with nothing watching; null where it could not be had. */
  readonly microseconds: number | null;
  /** Python functions that were called; null where they were not counted, or not as often each time. */
  readonly calls: number | null;
  /** Different ones among them. */
  readonly functions: number;
  /** SQL statements; null where none of the known drivers is used, one cannot be seen, or not the same number each time. */
  readonly statements: number | null;
  /** By how much two counts of the same differed, where they did. */
  readonly varies?: { readonly calls?: number; readonly statements?: number };
  /** Drivers through which statements were looked for: `sqlite3`, `psycopg`, … */
  readonly drivers?: readonly string[];
}

/** Calls of one function a request. */
export interface FunctionCalls {
  /** `Author.genres` */
  readonly name: string;
  /** `shop/models.py:41`, the line as head has it, relative to the tree or to the packages. */
  readonly place: string;
  /** Of the service itself, not of a package or the standard library. */
  readonly own: boolean;
  readonly base: number;
  readonly head: number;
}

/** How often one SQL statement ran a request; its values are left out. */
export interface StatementRuns {
  readonly text: string;
  readonly base: number;
  readonly head: number;
}

/** What one job contributed to a merged record. */
export interface RecordPart {
  /** The job's own record. */
  readonly id: string;
  readonly shard: RunRecord['shard'];
  /** Of the workflow run; null on a local machine. */
  readonly attempt: number | null;
  readonly startedAt: string;
  readonly machine: Machine;
  /** Identifiers of the cells that it measured; of one that several measured, the newest attempt counts. */
  readonly cells: readonly string[];
}

/** What a record tells of the request that it answers: see measure-request.ts. */
export interface RequestRecord {
  readonly command: RequestCommand;
  /** Untrusted text. */
  readonly by: string;
}

export interface RunIdentity {
  readonly id: string;
  readonly attempt: number;
  readonly event: string;
}

export interface ServiceRecord {
  readonly name: string;
  readonly target: string;
  readonly protocol: Protocol;
  readonly framework: string | null;
}

/** The fingerprint by which machines are told apart. */
export interface Machine {
  readonly cpuModel: string;
  readonly cores: number;
  readonly memoryMiB: number;
  readonly kernel: string;
  readonly os: string;
  /** GitHub's runner image, `ubuntu24/20261101.1`; null elsewhere. */
  readonly runnerImage: string | null;
  /** CPUs that the servers and the load engine were pinned to; null where nothing was pinned. */
  readonly pinning: {
    readonly server: readonly number[];
    readonly engine: readonly number[];
    /** That they were kept from sleeping. */
    readonly awake?: true;
  } | null;
}

export interface ScenarioRecord {
  readonly name: string;
  /** Absent for HTTP. What is counted over a WebSocket is messages, not requests. */
  readonly type?: 'websocket';
  readonly description: string;
  readonly connections: number;
  /** Open loop: requests due a second. Absent for a closed loop. */
  readonly rate?: number;
  /** Content hash of the request, expectation and load: equal hashes are comparable over time. */
  readonly hash: string;
}

export type CellStatus = 'measured' | 'failed' | 'unsupported' | 'skipped';

export interface CellRecord {
  readonly id: string;
  readonly launcher: string;
  readonly workers: number;
  readonly threads: number;
  readonly interpreter: {
    readonly implementation: Implementation;
    readonly version: string;
    readonly label: string;
    readonly gil: boolean | null;
    readonly build: string;
  };
  readonly status: CellStatus;
  /** Why the cell is not `measured`, as one sentence; null where it is. */
  readonly reason: string | null;
  readonly failure: Failure | null;
  /** The exact command line of each side's server, with the work tree as `{tree}`. */
  readonly argv: Readonly<Partial<Record<Target, readonly string[]>>>;
  /** Versions of the installed distributions, by side. */
  readonly packages: Readonly<Partial<Record<Side, Readonly<Record<string, string>>>>>;
  /** Launches of the cell whose boot times were taken, in seconds. */
  readonly ready: readonly LaunchMetric[];
  /** Launches of the cell whose peak of memory was taken, in MiB; absent in records from before that. */
  readonly memory?: readonly LaunchMetric[];
  readonly measurements: readonly Measurement[];
  /** Launches of base against itself; absent where there were none. */
  readonly control?: readonly ControlMeasurement[];
  /** Absent where nothing of it was measured again. */
  readonly confirmation?: Confirmation;
  readonly warnings: readonly string[];
}

/** What a cell showed when it was measured again: in new launches, and only what had regressed or failed before. */
export type Confirmation = Pick<
  CellRecord,
  'status' | 'reason' | 'failure' | 'ready' | 'memory' | 'measurements' | 'warnings'
>;

/** One scenario with base on both sides: what is seen where nothing at all was changed. */
export interface ControlMeasurement {
  readonly scenario: string;
  readonly launches: readonly LaunchEstimate[];
}

/** What ended a cell or a scenario. `side: base` alone leaves the head measured by itself. */
export interface Failure {
  readonly side: Target;
  readonly stage: 'install' | 'boot' | 'verify' | 'load';
  /** An `ErrorCode`. */
  readonly code: string;
  readonly message: string;
  /** The end of the server's own output, or the wrong answer; at most 4,000 characters. */
  readonly detail: string | null;
  /** What to do about it, as one sentence. */
  readonly hint?: string;
}

/** Both revisions' memory over equal batches of requests, in launches of their own. */
export interface GrowthProbe {
  /**
   * `grows`: what one revision holds beyond the other grew to the end, in every launch. `settles`: it grew at first, and
   * then hardly any more.
   */
  readonly trend: 'grows' | 'settles' | 'undecided';
  /** Theil–Sen slopes in bytes a request, median over launches. */
  readonly base: number;
  readonly head: number;
  /** Head less base, with what contains the 95% intervals of all launches. */
  readonly difference: {
    readonly estimate: number;
    readonly lower: number;
    readonly upper: number;
  };
  /** Of each revision in the last launch. */
  readonly requests: number;
  readonly launches: number;
  /** Of the last launch: requests so far, and MiB. */
  readonly points: Readonly<Record<Side, readonly (readonly [requests: number, mib: number])[]>>;
}

/** One scenario under one cell. */
export interface Measurement {
  readonly scenario: string;
  readonly status: 'measured' | 'failed' | 'unsteady' | 'skipped';
  readonly reason: string | null;
  readonly failure: Failure | null;
  /** Blocks in turn, or (where the CPU idles while answers wait) both revisions at once. */
  readonly mode: 'in-turn' | 'at-once';
  readonly blockMs: number;
  /** Why no more launches were made. */
  readonly stopped: 'precision' | 'budget' | 'launches' | 'failure' | 'interrupted' | 'time-limit';
  readonly launches: readonly LaunchEstimate[];
  /** True where the load engine, not the server, set the pace: throughput gets no verdict. */
  readonly clientBound: boolean;
  /** Answers counted, and errors by kind, over all launches. */
  readonly totals: Readonly<Partial<Record<Target, Totals>>>;
  /** Latencies of all launches in microseconds: HdrHistogram V2, compressed, base64. */
  readonly histograms: Readonly<Partial<Record<Target, string>>>;
  /** How the schedule of an open loop was kept; absent for a closed loop. */
  readonly arrivals?: Readonly<Partial<Record<Target, ArrivalTotals>>>;
  /**
   * The longest warm-up among those that did not reach a steady state or were of an interpreter that
   * compiles while it runs; where the status is `unsteady`, of the former. Absent where there are
   * none, and for an open loop.
   */
  readonly warmUp?: WarmUpSeries;
  /** Where its launches left more behind at one revision than at the other. */
  readonly growth?: GrowthProbe;
  readonly warnings: readonly string[];
}

/** How fast the servers of one launch answered while they warmed up. */
export interface WarmUpSeries {
  /** 0-based number of the launch within the cell. */
  readonly launch: number;
  readonly steady: boolean;
  /** Oldest first, at most 60 a side. */
  readonly points: Readonly<Partial<Record<Side, readonly SeriesPoint[]>>>;
}

/** Seconds since this load began, and requests a second around then. */
export type SeriesPoint = readonly [seconds: number, requestsPerSecond: number];

export interface Totals {
  readonly completions: number;
  readonly connects: number;
  /** Kind (`timeout`, `reset`, `refused`, `status 500`, `malformed`, `wrong-body`) to count. */
  readonly errors: Readonly<Record<string, number>>;
}

/** What one launch says about one scenario. */
export interface LaunchEstimate {
  /** 0-based number of the launch within the cell. */
  readonly launch: number;
  readonly pairs: number;
  /** Whether both sides reached a steady state before the first pair. */
  readonly steady: boolean;
  readonly warmupSeconds: number;
  readonly metrics: Readonly<Partial<Record<MetricName, LaunchMetric>>>;
}

/** One metric in one launch. A number that could not be had is null. */
export interface LaunchMetric {
  /** Median over pairs of ln(head / base), dimensionless. */
  readonly logRatio: number | null;
  /** Absolute figures in the metric's unit. */
  readonly base: number | null;
  readonly head: number | null;
  /** The same of the frozen reference service, for comparison over time and machines. */
  readonly reference: number | null;
}

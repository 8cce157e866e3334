import type { Login } from '../domain/login.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { Failure, Measurement } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Application, Cell, Target } from '../domain/service.ts';
import type { ReadyCheck } from '../launchers/boot.ts';
import type { Launcher } from '../launchers/launcher.ts';
import type { Session } from '../launchers/sign-in.ts';

/** A cell of the plan, before anything was installed. */
export interface PlannedCell {
  readonly cell: Cell;
  readonly launcher: Launcher;
}

/** Everything that is needed to boot one target of a cell: a revision or the reference service. */
export interface PreparedTarget {
  readonly application: Application;
  readonly python: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Absolute folder to import from. */
  readonly directory: string;
  /** The service's own environment variables. */
  readonly env: Readonly<Record<string, string>>;
}

/** A cell that can be measured. `base` is absent where it could not be prepared or there is none. */
export interface PreparedCell {
  readonly cell: Cell;
  readonly launcher: Launcher;
  readonly targets: Readonly<Partial<Record<Target, PreparedTarget>>>;
  /** Why a target is absent, as it will stand in the record. */
  readonly failure: Failure | null;
}

/** Keeps what logins brought. */
export interface SessionKeeper {
  /** Told of every session, so that it can be kept out of what is said. */
  add(session: Session, target: PreparedTarget): void;
  /** The last of a target; empty where there was none. */
  of(target: PreparedTarget): Session;
}

export interface MeasureOptions {
  /** Wall-clock time for all launches of all cells, in seconds. */
  readonly budgetSeconds: number;
  /** What the budget would be without a time limit: by it the fewest launches are given up. Absent: the same. */
  readonly fullBudgetSeconds?: number;
  /** Target half width of the 95% interval, as |ln ratio|. */
  readonly precision: number;
  readonly minLaunches: number;
  readonly maxLaunches: number;
  /** How many launches a cell should get if there is time; so many as are found right where absent. */
  readonly wantedLaunches?: number;
  readonly bootTimeoutMs: number;
  /** What a server is asked until it is ready; the first scenario's request where null. */
  readonly ready: ReadyCheck | null;
  /** How a session is had at every revision's server; absent where none is wanted. */
  readonly login?: Login;
  readonly sessions?: SessionKeeper;
  /** Seed of every random order, so that a run can be repeated. */
  readonly seed: number;
  /** Folder for logs of servers. */
  readonly logs: string;
  /** Names of the scenarios by cell; absent where every cell is measured with all. */
  readonly only?: ReadonlyMap<string, readonly string[]>;
  /** Whether base is launched against itself now and then, and the first stop is looked at; so unless it is false. */
  readonly controls?: false;
  /** Ends it at once. */
  readonly signal?: AbortSignal;
}

/** What happens while measuring, for a live view or a log. */
export type Progress =
  | {
      readonly type: 'started';
      readonly cells: readonly string[];
      readonly scenarios: readonly string[];
      readonly budgetSeconds: number;
    }
  | { readonly type: 'launch'; readonly cell: string; readonly launch: number }
  | {
      readonly type: 'estimate';
      readonly cell: string;
      readonly scenario: string;
      readonly launches: number;
      /** Throughput, or the median latency of an open loop. */
      readonly metric: MetricName;
      /** Running mean of the metric's log ratio and half width of its interval; null while unknown. */
      readonly estimate: number | null;
      readonly halfWidth: number | null;
      readonly status: Measurement['status'] | 'measuring';
    }
  /** After all launches: whether the memory of a scenario that grew goes on growing. */
  | { readonly type: 'growth'; readonly cell: string; readonly scenario: string }
  | { readonly type: 'failed'; readonly cell: string; readonly message: string }
  | { readonly type: 'warning'; readonly cell: string; readonly message: string }
  | { readonly type: 'time'; readonly elapsedSeconds: number; readonly budgetSeconds: number };

export type OnProgress = (progress: Progress) => void;

/** The scenarios of a run, each checked and ready to be driven. */
export type Scenarios = readonly Scenario[];

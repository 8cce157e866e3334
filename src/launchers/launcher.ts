import type { Application, Interpreter, Protocol } from '../domain/service.ts';

/** What a cell asks of a launcher, known before anything is installed. */
export interface LaunchSubject {
  readonly application: Application;
  readonly interpreter: Interpreter;
  readonly workers: number;
  readonly threads: number;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything that a launcher needs to write the command line of one server. */
export interface LaunchContext extends LaunchSubject {
  /** The environment's python; console scripts stand beside it. */
  readonly python: string;
  /** Installed distributions, normalised name to version. */
  readonly packages: Readonly<Record<string, string>>;
  /** Absolute folder to import the application from: the server's working directory. */
  readonly directory: string;
  readonly host: string;
  readonly port: number;
  /** An empty folder for sockets, control files and the like, removed after the stop. */
  readonly scratch: string;
}

/** How one server is started and stopped. */
export interface LaunchCommand {
  readonly argv: readonly [string, ...string[]];
  /** Added to the environment that every server gets. */
  readonly env: Readonly<Record<string, string>>;
  /** Processes that must exist before the server counts as ready, the first one included. */
  readonly processes: number;
  readonly stopSignal: 'SIGTERM' | 'SIGINT' | 'SIGQUIT';
}

export type LauncherOption = 'keep-alive' | 'run' | 'processes' | 'signal';

/**
 * How one server/worker class is started for a service. Called by `measure/` for every launch
 * and by `service/` for the requirements. One contract test runs over everything in the registry.
 */
export interface Launcher {
  readonly name: string;
  /** One line for docs/launchers.md. */
  readonly summary: string;
  readonly protocols: readonly Protocol[];
  /** With the protocol `own`: the framework whose applications it serves, lower-case. */
  readonly framework?: string;
  /** Whether a connection serves more than one request. */
  readonly keepAlive: boolean;
  /**
   * What becomes of an answer in flight when the server (of one worker) is stopped: it is still given, or
   * its connection is closed. Absent: not known, as for a command of the user's.
   */
  readonly inFlight?: 'finished' | 'dropped';
  /**
   * Whether `threads` changes anything, that is how many requests a worker answers at once; where it
   * does not, a matrix need not span it.
   */
  readonly threaded?: boolean;
  /** What can be set under `launchers:` beside `arguments`, `workers`, and `threads` where it is threaded. */
  readonly options?: readonly LauncherOption[];
  /**
   * PEP 508 requirements beside the service's own, by interpreter (versions that still support it).
   * @param webSocket whether WebSockets are to be served, for which a server may need more
   */
  requirements(interpreter: Interpreter, webSocket?: boolean): readonly string[];
  /** Why this subject cannot be launched, as one sentence; null where it can. Decides before any install. */
  unsupported(subject: LaunchSubject): string | null;
  /** Why so many connections at once cannot be kept, as one sentence; null where they can. Absent: they can. */
  withoutConnections?(subject: LaunchSubject, connections: number): string | null;
  /** Why so many WebSockets at once cannot be served, as one sentence; null where they can. Absent: they can. */
  withoutWebSockets?(subject: LaunchSubject, connections: number): string | null;
  command(context: LaunchContext): LaunchCommand;
  /** The command that makes, once in an environment, what `command` starts. Absent: the packages are all it takes. */
  build?(python: string): readonly [string, ...string[]];
  /**
   * Whether any application can be launched under these options, as the reference service has to be.
   * Absent: it can. `command` cannot where the user's command line names its application by itself.
   */
  launchesAnything?(options: Readonly<Record<string, unknown>>): boolean;
}

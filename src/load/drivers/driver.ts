import type { LoadFigures } from '../../domain/load-figures.ts';
import type { HttpScenario, Scenario, WebSocketScenario } from '../../domain/scenario.ts';

/** Load for absolute figures: one server, one request, some seconds. */
export interface DriverRequest<Of extends Scenario = HttpScenario> {
  readonly host: string;
  readonly port: number;
  /** Its request, expectation, connections and time-out are kept. */
  readonly scenario: Of;
  /** Whole seconds. */
  readonly seconds: number;
  /** Arrivals a second, a whole number; null: a closed loop, in which each connection asks when answered. */
  readonly rate: number | null;
  readonly signal?: AbortSignal;
}

/** A program of somebody else's that puts load on a server. */
export interface Program {
  readonly name: string;
  /** Prints the version, whatever its exit status. */
  readonly versionArgs: readonly string[];
  /** How to get it, as an imperative sentence. */
  readonly install: string;
}

/** A program that was found on this machine. */
export interface Tool {
  readonly path: string;
  /** Name and version: `oha 1.16.0`. */
  readonly title: string;
}

/** One way to put load on a server. Called by `drive`, which has made sure that somebody listens. */
export interface Driver {
  readonly name: string;
  readonly summary: string;
  /** Null where nothing needs to be installed. */
  readonly program: Program | null;
  /** Whether it can ask at a fixed rate of arrivals. */
  readonly keepsRate: boolean;
  /**
   * @param tool the program that was found; its path is empty for a driver without one
   * @throws GaitkeeperError `driver-failed` with what the tool said, `usage` for what it cannot do, `interrupted`
   */
  drive(request: DriverRequest, tool: Tool): Promise<LoadFigures>;
  /** The same over WebSockets, in a closed loop; absent where it cannot. */
  driveWebSocket?(request: DriverRequest<WebSocketScenario>): Promise<LoadFigures>;
}

import type { Scenario } from '../domain/scenario.ts';
import type { RunningServer } from '../launchers/boot.ts';
import type { Session } from '../launchers/sign-in.ts';
import { withHeaders } from '../scenarios/headers.ts';

/** A server, and what signing in there brought; absent where nobody signs in. */
export interface SignedIn {
  readonly session?: Session;
}

/** The scenario as this server is to be asked: what its login brought goes with it. */
export function askedOf<T extends Scenario>({ session = {} }: SignedIn, scenario: T): T {
  return withHeaders(scenario, session);
}

/** A running server with its session. */
export type LaunchedServer = RunningServer & SignedIn;

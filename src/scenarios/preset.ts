import { askingFor, describeMix } from '../domain/mix.ts';
import type { HttpScenario, MixedRequest, Scenario } from '../domain/scenario.ts';

/** A scenario of the standard suite: the service has the route, and answers by the contract. */
export interface Preset {
  readonly scenario: Scenario;
  /** What the service must do at this route, for docs/scenarios.md. */
  readonly contract: string;
  /** What its figures stand for, as one line. */
  readonly summary: string;
}

/** Connections of a scenario that says nothing else: keeps several workers busy, and drains quickly. */
export const DEFAULT_CONNECTIONS = 8;
/** The most connections at once of an open loop that says nothing else. */
export const OPEN_CONNECTIONS = 256;
export const DEFAULT_TIMEOUT_MS = 10_000;

/** A closed loop of these requests, with everything else as it is by default. */
export function httpScenario(
  name: string,
  mix: readonly [MixedRequest, ...MixedRequest[]],
): HttpScenario {
  return {
    ...{ name, type: 'http', ...askingFor(mix) },
    connections: DEFAULT_CONNECTIONS,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    description: describeMix(mix),
  };
}

/** A GET scenario with everything else as it is by default. */
export function getScenario(
  name: string,
  path: string,
  expect: HttpScenario['expect'],
  load: Partial<Pick<HttpScenario, 'connections' | 'timeoutMs'>> = {},
): HttpScenario {
  const request = { method: 'GET', path, headers: {}, body: null };
  return { ...httpScenario(name, [{ request, expect, weight: 1 }]), ...load };
}

/** A POST scenario with everything else as it is by default. */
export function postScenario(
  name: string,
  path: string,
  { body, type }: { readonly body: string; readonly type: string },
  expect: HttpScenario['expect'],
): HttpScenario {
  const request = { method: 'POST', path, headers: { 'content-type': type }, body };
  return httpScenario(name, [{ request, expect, weight: 1 }]);
}

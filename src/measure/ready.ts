import { handshakeOf } from '../domain/handshake.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { ReadyCheck } from '../launchers/boot.ts';

/** Gateways and servers that are still starting say 502–504; anything else comes from the service. */
const ANSWERED = [101, ...range(200, 501), ...range(505, 599)];

/**
 * What a server is asked until it is ready: what the configuration says, with the answer that it expects, or else the
 * first scenario's request. That only has to be answered: whether the answer is right is checked once it
 * runs, with the answer shown, instead of waiting out the time for a boot.
 */
export function readyCheck(configured: ReadyCheck | null, scenario: Scenario): ReadyCheck {
  const { type, request } = scenario;
  // What speaks nothing but WebSocket may fail at a plain request.
  const asked = type === 'http' ? request : handshakeOf(request);
  return configured ?? { request: asked, expect: { status: ANSWERED } };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

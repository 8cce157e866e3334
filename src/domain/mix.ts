import { pathAt, pathsIn } from './range.ts';
import type { Expectation, HttpRequest, HttpScenario, MixedRequest } from './scenario.ts';

/** A request without ranges, and what a correct answer is. */
export interface AskedOnce {
  readonly request: HttpRequest;
  readonly expect: Expectation;
}

/** One of all requests of a scenario. */
export interface AskedAgain extends AskedOnce {
  /** What an error is told by beside its kind, where several requests are asked: `GET /items/${1..500}`; null for the only one. */
  readonly label: string | null;
}

/** The parts of a scenario that asks these. */
export function askingFor(
  mix: readonly [MixedRequest, ...MixedRequest[]],
): Pick<HttpScenario, 'request' | 'expect' | 'mix'> {
  const [{ request, expect }, ...others] = mix;
  const first = requestAt(request, 0);
  const plain = others.length === 0 && pathsIn(request.path) === 1;
  return { request: first, expect, ...(plain ? {} : { mix }) };
}

/** `GET /books`, or `mix of 3 requests`. */
export function describeMix([{ request }, ...others]: readonly [MixedRequest, ...MixedRequest[]]) {
  if (others.length > 0) return `mix of ${others.length + 1} requests`;
  return `${request.method} ${request.path}`;
}

/** All that a scenario asks: its mix, or its one request. */
export function requestsOf({ request, expect, mix }: HttpScenario): readonly MixedRequest[] {
  return mix ?? [{ request, expect, weight: 1 }];
}

/** Every request of a scenario, ranges written out. */
export function allRequests(scenario: HttpScenario): readonly AskedAgain[] {
  const kinds = requestsOf(scenario);
  return kinds.flatMap(({ request, expect }) => {
    const label = kinds.length === 1 ? null : `${request.method} ${request.path}`.slice(0, 100);
    return Array.from({ length: pathsIn(request.path) }, (_, index) => ({
      ...{ request: requestAt(request, index), expect, label },
    }));
  });
}

/** The kind of an error under load, with the request of a mix that it befell: `status 500 at GET /cart`. */
export function errorAt(kind: string, label: string | null): string {
  return label === null ? kind : `${kind} at ${label}`;
}

/** The same without the request. */
export function errorKindOf(error: string): string {
  return error.replace(/ at [A-Z]+ .*$/s, '');
}

/** The request of this number among those that a request with ranges stands for. */
export function requestAt(request: HttpRequest, index: number): HttpRequest {
  return { ...request, path: pathAt(request.path, index) };
}

/**
 * What is asked by hand before any load: each request, and of one with ranges the first, one in the middle, and the
 * last.
 */
export function examplesOf(scenario: HttpScenario): readonly AskedOnce[] {
  return requestsOf(scenario).flatMap(({ request, expect }) => {
    const count = pathsIn(request.path);
    const places = new Set([0, count >> 1, count - 1]);
    return [...places].map((index) => ({ request: requestAt(request, index), expect }));
  });
}

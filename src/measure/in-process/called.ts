import { requestAt, requestsOf } from '../../domain/mix.ts';
import type { Expectation, HttpRequest, HttpScenario } from '../../domain/scenario.ts';
import type { Session } from '../../launchers/sign-in.ts';

/** One request that is called without a server. */
export interface Called {
  /** Unlike that of any other. */
  readonly name: string;
  readonly request: HttpRequest;
  readonly expect: Expectation;
  /** How the record names it. */
  readonly place: { readonly scenario: string; readonly request?: string };
}

/**
 * What is called of a scenario. The requests of a mix are called and counted one by one, whatever their weights: a
 * sum over all of them would not say where a query more comes from. One with ranges is called by the first of its paths.
 */
export function calledOf(scenario: HttpScenario): readonly Called[] {
  const { name } = scenario;
  const all = requestsOf(scenario);
  return all.map(({ request, expect }, index) => {
    const called = { request: requestAt(request, 0), expect };
    if (all.length === 1) return { ...called, name, place: { scenario: name } };
    const line = `${request.method} ${request.path}`;
    // No name of a scenario holds a line break.
    return { ...called, name: `${name}\n${index}`, place: { scenario: name, request: line } };
  });
}

/** The same with what a login brought; a scenario's own headers win. */
export function calledWith(called: readonly Called[], session: Session = {}): readonly Called[] {
  return called.map((one) => {
    const headers = { ...session, ...one.request.headers };
    return { ...one, request: { ...one.request, headers } };
  });
}

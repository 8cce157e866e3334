import type { Expectation, HttpRequest } from './scenario.ts';

/** The request by which a server gives a session, which all others are then asked with. */
export interface Login {
  readonly request: HttpRequest;
  readonly expect: Expectation;
  /** Where the JSON of the answer has a token, as keys from the outside in; null for cookies alone. */
  readonly token: readonly string[] | null;
}

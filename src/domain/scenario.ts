/** One HTTP request, ready to be sent. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, as on the request line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** UTF-8 text; null where there is no body. */
  readonly body: string | null;
}

/** What a correct answer is. Every field that is given must hold. */
export interface Expectation {
  /** Accepted status codes. */
  readonly status: readonly number[];
  /** The body contains this text. */
  readonly contains?: string;
  /** The body is exactly this text. */
  readonly equals?: string;
  /** The body is JSON and contains this value (objects: at least these keys; other values: equal). */
  readonly json?: unknown;
  /** Prefix of the Content-Type header. */
  readonly contentType?: string;
}

/** Requests that are due at their times, whatever became of the others. */
export interface ArrivalRate {
  readonly perSecond: number;
  /** In even steps, or as independent users arrive (a Poisson process). */
  readonly spacing: 'even' | 'random';
}

/** What is said over WebSockets that stand. */
export interface Exchange {
  /**
   * Echo: each connection sends the message and waits for the same back. Chat: all connections are members
   * of one room; one after the other sends, and each message must reach every member, its sender too.
   */
  readonly kind: 'echo' | 'chat';
  /** Sent as text. */
  readonly message: string;
}

/** One of several requests of a scenario. */
export interface MixedRequest {
  /** Ranges in its path (`/items/${1..500}`) stand for any of their numbers: see range.ts. */
  readonly request: HttpRequest;
  readonly expect: Expectation;
  /** How often it is asked, beside the weights of the others; a whole number. */
  readonly weight: number;
}

/** A named piece of load: what is asked, how, and what a correct answer is. */
export type Scenario = HttpScenario | WebSocketScenario;

export interface HttpScenario extends Load {
  readonly type: 'http';
  readonly expect: Expectation;
  /**
   * What is asked in a random order, where that is not always `request`, which then is the first of them: for
   * those who want to know no more than whether anybody answers.
   */
  readonly mix?: readonly MixedRequest[];
  /** Absent for a closed loop. */
  readonly rate?: ArrivalRate;
}

/** Always a closed loop. `request` is what asks for the upgrade, without the headers of the protocol. */
export interface WebSocketScenario extends Load {
  readonly type: 'websocket';
  readonly exchange: Exchange;
  readonly rate?: never;
}

interface Load {
  readonly name: string;
  readonly request: HttpRequest;
  /**
   * Closed loop: this many connections, each asks again when it was answered. Open loop: the most
   * connections at once.
   */
  readonly connections: number;
  /** An answer that takes longer is an error of kind `timeout`, in milliseconds. */
  readonly timeoutMs: number;
  /** One line for the report: `GET /books?limit=20`. */
  readonly description: string;
}

/** What reports tell of a cell, not of a scenario, stands under these names: the time until ready, and memory. */
export const NAMES_OF_CELLS: readonly string[] = ['boot', 'memory'];

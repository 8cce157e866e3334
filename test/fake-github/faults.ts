import type { Answer } from './operations/operation.ts';

/** A request as the server sees it before it does anything. */
export interface SeenRequest {
  readonly method: string;
  /** Without the server's prefix and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** `issues/create-comment`; null for what is no operation in use. */
  readonly operation: string | null;
  readonly login: string | null;
}

/** What goes wrong with one request. */
export interface Fault {
  /**
   * `answer` gives `answer` in place of the right one, `drop` closes the connection without one,
   * `half` sends the first half of the right one, `silence` never answers.
   */
  readonly kind: 'answer' | 'drop' | 'half' | 'silence';
  readonly answer?: Answer;
  /** Whether GitHub did what was asked all the same: the worst kind of failure. */
  readonly applied: boolean;
}

/** Looks at every request until it has returned as many faults as asked for. */
export type Decide = (next: SeenRequest) => Fault | null | Promise<Fault | null>;

export const drop: Fault = { kind: 'drop', applied: false };
export const half: Fault = { kind: 'half', applied: true };
export const silence: Fault = { kind: 'silence', applied: false };

export function applied(fault: Fault): Fault {
  return { ...fault, applied: true };
}

export function failure(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Fault {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` };
  return { kind: 'answer', applied: false, answer: { status, body, headers } };
}

export const serverError = (status = 500): Fault => failure(status, 'Server Error');

/** Too much, too quickly: GitHub's wording, which is all that some clients go by. */
export function secondaryLimit(seconds: number | null, status: 403 | 429 = 403): Fault {
  return failure(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    seconds === null ? {} : { 'retry-after': String(seconds) },
  );
}

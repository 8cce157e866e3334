import { setTimeout as sleep } from 'node:timers/promises';

/** How long, and how often, a request is tried again. Tests shorten the second. */
export interface Waits {
  /** Length of a second in milliseconds. */
  readonly secondMs: number;
  /** Tries after the first one, for every reason. */
  readonly retries: number;
  /** A longer wait than this is not waited out: the request fails, and says when to come back. */
  readonly maxSeconds: number;
  /** A request without a whole answer after this time counts as a dropped connection. */
  readonly timeoutMs: number;
  /** Whether writes are spaced as GitHub asks (1 s, and 3 s where they notify people). */
  readonly pacing: boolean;
}

export const DEFAULT_WAITS: Waits = {
  secondMs: 1000,
  retries: 3,
  maxSeconds: 300,
  timeoutMs: 30_000,
  pacing: true,
};

/** GitHub asks for at least a minute where a secondary limit names no time. */
export const SECONDARY_SECONDS = 60;

/** The part of octokit's RequestError that is looked at. */
export interface RequestFailure extends Error {
  /** 500 also for a connection that failed. */
  readonly status: number;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/**
 * Seconds to wait before the same request may be tried again.
 * @returns null where trying again is of no use: GitHub has answered, and means it.
 */
export function secondsToWait(error: RequestFailure, failures: number): number | null {
  if (error.status >= 500) return backoff(failures);
  if (!isLimit(error)) return null;
  const headers = error.response?.headers ?? {};
  const after = Number(headers['retry-after']);
  if (after > 0) return after;
  if (String(headers['x-ratelimit-remaining']) !== '0') return SECONDARY_SECONDS;
  const reset = Number(headers['x-ratelimit-reset']);
  return Math.max(0, Math.ceil(reset - Date.now() / 1000)) + 1;
}

/** Whether the answer is a rate limit, primary or secondary, rather than a missing permission. */
export function isLimit(error: RequestFailure): boolean {
  if (error.status !== 403 && error.status !== 429) return false;
  const headers = error.response?.headers ?? {};
  return (
    error.status === 429 ||
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate/i.test(error.message)
  );
}

export function pause(seconds: number, waits: Waits): Promise<void> {
  return sleep(seconds * waits.secondMs);
}

/** 1, 4, 9 seconds, as plugin-retry has it. */
function backoff(failures: number): number {
  return failures ** 2;
}

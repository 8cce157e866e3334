import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { checkAnswers } from './answers.ts';
import { DEFAULT_WAITS, type Waits } from './waits.ts';

/** Where the client says what it waits for. Requests themselves are `debug`. */
export interface ClientLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface ClientOptions {
  readonly token: string;
  /** GITHUB_API_URL: `https://api.github.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly log: ClientLog;
  readonly waits?: Partial<Waits>;
}

/** The octokit, with the waits that it was made with, for those who try again by themselves. */
export type GithubClient = InstanceType<typeof GaitkeeperOctokit> & { readonly waits: Waits };

/** Answers keep their shape until this date is moved on purpose. */
const API_VERSION = '2022-11-28';

/**
 * A client that survives rate limits (`retry-after`, reset times), 5xx, dropped connections, answers
 * that end in the middle, and silence: each with bounded waits.
 */
export function createClient({ token, apiUrl, log, waits: given }: ClientOptions): GithubClient {
  const waits = { ...DEFAULT_WAITS, ...given };
  const client = new GaitkeeperOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'gaitkeeper',
    // Octokit reports every request as news, and prints its options before.
    log: { debug() {}, info: log.debug, warn: log.warn, error: log.debug },
    request: { fetch: fetchWithin(waits.timeoutMs) },
    retry: retryOptions(waits),
    throttle: throttleOptions(waits, log),
  });
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  return Object.assign(client, { waits });
}

/** `checkAnswers` first: hooks wrap each other, and the others must see what it makes of an answer. */
const GaitkeeperOctokit = Octokit.plugin(checkAnswers, retry, throttling);

function retryOptions(waits: Waits) {
  return {
    retries: waits.retries,
    retryAfterBaseValue: waits.secondMs,
    // Beside the plugin's own: 409 does not mend by itself, and 429 is a limit, left to throttling.
    doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
  };
}

function throttleOptions(waits: Waits, log: ClientLog): ThrottlingOptions {
  // The plugin's types forget that the answer is read: true is to wait and try again.
  const onLimit = (
    seconds: number,
    options: LimitedRequest,
    _: unknown,
    tries: number,
  ): boolean => {
    // `retries: 0`: the caller wants to look again before it tries again.
    const again = options.request?.retries !== 0 && tries < waits.retries;
    if (!again || seconds > waits.maxSeconds) return false;
    log.warn(`GitHub's rate limit: ${options.method} ${options.url} waits ${seconds} s`);
    return true;
  };
  return {
    id: crypto.randomUUID(),
    retryAfterBaseValue: waits.secondMs,
    onRateLimit: onLimit,
    onSecondaryRateLimit: onLimit,
    ...(waits.pacing ? {} : { write: UNPACED, notifications: UNPACED }),
  };
}

interface LimitedRequest {
  readonly method?: string;
  readonly url?: string;
  readonly request?: { readonly [option: string]: unknown };
}

/** Stands in for the plugin's queues, which space writes by whole seconds. */
const UNPACED = {
  key: () => ({
    schedule: (_options: unknown, job: (...args: unknown[]) => unknown, ...args: unknown[]) =>
      job(...args),
  }),
} as never;

/** Covers the body too: a server that falls silent in the middle of an answer is cut off as well. */
function fetchWithin(timeoutMs: number): typeof fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}

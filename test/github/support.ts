import { GaitkeeperError } from '../../src/domain/errors.ts';
import { type ClientLog, createClient, type GithubClient } from '../../src/github/client.ts';
import {
  type CommentOptions,
  type PublishedComment,
  publishComment,
} from '../../src/github/comment.ts';
import type { Waits } from '../../src/github/waits.ts';
import {
  applied,
  drop,
  type FakeGithub,
  type Fault,
  failure,
  half,
  type SeenRequest,
  secondaryLimit,
  serverError,
} from '../fake-github/index.ts';

/** A second lasts a millisecond, and writes are not spaced. */
export const QUICK: Partial<Waits> = { secondMs: 1, pacing: false, timeoutMs: 5_000 };

/** A client of the fake, and what it logged. */
export function clientOf(
  github: FakeGithub,
  options: { token?: string; waits?: Partial<Waits> } = {},
): { client: GithubClient; warnings: string[] } {
  const warnings: string[] = [];
  const log: ClientLog = { debug() {}, info() {}, warn: (text) => warnings.push(text), error() {} };
  const { token = github.token, waits = {} } = options;
  const client = createClient({ token, apiUrl: github.url, log, waits: { ...QUICK, ...waits } });
  return { client, warnings };
}

export const KEY = '3f9a01b2c4d5';
export const HEAD = 'abc1234abc1234abc1234abc1234abc1234abc12';

/** Publishes `text` on #1, as run 100 and attempt 1 unless told otherwise. */
export function publish(
  github: FakeGithub,
  text: string | ((limit: number) => string),
  changes: Partial<CommentOptions> = {},
): Promise<PublishedComment> {
  return publishComment({
    client: changes.client ?? clientOf(github).client,
    owner: github.owner,
    repo: github.repo,
    number: 1,
    key: KEY,
    run: 100,
    attempt: 1,
    head: HEAD,
    body: typeof text === 'string' ? () => text : text,
    ...changes,
  });
}

export function marker(run = 100, attempt = 1, key = KEY): string {
  return `<!-- gaitkeeper v1 key=${key} run=${run} attempt=${attempt} head=${HEAD} -->`;
}

/** What stands below the marker of each comment of #1. */
export function texts(github: FakeGithub): string[] {
  return github.comments(1).map(({ body }) => body.slice(body.indexOf('\n') + 1));
}

/** @throws whatever is no GaitkeeperError, and where nothing is thrown. */
export async function refusalOf(promise: Promise<unknown>): Promise<GaitkeeperError> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof GaitkeeperError) return error;
  throw error;
}

/** The fault for requests of that operation, else none. */
export function on(operation: string, fault: Fault) {
  return (next: SeenRequest) => (next.operation === operation ? fault : null);
}

/** What passes: a reporter gets over each of them. */
export const PASSING: readonly (readonly [string, Fault])[] = [
  ['a 500', serverError()],
  ['a 502', serverError(502)],
  ['a 500 after it was done', applied(serverError())],
  ['a dropped connection', drop],
  ['a dropped connection after it was done', applied(drop)],
  ['a half answer', half],
  ['a secondary limit with retry-after', secondaryLimit(7)],
  ['a secondary limit without', secondaryLimit(null)],
  ['a 429 with retry-after', secondaryLimit(7, 429)],
  ['a 429 of other wording', failure(429, 'Slow down')],
  ['a 403 of other wording with retry-after', failure(403, 'Calm down', { 'retry-after': '7' })],
];

/** Does something while the first such request is under way. */
export function meanwhile(
  github: FakeGithub,
  operation: string,
  act: () => Promise<unknown>,
): void {
  let first = true;
  github.fail(async (next) => {
    if (!first || next.operation !== operation) return null;
    first = false;
    await act();
    return null;
  });
}

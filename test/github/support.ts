import { GaitkeeperError } from '../../src/domain/errors.ts';
import { type ClientLog, createClient, type GithubClient } from '../../src/github/client.ts';
import {
  type CommentOptions,
  type PublishedComment,
  publishComment,
} from '../../src/github/comment.ts';
import type { Waits } from '../../src/github/waits.ts';
import type { FakeGithub } from '../fake-github/index.ts';

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

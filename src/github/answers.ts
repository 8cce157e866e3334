import type { Octokit } from '@octokit/rest';
import { isLimit, isRequestFailure, type RequestFailure } from './waits.ts';

/**
 * An octokit plugin that mends two readings of GitHub's answers:
 *
 * - octokit returns JSON that ends in the middle as a string, with status 200. Taken at its word, a
 *   cut list of comments is an empty one. Here it is a failure of the connection.
 * - plugin-throttling knows a secondary limit by its wording only; GitHub documents 429 and
 *   `retry-after` as the signs, and proxies and GitHub Enterprise word it differently.
 */
export function checkAnswers(octokit: Pick<Octokit, 'hook'>): Record<string, never> {
  octokit.hook.after('request', (response, options) => {
    if (isCut(response)) throw cutAnswer(options, response);
  });
  octokit.hook.error('request', (error) => {
    if (isRequestFailure(error) && isUnnamedLimit(error))
      error.message += ' (secondary rate limit)';
    throw error;
  });
  return {};
}

interface Answer {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

function isCut({ headers, data }: Answer): boolean {
  return String(headers['content-type']).startsWith('application/json') && typeof data === 'string';
}

/** Has the shape by which plugin-retry knows what failed. */
function cutAnswer(request: object, response: Answer): Error {
  const error = new Error("GitHub's answer ended in the middle");
  return Object.assign(error, { status: 502, request, response });
}

function isUnnamedLimit(error: RequestFailure): boolean {
  const exhausted = String(error.response?.headers['x-ratelimit-remaining']) === '0';
  return isLimit(error) && !exhausted && !/\bsecondary rate\b/i.test(error.message);
}

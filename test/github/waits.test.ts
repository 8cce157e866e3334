import { expect, it } from 'vitest';
import { type RequestFailure, secondsToWait } from '../../src/github/waits.ts';

type Headers = NonNullable<RequestFailure['response']>['headers'];

function failed(status: number, message: string, headers: Headers = {}): RequestFailure {
  return Object.assign(new Error(message), { status, response: { headers } });
}

it.each([
  ['retry-after, in seconds', failed(403, 'Calm down', { 'retry-after': '17' }), 17],
  ['retry-after on a 429', failed(429, 'Calm down', { 'retry-after': '17' }), 17],
  ['a minute where a secondary limit names no time', failed(403, 'a secondary rate limit'), 60],
  ['a minute where retry-after is a date', failed(429, 'No', { 'retry-after': 'Wed, 21' }), 60],
])('waits for %s', (_name, error, seconds) => {
  expect(secondsToWait(error, 1)).toBe(seconds);
});

it('waits for the reset of a limit that is used up, and a second more', () => {
  const reset = Math.floor(Date.now() / 1000) + 600;
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  const seconds = secondsToWait(failed(403, 'API rate limit exceeded', headers), 1);
  expect(seconds).toBeGreaterThan(500);
  expect(seconds).toBeLessThanOrEqual(601);
});

it('waits longer from failure to failure of the server', () => {
  expect([1, 2, 3].map((failures) => secondsToWait(failed(502, 'Bad'), failures))).toEqual([
    1, 4, 9,
  ]);
});

it.each([401, 403, 404, 409, 422])('does not wait after a %i that is an answer', (status) => {
  const headers = { 'x-ratelimit-remaining': '999' };
  expect(secondsToWait(failed(status, 'Resource not accessible', headers), 1)).toBeNull();
});

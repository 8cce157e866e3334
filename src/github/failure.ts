import { GaitkeeperError } from '../domain/errors.ts';
import { isLimit, isRequestFailure, type RequestFailure } from './waits.ts';

/** What was tried, in the words of the message and its hint. */
export interface Attempt {
  /** `post the comment on #5 of octo-org/bookstore` */
  readonly what: string;
  /** As in a workflow's `permissions:`: `pull-requests: write`. */
  readonly permission: string;
  /** The run is for a fork's (or Dependabot's) pull request, so that its token only reads. */
  readonly readOnly: boolean;
}

/**
 * Turns a request that failed for good into `publish-failed`, with what to do about it.
 * @returns anything else as it is: it is a defect, or has its own code already.
 */
export function publishFailed(error: unknown, attempt: Attempt): unknown {
  if (!isRequestFailure(error)) return error;
  return new GaitkeeperError('publish-failed', `GitHub did not let us ${attempt.what}.`, {
    hint: hintFor(error, attempt),
    detail: `${error.status === 500 && !error.response ? 'no answer' : error.status}: ${error.message}`,
    cause: error,
  });
}

/**
 * Whether a `publish-failed` says that this token may not write there (no permission, a locked conversation, checks
 * that an organisation disallows), rather than that GitHub is out of order: something else may still be written.
 */
export function isRefusal({ cause }: GaitkeeperError): boolean {
  return isRequestFailure(cause) && [403, 404, 410].includes(cause.status) && !isLimit(cause);
}

function hintFor(error: RequestFailure, attempt: Attempt): string {
  if (isLimit(error)) return limitHint(error);
  if (error.status === 401) return 'Pass a token that is valid for this server.';
  if (error.status === 403) return forbiddenHint(error, attempt);
  if (error.status === 404 || error.status === 410) {
    return `Check that the repository and the number are right, and that the token sees the repository (\`${attempt.permission}\`).`;
  }
  if (error.status === 422) return 'GitHub refuses the content: see the detail.';
  return 'Run the job again once GitHub answers: https://www.githubstatus.com says how it is.';
}

function forbiddenHint(error: RequestFailure, attempt: Attempt): string {
  if (/\blocked\b/i.test(error.message)) return 'Unlock the conversation of the pull request.';
  if (attempt.readOnly) {
    return 'GitHub gives runs for forks and for Dependabot a read-only token: report from a `workflow_run` workflow, as `gaitkeeper init` writes it.';
  }
  return `Add \`${attempt.permission}\` to the \`permissions:\` of the job, or give the token that right.`;
}

function limitHint(error: RequestFailure): string {
  const reset = Number(error.response?.headers['x-ratelimit-reset']);
  const when = reset > 0 ? `after ${new Date(reset * 1000).toISOString()}` : 'later';
  return `The rate limit of the token is used up: run the job again ${when}.`;
}

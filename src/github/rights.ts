import type { GithubClient } from './client.ts';
import { ONCE } from './patience.ts';
import { isRequestFailure } from './waits.ts';

/** What a token may write, in the words of a workflow's `permissions:`. */
export type Right = 'pull-requests' | 'checks' | 'statuses';

export type Standing =
  /** It may. */
  | 'granted'
  /** GitHub refused for lack of rights. */
  | 'refused'
  /** GitHub does not know the token. */
  | 'unknown-token'
  /** The repository is not there for this token. */
  | 'not-there'
  /** GitHub could not be asked. */
  | 'not-known';

interface Repo {
  readonly owner: string;
  readonly repo: string;
}

/**
 * Whether a token may write. GitHub tells what a person may do, but not what a workflow's token may: so it is asked to
 * write to what cannot be there, and whoever has the right is told so (404, 422), whoever has not is refused first (403).
 */
export async function standingOf(
  client: GithubClient,
  repository: Repo,
  right: Right,
): Promise<Standing> {
  try {
    await PROBES[right](client, repository);
    return 'granted';
  } catch (error) {
    return standingBy(error, 'granted');
  }
}

/** Whether the repository can be read at all. */
export async function reaches(client: GithubClient, repository: Repo): Promise<Standing> {
  try {
    await client.rest.repos.get({ ...repository, ...ONCE });
    return 'granted';
  } catch (error) {
    return standingBy(error, 'not-there');
  }
}

/** No commit has this name, and no pull request this number. */
const NO_COMMIT = '0'.repeat(40);
const NO_PULL = 2_147_483_647;

const PROBES: Readonly<Record<Right, (client: GithubClient, repo: Repo) => Promise<unknown>>> = {
  'pull-requests': ({ rest }, repo) =>
    rest.issues.createComment({ ...repo, issue_number: NO_PULL, body: 'Gaitkeeper', ...ONCE }),
  checks: ({ rest }, repo) =>
    rest.checks.create({ ...repo, head_sha: NO_COMMIT, name: 'Gaitkeeper', ...ONCE }),
  statuses: ({ rest }, repo) =>
    rest.repos.createCommitStatus({ ...repo, sha: NO_COMMIT, state: 'success', ...ONCE }),
};

function standingBy(error: unknown, missing: Standing): Standing {
  if (!isRequestFailure(error)) return 'not-known';
  if (error.status === 401) return 'unknown-token';
  if (error.status === 403) return 'refused';
  return error.status === 404 || error.status === 422 ? missing : 'not-known';
}

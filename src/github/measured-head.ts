import type { GithubClient } from './client.ts';
import type { GithubContext } from './context.ts';
import { isRequestFailure } from './waits.ts';
import type { MeasuredHead } from './workflow-pull.ts';

/** The run that measured, as GitHub knows it. */
export interface MeasuringRun {
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** The head that GitHub names: of a pull request its own, not that of the test merge. */
  readonly headSha: string;
  /** GitHub's test merge of it, where GitHub has told it. */
  readonly mergeSha: string | null;
}

/** The run of this job, where it reports what it measures itself. */
export function ownRun(github: GithubContext): MeasuringRun {
  const { owner, repo, runId: id, attempt, event, pull, sha } = github;
  const mergeSha = event === 'pull_request' ? sha : null;
  return { owner, repo, id, attempt, event, headSha: pull?.headSha ?? sha, mergeSha };
}

/** A stranger can claim as many commits as he likes, an honest run one. */
const MOST_ASKED = 5;

/**
 * Tells whether a commit that a record claims to be of is what the run measured: its head, or a test merge of it
 * into something. Asks GitHub for the parents, once for each commit.
 */
export function headVerifier(
  client: GithubClient,
  run: MeasuringRun,
): (sha: string) => Promise<MeasuredHead | null> {
  const asked = new Map<string, Promise<MeasuredHead | null>>();
  return async (sha) => {
    if (sha === run.headSha) return { sha, mergedInto: null };
    if (run.event !== 'pull_request') return null;
    const before = asked.get(sha);
    if (before !== undefined) return before;
    if (asked.size >= MOST_ASKED) return null;
    const answer = mergeOf(client, run, sha);
    asked.set(sha, answer);
    return answer;
  };
}

async function mergeOf(
  client: GithubClient,
  { owner, repo, headSha, mergeSha }: MeasuringRun,
  sha: string,
): Promise<MeasuredHead | null> {
  const [into, merged, ...others] = await parentsOf(client, { owner, repo }, sha);
  const isMerge = into !== undefined && merged === headSha && others.length === 0;
  return isMerge || sha === mergeSha ? { sha, mergedInto: into ?? null } : null;
}

async function parentsOf(
  client: GithubClient,
  place: { readonly owner: string; readonly repo: string },
  sha: string,
): Promise<readonly string[]> {
  try {
    // Its files come in pages: none of them is looked at.
    const { data } = await client.rest.repos.getCommit({ ...place, ref: sha, per_page: 1 });
    return data.parents.map((parent) => parent.sha);
  } catch (error) {
    if (isRequestFailure(error) && [404, 409, 422].includes(error.status)) return [];
    throw error;
  }
}

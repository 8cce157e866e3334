import type { GithubClient } from './client.ts';
import type { GithubContext } from './context.ts';
import type { WorkflowRunContext } from './event.ts';
import { artifactsOf, type ReportTarget } from './target.ts';

/** A pull request that a measuring run may have been for. */
export interface CandidatePull {
  readonly number: number;
  readonly baseRef: string;
  /** The tip of its base branch now. */
  readonly baseSha: string;
  /** GitHub's test merge of it as it is now; null while there is none. */
  readonly mergeSha: string | null;
}

/** What a measuring run was for, by GitHub's word alone: nothing that the run itself wrote is asked. */
export type Subject =
  | { readonly kind: 'pulls'; readonly pulls: readonly [CandidatePull, ...CandidatePull[]] }
  /** A commit of this repository: pushed, released, on a schedule. */
  | { readonly kind: 'commit' }
  /** Nothing to report on, with the reason as one sentence. */
  | { readonly kind: 'nothing'; readonly why: string };

/** The run of a `workflow_run` event, and the repository that heard of it. */
export interface TriggeringRun {
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number;
  readonly run: WorkflowRunContext;
}

/** Those that only somebody with write access can cause, on the repository's own commits. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'release', 'merge_group']);

/**
 * Finds what the run of a `workflow_run` event was for. `workflow_run.pull_requests` is no help: it is
 * empty for forks. A branch is asked for by its owner, and what comes back has to agree in everything that
 * GitHub knows by number or hash; names can be the same in every fork.
 */
export async function subjectOf(client: GithubClient, measuring: TriggeringRun): Promise<Subject> {
  const { run } = measuring;
  if (run.event === 'pull_request') return pullsOf(client, measuring);
  if (!OWN_EVENTS.has(run.event)) {
    return nothing(`A run on \`${run.event}\` measures nothing that could be reported.`);
  }
  if (run.sameRepository) return { kind: 'commit' };
  return nothing(`The run on \`${run.event}\` is one of another repository.`);
}

async function pullsOf(
  client: GithubClient,
  { owner, repo, repositoryId, run }: TriggeringRun,
): Promise<Subject> {
  if (run.headOwner === null || run.headBranch === null) {
    return nothing('The repository that the pull request came from is gone.');
  }
  const open = await client.paginate(client.rest.pulls.list, {
    ...{ owner, repo, state: 'open', per_page: 100 },
    head: `${run.headOwner}:${run.headBranch}`,
  });
  const [first, ...others] = open
    .filter(({ head }) => head.sha === run.headSha && head.repo?.id === run.headRepositoryId)
    .filter(({ base }) => base.repo.id === repositoryId)
    .map(candidateOf);
  if (first !== undefined) return { kind: 'pulls', pulls: [first, ...others] };
  return nothing(
    `No open pull request has ${run.headSha.slice(0, 7)} as its head any more: the run is stale.`,
  );
}

interface ListedPull {
  readonly number: number;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly merge_commit_sha: string | null;
}

function candidateOf({ number, base, merge_commit_sha }: ListedPull): CandidatePull {
  return { number, baseRef: base.ref, baseSha: base.sha, mergeSha: merge_commit_sha };
}

function nothing(why: string): Subject {
  return { kind: 'nothing', why };
}

/** The commit that a run measured as head: the pull request's own, or GitHub's test merge of it. */
export interface MeasuredHead {
  readonly sha: string;
  /** What the test merge merged into; null where it is none. */
  readonly mergedInto: string | null;
}

/**
 * The one pull request that was measured. One branch may be the head of several, into different bases; then
 * the test merge tells them apart.
 * @returns null where it does not.
 */
export function choosePull(
  pulls: readonly CandidatePull[],
  head: MeasuredHead,
): CandidatePull | null {
  if (pulls.length === 1) return pulls[0] ?? null;
  const merged = pulls.filter(({ mergeSha }) => mergeSha === head.sha);
  const based = pulls.filter(({ baseSha }) => baseSha === head.mergedInto);
  return [merged, based].find((found) => found.length === 1)?.[0] ?? null;
}

/** Where the report of another run's measurements goes. */
export function targetOfRun(
  github: GithubContext,
  run: Pick<WorkflowRunContext, 'id' | 'attempt' | 'workflow' | 'url' | 'headSha'>,
  pull: number | null,
): ReportTarget {
  const { owner, repo, apiUrl, serverUrl } = github;
  const { id, attempt, workflow, url } = run;
  return {
    ...{ owner, repo, apiUrl, serverUrl },
    run: { id, attempt, workflow, url, artifacts: artifactsOf(github, id) },
    ...{ headSha: run.headSha, pull, mayWrite: true },
  };
}

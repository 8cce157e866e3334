import type { GithubContext } from './context.ts';

/** Where a report goes on GitHub: a commit, and the pull request that it is the head of. */
export interface ReportTarget {
  /** The repository that is written to: for a pull request from a fork, the base repository. */
  readonly owner: string;
  readonly repo: string;
  /** Without a trailing slash, also on GitHub Enterprise: `https://api.github.com`. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The run that measured: it orders reports, and its workflow's name tells comments apart. */
  readonly run: {
    readonly id: number;
    readonly attempt: number;
    readonly workflow: string;
    /** Its page; null for a run that is not GitHub's. */
    readonly url: string | null;
    /** Where its artifacts are listed; null where nobody but the record says which run it was. */
    readonly artifacts: string | null;
  };
  /** The commit that was measured as head. */
  readonly headSha: string;
  /** Number of the pull request; null for a commit of a branch or a tag. */
  readonly pull: number | null;
  /** False where GitHub gives the run a token that only reads, whatever `permissions:` says. */
  readonly mayWrite: boolean;
}

/** The target of a run that reports what it measured itself. */
export function targetOf(github: GithubContext): ReportTarget {
  const { owner, repo, apiUrl, serverUrl, pull } = github;
  return {
    ...{ owner, repo, apiUrl, serverUrl },
    run: {
      ...{ id: github.runId, attempt: github.attempt },
      ...{ workflow: github.workflow, url: github.runUrl },
      artifacts: artifactsOf(github, github.runId),
    },
    headSha: pull?.headSha ?? github.sha,
    pull: pull?.number ?? null,
    mayWrite: pull?.mayWrite ?? true,
  };
}

/** Of an artifact by itself the address is known only once it is uploaded, which is after the report. */
export function artifactsOf({ serverUrl, owner, repo }: GithubContext, runId: number): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}#artifacts`;
}

import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import type { RunRecord } from '../domain/record.ts';
import type { GithubClient } from './client.ts';
import { publishFailed } from './failure.ts';
import type { ReportTarget } from './target.ts';

export interface PullAddress {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly pull: number | null;
  /** Where there is no pull request: the commit, at least 7 characters of it. */
  readonly sha: string | null;
  /** Page of the job that reports. */
  readonly runUrl: string | null;
}

/**
 * Where a report goes that was not measured in Actions: to the pull request, if its head is still what was measured.
 * @throws GaitkeeperError `publish-failed`: with a cause where GitHub did not answer, without where something else was measured
 */
export async function resolveTarget(
  client: GithubClient,
  address: PullAddress,
  record: RunRecord,
): Promise<ReportTarget> {
  const { owner, repo, apiUrl, pull, sha, runUrl } = address;
  const measured = record.head.sha;
  if (pull === null) refuseOther(measured, sha ?? '', `The commit ${sha?.slice(0, 7)}`);
  else
    refuseOther(measured, await headOf(client, address, pull), `#${pull} has moved on: its head`);
  return {
    ...{ owner, repo, apiUrl, serverUrl: serverOf(apiUrl) },
    run: { ...runOf(record), workflow: '', url: runUrl, artifacts: null },
    ...{ headSha: measured, pull, mayWrite: true },
  };
}

const pullSchema = z.object({ head: z.object({ sha: z.string() }) });

async function headOf(
  client: GithubClient,
  { owner, repo }: PullAddress,
  pull: number,
): Promise<string> {
  try {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: pull });
    return pullSchema.parse(data).head.sha;
  } catch (error) {
    throw publishFailed(error, {
      what: `look up #${pull} of ${owner}/${repo}`,
      permission: 'pull-requests: read',
      readOnly: false,
    });
  }
}

function refuseOther(measured: string, wanted: string, what: string): void {
  if (measured.startsWith(wanted)) return;
  throw new GaitkeeperError(
    'publish-failed',
    `${what} is ${wanted.slice(0, 7)}, and ${measured.slice(0, 7)} was measured.`,
    { hint: 'Measure that commit itself, not a merge of it, and report once more.' },
  );
}

/** Of runs that are not numbered, the one that started later is the newer one. */
function runOf({ run, startedAt }: RunRecord): { id: number; attempt: number } {
  const numbered = run !== null && /^[1-9]\d{0,14}$/.test(run.id);
  const seconds = Math.max(1, Math.floor(Date.parse(startedAt) / 1000));
  return { id: numbered ? Number(run.id) : seconds, attempt: run?.attempt ?? 1 };
}

/** `https://api.github.com`, `https://api.TENANT.ghe.com`, or `https://HOST/api/v3` of GitHub Enterprise. */
function serverOf(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.replace(/^api\.(?=github\.com$|[\w-]+\.ghe\.com$)/, '')}`;
}

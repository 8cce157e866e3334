import { publishCommitStatus } from '../../github/commit-status.ts';
import type { ReportTarget } from '../../github/target.ts';
import { conclusionOf } from '../../report/conclusion.ts';
import { statusLine } from '../../report/headline.ts';
import { distinctionOf, markerOf } from './identity.ts';
import type { GithubReport, GithubSink } from './sink.ts';

/** One line at the commit, for where checks are not allowed: any token that may write statuses can. */
export const commitStatus: GithubSink = {
  kind: 'github',
  summary: 'one line at the commit, with a link to the run',
  permission: 'statuses: write',
  next: ['job-summary'],
  whole: false,
  fits: () => true,
  async deliver({ input, target, client, io }) {
    const { owner, repo, headSha } = target;
    const { head: _, key: __, ...marker } = markerOf(input, target);
    const { action } = await publishCommitStatus({
      ...{ client, owner, repo, headSha, ...marker },
      context: [...contextOf(input), ...distinctionOf(input, target)].join('/'),
      state: STATES[conclusionOf(input) ?? 'pending'],
      description: statusLine(input),
      url: target.run.url ?? pageOf(target),
    });
    io.info(`Commit status ${action}: ${headSha.slice(0, 7)}`);
    return {};
  },
};

function contextOf({ release }: GithubReport['input']): readonly string[] {
  return release === undefined ? ['gaitkeeper'] : ['gaitkeeper', 'release'];
}

/** GitHub knows no neutral status; `error` is what nobody could tell. */
const STATES = {
  success: 'success',
  neutral: 'success',
  failure: 'failure',
  action_required: 'error',
  pending: 'pending',
} as const;

function pageOf({ serverUrl, owner, repo, pull, headSha }: ReportTarget): string {
  const page = pull === null ? `commit/${headSha}` : `pull/${pull}`;
  return `${serverUrl}/${owner}/${repo}/${page}`;
}

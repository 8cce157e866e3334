import type { ReportInput } from '../../domain/assessment.ts';
import { isPending, lostShards } from '../../domain/shard.ts';
import { publishComment } from '../../github/comment.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { markerOf } from './identity.ts';
import type { GithubSink } from './sink.ts';

/** The one comment of the pull request. */
export const comment: GithubSink = {
  kind: 'github',
  summary: 'one comment on the pull request, updated in place',
  permission: 'pull-requests: write',
  next: ['check-run', 'commit-status', 'job-summary'],
  whole: true,
  fits: ({ target, comment: when }) => target.pull !== null && when !== 'off',
  async deliver({ input, target, comment: when, client, io }) {
    const published = await publishComment({
      ...markerOf(input, target),
      ...{ client, owner: target.owner, repo: target.repo, number: target.pull as number },
      readOnly: !target.mayWrite,
      ...(when === 'changes' && isQuiet(input) ? { onlyUpdate: true } : {}),
      body: (limit) => renderMarkdown(input, { limit, comment: true }),
    });
    io.info(`Comment ${published.action}: ${published.url}`);
    return { 'comment-url': published.url };
  },
};

function isQuiet({ assessment, shards }: ReportInput): boolean {
  // What will never be measured is for somebody to look at; what is still measured may turn out quiet.
  if (lostShards(shards).length > 0 && !shards.some(isPending)) return false;
  const quiet: readonly (typeof assessment.outcome)[] = ['unchanged', 'inconclusive'];
  return quiet.includes(assessment.outcome);
}

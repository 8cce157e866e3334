import { GaitkeeperError } from '../../domain/errors.ts';
import { annotationsIn, type CheckAnnotation } from '../../github/annotations.ts';
import { publishCheckRun } from '../../github/check-run.ts';
import { conclusionOf } from '../../report/conclusion.ts';
import { headline } from '../../report/headline.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { suspects } from '../../report/suspects.ts';
import { checkNameOf, distinctionOf, markerOf } from './identity.ts';
import type { GithubReport, GithubSink } from './sink.ts';

/** Stands among the checks of the commit, and can be required before merging. */
export const checkRun: GithubSink = {
  kind: 'github',
  summary:
    'a check of the commit, with the whole report, and remarks at the changed lines that it points at',
  permission: 'checks: write',
  next: ['commit-status', 'job-summary'],
  whole: true,
  fits: () => true,
  async deliver(report) {
    const { input, target, client, io } = report;
    const { owner, repo, headSha } = target;
    const { head: _, ...marker } = markerOf(input, target);
    const distinction = distinctionOf(input, target).join(', ');
    const published = await publishCheckRun({
      ...{ client, owner, repo, headSha, ...marker },
      name: distinction === '' ? checkNameOf(input) : `${checkNameOf(input)} (${distinction})`,
      conclusion: conclusionOf(input),
      title: headline(input),
      summary: (limit) => renderMarkdown(input, { limit }),
      detailsUrl: target.run.url,
      annotations: await annotationsOf(report),
    });
    io.info(`Check run ${published.action}: ${published.url}`);
    return { 'check-run-url': published.url };
  },
};

/** A diff that cannot be read costs the remarks, not the check run. */
async function annotationsOf({
  input,
  target,
  client,
  io,
}: GithubReport): Promise<readonly CheckAnnotation[]> {
  const { owner, repo, pull, headSha } = target;
  if (pull === null) return [];
  try {
    return await annotationsIn({ client, owner, repo, pull, headSha }, suspects(input));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`The check run goes without annotations: ${error.line}`);
    return [];
  }
}

import type { GithubClient } from '../../github/client.ts';
import type { GithubContext } from '../../github/context.ts';
import type { WorkflowRunContext } from '../../github/event.ts';
import { publishFailed } from '../../github/failure.ts';
import { type MeasuringRun, ownRun } from '../../github/measured-head.ts';
import { type ReportTarget, targetOf } from '../../github/target.ts';
import {
  choosePull,
  type MeasuredHead,
  type Subject,
  subjectOf,
  targetOfRun,
} from '../../github/workflow-pull.ts';
import type { CommandIo } from '../io.ts';

/** A run whose measurements are to be reported, and where to. */
export interface Reported {
  readonly run: MeasuringRun;
  /** @param head what was measured, as GitHub confirms it */
  target(head: MeasuredHead | null): ReportTarget;
}

/**
 * The run that a `workflow_run` event is about; on every other event, the run that reports itself.
 * @returns why there is nothing to report, as a sentence
 * @throws GaitkeeperError `publish-failed` where GitHub does not say what the run was for
 */
export async function findMeasuringRun(
  client: GithubClient,
  github: GithubContext,
  io: CommandIo,
): Promise<Reported | string> {
  const { workflowRun } = github;
  if (workflowRun === null) return { run: ownRun(github), target: () => targetOf(github) };
  const subject = await subjectOfRun(client, github, workflowRun);
  if (subject.kind === 'nothing') return subject.why;
  const { owner, repo } = github;
  const { id, attempt, event, headSha } = workflowRun;
  return {
    run: { owner, repo, id, attempt, event, headSha, mergeSha: null },
    target: (head) => targetOfRun(github, workflowRun, pullNumber(subject, head, io)),
  };
}

async function subjectOfRun(
  client: GithubClient,
  { owner, repo, repositoryId }: GithubContext,
  run: WorkflowRunContext,
): Promise<Subject> {
  try {
    // Never null here: the payload of this event has it, or it was refused.
    return await subjectOf(client, { owner, repo, repositoryId: repositoryId ?? 0, run });
  } catch (error) {
    throw publishFailed(error, {
      what: `list the pull requests of ${owner}/${repo}`,
      ...{ permission: 'pull-requests: read', readOnly: false },
    });
  }
}

function pullNumber(subject: Subject, head: MeasuredHead | null, io: CommandIo): number | null {
  if (subject.kind !== 'pulls') return null;
  const pull = head && choosePull(subject.pulls, head);
  if (pull !== null) return pull.number;
  const numbers = subject.pulls.map(({ number }) => `#${number}`).join(', ');
  io.warn(
    `The branch is the head of ${numbers}, and nothing says which of them was measured: no comment is written.`,
  );
  return null;
}

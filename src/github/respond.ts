import type { GithubClient } from './client.ts';
import type { CommentContext } from './event.ts';
import { publishFailed } from './failure.ts';
import { whoAmI } from './identity.ts';
import { parseSlashCommand, type SlashCommand } from './slash-command.ts';
import { isRequestFailure } from './waits.ts';

export interface RespondOptions {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly comment: CommentContext;
  /** The job runs again: an answer that it began may be missing. */
  readonly again: boolean;
  /** Does what was asked for by somebody who may. Called at most once for a comment. */
  readonly carryOut: (command: SlashCommand) => Promise<Answer>;
}

/** What became of the comment, for the log. */
export type Response = 'ignored' | 'answered' | 'refused' | 'answered before';

export interface Answer {
  /** Markdown, in which all that somebody else wrote is escaped. */
  readonly text: string;
  readonly done: boolean;
}

/**
 * Answers a slash command in a comment of a pull request: once, however often and at whatever time the event
 * is delivered. Nothing of the pull request is checked out or run.
 * @throws GaitkeeperError `publish-failed` where GitHub refuses
 */
export async function respondToComment(options: RespondOptions): Promise<Response> {
  const { owner, repo, comment } = options;
  const command = parseSlashCommand(comment.body);
  if (command === null || !comment.created || !comment.onPull || comment.byBot) return 'ignored';
  try {
    if (await isAnswered(options)) return 'answered before';
    if (!(await claim(options)) && !options.again) return 'answered before';
    const allowed = await mayCommand(options);
    let failure: unknown = null;
    const answer = !allowed
      ? REFUSAL
      : await options.carryOut(command).catch((error: unknown) => {
          failure = error;
          return BROKEN;
        });
    const body = `${marker(comment.id)}\n${answer.text}`;
    await options.client.issues.createComment({ owner, repo, issue_number: comment.issue, body });
    await react(options, answer.done ? 'rocket' : 'confused');
    if (failure !== null) throw failure;
    return allowed ? 'answered' : 'refused';
  } catch (error) {
    throw publishFailed(error, {
      what: `answer a comment on #${comment.issue} of ${owner}/${repo}`,
      permission: 'pull-requests: write`, `actions: write` and `contents: write',
      readOnly: false,
    });
  }
}

const REFUSAL: Answer = {
  text: 'Only people with write access to this repository can give commands here. Ask one of them, or push a commit: that measures again.',
  done: false,
};

/** To whoever asked; why it failed is for the log, as it may hold anything. */
const BROKEN: Answer = {
  text: 'That could not be done: GitHub refused something that it takes, or Gaitkeeper failed. The log of the job that answers comments says which.',
  done: false,
};

/** What the role of the author gives, asked of GitHub now: an association in the event is not enough. */
async function mayCommand({ client, owner, repo, comment }: RespondOptions): Promise<boolean> {
  const { data } = await client.repos.getCollaboratorPermissionLevel({
    ...{ owner, repo, username: comment.author },
  });
  return data.permission === 'admin' || data.permission === 'write';
}

function marker(comment: number): string {
  return `<!-- gaitkeeper answer to=${comment} -->`;
}

async function isAnswered({ client, owner, repo, comment }: RespondOptions): Promise<boolean> {
  const me = await whoAmI(client);
  const comments = await client.paginate(client.issues.listComments, {
    ...{ owner, repo, issue_number: comment.issue, per_page: 100 },
  });
  return comments.some(
    ({ user, body }) => user?.login === me && body?.startsWith(marker(comment.id)),
  );
}

/**
 * Takes the comment for this delivery: GitHub answers 201 to the first reaction of its kind, and 200 to all
 * others, also where two come at once.
 * @returns false where another delivery has it
 */
async function claim(options: RespondOptions): Promise<boolean> {
  try {
    // Not tried again by itself: where only the answer was lost, the second try would find our own reaction.
    return (await react(options, 'eyes', 0)) === 201;
  } catch (error) {
    if (isRequestFailure(error) && error.status >= 500) return true;
    throw error;
  }
}

async function react(
  { client, owner, repo, comment }: RespondOptions,
  content: 'eyes' | 'rocket' | 'confused',
  retries?: number,
): Promise<number> {
  const { status } = await client.reactions.createForIssueComment({
    ...{ owner, repo, comment_id: comment.id, content },
    ...(retries === undefined ? {} : { request: { retries } }),
  });
  return status;
}

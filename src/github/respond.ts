import { nearestName } from '../domain/unknown-name.ts';
import type { GithubClient } from './client.ts';
import type { CommentContext } from './event.ts';
import { publishFailed } from './failure.ts';
import { whoAmI } from './identity.ts';
import { rerunWorkflow } from './rerun.ts';
import { parseSlashCommand, SLASH_COMMANDS, type SlashCommand } from './slash-command.ts';

export interface RespondOptions {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly comment: CommentContext;
  /** Name of the workflow that measures pull requests. */
  readonly workflow: string;
}

/** What became of the comment, for the log. */
export type Response = 'ignored' | 'answered' | 'refused' | 'answered before';

interface Answer {
  readonly text: string;
  readonly done: boolean;
}

/**
 * Answers a slash command in a comment of a pull request: once, however often the event is delivered.
 * Nothing of the pull request is checked out or run, and nothing that somebody wrote is repeated.
 * @throws GaitkeeperError `publish-failed` where GitHub refuses
 */
export async function respondToComment(options: RespondOptions): Promise<Response> {
  const { owner, repo, comment } = options;
  const command = parseSlashCommand(comment.body);
  if (command === null || !comment.created || !comment.onPull || comment.byBot) return 'ignored';
  try {
    if (await isAnswered(options)) return 'answered before';
    await react(options, 'eyes');
    const allowed = await mayCommand(options);
    const answer = allowed ? await carryOut(command, options) : REFUSAL;
    const body = `${marker(comment.id)}\n${answer.text}`;
    await options.client.issues.createComment({ owner, repo, issue_number: comment.issue, body });
    await react(options, answer.done ? 'rocket' : 'confused');
    return allowed ? 'answered' : 'refused';
  } catch (error) {
    throw publishFailed(error, {
      what: `answer a comment on #${comment.issue} of ${owner}/${repo}`,
      permission: 'pull-requests: write` and `actions: write',
      readOnly: false,
    });
  }
}

const REFUSAL: Answer = {
  text: 'Only people with write access to this repository can give commands here. Ask one of them, or push a commit: that measures again.',
  done: false,
};

/** What the role of the author gives, asked of GitHub now: an association in the event is not enough. */
async function mayCommand({ client, owner, repo, comment }: RespondOptions): Promise<boolean> {
  const { data } = await client.repos.getCollaboratorPermissionLevel({
    ...{ owner, repo, username: comment.author },
  });
  return data.permission === 'admin' || data.permission === 'write';
}

async function carryOut(command: SlashCommand, options: RespondOptions): Promise<Answer> {
  switch (command.name) {
    case 'help':
      return { text: HELP, done: true };
    case 'rerun':
      return rerun(options);
    case 'unknown':
      return { text: unknown(command.asked), done: false };
  }
}

const HELP = `Commands, by people with write access, at the start of a comment:

- \`/gaitkeeper rerun\`: measures this pull request once more
- \`/gaitkeeper help\`: says this`;

function unknown(asked: string): string {
  const nearest = nearestName(asked, SLASH_COMMANDS);
  const offer = nearest === null ? '' : ` Did you mean \`/gaitkeeper ${nearest}\`?`;
  return `There is no such command.${offer}\n\n${HELP}`;
}

async function rerun(options: RespondOptions): Promise<Answer> {
  const { client, owner, repo, comment, workflow } = options;
  const pull = await client.pulls.get({ owner, repo, pull_number: comment.issue });
  const headSha = pull.data.head.sha;
  const rerun = await rerunWorkflow({ client, owner, repo, headSha, workflow });
  const commit = `\`${headSha.slice(0, 7)}\``;
  switch (rerun.state) {
    case 'started':
      return { text: `Measuring ${commit} once more: ${rerun.url}`, done: true };
    case 'running':
      return { text: `${commit} is still being measured: ${rerun.url}`, done: false };
    case 'none':
      return {
        text: `There is no run for ${commit} to repeat. The input \`workflow\` names the workflow that measures.`,
        done: false,
      };
  }
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

async function react(
  { client, owner, repo, comment }: RespondOptions,
  content: 'eyes' | 'rocket' | 'confused',
): Promise<void> {
  await client.reactions.createForIssueComment({ owner, repo, comment_id: comment.id, content });
}

import { GaitkeeperError } from '../domain/errors.ts';
import { readGithubContext } from '../github/context.ts';
import { respondToComment } from '../github/respond.ts';
import { dropGarbageEarly } from '../platform/garbage.ts';
import { clientFor } from './client.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { openDesk } from './slash/open-desk.ts';
import { carryOut } from './slash/registry.ts';

/** Answers a slash command in a comment of a pull request. */
export async function respond(request: Request, io: CommandIo): Promise<Ended> {
  const github = readGithubContext(request.env);
  if (github?.comment == null) {
    throw new GaitkeeperError('usage', '`respond` answers comments: it runs on `issue_comment`.', {
      hint: 'Put it into a workflow with `on: { issue_comment: { types: [created] } }`.',
    });
  }
  if (request.token === undefined) {
    throw new GaitkeeperError('usage', '`respond` needs a token.', {
      hint: 'Leave the input `token` at its default.',
    });
  }
  dropGarbageEarly();
  const { owner, repo, apiUrl, comment } = github;
  const client = clientFor(request.token, apiUrl, io);
  await using desk = openDesk(
    { request, github, comment, client, workflows: workflowsOf(request) },
    io,
  );
  const response = await respondToComment({
    ...{ client, owner, repo, comment, again: github.attempt > 1 },
    carryOut: (command) => carryOut(command, desk, io),
  });
  io.info(`Comment ${comment.id}: ${response}`);
  return { outcome: 'passed', outputs: {} };
}

/** One a line. */
function workflowsOf({ workflow = 'Gaitkeeper' }: Request): readonly string[] {
  const names = workflow.split('\n').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

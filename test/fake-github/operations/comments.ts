import type { Comment } from '../world.ts';
import {
  type Answer,
  type Call,
  created,
  invalid,
  type OperationHandler,
  ok,
  refused,
} from './operation.ts';

const MAX_CHARACTERS = 65_536;

export const listComments: OperationHandler = {
  needs: ['issues:read', 'pull-requests:read'],
  run({ world, params }) {
    if (!world.hasPull(Number(params.issue_number))) return refused(404, 'Not Found');
    const comments = world.comments.filter(({ issue }) => issue === Number(params.issue_number));
    return { status: 200, list: comments.map((one) => world.render.comment(one)) };
  },
};

export const getComment: OperationHandler = {
  needs: ['issues:read', 'pull-requests:read'],
  run: (call) => withComment(call, (comment) => ok(call.world.render.comment(comment))),
};

export const createComment: OperationHandler = {
  needs: ['issues:write', 'pull-requests:write'],
  run({ world, params, body, token }) {
    const pull = world.pulls.get(Number(params.issue_number));
    if (pull === undefined) return refused(404, 'Not Found');
    if (pull.locked) return refused(403, 'Unable to create comment because issue is locked.');
    const problem = lengthProblem(body.body);
    if (problem) return problem;
    return created(world.render.comment(world.addComment(pull.number, token.login, body.body)));
  },
};

export const updateComment: OperationHandler = {
  needs: ['issues:write', 'pull-requests:write'],
  run: (call) =>
    withComment(call, (comment) => {
      const problem = lengthProblem(call.body.body);
      if (problem) return problem;
      comment.body = call.body.body;
      comment.updatedAt = new Date();
      return ok(call.world.render.comment(comment));
    }),
};

export const deleteComment: OperationHandler = {
  needs: ['issues:write', 'pull-requests:write'],
  run: (call) =>
    withComment(call, (comment) => {
      call.world.deleteComment(comment.id);
      return { status: 204 };
    }),
};

function withComment(call: Call, use: (comment: Comment) => Answer): Answer {
  const comment = call.world.comments.find(({ id }) => id === Number(call.params.comment_id));
  return comment === undefined ? refused(404, 'Not Found') : use(comment);
}

function lengthProblem(body: string): Answer | null {
  if (body.trim() === '') return invalid('IssueComment', 'data', 'Body cannot be blank');
  if ([...body].length <= MAX_CHARACTERS) return null;
  const message = `Body is too long (maximum is ${MAX_CHARACTERS} characters)`;
  return invalid('IssueComment', 'data', message);
}

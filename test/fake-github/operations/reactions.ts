import { created, type OperationHandler, ok, refused } from './operation.ts';

/** The same reaction of the same person is there once: GitHub answers 200 to the second. */
export const createReaction: OperationHandler = {
  needs: ['issues:write', 'pull-requests:write'],
  run({ world, params, body, token }) {
    const comment = Number(params.comment_id);
    if (!world.comments.some(({ id }) => id === comment)) return refused(404, 'Not Found');
    const reaction = { comment, author: token.login, content: body.content };
    const same = world.reactions.some(
      (one) =>
        one.comment === comment && one.author === token.login && one.content === body.content,
    );
    if (same) return ok(world.render.reaction(reaction));
    world.reactions.push(reaction);
    return created(world.render.reaction(reaction));
  },
};

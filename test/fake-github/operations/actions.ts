import { created, type OperationHandler, ok, refused } from './operation.ts';

/** The newest first, as GitHub lists them; filtered as the query says. */
export const listWorkflowRuns: OperationHandler = {
  needs: ['actions:read'],
  run({ world, query }) {
    const [sha, event] = [query.get('head_sha'), query.get('event')];
    const runs = world.workflowRuns
      .filter(
        (run) => (sha === null || run.headSha === sha) && (event === null || run.event === event),
      )
      .toReversed();
    const page = runs.slice(0, Number(query.get('per_page') ?? 30));
    const workflow_runs = page.map((run) => world.render.workflowRun(run));
    return ok({ total_count: runs.length, workflow_runs });
  },
};

export const rerunWorkflow: OperationHandler = {
  needs: ['actions:write'],
  run({ world, params }) {
    const run = world.workflowRuns.find(({ id }) => id === Number(params.run_id));
    if (run === undefined) return refused(404, 'Not Found');
    if (run.status !== 'completed') return refused(403, 'This workflow is already running');
    run.status = 'queued';
    run.attempt++;
    return created({});
  },
};

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

import { renderRun, workflowId } from '../render/actions.ts';
import type { WorkflowRun, World } from '../world.ts';
import {
  type Answer,
  type Call,
  created,
  type OperationHandler,
  ok,
  refused,
} from './operation.ts';

/** The newest first, as GitHub lists them; filtered as the query says. */
export const listRuns: OperationHandler = {
  needs: ['actions:read'],
  run: ({ world, query }) => listed(world, query, world.workflowRuns),
};

/** By the number of the workflow, or by the name of its file. */
export const listRunsOfWorkflow: OperationHandler = {
  needs: ['actions:read'],
  run({ world, params, query }) {
    const wanted = params.workflow_id;
    const runs = world.workflowRuns.filter(
      (run) => String(workflowId(run)) === wanted || run.path.split('/').at(-1) === wanted,
    );
    return runs.length === 0 ? refused(404, 'Not Found') : listed(world, query, runs);
  },
};

export const getRun: OperationHandler = {
  needs: ['actions:read'],
  run: (call) => withRun(call, (run) => ok(renderRun(call.world.render, run))),
};

export const getRunAttempt: OperationHandler = {
  needs: ['actions:read'],
  run: (call) =>
    withRun(call, (run) => {
      const attempt = Number(call.params.attempt_number);
      if (attempt < 1 || attempt > run.attempt) return refused(404, 'Not Found');
      return ok(renderRun(call.world.render, { ...run, attempt }));
    }),
};

/** Of the whole, or of what failed: the attempt is a new one either way. */
export const rerun: OperationHandler = {
  needs: ['actions:write'],
  run: (call) =>
    withRun(call, (run) => {
      if (run.status !== 'completed') return refused(403, 'This workflow is already running');
      call.world.rerun(run);
      return created({});
    }),
};

export function findRun(world: World, id: string | number | undefined): WorkflowRun | undefined {
  return world.workflowRuns.find((run) => run.id === Number(id));
}

function withRun(call: Call, use: (run: WorkflowRun) => Answer): Answer {
  const run = findRun(call.world, call.params.run_id);
  return run === undefined ? refused(404, 'Not Found') : use(run);
}

function listed(world: World, query: URLSearchParams, runs: readonly WorkflowRun[]): Answer {
  const wanted = (key: string, value: string): boolean => [null, value].includes(query.get(key));
  const list = runs
    .filter((run) => wanted('head_sha', run.headSha) && wanted('event', run.event))
    .filter((run) => wanted('branch', run.headBranch))
    .filter((run) => wanted('status', run.status) || wanted('status', run.conclusion ?? ''))
    .toReversed()
    .map((run) => renderRun(world.render, run));
  return { status: 200, list, listAs: 'workflow_runs' };
}

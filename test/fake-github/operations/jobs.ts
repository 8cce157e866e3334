import { renderJob } from '../render/actions.ts';
import type { WorkflowRun, World } from '../world.ts';
import { type Answer, type OperationHandler, refused } from './operation.ts';
import { findRun } from './runs.ts';

/** Of the last attempt, unless all are asked for. */
export const listJobs: OperationHandler = {
  needs: ['actions:read'],
  run({ world, params, query }) {
    const run = findRun(world, params.run_id);
    if (run === undefined) return refused(404, 'Not Found');
    return jobsOf(world, run, query.get('filter') === 'all' ? null : run.attempt);
  },
};

export const listJobsOfAttempt: OperationHandler = {
  needs: ['actions:read'],
  run({ world, params }) {
    const run = findRun(world, params.run_id);
    const attempt = Number(params.attempt_number);
    if (run === undefined || attempt > run.attempt) return refused(404, 'Not Found');
    return jobsOf(world, run, attempt);
  },
};

function jobsOf(world: World, run: WorkflowRun, attempt: number | null): Answer {
  const list = world.jobs
    .filter((job) => job.run === run.id && (attempt === null || job.attempt === attempt))
    .map((job) => renderJob(world.render, job, run));
  return { status: 200, list, listAs: 'jobs' };
}

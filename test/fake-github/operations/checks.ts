import type { CheckRun } from '../world.ts';
import { type Answer, created, invalid, type OperationHandler, ok, refused } from './operation.ts';

export const createCheck: OperationHandler = {
  needs: ['checks:write'],
  run({ world, body, token }) {
    if (token.kind !== 'app') return refused(403, 'You must authenticate via a GitHub App.');
    const problem = completionProblem(body);
    if (problem) return problem;
    const { head_sha: sha, name, ...rest } = body;
    const run: CheckRun = { id: world.nextId(), sha, name, status: 'queued', annotations: [] };
    world.checkRuns.push(run);
    apply(run, rest);
    return created(world.render.checkRun(run));
  },
};

export const updateCheck: OperationHandler = {
  needs: ['checks:write'],
  run({ world, params, body }) {
    const run = world.checkRuns.find(({ id }) => id === Number(params.check_run_id));
    if (run === undefined) return refused(404, 'Not Found');
    const problem = completionProblem(body);
    if (problem) return problem;
    apply(run, body);
    return ok(world.render.checkRun(run));
  },
};

interface CheckBody {
  readonly name?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly output?: { title: string; summary: string; text?: string; annotations?: unknown[] };
}

/** A conclusion completes the run; annotations are appended, never replaced. */
function apply(run: CheckRun, body: CheckBody): void {
  run.name = body.name ?? run.name;
  run.status = body.conclusion === undefined ? (body.status ?? run.status) : 'completed';
  run.conclusion = body.conclusion ?? run.conclusion;
  run.detailsUrl = body.details_url ?? run.detailsUrl;
  run.externalId = body.external_id ?? run.externalId;
  if (body.output === undefined) return;
  const { annotations = [], ...output } = body.output;
  run.output = output;
  run.annotations.push(...annotations);
}

function completionProblem(body: CheckBody): Answer | null {
  if (body.status !== 'completed' || body.conclusion !== undefined) return null;
  return invalid('CheckRun', 'conclusion', 'is required when status is completed');
}

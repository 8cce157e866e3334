import type { CheckRun } from '../world.ts';
import {
  type Answer,
  created,
  invalid,
  NO_COMMIT,
  type OperationHandler,
  ok,
  refused,
} from './operation.ts';

const MAX_CHARACTERS = 65_535;

export const createCheck: OperationHandler = {
  needs: ['checks:write'],
  run({ world, body, token }) {
    if (token.kind !== 'app') return refused(403, 'You must authenticate via a GitHub App.');
    const problem = problemOf(body);
    if (problem) return problem;
    const { head_sha: sha, name, ...rest } = body;
    if (sha === NO_COMMIT) return refused(422, `No commit found for SHA: ${sha}`);
    const made = { id: world.nextId(), author: token.login };
    const run: CheckRun = { ...made, sha, name, status: 'queued', annotations: [] };
    world.checkRuns.push(run);
    apply(run, rest);
    return created(world.render.checkRun(run));
  },
};

export const updateCheck: OperationHandler = {
  needs: ['checks:write'],
  run({ world, params, body, token }) {
    const run = world.checkRuns.find(({ id }) => id === Number(params.check_run_id));
    if (run === undefined) return refused(404, 'Not Found');
    if (run.author !== token.login)
      return refused(
        403,
        'Invalid app_id `1` - check run can only be modified by the GitHub App that created it.',
      );
    const problem = problemOf(body);
    if (problem) return problem;
    apply(run, body);
    return ok(world.render.checkRun(run));
  },
};

/** The newest first; of checks of the same name the newest only, unless all are asked for. */
export const listChecks: OperationHandler = {
  needs: ['checks:read'],
  run({ world, params, query }) {
    const [name, status] = [query.get('check_name'), query.get('status')];
    const found = world.checkRuns
      .filter((run) => run.sha === world.shaOf(params.ref ?? ''))
      .filter((run) => (name ?? run.name) === run.name && (status ?? run.status) === run.status)
      .toReversed();
    const shown = query.get('filter') === 'all' ? found : newestOfName(found);
    const list = shown.map((run) => world.render.checkRun(run));
    return { status: 200, list, listAs: 'check_runs' };
  },
};

export const listAnnotations: OperationHandler = {
  needs: ['checks:read'],
  run({ world, params }) {
    const run = world.checkRuns.find(({ id }) => id === Number(params.check_run_id));
    if (run === undefined) return refused(404, 'Not Found');
    return { status: 200, list: run.annotations.map((one) => world.render.annotation(one)) };
  },
};

function newestOfName(runs: readonly CheckRun[]): CheckRun[] {
  return runs.filter((run) => runs.find(({ name }) => name === run.name) === run);
}

interface CheckBody {
  readonly name?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly output?: { title: string; summary: string; text?: string; annotations?: object[] };
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

function problemOf(body: CheckBody): Answer | null {
  const { summary = '', text = '' } = body.output ?? {};
  if (Math.max([...summary].length, [...text].length) > MAX_CHARACTERS) {
    return invalid('CheckRun', 'output', `is too long (maximum is ${MAX_CHARACTERS} characters)`);
  }
  if (body.status !== 'completed' || body.conclusion !== undefined) return null;
  return invalid('CheckRun', 'conclusion', 'is required when status is completed');
}

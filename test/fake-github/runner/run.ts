import { evaluate, holds, interpolate, type Scope } from './expressions.ts';
import { type Conclusion, type JobLog, type JobTask, runJob } from './job.ts';
import { expandMatrix } from './matrix.ts';
import { tokenPermissions } from './permissions.ts';
import type { Started } from './started.ts';
import type { Job } from './workflow.ts';

export interface RunOptions {
  readonly folder: string;
  readonly machine: Readonly<Record<string, string>>;
  /** Called before each job: for what happens in between. */
  readonly beforeJob: (job: { readonly workflow: string; readonly name: string }) => unknown;
}

interface Result {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the jobs of a run in the order of their needs, one after another. */
export async function runJobs(started: Started, options: RunOptions): Promise<JobLog[]> {
  const results = new Map<string, Result>();
  const logs: JobLog[] = [];
  const waiting = new Map(Object.entries(started.workflow.jobs));
  while (waiting.size > 0) {
    const next = [...waiting].find(([, { needs }]) => needs.every((id) => results.has(id)));
    if (next === undefined) throw new Error(`${started.workflow.path}: jobs that need each other`);
    const [id, job] = next;
    waiting.delete(id);
    const done = await runMatrix(started, id, job, results, options);
    logs.push(...done);
    results.set(id, resultOf(done));
  }
  return logs;
}

/** All jobs of one `jobs:` entry; none where its `if` does not hold. */
async function runMatrix(
  started: Started,
  id: string,
  job: Job,
  results: ReadonlyMap<string, Result>,
  options: RunOptions,
): Promise<JobLog[]> {
  const scope = jobScope(started, job, results);
  if (!holds(job.if, scope)) return [];
  const matrix = job.strategy && evaluateMatrix(job.strategy.matrix, scope);
  const combinations = matrix === undefined ? [{}] : expandMatrix(matrix);
  const logs: JobLog[] = [];
  for (const combination of combinations) {
    const contexts = { ...scope.contexts, matrix: combination };
    const name = nameOf(id, job, { ...scope, contexts }, Object.values(combination));
    logs.push(await runOne(started, { id, job, name, contexts }, options));
  }
  return logs;
}

async function runOne(
  started: Started,
  task: Pick<JobTask, 'id' | 'job' | 'name' | 'contexts'>,
  { folder, machine, beforeJob }: RunOptions,
): Promise<JobLog> {
  const { github, workflow, run } = started;
  const { name } = task;
  await beforeJob({ workflow: workflow.name, name });
  const permissions = tokenPermissions(workflow, task.job, started.readOnly);
  const token = github.addToken({ login: 'github-actions[bot]', kind: 'app', permissions });
  const contexts = {
    ...task.contexts,
    github: { ...(task.contexts.github as object), token, job: task.id },
    secrets: { GITHUB_TOKEN: token },
  };
  const listed = github.addJob(run.id, { name, status: 'in_progress' });
  const log = await runJob({ ...task, started, permissions, token, contexts, folder, machine });
  listed.status = 'completed';
  listed.conclusion = log.conclusion;
  github.removeToken(token);
  return log;
}

/** What a job's `if` and matrix see. `success()` asks for all that the job needs, and for what those need. */
function jobScope(started: Started, job: Job, results: ReadonlyMap<string, Result>): Scope {
  const needs = Object.fromEntries(job.needs.map((id) => [id, results.get(id) as Result]));
  const all = ancestors(started, job).map((id) => (results.get(id) as Result).result);
  const status = all.includes('cancelled')
    ? 'cancelled'
    : all.some((result) => result !== 'success')
      ? 'failure'
      : 'success';
  return { contexts: { github: githubContext(started), needs, ...EMPTY }, status };
}

const EMPTY = { vars: {}, inputs: {}, env: {}, runner: { os: 'Linux', arch: 'X64' } };

function ancestors(started: Started, job: Job): string[] {
  const further = job.needs.flatMap((id) => ancestors(started, started.workflow.jobs[id] as Job));
  return [...job.needs, ...further];
}

export function githubContext({ github, run, event, actor, workflow }: Started): object {
  return {
    ...{ event: event.payload, event_name: event.name, sha: event.sha, ref: event.ref },
    ...{ ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''), head_ref: event.headRef },
    ...{ base_ref: event.baseRef, repository: `${github.owner}/${github.repo}` },
    ...{ repository_owner: github.owner, actor, triggering_actor: actor, workflow: workflow.name },
    ...{ run_id: String(run.id), run_attempt: String(run.attempt), run_number: '1' },
    ...{ server_url: github.serverUrl, api_url: github.url },
  };
}

function evaluateMatrix(
  matrix: string | Readonly<Record<string, unknown>>,
  scope: Scope,
): Record<string, unknown> {
  if (typeof matrix === 'string') return evaluate(matrix, scope) as Record<string, unknown>;
  const entries = Object.entries(matrix).map(([name, value]) => [
    name,
    typeof value === 'string' ? evaluate(value, scope) : value,
  ]);
  return Object.fromEntries(entries);
}

function nameOf(id: string, job: Job, scope: Scope, values: readonly unknown[]): string {
  if (job.name !== undefined) return interpolate(job.name, scope);
  return values.length === 0 ? id : `${id} (${values.join(', ')})`;
}

/** Of a matrix the worst; outputs of later jobs go over those of earlier ones. */
function resultOf(logs: readonly JobLog[]): Result {
  const outputs = Object.assign({}, ...logs.map((log) => log.outputs));
  if (logs.length === 0) return { result: 'skipped', outputs };
  const failed = logs.some(({ conclusion }) => conclusion === 'failure');
  return { result: failed ? 'failure' : 'success', outputs };
}

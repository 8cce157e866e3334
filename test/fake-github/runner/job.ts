import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Permissions } from '../access.ts';
import { runnerEnvironment } from '../runner-env.ts';
import { holds, interpolate, type Scope } from './expressions.ts';
import { readFileCommands, readPaths } from './file-commands.ts';
import type { Started } from './started.ts';
import { withDefaults } from './steps/gaitkeeper.ts';
import { ACTIONS } from './steps/registry.ts';
import { runScript } from './steps/run.ts';
import type { StepContext, StepEnd } from './steps/step.ts';
import type { Job, Step } from './workflow.ts';
import { type WorkflowCommand, workflowCommands } from './workflow-commands.ts';

export type Conclusion = 'success' | 'failure' | 'skipped' | 'cancelled';

/** What a step did, for tests to look at. */
export interface StepLog {
  /** What stands before the `@` of `uses:`; `run` for a script. */
  readonly action: string;
  readonly conclusion: Conclusion;
  readonly output: string;
  /** What the runner took for orders in the output. */
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What it set for the steps after it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
}

export interface JobLog {
  readonly workflow: string;
  readonly runId: number;
  readonly attempt: number;
  /** `measure (1/3)` */
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly permissions: Permissions;
  readonly workspace: string;
  readonly steps: readonly StepLog[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface JobTask {
  readonly started: Started;
  readonly id: string;
  readonly job: Job;
  readonly name: string;
  readonly permissions: Permissions;
  readonly token: string;
  /** `github`, `needs`, `matrix`, … */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** Where runners keep their files. */
  readonly folder: string;
  /** What the machine has beside what GitHub sets: caches. */
  readonly machine: Readonly<Record<string, string>>;
}

/** Runs the steps of a job on a machine of its own, as far as folders go. */
export async function runJob(task: JobTask): Promise<JobLog> {
  const directory = mkdtempSync(join(task.folder, 'job-'));
  const workspace = join(directory, 'work');
  mkdirSync(workspace);
  const state: JobState = { steps: {}, logs: [], env: {}, paths: [], status: 'success' };
  for (const step of task.job.steps) {
    await runStep({ ...task, directory, workspace }, step, state);
  }
  const scope = scopeOf(task, state);
  const { started, job, name, permissions } = task;
  return {
    ...{ workflow: started.workflow.name, runId: started.run.id, attempt: started.run.attempt },
    ...{ name, permissions, workspace, steps: state.logs, conclusion: state.status },
    outputs: Object.fromEntries(
      Object.entries(job.outputs).map(([key, text]) => [key, interpolate(text, scope)]),
    ),
  };
}

interface JobState {
  /** The context of that name. */
  readonly steps: Record<string, object>;
  readonly logs: StepLog[];
  readonly env: Record<string, string>;
  readonly paths: string[];
  status: 'success' | 'failure';
}

type Place = JobTask & { readonly directory: string; readonly workspace: string };

async function runStep(place: Place, step: Step, state: JobState): Promise<void> {
  const scope = scopeOf(place, state);
  const log = holds(step.if, scope)
    ? await doStep(place, step, state, scope)
    : { ...NOTHING, action: actionOf(step), conclusion: 'skipped' as const };
  state.logs.push(log);
  if (log.conclusion === 'failure' && !step['continue-on-error']) state.status = 'failure';
  Object.assign(state.env, log.environment);
  state.paths.unshift(...log.paths);
  if (step.id === undefined) return;
  const { outputs, conclusion: outcome } = log;
  const conclusion = step['continue-on-error'] && outcome === 'failure' ? 'success' : outcome;
  state.steps[step.id] = { outputs, outcome, conclusion };
}

const NOTHING = { output: '', commands: [], outputs: {}, summary: '', environment: {}, paths: [] };

async function doStep(place: Place, step: Step, state: JobState, scope: Scope): Promise<StepLog> {
  const context = contextOf(place, step, state, scope);
  const ended = await perform(context, step, scope);
  const { env } = context;
  return {
    action: actionOf(step),
    conclusion: ended.failed ? 'failure' : 'success',
    output: ended.output,
    commands: workflowCommands(ended.output),
    outputs: { ...readFileCommands(env.GITHUB_OUTPUT as string), ...ended.outputs },
    summary: readPaths(env.GITHUB_STEP_SUMMARY as string).join('\n'),
    environment: readFileCommands(env.GITHUB_ENV as string),
    paths: readPaths(env.GITHUB_PATH as string),
  };
}

function perform(context: StepContext, step: Step, scope: Scope): Promise<StepEnd> {
  if (step.run !== undefined) return runScript(context, interpolate(step.run, scope), step.shell);
  const run = ACTIONS[actionOf(step)];
  if (run === undefined) throw new Error(`the runner knows no action ${step.uses}`);
  return run(context);
}

function contextOf(place: Place, step: Step, state: JobState, scope: Scope): StepContext {
  const { started, workspace, token, directory, machine } = place;
  const given = actionOf(step) === 'gaitkeeper/gaitkeeper' ? withDefaults(step.with) : step.with;
  const inputs = filled(given, scope);
  const env = {
    ...runnerEnvironment({
      ...{ github: started.github, event: started.event, inputs, workspace },
      ...{ runId: started.run.id, attempt: started.run.attempt, actor: started.actor },
      ...{ workflow: started.workflow.name, job: place.id },
      directory: mkdtempSync(join(directory, 'step-')),
    }),
    ...machine,
    RUNNER_TEMP: join(directory, '_temp'),
    ...filled({ ...started.workflow.env, ...place.job.env }, scope),
    ...state.env,
    ...filled(step.env, scope),
  };
  mkdirSync(env.RUNNER_TEMP, { recursive: true });
  const PATH = [...state.paths, process.env.PATH].join(':');
  const { github, run } = started;
  return { github, run, token, workspace, inputs, env: { ...env, PATH } };
}

function filled(texts: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const entries = Object.entries(texts);
  return Object.fromEntries(entries.map(([name, text]) => [name, interpolate(text, scope)]));
}

function scopeOf({ contexts }: JobTask, { steps, status, env }: JobState): Scope {
  return { contexts: { ...contexts, steps, env, job: { status } }, status };
}

function actionOf({ uses }: Step): string {
  return uses?.split('@')[0] ?? 'run';
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PINNED_ACTIONS, type PinnedName } from '../../src/commands/init/pinned-actions.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { parseErrors } from './parser.ts';
import { allSteps, type Job, modeOf, readWorkflow, type Workflow } from './workflow.ts';

const REPORTS = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};
/** With `confirm: fresh`: it stores a request on the data branch, and has a run run again. */
const CONFIRMS = { ...REPORTS, actions: 'write', contents: 'write' };

/** What its own run measured, for a comment alone: the colour of the job is the verdict. */
const REPORTS_ITSELF = { actions: 'read', contents: 'read', 'pull-requests': 'write' };

/** What each mode may do, to the letter: a permission more is a finding, and so is one less. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  check: { contents: 'read', 'pull-requests': 'write' },
  plan: { contents: 'read' },
  measure: { contents: 'read' },
  record: { contents: 'write' },
  respond: {
    actions: 'write',
    checks: 'write',
    contents: 'write',
    'pull-requests': 'write',
    statuses: 'write',
  },
  gate: { contents: 'read' },
};

/** A gate on release pull requests may say there what it found. */
const GATE_REPORTS = { checks: 'write', contents: 'read', 'pull-requests': 'write' };

/** Modes whose token writes while somebody else's pull request or comment is the subject. */
const PRIVILEGED = ['report', 'respond'];

const action = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
) as Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>>;

type Rule = (workflow: Workflow, text: string) => readonly string[];

/** Everything that is wrong with a workflow, a sentence each. */
export async function lint(text: string): Promise<readonly string[]> {
  const errors = await parseErrors(text);
  if (errors.length > 0) return errors;
  const workflow = readWorkflow(text);
  return RULES.flatMap((rule) => rule(workflow, text));
}

const RULES: readonly Rule[] = [
  nothingIsPermittedOnTop,
  jobsHaveTheLeastPermissions,
  jobsEndInTime,
  concurrencyIsSet,
  neverPullRequestTarget,
  actionsArePinned,
  shellsSeeNoExpressions,
  valuesComeFromNobodyElse,
  privilegedJobsTouchNothing,
  checkoutsKeepNoToken,
  nothingButUploadsFailsUnseen,
  inputsExist,
  outputsExist,
];

function nothingIsPermittedOnTop({ permissions }: Workflow): readonly string[] {
  const empty = permissions !== undefined && Object.keys(permissions).length === 0;
  return empty ? [] : ['the top must say `permissions: {}`'];
}

function jobsHaveTheLeastPermissions({ jobs, on }: Workflow): readonly string[] {
  return Object.entries(jobs).flatMap(([id, job]) => {
    const { permissions, steps } = job;
    const modes = steps.map(modeOf).filter((mode) => mode !== null);
    if (modes.length === 0 && waitsForGate(job, jobs)) return readsOnly(id, job);
    if (modes.length !== 1)
      return [`job ${id} must run Gaitkeeper once, and runs it ${modes.length} times`];
    const wanted = permissionsOf(modes[0] as string, on).map(sorted);
    const given = sorted(permissions ?? {});
    return wanted.includes(given)
      ? []
      : [`job ${id} has the permissions ${given}, not ${wanted.join(' or ')}`];
  });
}

/** What publishes is the project's own. */
function waitsForGate({ needs = [] }: Job, jobs: Workflow['jobs']): boolean {
  return [needs].flat().some((id) => jobs[id]?.steps.some((step) => modeOf(step) === 'gate'));
}

function readsOnly(id: string, { permissions }: Job): readonly string[] {
  const reads = sorted(permissions ?? {}) === sorted({ contents: 'read' });
  return reads ? [] : [`job ${id} may do more than read`];
}

function permissionsOf(mode: string, on: Workflow['on']) {
  if (mode === 'report') return 'workflow_run' in on ? [REPORTS, CONFIRMS] : [REPORTS_ITSELF];
  if (mode === 'gate' && 'pull_request' in on) return [PERMISSIONS.gate ?? {}, GATE_REPORTS];
  return [PERMISSIONS[mode] ?? {}];
}

function sorted(permissions: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(permissions).sort());
}

function jobsEndInTime({ jobs }: Workflow): readonly string[] {
  return Object.entries(jobs)
    .filter(([, job]) => !endsInTime(job['timeout-minutes']))
    .map(([id]) => `job ${id} has no time-out within two hours`);
}

/** What `plan` gives each of its jobs is a time-out, too. */
function endsInTime(minutes: string | number | undefined): boolean {
  return minutes === '${{ matrix.timeout }}' || (typeof minutes === 'number' && minutes <= 120);
}

/** Measuring for a commit that is no longer the head is waste; what is half written is damage. */
function concurrencyIsSet({ concurrency, on }: Workflow): readonly string[] {
  if (concurrency === undefined) return ['no concurrency is set'];
  const cancel = concurrency['cancel-in-progress'];
  const wanted = 'pull_request' in on ? "${{ github.event_name == 'pull_request' }}" : false;
  return cancel === wanted ? [] : [`what runs is cancelled by ${cancel}, not ${wanted}`];
}

function neverPullRequestTarget({ on }: Workflow): readonly string[] {
  return 'pull_request_target' in on ? ['it runs on pull_request_target'] : [];
}

function actionsArePinned(workflow: Workflow, text: string): readonly string[] {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return allSteps(workflow).flatMap(({ step: { uses } }) => {
    if (uses === undefined || uses === `gaitkeeper/gaitkeeper@v${version}`) return [];
    const [name = '', sha] = uses.split('@');
    const known = PINNED_ACTIONS[name as PinnedName];
    if (known === undefined) return [`${uses} is an action that nobody vouched for`];
    if (sha !== known.sha) return [`${uses} is not pinned to ${known.sha}`];
    const lines = text.split('\n').filter((line) => line.includes(`uses: ${uses}`));
    return lines.every((line) => line.endsWith(` # ${known.version}`))
      ? []
      : [`${uses} does not say its version`];
  });
}

function shellsSeeNoExpressions(workflow: Workflow): readonly string[] {
  return allSteps(workflow)
    .filter(({ step: { run } }) => run?.includes('${{'))
    .map(({ id }) => `a shell of job ${id} has an expression in its command`);
}

/** Outside of `if:`, where nothing but true or false comes of it, nothing that a stranger can choose. */
function valuesComeFromNobodyElse(_: Workflow, text: string): readonly string[] {
  const expressions = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, code = '']) => code);
  return expressions
    .filter((code) => !HARMLESS.some((pattern) => pattern.test(code)))
    .map((code) => `\${{ ${code} }} is not known to be harmless`);
}

const HARMLESS = [
  /^matrix\.\w+$/,
  /^steps\.[\w-]+\.outputs\.[\w-]+$/,
  /^fromJSON\(needs\.[\w-]+\.outputs\.[\w-]+\)$/,
  /^github\.event_name == 'pull_request'$/,
  /^github\.event\.pull_request\.number \|\| github\.run_id$/,
  /^github\.event\.((workflow_run|comment)\.id|action)$/,
  // `refs/pull/N/merge`, or what somebody with write access pushed.
  /^github\.ref$/,
];

function privilegedJobsTouchNothing({ jobs }: Workflow): readonly string[] {
  return Object.entries(jobs)
    .filter(([, { steps }]) => steps.some((step) => PRIVILEGED.includes(modeOf(step) ?? '')))
    .filter(([, { steps }]) => steps.length !== 1)
    .map(
      ([id]) => `job ${id} has steps beside Gaitkeeper: it must check out, cache and run nothing`,
    );
}

function checkoutsKeepNoToken(workflow: Workflow): readonly string[] {
  return allSteps(workflow)
    .filter(({ step }) => step.uses?.startsWith('actions/checkout@'))
    .filter(({ step }) => step.with['persist-credentials'] !== false)
    .map(({ id }) => `job ${id} leaves the token in its checkout`);
}

function nothingButUploadsFailsUnseen(workflow: Workflow): readonly string[] {
  return allSteps(workflow)
    .filter(({ step }) => step['continue-on-error'] === true)
    .filter(({ step: { uses } }) => !uses?.startsWith('actions/upload-artifact@'))
    .map(({ id }) => `a step of job ${id} may fail, and the job is green`);
}

function inputsExist(workflow: Workflow): readonly string[] {
  return allSteps(workflow).flatMap(({ step }) => {
    const mode = modeOf(step);
    if (mode === null) return [];
    return [
      ...(Object.hasOwn(COMMANDS, mode) ? [] : [`there is no mode ${mode}`]),
      ...Object.keys(step.with)
        .filter((name) => !Object.hasOwn(action.inputs, name))
        .map((name) => `the Action has no input ${name}`),
    ];
  });
}

function outputsExist({ jobs }: Workflow, text: string): readonly string[] {
  const ids = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ id }) => id !== undefined),
  );
  const ofSteps = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(
    ([, id, name = '']) =>
      !ids.some(
        (step) => step.id === id && modeOf(step) !== null && Object.hasOwn(action.outputs, name),
      ),
  );
  const ofJobs = [...text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(
    ([, id = '', name = '']) => jobs[id]?.outputs[name] === undefined,
  );
  return [...ofSteps, ...ofJobs].map(([used]) => `there is no output ${used}`);
}

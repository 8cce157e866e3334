import { type PinnedName, pinned } from './pinned-actions.ts';
import type { WorkflowFacts } from './workflow-facts.ts';

/** One job, as it is written: all that every job must have, and lines of its own. */
export interface Job {
  readonly id: string;
  /** What it is for, a line each. */
  readonly comment: readonly string[];
  /** Further keys: `if`, `needs`, `strategy`, … */
  readonly keys?: readonly string[];
  /** Of its time-out. */
  readonly minutes: number | string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** The text of each step. */
  readonly steps: readonly string[];
}

export interface Workflow {
  /** What stands above everything, a line each. */
  readonly comment: readonly string[];
  readonly name: string;
  /** The YAML below `on:`. */
  readonly on: string;
  readonly concurrency: { readonly group: string; readonly cancel: string };
  readonly jobs: readonly Job[];
}

/** A workflow as text. Nothing is allowed to it but what its jobs ask for. */
export function workflowYaml({ comment, name, on, concurrency, jobs }: Workflow): string {
  return `${[...comment, MORE].map((line) => `# ${line}\n`).join('')}name: ${plain(name)}

on:
${indented(on, 2)}

# Nothing is permitted but what a job below asks for.
permissions: {}

concurrency:
  group: ${concurrency.group}
  cancel-in-progress: ${concurrency.cancel}

jobs:
${jobs.map(jobYaml).join('\n')}`;
}

const MORE =
  'To pin gaitkeeper/gaitkeeper by its commit, too: https://github.com/gaitkeeper/gaitkeeper/blob/main/docs/github.md#pinning';

function jobYaml({ id, comment, keys = [], minutes, permissions, steps }: Job): string {
  const wanted = Object.entries(permissions).map(([name, access]) => `${name}: ${access}`);
  return `${comment.map((line) => `  # ${line}\n`).join('')}  ${id}:
${indented([...keys, 'runs-on: ubuntu-latest', `timeout-minutes: ${minutes}`].join('\n'), 4)}
    permissions:
${indented(wanted.join('\n'), 6)}
    steps:
${indented(steps.join('\n'), 6)}
`;
}

type Inputs = Readonly<Record<string, string | number | boolean>>;

/** A step that runs an action of somebody else. */
export function step(
  action: PinnedName,
  inputs: Inputs = {},
  keys: readonly string[] = [],
): string {
  return stepYaml(keys, pinned(action), inputs);
}

/** A step that runs Gaitkeeper itself. */
export function gaitkeeper(
  { version, folder }: Pick<WorkflowFacts, 'version' | 'folder'>,
  inputs: Inputs,
  keys: readonly string[] = [],
): string {
  const where: Inputs = folder === '.' ? {} : { 'working-directory': folder };
  return stepYaml(keys, `gaitkeeper/gaitkeeper@v${version}`, { ...inputs, ...where });
}

function stepYaml(keys: readonly string[], uses: string, inputs: Inputs): string {
  const given = Object.entries(inputs).map(([name, value]) => `  ${name}: ${scalar(value)}`);
  const [first = '', ...others] = [
    ...keys,
    `uses: ${uses}`,
    ...(given.length > 0 ? ['with:', ...given] : []),
  ];
  return [`- ${first}`, ...others.map((line) => indented(line, 2))].join('\n');
}

/** Text of several lines becomes a block; what YAML could read as something else is quoted. */
function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (value.includes('\n')) return `|\n${indented(value, 4)}`;
  return plain(value);
}

export function plain(text: string): string {
  const safe =
    /^[A-Za-z$][\w ./()${}|'-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return safe ? text : JSON.stringify(text);
}

/** The same between brackets, where braces and commas mean something. */
export function plainInList(text: string): string {
  return /^[\w ./-]+$/.test(text) ? plain(text) : JSON.stringify(text);
}

/** What the runner fills in. It may stand in keys and inputs, never in a shell's command. */
export function expression(code: string): string {
  return `\${{ ${code} }}`;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

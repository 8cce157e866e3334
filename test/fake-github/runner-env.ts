import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RunnerEvent } from './events.ts';
import type { FakeGithub } from './index.ts';

export interface RunnerOptions {
  readonly github: FakeGithub;
  /** From `events.ts`. */
  readonly event: RunnerEvent;
  /** As under `with:`; dashes are kept, as the runner keeps them. The token is an input like others. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE: the checkout. */
  readonly workspace: string;
  readonly runId?: number;
  readonly attempt?: number;
  readonly actor?: string;
  readonly workflow?: string;
  readonly job?: string;
  /** A folder for the runner's own files; without it a new one, for as long as the test runs. */
  readonly directory?: string;
}

/**
 * The whole environment that the runner gives a step, its files made: nothing but PATH, HOME and LANG
 * comes from the environment of the test.
 */
export function runnerEnvironment(options: RunnerOptions): Record<string, string> {
  const directory = options.directory ?? runnerFolder();
  return {
    ...inherited('PATH', 'HOME', 'LANG'),
    // This GitHub has no secondary rate limit, but where a test asks for one.
    GAITKEEPER_WRITE_PACE: 'none',
    ...variables(options),
    ...runnerFiles(directory, options.event.payload),
    ...inputVariables(options.inputs ?? {}),
  };
}

function runnerFolder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'gaitkeeper-runner-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** What a step wrote to GITHUB_OUTPUT. */
export function readOutputs(env: Readonly<Record<string, string>>): Record<string, string> {
  const text = readFileSync(env.GITHUB_OUTPUT as string, 'utf8');
  const entries = text.matchAll(
    /^(?<name>[^<\n]+)<<(?<end>.+)\r?\n(?<value>[\s\S]*?)\r?\n\k<end>$/gm,
  );
  return Object.fromEntries([...entries].map(({ groups }) => [groups?.name, groups?.value]));
}

export function readSummary(env: Readonly<Record<string, string>>): string {
  return readFileSync(env.GITHUB_STEP_SUMMARY as string, 'utf8');
}

function variables(options: RunnerOptions): Record<string, string> {
  const { github, event, runId = 7_000_000_001, attempt = 1, actor = 'octo-dev' } = options;
  const { workflow = 'benchmarks', job = 'check', workspace } = options;
  return {
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTION: '__octo-org_gaitkeeper' },
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url.replace(/\/v3$/, '')}/graphql`,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    GITHUB_REPOSITORY_OWNER: github.owner,
    GITHUB_REPOSITORY_ID: String(github.repositoryId),
    ...{ GITHUB_RUN_ID: String(runId), GITHUB_RUN_NUMBER: '1' },
    ...{ GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_RETENTION_DAYS: '90' },
    ...{ GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: actor },
    ...{ GITHUB_WORKFLOW: workflow, GITHUB_JOB: job },
    ...{ GITHUB_EVENT_NAME: event.name, GITHUB_SHA: event.sha, GITHUB_REF: event.ref },
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ...{ GITHUB_HEAD_REF: event.headRef, GITHUB_BASE_REF: event.baseRef },
    GITHUB_WORKSPACE: workspace,
    ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_NAME: 'GitHub Actions 1' },
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

/** The files that a step writes exist beforehand, and are empty. */
function runnerFiles(directory: string, payload: object): Record<string, string> {
  const commands = join(directory, '_runner_file_commands');
  const temp = join(directory, '_temp');
  const tools = join(directory, '_tool');
  for (const folder of [commands, temp, tools]) mkdirSync(folder, { recursive: true });
  const file = (name: string, text = ''): string => {
    const path = join(commands, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STATE: file('save_state'),
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: tools,
  };
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function inherited(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { EXIT_STATUSES, type Outcome } from '../../src/domain/errors.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { type RunnerEvent, runCompletedEvent } from '../fake-github/events.ts';
import type { FakeGithub, Pull } from '../fake-github/index.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../fake-github/runner-env.ts';
import type { WorkflowRun } from '../fake-github/world.ts';
import { zipOfFiles } from '../github/zip.ts';
import { action } from './program.ts';

/** As `gaitkeeper init` gives them to the job that reports. */
export const REPORTING = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
} as const;

const MEASURED = new URL('../../fixtures/records/n-plus-one.json', import.meta.url);

/** A run that has measured a pull request, as the fork's own branch or the repository's. */
export function measuringRun(github: FakeGithub, pull: Pull, more: object = {}): WorkflowRun {
  const { owner, name } = pull.headRepository;
  return github.addWorkflowRun({
    ...{ name: 'Gaitkeeper', status: 'completed', headSha: pull.headSha },
    ...{ headBranch: pull.headRef, headRepository: `${owner}/${name}`, ...more },
  });
}

/** A record that is what it says: measured by this run, in which one scenario got about 20% slower. */
export function recordOf(
  github: FakeGithub,
  run: WorkflowRun,
  changes: Partial<RunRecord> = {},
): RunRecord {
  const milder = (key: string, value: unknown) =>
    key === 'logRatio' && typeof value === 'number' ? value / 5 : value;
  const measured = JSON.parse(readFileSync(MEASURED, 'utf8'), milder) as RunRecord;
  return {
    ...measured,
    repository: `${github.owner}/${github.repo}`,
    run: { id: String(run.id), attempt: run.attempt, event: run.event },
    head: { ...measured.head, sha: run.headSha },
    ...changes,
  };
}

/** The same without the scenario that regressed. */
export function calm(record: RunRecord): RunRecord {
  const without = <T>(list: readonly T[], name: (item: T) => string) =>
    list.filter((item) => name(item) !== 'author');
  return {
    ...record,
    scenarios: without(record.scenarios, ({ name }) => name),
    cells: record.cells.map((cell) => ({
      ...cell,
      measurements: without(cell.measurements, ({ scenario }) => scenario),
    })),
  };
}

/** One of the shards of such a record: some of its cells. */
export function shardOf(record: RunRecord, index: number, total: number): RunRecord {
  return {
    ...record,
    id: `${record.id}-s${index}of${total}`,
    shard: { index, total },
    cells: record.cells.filter((_, at) => at % total === index - 1),
  };
}

/** What actions/upload-artifact makes of `gaitkeeper-output`. */
export function artifactOf(record: RunRecord, more: Readonly<Record<string, string>> = {}): Buffer {
  return zipOfFiles({
    'record.json': JSON.stringify(record),
    'report.md': '# a report of its own',
    'assessment.json': '{"gate":{"passed":true}}',
    ...more,
  });
}

/** Uploads records as the jobs of the run do, a shard each. */
export function upload(github: FakeGithub, run: WorkflowRun, ...records: readonly RunRecord[]) {
  for (const record of records) {
    const { shard } = record;
    const part = shard === null ? 'check' : `${shard.index}of${shard.total}`;
    const name = `gaitkeeper-books-${part}-${record.run?.attempt ?? 1}`;
    github.addArtifact(run.id, { name, content: artifactOf(record) });
  }
}

export interface ReportOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** In place of `workflow_run` about the run. */
  readonly event?: RunnerEvent;
  /** Files of a checkout; without them nothing is checked out. */
  readonly files?: Readonly<Record<string, string>>;
  readonly runId?: number;
  /** Beside what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The built Action in `mode: report`, as the runner would start it once the run has ended. */
export async function reportOn(github: FakeGithub, run: WorkflowRun, options: ReportOptions = {}) {
  const workspace = mkdtempSync(join(tmpdir(), 'gaitkeeper-e2e-'));
  onTestFinished(() => rmSync(workspace, { recursive: true }));
  if (options.files !== undefined) execFileSync('git', ['init', '--quiet', workspace]);
  for (const [name, text] of Object.entries(options.files ?? {})) {
    writeFileSync(join(workspace, name), text);
  }
  const env = runnerEnvironment({
    github,
    event: options.event ?? runCompletedEvent(github, run),
    inputs: { mode: 'report', token: github.token, ...options.inputs },
    workspace,
    workflow: options.event ? 'Gaitkeeper' : 'Gaitkeeper report',
    ...(options.runId === undefined ? {} : { runId: options.runId }),
  });
  const ended = await action({ ...env, ...options.env }, workspace);
  const merged = join(workspace, 'gaitkeeper-output/record.json');
  const written = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) =>
    readFileSync(env[name] as string, 'utf8'),
  );
  const { outcome } = readOutputs(env);
  return {
    ...ended,
    /** The exit status that the outcome stands for; `exit` is that of the process. */
    status: EXIT_STATUSES[outcome as Outcome].status,
    exit: ended.status,
    env,
    summary: readSummary(env),
    /** What it wrote to the files by which later steps could be steered. */
    steering: written.join(''),
    /** The merged record; null where there is no report. */
    record: existsSync(merged) ? (JSON.parse(readFileSync(merged, 'utf8')) as RunRecord) : null,
    /** What it left in the workspace. */
    left: readdirSync(workspace).sort(),
  };
}

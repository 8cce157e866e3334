import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeGithub, WorkflowRun } from '../index.ts';
import { interpolate } from './expressions.ts';
import type { Conclusion, JobLog } from './job.ts';
import { Occurrences, ofRun } from './occurrences.ts';
import { githubContext, type RunOptions, runJobs } from './run.ts';
import type { Occurrence, Started } from './started.ts';
import { triggers } from './triggers.ts';
import { readWorkflow, type Workflow } from './workflow.ts';

export type { JobLog, StepLog } from './job.ts';

/**
 * Runs what GitHub would: the workflows in the repositories of the fake, on what happens there. Each job
 * gets a token with exactly its permissions, a workspace of its own, and nothing else. Jobs run one after
 * another; what a run starts by its beginning runs beside it. Whatever it does not know, it refuses.
 */
export class WorkflowRunner implements Disposable {
  /** Of every job that ran, in order. */
  readonly log: JobLog[] = [];
  /** Called before each job; a test may let something happen in between. */
  beforeJob: RunOptions['beforeJob'] = () => {};
  readonly #github: FakeGithub;
  readonly #machine: Readonly<Record<string, string>>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'gaitkeeper-workflows-'));
  readonly #occurrences: Occurrences;
  readonly #started = new Map<number, Started>();

  /** @param machine variables that the machine has beside what GitHub sets: where caches are. */
  constructor(github: FakeGithub, machine: Readonly<Record<string, string>> = {}) {
    this.#github = github;
    this.#machine = machine;
    this.#occurrences = new Occurrences(github);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Runs everything that what has happened starts, and what that starts in turn. */
  async settle(): Promise<WorkflowRun[]> {
    const ended: WorkflowRun[] = [];
    for (;;) {
      this.#queueNews();
      const next = this.#github.workflowRuns.find(({ status }) => status === 'queued');
      const started = next && this.#started.get(next.id);
      if (started === undefined) return ended;
      await this.#execute(started);
      ended.push(started.run);
      this.#queue(ofRun(this.#github, started.run, 'completed'));
    }
  }

  /** What is known of the jobs with that name, the newest last. */
  jobs(workflow: string, name: string | RegExp = /./): JobLog[] {
    const named = (job: JobLog) =>
      typeof name === 'string' ? job.name === name : name.test(job.name);
    return this.log.filter((job) => job.workflow === workflow && named(job));
  }

  #queueNews(): void {
    for (const occurrence of this.#occurrences.take()) this.#queue(occurrence);
  }

  #queue(occurrence: Occurrence): Started[] {
    const begun: Started[] = [];
    const { event, actor, headSha, headBranch, headRepository } = occurrence;
    for (const workflow of this.#workflowsAt(occurrence.filesAt)) {
      if (!triggers(workflow, occurrence)) continue;
      const { name, path } = workflow;
      const run = this.#github.addWorkflowRun({
        ...{ name, path, headSha, headBranch, headRepository, event: event.name },
        status: 'queued',
      });
      const fork = headRepository !== `${this.#github.owner}/${this.#github.repo}`;
      const readOnly = fork && event.name === 'pull_request';
      const started = { github: this.#github, run, workflow, event, actor, readOnly };
      this.#started.set(run.id, started);
      begun.push(started);
    }
    return begun;
  }

  #workflowsAt(sha: string): Workflow[] {
    const folder = '.github/workflows';
    const github = this.#github;
    const paths = github.git('ls-tree', '--name-only', sha, `${folder}/`).split('\n');
    return paths
      .filter((path) => /\.ya?ml$/.test(path))
      .map((path) => readWorkflow(path, github.git('show', `${sha}:${path}`)));
  }

  async #execute(started: Started): Promise<void> {
    const { run } = started;
    if (this.#isSuperseded(started)) return end(run, 'cancelled');
    run.status = 'in_progress';
    const beside = this.#queue(ofRun(this.#github, run, 'in_progress')).map((begun) => {
      begun.run.status = 'in_progress';
      return this.#run(begun);
    });
    await this.#run(started);
    await Promise.all(beside);
  }

  async #run(started: Started): Promise<void> {
    const { run } = started;
    const options = {
      ...{ folder: this.#folder, machine: this.#machine },
      beforeJob: async (job: Parameters<RunOptions['beforeJob']>[0]) => {
        await this.beforeJob(job);
        // GitHub does not wait for jobs either: what happens in between has its runs at once.
        this.#queueNews();
      },
    };
    const jobs = await runJobs(started, options);
    this.log.push(...jobs);
    end(run, conclusionOf(jobs));
  }

  /** Of a concurrency group one run may wait: the newest. */
  #isSuperseded({ run, workflow, ...rest }: Started): boolean {
    const own = groupOf({ run, workflow, ...rest });
    const later = this.#github.workflowRuns.filter(
      ({ id, status }) => id > run.id && status === 'queued',
    );
    return own !== null && later.some(({ id }) => own === groupOf(this.#started.get(id)));
  }
}

function groupOf(started: Started | undefined): string | null {
  if (started?.workflow.concurrency === undefined) return null;
  const contexts = { github: githubContext(started), vars: {}, inputs: {} };
  return interpolate(started.workflow.concurrency.group, { contexts, status: 'success' });
}

function end(run: WorkflowRun, conclusion: Conclusion): void {
  run.status = 'completed';
  run.conclusion = conclusion;
}

function conclusionOf(jobs: readonly JobLog[]): Conclusion {
  if (jobs.length === 0) return 'skipped';
  return jobs.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success';
}

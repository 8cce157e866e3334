import { describe, expect, it, test } from 'vitest';
import { lint } from './lint.ts';
import { factsOf, VARIANTS, written } from './variants.ts';
import { allSteps, modeOf, readWorkflow } from './workflow.ts';

describe('every workflow that init writes', () => {
  test.each(VARIANTS)('$name has nothing wrong with it', async ({ text }) => {
    expect(await lint(text)).toEqual([]);
  });

  test.each(VARIANTS)('$name tells how to pin Gaitkeeper itself', ({ text }) => {
    expect(text).toContain('docs/github.md#pinning\n');
  });
});

const textOf = (part: string, more: Parameters<typeof written>[1] = {}, simple = false) =>
  written('', more, simple).find((file) => file.part === part)?.text as string;
const workflowOf = (...args: Parameters<typeof textOf>) => readWorkflow(textOf(...args));

describe('measuring', () => {
  it('runs on pull requests and on pushes to the default branch, and on nothing else', () => {
    const { on } = workflowOf('measure', { defaultBranch: 'trunk' });
    expect(on).toEqual({ pull_request: null, push: { branches: ['trunk'] } });
  });

  it('is spread over jobs by a plan, and each job is named by its shard', () => {
    const { jobs } = workflowOf('measure', { jobs: 8 });
    expect(Object.keys(jobs)).toEqual(['plan', 'measure', 'record']);
    expect(jobs.plan?.steps.at(-1)?.with).toEqual({ mode: 'plan', shards: 8 });
    expect(jobs.measure).toMatchObject({
      name: 'measure (${{ matrix.shard }})',
      'timeout-minutes': '${{ matrix.timeout }}',
      needs: 'plan',
      strategy: { 'fail-fast': false, matrix: '${{ fromJSON(needs.plan.outputs.matrix) }}' },
    });
  });

  it('leaves the number of jobs to the plan where none is asked for', () => {
    const { jobs } = workflowOf('measure', { jobs: null });
    expect(jobs.plan?.steps.at(-1)?.with).toEqual({ mode: 'plan' });
  });

  it('measures in each job the cells that the plan gave it', () => {
    const steps = workflowOf('measure', { jobs: null }).jobs.measure?.steps ?? [];
    expect(steps.find((step) => modeOf(step) === 'measure')?.with).toEqual({
      mode: 'measure',
      shard: '${{ matrix.shard }}',
      'time-limit': '${{ matrix.limit }}',
      cells: '${{ matrix.cells }}',
      base: '${{ matrix.base }}',
    });
  });

  it('is one job where the matrix is small', () => {
    expect(Object.keys(workflowOf('measure').jobs)).toEqual(['measure', 'record']);
  });

  it('uploads what was measured under the name that the Action gives it, also where time ran out', () => {
    const upload = workflowOf('measure').jobs.measure?.steps.at(-1);
    expect(upload?.if).toMatch(/^always\(\) && /);
    expect(upload?.with).toEqual({
      name: '${{ steps.measure.outputs.artifact-name }}',
      path: 'gaitkeeper-output',
    });
  });

  it('is stored after pushes alone, by a job that runs nothing of the repository', () => {
    const { record } = workflowOf('measure', { jobs: 8 }).jobs;
    expect(record).toMatchObject({ if: "github.event_name == 'push'", needs: 'measure' });
    expect(record?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'actions/download-artifact',
      'gaitkeeper/gaitkeeper',
    ]);
  });

  it('installs the interpreters of the configuration, the first of them last, where `python3` finds it', () => {
    const { jobs } = workflowOf('measure', { pythons: ['3.13', 'pypy3.11'] });
    expect(jobs.measure?.steps[1]?.with).toEqual({ 'python-version': 'pypy3.11\n3.13\n' });
  });

  it('has the time that the configuration measures, and some more', () => {
    expect(workflowOf('measure', { budgetMinutes: 30 }).jobs.measure?.['timeout-minutes']).toBe(45);
  });
});

describe('reporting', () => {
  it('follows the workflow that measures, where that was for a pull request', () => {
    const { on, jobs } = workflowOf('report', { folder: 'services/api' });
    const measuring = workflowOf('measure', { folder: 'services/api' }).name;
    expect(on).toEqual({ workflow_run: { workflows: [measuring], types: ['completed'] } });
    expect(jobs.report?.if).toBe(
      "github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'skipped' && github.event.workflow_run.conclusion != 'action_required'",
    );
    expect(jobs.report?.steps[0]?.with).toEqual({
      mode: 'report',
      'working-directory': 'services/api',
    });
  });
});

describe('reporting where what is flagged is measured on a fresh runner', () => {
  it('may store what it asks for, and run the run once more, and nothing else may more than before', () => {
    const permissions = { actions: 'write', contents: 'write' };
    expect(workflowOf('report', { confirmsAfresh: true }).jobs.report?.permissions).toMatchObject(
      permissions,
    );
    for (const part of ['measure', 'respond', 'release']) {
      expect(textOf(part, { confirmsAfresh: true })).toBe(textOf(part));
    }
  });
});

describe('responding', () => {
  it('runs for commands in new comments on pull requests, and not for bots', () => {
    const { on, jobs } = workflowOf('respond');
    expect(on).toEqual({ issue_comment: { types: ['created'] } });
    expect(jobs.respond?.if).toBe(
      "github.event.issue.pull_request && github.event.comment.user.type != 'Bot' && startsWith(github.event.comment.body, '/gaitkeeper')",
    );
  });

  it('drops no comment that waits: each has a group of its own', () => {
    expect(workflowOf('respond').concurrency?.group).toContain('${{ github.event.comment.id }}');
  });

  it('names every workflow that measures, and is one file for all services', () => {
    const measuring = ['Gaitkeeper billing', 'Gaitkeeper orders'];
    const [file] = written('', { folder: 'orders', measuring }).filter(
      ({ part }) => part === 'respond',
    );
    expect(file?.path).toBe('.github/workflows/gaitkeeper-respond.yml');
    const inputs = readWorkflow(file?.text ?? '').jobs.respond?.steps[0]?.with;
    expect(inputs).toEqual({
      mode: 'respond',
      workflow: 'Gaitkeeper billing\nGaitkeeper orders\n',
    });
  });
});

describe('the release gate', () => {
  it('runs on tags, on pull requests that release, and where it is called', () => {
    const { on, jobs } = workflowOf('release', { tags: ['v*', 'release-*'] });
    expect(on).toEqual({
      push: { tags: ['v*', 'release-*'] },
      pull_request: null,
      workflow_call: null,
    });
    // Whatever the configuration says: the token of this job writes none of the others.
    expect(jobs.gate?.steps.at(-1)?.with).toMatchObject({ mode: 'gate', sinks: 'job-summary' });
    expect(jobs.gate?.if).toBe(
      "github.event_name != 'pull_request' || startsWith(github.head_ref, 'release')",
    );
  });
});

describe('the simple variant', () => {
  it('is one file, in which the job that measures reports by itself', () => {
    const files = written('', {}, true);
    expect(files.map(({ path }) => path)).toEqual(['.github/workflows/gaitkeeper.yml']);
    const modes = allSteps(readWorkflow(files[0]?.text ?? '')).map(({ step }) => modeOf(step));
    expect(modes.filter(Boolean)).toEqual(['check', 'record']);
  });

  it('uploads what the pull request measured, and is not red where that fails', () => {
    const upload = workflowOf('measure', {}, true).jobs.check?.steps.at(-1);
    const elsewhere = workflowOf('measure').jobs.measure?.steps.at(-1);
    expect(upload).toEqual({
      uses: elsewhere?.uses,
      if: "always() && steps.check.outputs.artifact-name != ''",
      'continue-on-error': true,
      with: { ...elsewhere?.with, name: '${{ steps.check.outputs.artifact-name }}' },
    });
  });

  it('has a job of its own report where several measure, also where one of them failed', () => {
    const { jobs } = workflowOf('measure', { jobs: null }, true);
    expect(Object.keys(jobs)).toEqual(['plan', 'measure', 'report', 'record']);
    expect(jobs.report).toMatchObject({
      if: "github.event_name == 'pull_request' && !cancelled()",
      needs: 'measure',
      steps: [{ with: { mode: 'report' } }],
    });
  });
});

describe('two services of one repository', () => {
  it('share no file but the one that responds, and no name and no concurrency group', () => {
    const [one, two] = ['services/api', 'services/web'].map((folder) => written('', { folder }));
    const others = (one ?? []).filter(({ part }) => part !== 'respond');
    for (const file of others) {
      const twin = two?.find(({ part }) => part === file.part);
      expect(twin?.path).not.toBe(file.path);
      const [mine, its] = [readWorkflow(file.text), readWorkflow(twin?.text ?? '')];
      expect(mine.name).not.toBe(its.name);
      expect(mine.concurrency?.group).not.toBe(its.concurrency?.group);
    }
    expect(others).toHaveLength(3);
  });

  it('have each their own folder in every step that needs one', () => {
    for (const { text, part } of written('', { folder: factsOf().folder.replace('.', 'a b') })) {
      const folders = allSteps(readWorkflow(text))
        .filter(({ step }) => modeOf(step) !== null)
        .map(({ step }) => step.with['working-directory']);
      expect(new Set(folders)).toEqual(new Set([part === 'respond' ? undefined : 'a b']));
    }
  });
});

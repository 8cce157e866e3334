import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FakeGithub } from './index.ts';
import { holds, interpolate } from './runner/expressions.ts';
import { readFileCommands } from './runner/file-commands.ts';
import { WorkflowRunner } from './runner/index.ts';
import { workflowCommands } from './runner/workflow-commands.ts';

const HEAD = `
permissions: {}
`;

/** A workflow that plans, measures in parts and gathers, as the shipped ones do. */
const MEASURE = `
name: Measure
on:
  pull_request:
  push: { branches: [main] }
${HEAD}
jobs:
  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs: { matrix: '\${{ steps.plan.outputs.matrix }}' }
    steps:
      - uses: actions/checkout@0000000 # v1
        with: { persist-credentials: false }
      - id: plan
        run: echo 'matrix={"part":["1/2","2/2"]}' >> "$GITHUB_OUTPUT"
  measure:
    name: measure (\${{ matrix.part }})
    needs: plan
    runs-on: ubuntu-latest
    permissions: { contents: write }
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    steps:
      - uses: actions/checkout@0000000
      - run: |
          mkdir -p out/sub .hidden
          echo "\${PART}" > out/sub/part.txt
          cat app.txt
          git push origin HEAD:refs/heads/from-a-job
        env: { PART: '\${{ matrix.part }}' }
        continue-on-error: true
      - id: name
        run: echo "name=part-\${PART%/*}-\${{ github.run_attempt }}" >> "$GITHUB_OUTPUT"
        env: { PART: '\${{ matrix.part }}' }
      - uses: actions/upload-artifact@0000000
        with: { name: '\${{ steps.name.outputs.name }}', path: out }
  gather:
    needs: measure
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@0000000
        with: { pattern: 'part-*', path: parts }
      - run: cat parts/*/sub/part.txt
  always:
    needs: gather
    if: always() && needs.gather.result == 'skipped'
    runs-on: ubuntu-latest
    steps:
      - run: exit 3
`;

const AFTER = `
name: After
on:
  workflow_run: { workflows: [Measure], types: [completed] }
  issue_comment: { types: [created] }
${HEAD}
jobs:
  after:
    if: github.event_name != 'workflow_run' || github.event.workflow_run.conclusion == 'failure'
    runs-on: ubuntu-latest
    permissions: { issues: write }
    steps:
      - run: echo "$ABOUT"; cat "$GITHUB_EVENT_PATH" | head -c 1 >/dev/null
        env: { ABOUT: 'after \${{ github.event.workflow_run.head_sha || github.event.comment.body }}' }
`;

/** The repository, a fork with a pull request of its own workflow text, and a runner. */
async function world() {
  const github = await FakeGithub.start();
  github.host();
  const clone = await mkdtemp(join(tmpdir(), 'gaitkeeper-test-'));
  const runner = new WorkflowRunner(github);
  onTestFinished(async () => {
    runner[Symbol.dispose]();
    await rm(clone, { recursive: true });
    await github[Symbol.asyncDispose]();
  });
  const permissions = { contents: 'write' } as const;
  const token = github.addToken({ login: 'maintainer', kind: 'user', permissions });
  const git = gitIn(clone);
  await git('clone', '--quiet', github.remote(token), '.');
  const commit = (files: Readonly<Record<string, string>>, message: string) =>
    commitFiles(clone, files, message);
  await commit({ 'app.txt': 'base', '.github/workflows/measure.yml': MEASURE }, 'Base');
  await commit({ '.github/workflows/after.yml': AFTER }, 'After');
  return { github, runner, git, commit, clone };
}

async function forkedPull(all: Awaited<ReturnType<typeof world>>, message = 'Change') {
  const { github, git, commit } = all;
  github.host('contributor/bookstore');
  const token = github.addToken({ login: 'contributor', kind: 'user', permissions: {} });
  await git('remote', 'add', 'fork', github.remote(token, 'contributor/bookstore'));
  await git('switch', '--quiet', '--create', 'topic');
  await commit({ 'app.txt': 'head' }, message);
  await git('push', '--quiet', 'fork', 'topic');
  return github.addPull({ fork: 'contributor/bookstore', headRef: 'topic' });
}

describe('a push to the default branch', () => {
  it('runs needs before what needs them, a job for each of the matrix, and hands on what is uploaded', async () => {
    const { github, runner, git } = await world();
    await git('push', '--quiet', 'origin', 'main');
    const [run] = await runner.settle();
    expect(run).toMatchObject({ name: 'Measure', event: 'push', conclusion: 'success' });
    expect(runner.log.map(({ name }) => name)).toEqual([
      'plan',
      'measure (1/2)',
      'measure (2/2)',
      'gather',
    ]);
    expect(runner.jobs('Measure', 'gather')[0]?.steps[1]?.output).toBe('1/2\n2/2\n');
    expect(github.artifacts(run?.id ?? 0).map(({ name }) => name)).toEqual([
      'part-1-1',
      'part-2-1',
    ]);
    // The job with `contents: write` pushed; that this started nothing is GitHub's rule.
    expect(github.git('rev-parse', 'from-a-job')).toBe(github.git('rev-parse', 'main'));
    expect(runner.jobs('Measure', 'plan')).toHaveLength(1);
  });
});

describe('a pull request from a fork', () => {
  it('is checked out as its merge, by a token that only reads, and tells the workflow that follows', async () => {
    const all = await world();
    const { github, runner, git } = all;
    await git('push', '--quiet', 'origin', 'main');
    await runner.settle();
    const pull = await forkedPull(all);
    const [run, after] = await runner.settle();
    expect(run).toMatchObject({
      event: 'pull_request',
      headSha: pull.headSha,
      headBranch: 'topic',
    });
    const measured = runner.jobs('Measure', 'measure (1/2)').at(-1);
    expect(measured?.permissions).toEqual({ contents: 'read' });
    expect(measured?.steps[1]?.output).toContain('head');
    expect(measured?.steps[1]?.output).toContain('403');
    expect(runner.jobs('Measure', 'gather')).toHaveLength(1);
    expect(run?.conclusion).toBe('failure');
    expect(after).toMatchObject({ name: 'After', event: 'workflow_run', conclusion: 'success' });
    expect(runner.jobs('After').at(-1)?.steps[0]?.output).toBe(`after ${pull.headSha}\n`);
    expect(github.requests.some(({ operation }) => operation === 'git/receive-pack')).toBe(true);
  });

  it('is run again from the same event as another attempt, also when it has moved', async () => {
    const all = await world();
    const { runner, git, commit, github } = all;
    await git('push', '--quiet', 'origin', 'main');
    const pull = await forkedPull(all);
    const runs = await runner.settle();
    const run = runs.find(({ event }) => event === 'pull_request');
    const first = pull.headSha;
    github.rerun(run?.id ?? 0);
    runner.beforeJob = async () => {
      runner.beforeJob = () => {};
      await commit({ 'app.txt': 'later' }, 'Later');
      await git('push', '--quiet', 'fork', 'topic');
    };
    await runner.settle();
    const attempts = runner
      .jobs('Measure', 'measure (1/2)')
      .filter(({ runId }) => runId === run?.id);
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(attempts[1]?.steps[1]?.output).toContain('head');
    expect(run?.headSha).toBe(first);
    expect(runner.jobs('Measure', 'measure (1/2)').at(-1)?.steps[1]?.output).toContain('later');
  });
});

it('a comment of a person starts what listens to comments, one of GITHUB_TOKEN does not', async () => {
  const { github, runner, git } = await world();
  await git('push', '--quiet', 'origin', 'main');
  github.addPull({ number: 1 });
  await runner.settle();
  github.addComment(1, 'maintainer', '$(touch pwned) "quoted"');
  github.addComment(1, 'github-actions[bot]', 'mine');
  const runs = await runner.settle();
  expect(runs).toMatchObject([{ name: 'After', event: 'issue_comment' }]);
  expect(runner.log.at(-1)?.steps[0]?.output).toBe('after $(touch pwned) "quoted"\n');
});

it('refuses a workflow with a key that it does not know', async () => {
  const { runner, git, commit } = await world();
  const source = MEASURE.replace(
    'runs-on: ubuntu-latest',
    'runs-on: ubuntu-latest\n    container: x',
  );
  await commit({ '.github/workflows/measure.yml': source }, 'Other');
  await git('push', '--quiet', 'origin', 'main');
  await expect(runner.settle()).rejects.toThrow(/container/);
});

describe('as GitHub reads it', () => {
  const contexts = { github: { event_name: 'push', actor: "it's ${{ 1 }}" }, steps: {} };

  it.each([
    [undefined, true, false],
    ["github.event_name == 'push'", true, false],
    ["${{ github.event_name == 'issues' }}", false, false],
    ['always()', true, true],
    ["always() && steps.none.outputs.x != ''", false, false],
    ['failure()', false, true],
    ["startsWith(github.event_name, 'PU')", true, false],
  ])('if: %s', (condition, afterSuccess, afterFailure) => {
    expect(holds(condition, { contexts, status: 'success' })).toBe(afterSuccess);
    expect(holds(condition, { contexts, status: 'failure' })).toBe(afterFailure);
  });

  it('what is filled in is not evaluated again', () => {
    const scope = { contexts, status: 'success' } as const;
    expect(interpolate('by ${{ github.actor }}!', scope)).toBe("by it's ${{ 1 }}!");
    expect(() => interpolate('${{ secrets.X }}', scope)).toThrow(/secrets/);
    expect(() => interpolate('${{ hashFiles(1) }}', scope)).toThrow(/hashFiles/);
  });

  it('an output is read with its own end, and a line that is none fails', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-test-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'output');
    const written = async (text: string) => {
      await execa({ input: text })`tee ${file}`;
      return readFileCommands(file);
    };
    expect(await written('a=1\nb<<END\ntwo\nc=3\nEND\n')).toEqual({ a: '1', b: 'two\nc=3' });
    await expect(written('no order\n')).rejects.toThrow('no order');
    await expect(written('a<<END\n1\n')).rejects.toThrow('delimiter');
  });

  it('orders stand at the beginning of a line, unless somebody has stopped them', () => {
    const output =
      'x ::error::no\n::error file=a.py,line=1::yes\n::stop-commands::t\n::error::no\n::t::\n a ##[add-mask]b\n';
    expect(workflowCommands(output)).toEqual([
      { name: 'error', properties: 'file=a.py,line=1', message: 'yes' },
      { name: 'add-mask', properties: '', message: 'b' },
    ]);
  });
});

function gitIn(directory: string) {
  const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' };
  return async (...args: string[]) => {
    const { stdout } = await execa('git', [...who, ...args], {
      cwd: directory,
      env,
      extendEnv: false,
    });
    return stdout;
  };
}

async function commitFiles(
  directory: string,
  files: Readonly<Record<string, string>>,
  message: string,
): Promise<void> {
  const git = gitIn(directory);
  for (const [path, text] of Object.entries(files)) {
    await execa('mkdir', ['-p', join(directory, path, '..')]);
    await execa({ input: text, stdout: { file: join(directory, path) } })`cat`;
  }
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

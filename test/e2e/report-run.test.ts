import { describe, expect, it } from 'vitest';
import { pullRequestEvent, runCompletedEvent } from '../fake-github/events.ts';
import { FakeGithub, half } from '../fake-github/index.ts';
import {
  artifactOf,
  measuringRun,
  REPORTING,
  recordOf,
  reportOn,
  shardOf,
  upload,
} from './reporting.ts';

const HEAD = 'e'.repeat(40);
const FORK = 'contributor/bookstore';
const start = () => FakeGithub.start({ permissions: REPORTING });

/** A pull request from a fork, and its run that measured it. */
async function measured() {
  const github = await start();
  const pull = github.addPull({ number: 7, headSha: HEAD, headRef: 'topic', fork: FORK });
  const run = measuringRun(github, pull);
  return { github, pull, run, record: recordOf(github, run) };
}

describe('the report on a pull request from a fork', () => {
  it('merges the shards of the run into one comment, and leaves nothing for later steps', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    upload(github, run, shardOf(record, 1, 3), shardOf(record, 2, 3), shardOf(record, 3, 3));
    const ended = await reportOn(github, run);
    expect(ended.status).toBe(1);
    // The commit that GitHub counts this run to is not the one that is slower.
    expect(ended.exit).toBe(0);
    const [comment, ...others] = github.comments(7);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(
      new RegExp(`^<!-- gaitkeeper v1 key=\\S+ run=${run.id} attempt=1 head=${HEAD} `),
    );
    expect(comment?.body).toMatch(/### 🔴 .*\n/);
    expect(comment?.body).not.toContain('a report of its own');
    expect(ended.summary).toContain('### 🔴');
    const page = `${github.serverUrl}/${github.owner}/${github.repo}/actions/runs/${run.id}`;
    const where = `Flame graphs beside the run record, in [the artifacts of the run](${page}#artifacts): \``;
    expect(comment?.body).toContain(where);
    expect(ended.summary).toContain(where);
    expect(ended.steering).toBe('');
    expect(ended.left).toEqual(['gaitkeeper-output']);
  });

  it('is judged by the configuration of the default branch, whatever lies in the workspace', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    upload(github, run, record);
    const files = { 'gaitkeeper.yml': 'gate: off\ncomment: off\nbaseline: off\n' };
    const strict = await reportOn(github, run, { files });
    expect(strict.stdout).toContain('There is no configuration there: the defaults hold.');
    expect(strict.status).toBe(1);
    github.setFile('gaitkeeper.yml', 'threshold: 40%\nbaseline: off\n');
    github.setFile('gaitkeeper.yml', 'threshold: 1%\n', HEAD);
    const lenient = await reportOn(github, run, { files: { 'gaitkeeper.yml': 'threshold: 1%' } });
    expect(lenient.status).toBe(0);
    expect(github.comments(7)).toHaveLength(1);
  });

  it('finds the configuration of a service in a folder, under any of the usual names', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    upload(github, run, record);
    github.setFile('services/api/.github/gaitkeeper.yaml', 'threshold: 40%\nbaseline: off\n');
    const inputs = { 'working-directory': 'services/api' };
    expect((await reportOn(github, run, { inputs })).status).toBe(0);
    github.setFile('services/api/perf.yml', 'threshold: 2%\nbaseline: off\n');
    const named = await reportOn(github, run, { inputs: { ...inputs, config: 'perf.yml' } });
    expect(named.status).toBe(1);
    const outside = await reportOn(github, run, { inputs: { config: '../../perf.yml' } });
    expect(outside.stdout).toContain('it is outside of the repository');
    expect(outside.status).toBe(2);
  });

  it('takes the newest attempt of each cell', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    github.setFile('gaitkeeper.yml', 'baseline: off\n');
    upload(github, run, shardOf(record, 1, 2), shardOf(record, 2, 2));
    run.attempt = 2;
    const again = shardOf(recordOf(github, run), 1, 2);
    const [cell] = again.cells.map((one) => ({ ...one, warnings: ['measured again'] }));
    upload(github, run, { ...again, cells: cell ? [cell] : [] });
    const { record: merged } = await reportOn(github, run);
    expect(github.comments(7)[0]?.body).toContain(`run=${run.id} attempt=2`);
    expect(merged?.cells).toHaveLength(record.cells.length);
    expect(merged?.cells.filter(({ warnings }) => warnings[0] === 'measured again')).toEqual([
      cell,
    ]);
  });

  it('may be given the records by a step before it, and believes them no more', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    const inputs = { records: 'record.json' };
    const files = { 'record.json': JSON.stringify(record) };
    const given = await reportOn(github, run, { inputs, files });
    expect(given.status).toBe(1);
    expect(github.comments(7)).toHaveLength(1);
    expect(github.comments(7)[0]?.body).toContain(
      `/actions/runs/${run.id}#artifacts), if the workflow uploads them: \``,
    );
    expect(github.count('actions/download-artifact')).toBe(0);
    const other = JSON.stringify({ ...record, repository: 'octo-org/other' });
    const forged = await reportOn(github, run, { inputs, files: { 'record.json': other } });
    expect(forged.stdout).toContain('it is forged: its repository is octo-org/other');
    expect(forged.status).toBe(2);
  });

  it('leads to no artifacts of its own run where the records are of another', async () => {
    const { github, pull, run, record } = await measured();
    await using _github = github;
    const reported = await reportOn(github, run, {
      ...{ event: pullRequestEvent(github, pull, HEAD), runId: run.id + 1 },
      ...{ inputs: { records: 'record.json' }, files: { 'record.json': JSON.stringify(record) } },
    });
    expect(reported.summary).toContain('Flame graphs beside the run record: `author`');
    expect(reported.summary).toContain(`/actions/runs/${run.id + 1}/`);
  });

  it('survives downloads that end in the middle', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    upload(github, run, record);
    github.fail(({ operation }) => (operation === 'storage/download' ? half : null), 1);
    const ended = await reportOn(github, run);
    expect(ended.stdout).toContain('tried again');
    expect(github.comments(7)).toHaveLength(1);
  });

  it('says which right is missing', async () => {
    const { actions: _, ...permissions } = REPORTING;
    await using github = await FakeGithub.start({ permissions });
    const pull = github.addPull({ number: 7, headSha: HEAD, fork: FORK });
    const ended = await reportOn(github, measuringRun(github, pull));
    expect(ended.stdout).toContain('actions: read');
    expect(ended.exit).toBe(6);
  });

  it('is none where the run was cancelled before it measured anything', async () => {
    const { github, pull } = await measured();
    await using _github = github;
    const cancelled = measuringRun(github, pull, { conclusion: 'cancelled' });
    expect((await reportOn(github, cancelled)).status).toBe(0);
    const empty = await reportOn(github, measuringRun(github, pull));
    expect(empty.stdout).toContain('There is no run record in');
    expect(empty.status).toBe(2);
    expect(github.comments(7)).toEqual([]);
  });
});

describe('the pull request that is reported on', () => {
  /** Nothing was written anywhere. */
  const silent = (github: FakeGithub) =>
    github.requests.every(({ method, path }) => method === 'GET' || path.endsWith('/graphql'));

  it('is GitHub’s word, and nothing that stands in an artifact', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    github.addPull({ number: 1, headRef: 'victim' });
    const forged = { 'pr-number': '1', 'pull_request.txt': '1', 'records/pull.json.txt': '1' };
    github.addArtifact(run.id, {
      ...{ name: 'gaitkeeper-books-check-1', content: artifactOf(record, forged) },
    });
    await reportOn(github, run);
    expect(github.comments(1)).toEqual([]);
    expect(github.comments(7)).toHaveLength(1);
  });

  it('is the one of this branch, where another branch has the same commit', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    github.addPull({ number: 8, headSha: HEAD, headRef: 'stacked', fork: FORK });
    github.addPull({ number: 9, headSha: HEAD, headRef: 'topic', fork: 'attacker/bookstore' });
    upload(github, run, record);
    await reportOn(github, run);
    expect([7, 8, 9].map((number) => github.comments(number).length)).toEqual([1, 0, 0]);
  });

  it('is left alone where one branch goes into two bases, and nothing tells them apart', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    const twin = { headSha: HEAD, headRef: 'topic', fork: FORK, baseRef: 'release' };
    github.addPull({ number: 8, ...twin });
    upload(github, run, record);
    const ended = await reportOn(github, run);
    expect(ended.stdout).toMatch(/the head of #\d, #\d.*no comment is written/);
    expect([7, 8].map((number) => github.comments(number).length)).toEqual([0, 0]);
    expect(ended.summary).toContain('### 🔴');
  });

  it('has moved on where somebody pushed: nothing is written', async () => {
    const { github, pull, run, record } = await measured();
    await using _github = github;
    upload(github, run, record);
    pull.headSha = 'f'.repeat(40);
    const ended = await reportOn(github, run);
    expect(ended.stdout).toMatch(/No open pull request has eeeeeee .* stale\. Nothing is reported/);
    expect(ended.status).toBe(0);
    expect(ended.summary).toBe('');
    expect(silent(github)).toBe(true);
  });

  it('is none for a fork’s branch named main, whatever event it claims', async () => {
    await using github = await start();
    const pull = github.addPull({ headSha: HEAD, headRef: 'main', fork: 'attacker/bookstore' });
    const run = measuringRun(github, pull, { event: 'push' });
    upload(github, run, recordOf(github, run));
    const ended = await reportOn(github, run);
    expect(ended.stdout).toContain('The run on `push` is one of another repository.');
    expect(silent(github)).toBe(true);
    expect(ended.summary).toBe('');
  });

  it('is gone with a fork that was deleted', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    upload(github, run, record);
    const event = runCompletedEvent(github, run);
    (event.payload as { workflow_run: { head_repository: null } }).workflow_run.head_repository =
      null;
    const ended = await reportOn(github, run, { event });
    expect(ended.stdout).toContain('is gone. Nothing is reported');
    expect(ended.status).toBe(0);
    expect(silent(github)).toBe(true);
  });
});

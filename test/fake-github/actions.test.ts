import { describe, expect, it } from 'vitest';
import { clientOf } from '../github/support.ts';
import { FakeGithub, failure, type WorkflowRun } from './index.ts';

const SHA = 'a'.repeat(40);
const WHERE = { owner: 'octo-org', repo: 'bookstore' };
const ZIP = Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1');

async function started(permissions: Parameters<typeof FakeGithub.start>[0] = {}) {
  const github = await FakeGithub.start({ permissions: { actions: 'write' }, ...permissions });
  const run = github.addWorkflowRun({
    ...{ name: 'Gaitkeeper', headSha: SHA, status: 'completed', conclusion: 'failure' },
    ...{ headBranch: 'topic', headRepository: 'contributor/bookstore' },
  });
  return { github, run, rest: clientOf(github).client.rest };
}

const ofRun = (run: WorkflowRun) => ({ ...WHERE, run_id: run.id });

describe('artifacts', () => {
  it('are listed in pages, the newest first, and by name', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    for (let i = 0; i < 101; i++) github.addArtifact(run.id, { name: `part-${i}`, content: ZIP });
    const listed = await rest.actions.listWorkflowRunArtifacts({ ...ofRun(run), per_page: 100 });
    expect(listed.data.total_count).toBe(101);
    expect(listed.data.artifacts.map(({ name }) => name).slice(0, 2)).toEqual([
      'part-100',
      'part-99',
    ]);
    expect(listed.headers.link).toContain('page=2>; rel="next"');
    const one = await rest.actions.listWorkflowRunArtifacts({ ...ofRun(run), name: 'part-7' });
    expect(one.data.artifacts).toMatchObject([
      {
        name: 'part-7',
        size_in_bytes: ZIP.length,
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        workflow_run: { id: run.id, head_sha: SHA, head_branch: 'topic' },
      },
    ]);
  });

  it('are downloaded from another host, for a minute and without a token', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    const { id } = github.addArtifact(run.id, { name: 'part', content: ZIP });
    const wanted = { ...WHERE, artifact_id: id, archive_format: 'zip' };
    const { data } = await rest.actions.downloadArtifact(wanted);
    expect(Buffer.from(data as ArrayBuffer)).toEqual(ZIP);
    const redirected = await fetch(
      `${github.url}/repos/octo-org/bookstore/actions/artifacts/${id}/zip`,
      { headers: headersOf(github), redirect: 'manual' },
    );
    const url = redirected.headers.get('location') as string;
    expect(new URL(url).origin).not.toBe(new URL(github.url).origin);
    expect((await fetch(url, { headers: headersOf(github) })).status).toBe(400);
    expect((await fetch(url)).status).toBe(200);
    github.expireDownloads();
    expect((await fetch(url)).status).toBe(403);
  });

  it('that have expired are gone', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    const { id } = github.addArtifact(run.id, { name: 'part', content: ZIP, expired: true });
    const gone = rest.actions.downloadArtifact({
      ...WHERE,
      artifact_id: id,
      archive_format: 'zip',
    });
    await expect(gone).rejects.toMatchObject({ status: 410 });
    const { data } = await rest.actions.getArtifact({ ...WHERE, artifact_id: id });
    expect(data).toMatchObject({ name: 'part', expired: true });
  });

  it('can fail while they are downloaded', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    const { id } = github.addArtifact(run.id, { name: 'part', content: ZIP });
    github.fail((next) => (next.operation === 'storage/download' ? failure(403, 'no') : null));
    const wanted = { ...WHERE, artifact_id: id, archive_format: 'zip' };
    await expect(rest.actions.downloadArtifact(wanted)).rejects.toMatchObject({ status: 403 });
  });

  it('are seen by those who may read actions', async () => {
    const { github, run, rest } = await started({ permissions: { contents: 'write' } });
    await using _disposed = github;
    const listed = rest.actions.listWorkflowRunArtifacts(ofRun(run));
    await expect(listed).rejects.toMatchObject({ status: 403 });
  });
});

describe('runs and jobs', () => {
  it('a run tells its branch, its fork and its end, and no pull request', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    const { data } = await rest.actions.getWorkflowRun(ofRun(run));
    expect(data).toMatchObject({
      ...{ name: 'Gaitkeeper', head_branch: 'topic', conclusion: 'failure', pull_requests: [] },
      head_repository: { full_name: 'contributor/bookstore' },
      repository: { full_name: 'octo-org/bookstore' },
    });
  });

  it('runs are found by commit, event and branch, and by their workflow', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    const path = '.github/workflows/tests.yml';
    const pushed = { name: 'Tests', headSha: SHA, status: 'completed', event: 'push', path };
    const push = github.addWorkflowRun(pushed);
    const ids = async (filter: object) =>
      (await rest.actions.listWorkflowRunsForRepo({ ...WHERE, ...filter })).data.workflow_runs.map(
        ({ id }) => id,
      );
    expect(await ids({ head_sha: SHA })).toEqual([push.id, run.id]);
    expect(await ids({ event: 'pull_request' })).toEqual([run.id]);
    expect(await ids({ branch: 'main', status: 'success' })).toEqual([push.id]);
    const workflow_id = 'gaitkeeper.yml';
    const { data } = await rest.actions.listWorkflowRuns({ ...WHERE, workflow_id });
    expect(data.workflow_runs.map(({ id }) => id)).toEqual([run.id]);
  });

  it('jobs are those of an attempt, the last one unless it is said', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    github.addJob(run.id, { name: 'measure', status: 'completed', conclusion: 'failure' });
    await rest.actions.reRunWorkflow(ofRun(run));
    github.addJob(run.id, { name: 'measure', status: 'in_progress' });
    const last = await rest.actions.listJobsForWorkflowRun(ofRun(run));
    expect(last.data.jobs).toMatchObject([{ status: 'in_progress', run_attempt: 2 }]);
    const all = await rest.actions.listJobsForWorkflowRun({ ...ofRun(run), filter: 'all' });
    expect(all.data.total_count).toBe(2);
    const attempt_number = 1;
    const first = await rest.actions.listJobsForWorkflowRunAttempt({
      ...ofRun(run),
      attempt_number,
    });
    expect(first.data.jobs).toMatchObject([{ name: 'measure', conclusion: 'failure' }]);
  });

  it('a run that has ended is run again as another attempt; one that has not, is not', async () => {
    const { github, run, rest } = await started();
    await using _disposed = github;
    await rest.actions.reRunWorkflow(ofRun(run));
    expect(run).toMatchObject({ attempt: 2, status: 'queued', conclusion: null });
    await expect(rest.actions.reRunWorkflow(ofRun(run))).rejects.toMatchObject({ status: 403 });
  });
});

describe('checks and statuses of a commit', () => {
  it('are listed: of checks the newest of each name, of statuses all', async () => {
    const permissions = { checks: 'write', statuses: 'write' } as const;
    const { github, rest } = await started({ permissions });
    await using _disposed = github;
    const check = { ...WHERE, name: 'gaitkeeper', head_sha: SHA };
    await rest.checks.create(check);
    const second = await rest.checks.create({ ...check, external_id: 'second' });
    const { data } = await rest.checks.listForRef({ ...WHERE, ref: SHA, check_name: 'gaitkeeper' });
    expect(data.check_runs.map(({ id }) => id)).toEqual([second.data.id]);
    const all = await rest.checks.listForRef({ ...WHERE, ref: SHA, filter: 'all' });
    expect(all.data.total_count).toBe(2);
    for (const state of ['pending', 'success'] as const) {
      await rest.repos.createCommitStatus({ ...WHERE, sha: SHA, state, context: 'gaitkeeper' });
    }
    const statuses = await rest.repos.listCommitStatusesForRef({ ...WHERE, ref: SHA });
    expect(statuses.data.map(({ state }) => state)).toEqual(['success', 'pending']);
    const combined = await rest.repos.getCombinedStatusForRef({ ...WHERE, ref: SHA });
    expect(combined.data).toMatchObject({ state: 'success', total_count: 1 });
  });

  it('a check takes 50 annotations a request', async () => {
    const { github, rest } = await started({ permissions: { checks: 'write' } });
    await using _disposed = github;
    const annotation = { path: 'a.py', start_line: 1, end_line: 1, message: 'slower' };
    const annotations = Array.from({ length: 51 }, () => ({
      ...annotation,
      annotation_level: 'notice' as const,
    }));
    const check = { ...WHERE, name: 'gaitkeeper', head_sha: SHA };
    const output = { title: 'slower', summary: 'by 8%', annotations };
    await expect(rest.checks.create({ ...check, output })).rejects.toMatchObject({ status: 422 });
    expect(github.violations.splice(0).join()).toContain('must NOT have more than 50 items');
    const some = { ...output, annotations: annotations.slice(1) };
    const { data } = await rest.checks.create({ ...check, output: some });
    const listed = await rest.checks.listAnnotations({ ...WHERE, check_run_id: data.id });
    expect(listed.data[0]).toMatchObject(annotation);
  });
});

it('a file is sent as base64, or as it is', async () => {
  const { github, rest } = await started({ permissions: { contents: 'read' } });
  await using _disposed = github;
  github.setFile('services/shop/gaitkeeper.yml', 'app: shop:app\n');
  const wanted = { ...WHERE, path: 'services/shop/gaitkeeper.yml' };
  const { data } = await rest.repos.getContent(wanted);
  expect(data).toMatchObject({ type: 'file', name: 'gaitkeeper.yml', encoding: 'base64' });
  expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe(
    'app: shop:app\n',
  );
  const raw = await rest.repos.getContent({ ...wanted, mediaType: { format: 'raw' } });
  expect(raw.data).toBe('app: shop:app\n');
  await expect(rest.repos.getContent({ ...wanted, ref: 'v1' })).rejects.toMatchObject({
    status: 404,
  });
});

function headersOf(github: FakeGithub): Record<string, string> {
  return {
    authorization: `token ${github.token}`,
    'user-agent': 'gaitkeeper',
    'x-github-api-version': '2022-11-28',
    accept: 'application/vnd.github+json',
  };
}

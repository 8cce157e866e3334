import { describe, expect, it } from 'vitest';
import { clientOf } from '../github/support.ts';
import { FakeGithub, failure } from './index.ts';

const SHA = 'a'.repeat(40);
const WHERE = { owner: 'octo-org', repo: 'bookstore' };

async function started(permissions: Parameters<typeof FakeGithub.start>[0] = {}) {
  const github = await FakeGithub.start(permissions);
  return { github, rest: clientOf(github).client.rest };
}

describe('what the description says', () => {
  it('a request that does not fit is refused, and thrown at the end', async () => {
    const { github } = await started();
    github.addPull();
    const response = await fetch(
      `${github.url}/repos/octo-org/bookstore/issues/1/comments?perpage=9`,
      {
        headers: { authorization: `token ${github.token}`, 'user-agent': 'gaitkeeper' },
      },
    );
    expect(response.status).toBe(422);
    await expect(github[Symbol.asyncDispose]()).rejects.toThrow(
      /list-comments, request: .*not pinned[\s\S]*unknown query parameter perpage/,
    );
  });

  it('a body with a wrong type, or a misspelt key, is told', async () => {
    const { github, rest } = await started({ permissions: { checks: 'write' } });
    const wrong = { ...WHERE, name: 'gaitkeeper', head_sha: SHA, status: 'done', conclusions: 'x' };
    await expect(rest.checks.create(wrong as never)).rejects.toMatchObject({ status: 422 });
    expect(github.violations.join()).toContain('unknown property conclusions');
    expect(github.violations.join()).toContain(
      '/status must be equal to one of the allowed values',
    );
    github.violations.length = 0;
    await github[Symbol.asyncDispose]();
  });

  it('what GitHub does not have is told', async () => {
    const { github, rest } = await started();
    await expect(rest.issues.listEvents({ ...WHERE, issue_number: 1 })).rejects.toThrow();
    expect(github.violations).toEqual([expect.stringContaining('/issues/1/events: unknown')]);
    github.violations.length = 0;
    await github[Symbol.asyncDispose]();
  });

  it('every operation answers as it is described', async () => {
    const permissions = { checks: 'write', statuses: 'write', 'pull-requests': 'write' } as const;
    const { github, rest } = await started({ permissions });
    await using _disposed = github;
    github.addPull({ files: ['app.py'], fork: 'contributor/bookstore', headSha: SHA });
    github.setRole('octo-dev', 'maintain');

    const { data: pull } = await rest.pulls.get({ ...WHERE, pull_number: 1 });
    expect(pull).toMatchObject({ number: 1, head: { sha: SHA, repo: { name: 'bookstore' } } });
    expect(pull.head.repo?.id).not.toBe(pull.base.repo.id);
    const { data: files } = await rest.pulls.listFiles({ ...WHERE, pull_number: 1 });
    expect(files.map(({ filename }) => filename)).toEqual(['app.py']);
    const comment = await rest.issues.createComment({ ...WHERE, issue_number: 1, body: 'hello' });
    const comment_id = comment.data.id;
    await rest.issues.updateComment({ ...WHERE, comment_id, body: 'bye' });
    expect((await rest.issues.getComment({ ...WHERE, comment_id })).data.body).toBe('bye');
    expect((await rest.issues.deleteComment({ ...WHERE, comment_id })).status).toBe(204);
    const username = 'octo-dev';
    const role = await rest.repos.getCollaboratorPermissionLevel({ ...WHERE, username });
    expect(role.data).toMatchObject({ permission: 'write', role_name: 'maintain' });
    const nobody = await rest.repos.getCollaboratorPermissionLevel({ ...WHERE, username: 'x' });
    expect(nobody.data.permission).toBe('none');
    const state = 'failure';
    await rest.repos.createCommitStatus({ ...WHERE, sha: SHA, state, context: 'gaitkeeper' });
    expect(github.statuses(SHA)).toMatchObject([{ state, context: 'gaitkeeper' }]);
  });
});

describe('what the description does not say', () => {
  it('a permission is needed for everything that is not public', async () => {
    const { github, rest } = await started({ permissions: { contents: 'read' } });
    await using _disposed = github;
    github.addPull();
    const asked = rest.issues.createComment({ ...WHERE, issue_number: 1, body: 'hello' });
    await expect(asked).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: {
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      },
    });
    expect((await rest.pulls.get({ ...WHERE, pull_number: 1 })).status).toBe(200);
    const status = rest.repos.createCommitStatus({ ...WHERE, sha: SHA, state: 'success' });
    await expect(status).rejects.toMatchObject({ status: 403 });
  });

  it('a token that is not known is none', async () => {
    await using github = await FakeGithub.start();
    const { client } = clientOf(github, { token: 'ghs_unknown' });
    await expect(client.rest.repos.get(WHERE)).rejects.toMatchObject({ status: 401 });
  });

  it('lists come in pages, linked to each other', async () => {
    const { github, rest } = await started();
    await using _disposed = github;
    github.addPull();
    for (let i = 0; i < 61; i++) github.addComment(1, 'reader', `${i}`);
    const second = await rest.issues.listComments({ ...WHERE, issue_number: 1, page: 2 });
    expect(second.data).toHaveLength(30);
    expect(second.headers.link).toMatch(/page=1>; rel="prev".*page=3>; rel="next"/);
    const all = await rest.issues.listComments({ ...WHERE, issue_number: 1, per_page: 1000 });
    expect(all.data).toHaveLength(61);
  });

  it('pulls are found by owner and branch, and not by the branch of another owner', async () => {
    const { github, rest } = await started();
    await using _disposed = github;
    github.addPull({ headRef: 'topic' });
    github.addPull({ headRef: 'topic', fork: 'contributor/bookstore' });
    github.addPull({ headRef: 'topic', fork: 'contributor/bookstore', state: 'closed' });
    const numbers = async (head: string) =>
      (await rest.pulls.list({ ...WHERE, head })).data.map(({ number }) => number);
    expect(await numbers('contributor:topic')).toEqual([2]);
    expect(await numbers('octo-org:topic')).toEqual([1]);
    expect(await numbers('mallory:topic')).toEqual([]);
    expect(await numbers('topic')).toEqual([2, 1]);
  });

  it('a check run is an App’s, is completed by a conclusion, and gathers annotations', async () => {
    const { github, rest } = await started({ permissions: { checks: 'write' } });
    await using _disposed = github;
    const annotation = { path: 'a.py', start_line: 1, end_line: 1, message: 'slower' };
    const annotations = Array.from({ length: 50 }, () => ({
      ...annotation,
      annotation_level: 'warning' as const,
    }));
    const output = { title: 'slower', summary: 'by 8%', annotations };
    const check = { ...WHERE, name: 'gaitkeeper', head_sha: SHA };
    const { data } = await rest.checks.create({ ...check, output });
    const more = { ...WHERE, check_run_id: data.id, output, conclusion: 'failure' as const };
    const updated = await rest.checks.update(more);
    expect(updated.data.output.annotations_count).toBe(100);
    expect(github.checkRuns(SHA)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    const incomplete = rest.checks.create({ ...check, status: 'completed' });
    await expect(incomplete).rejects.toMatchObject({ status: 422 });

    const token = github.addToken({ login: 'dev', kind: 'user', permissions: { checks: 'write' } });
    const person = clientOf(github, { token }).client.rest.checks.create(check);
    await expect(person).rejects.toThrow('You must authenticate via a GitHub App');
  });

  it('a status holds 140 characters', async () => {
    const { github, rest } = await started({ permissions: { statuses: 'write' } });
    await using _disposed = github;
    const status = { ...WHERE, sha: SHA, state: 'success' as const };
    await rest.repos.createCommitStatus({ ...status, description: 'x'.repeat(140) });
    const long = rest.repos.createCommitStatus({ ...status, description: 'x'.repeat(141) });
    await expect(long).rejects.toMatchObject({ status: 422 });
  });

  it('a comment holds 65,536 characters', async () => {
    const { github, rest } = await started();
    await using _disposed = github;
    github.addPull();
    const comment = { ...WHERE, issue_number: 1 };
    await rest.issues.createComment({ ...comment, body: 'é'.repeat(65_536) });
    const long = rest.issues.createComment({ ...comment, body: 'x'.repeat(65_537) });
    await expect(long).rejects.toThrow('Body is too long (maximum is 65536 characters)');
  });

  it('a person is told by GET /user, an App is not', async () => {
    await using github = await FakeGithub.start();
    const token = github.addToken({ login: 'dev', kind: 'user', permissions: {} });
    const { data } = await clientOf(github, { token }).client.rest.users.getAuthenticated();
    expect(data.login).toBe('dev');
    const app = clientOf(github).client.rest.users.getAuthenticated();
    await expect(app).rejects.toMatchObject({ status: 403 });
  });

  it('faults are given as often as asked, to the requests that were chosen', async () => {
    const { github, rest } = await started();
    await using _disposed = github;
    github.addPull();
    github.fail((next) => (next.method === 'GET' ? failure(404, 'Gone') : null), 2);
    await rest.issues.createComment({ ...WHERE, issue_number: 1, body: 'hello' });
    const statuses = [];
    for (let i = 0; i < 3; i++) {
      statuses.push(
        await rest.repos.get(WHERE).then(
          ({ status }) => status,
          ({ status }) => status,
        ),
      );
    }
    expect(statuses).toEqual([404, 404, 200]);
  });
});

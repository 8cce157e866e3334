import { describe, expect, it } from 'vitest';
import type { Permissions } from '../fake-github/access.ts';
import { applied, drop, FakeGithub, half, secondaryLimit } from '../fake-github/index.ts';
import { readOutputs } from '../fake-github/runner-env.ts';
import { calm, measuringRun, REPORTING, recordOf, reportOn, upload } from './reporting.ts';

const HEAD = 'e'.repeat(40);
const READING: Permissions = { actions: 'read', contents: 'read', 'pull-requests': 'read' };
const EVERYWHERE = 'sinks: [comment, check-run, commit-status, job-summary]\nbaseline: off\n';
const PATCH =
  '@@ -38,3 +39,5 @@ class Book(Base):\n \n \n+    def genre_names(self):\n+        return 1';

/** A fork's pull request whose run has measured it, and the built Action that reports on it. */
async function measured(permissions: Permissions, config = EVERYWHERE) {
  const github = await FakeGithub.start({ permissions });
  const files = [{ filename: 'bookstore/models.py', patch: PATCH }, 'README.md'];
  const pull = github.addPull({ number: 7, headSha: HEAD, fork: 'contributor/bookstore', files });
  github.setFile('gaitkeeper.yml', config);
  const run = measuringRun(github, pull);
  return { github, run, record: recordOf(github, run) };
}

describe('the built Action', () => {
  it('writes every sink that is chosen, and tells where', async () => {
    const { github, run, record } = await measured(REPORTING);
    await using _github = github;
    upload(github, run, record);
    const ended = await reportOn(github, run);
    expect(ended.status).toBe(1);
    expect(github.comments(7)).toHaveLength(1);
    expect(github.checkRuns(HEAD)).toMatchObject([
      {
        ...{ name: 'Gaitkeeper (books)', status: 'completed', conclusion: 'failure' },
        output: { summary: expect.stringMatching(/^### 🔴/) },
        annotations: [{ path: 'bookstore/models.py', start_line: 41, title: 'author regressed' }],
      },
    ]);
    expect(github.statuses(HEAD)).toMatchObject([
      {
        state: 'failure',
        context: 'gaitkeeper/books',
        target_url: expect.stringContaining(`${run.id}`),
      },
    ]);
    expect(ended.summary).toMatch(/### 🔴/);
    expect(readOutputs(ended.env)).toMatchObject({
      ...{ outcome: 'regressed', verdict: 'regressed', failed: '0', regressed: '4' },
      'worst-change': expect.stringMatching(/^-\d+(\.\d+)?%$/),
      'worst-comparison': expect.stringMatching(/^author on \S+ · 3\.\d+, throughput$/),
      'comment-url': expect.stringMatching(/#issuecomment-\d+$/),
      'check-run-url': expect.stringMatching(/\/runs\/\d+$/),
      record: expect.stringMatching(/record\.json$/),
      report: expect.stringMatching(/report\.md$/),
    });
  });

  it('brings all of them up to date in the next attempt, and lets no older one come back', async () => {
    const { github, run, record } = await measured(REPORTING);
    await using _github = github;
    upload(github, run, record);
    await reportOn(github, run);
    run.attempt = 2;
    upload(github, run, calm(recordOf(github, run)));
    const better = await reportOn(github, run);
    expect(better.status).toBe(0);
    run.attempt = 1;
    await reportOn(github, run);
    expect(github.comments(7)).toHaveLength(1);
    expect(github.comments(7)[0]?.body).toMatch(/attempt=2/);
    expect(github.checkRuns(HEAD).at(-1)).toMatchObject({ annotations: [] });
    expect(github.checkRuns(HEAD).at(-1)?.conclusion).not.toBe('failure');
    expect(github.statuses(HEAD).at(-1)?.state).toBe('success');
  });

  it.each([
    ['a check run', { ...READING, checks: 'write' }, 'check run'],
    ['a commit status', { ...READING, statuses: 'write' }, 'commit status'],
  ] as const)('falls back on %s, which is no failure', async (_what, permissions, words) => {
    const { github, run, record } = await measured(
      permissions,
      'baseline: off\nsinks: [comment]\n',
    );
    await using _github = github;
    upload(github, run, record);
    const ended = await reportOn(github, run);
    expect(ended.stdout).toContain(`In place of the comment there is the ${words}.`);
    expect(ended.stdout).toContain('`pull-requests: write`');
    expect(github.checkRuns(HEAD).length + github.statuses(HEAD).length).toBe(1);
    // The whole of it stands somewhere: a status is one line.
    expect(ended.summary === '').toBe(words === 'check run');
    expect(ended.status).toBe(1);
  });

  it('keeps the report in the job summary where nothing may be written, and ends with `publish`', async () => {
    const { github, run, record } = await measured(READING);
    await using _github = github;
    upload(github, run, calm(record));
    const ended = await reportOn(github, run);
    expect(ended.status).toBe(6);
    expect(readOutputs(ended.env)).toMatchObject({ outcome: 'publish', 'comment-url': '' });
    expect(ended.summary).toMatch(/gaitkeeper 0/);
    for (const permission of ['pull-requests', 'checks', 'statuses']) {
      expect(ended.stdout).toContain(`\`${permission}: write\``);
    }
  });

  it('gets over a bad day of GitHub in every sink', async () => {
    const { github, run, record } = await measured(REPORTING);
    await using _github = github;
    upload(github, run, record);
    const faults = [
      ['issues/create-comment', secondaryLimit(1)],
      ['checks/create', half],
      ['repos/create-commit-status', applied(drop)],
      ['checks/list-for-ref', secondaryLimit(1, 429)],
    ] as const;
    for (const [operation, fault] of faults) {
      github.fail((next) => (next.operation === operation ? fault : null));
    }
    const ended = await reportOn(github, run);
    expect(ended.status).toBe(1);
    expect(github.comments(7)).toHaveLength(1);
    expect(github.checkRuns(HEAD)).toHaveLength(1);
    expect(github.statuses(HEAD)).toHaveLength(1);
  });
});

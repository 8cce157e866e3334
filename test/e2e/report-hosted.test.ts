import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GitStore } from '../../src/baseline/git-store.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { pullRequestEvent, pushEvent } from '../fake-github/events.ts';
import { FakeGithub, failure } from '../fake-github/index.ts';
import type { WorkflowRun } from '../fake-github/world.ts';
import { measuringRun, REPORTING, recordOf, reportOn, upload } from './reporting.ts';

const FORK = 'contributor/bookstore';
const FIRST = 'First';

/**
 * A private repository with three commits and a configuration, a fork with a change, and the pull request of it:
 * GitHub's own test merge is what was measured.
 */
async function hosted() {
  const github = await FakeGithub.start({ permissions: REPORTING, private: true });
  github.host();
  const directory = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true, maxRetries: 3 }));
  const git = async (...args: string[]) => (await execa('git', args, { cwd: directory })).stdout;
  const commit = async (message: string) => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    await git(...who, 'commit', '--quiet', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  const person = (login: string) =>
    github.addToken({ login, kind: 'user', permissions: { contents: 'write' } });
  await git('clone', '--quiet', github.remote(person('maintainer')), '.');
  const first = await commit(FIRST);
  await commit('Second');
  const base = await commit('Third');
  await git('push', '--quiet', 'origin', 'HEAD:main');
  github.host(FORK);
  await git('switch', '--quiet', '--create', 'topic');
  const head = await commit('Change');
  await git('push', '--quiet', github.remote(person('contributor'), FORK), 'topic');
  const pull = github.addPull({ fork: FORK, headRef: 'topic' });
  await git('switch', '--quiet', '--create', 'other', 'main');
  await commit('Another change');
  await git('push', '--quiet', github.remote(person('contributor'), FORK), 'other');
  const other = github.addPull({ fork: FORK, headRef: 'other' });
  return { github, directory, pull, other, first, base, head, run: measuringRun(github, pull) };
}

/** What GitHub's test merge of the pull request was measured to be. */
function merged(
  { github, pull, base }: Awaited<ReturnType<typeof hosted>>,
  run: WorkflowRun,
): RunRecord {
  const record = recordOf(github, run);
  const commitOf = (sha: string) => ({ ...record.head, sha });
  return { ...record, base: commitOf(base), head: commitOf(pull.mergeSha ?? '') };
}

describe('the report on a pull request whose merge was measured', () => {
  it('believes the merge, since GitHub says that the head is in it', async () => {
    const scene = await hosted();
    await using github = scene.github;
    upload(github, scene.run, merged(scene, scene.run));
    const ended = await reportOn(github, scene.run);
    expect(github.comments(1)[0]?.body).toContain(`head=${scene.head} `);
    expect(ended.stdout).not.toContain('forged');
    expect(ended.status).toBe(1);
  });

  it('believes no other commit of the repository, and asks for a few only', async () => {
    const scene = await hosted();
    await using github = scene.github;
    const record = merged(scene, scene.run);
    const { base, other } = scene;
    const elsewhere = [base, other.headSha, other.mergeSha ?? ''];
    for (let at = 1; at <= 12; at++) {
      // The newest artifacts are read first.
      const sha = elsewhere[12 - at] ?? String(at).padStart(40, '0');
      upload(github, scene.run, {
        ...{ ...record, head: { ...record.head, sha }, shard: { index: at, total: 12 } },
      });
    }
    const ended = await reportOn(github, scene.run);
    expect(ended.stdout.match(/it is forged: it claims to be of/g)).toHaveLength(12);
    for (const sha of elsewhere) expect(ended.stdout).toContain(`claims to be of ${sha}`);
    expect(github.count('repos/get-commit')).toBeLessThanOrEqual(5);
    expect(github.comments(1)).toEqual([]);
    expect(ended.status).toBe(2);
  });

  it('compares with the baseline of the data branch, though nothing is checked out', async () => {
    const scene = await hosted();
    await using github = scene.github;
    const push = measuringRun(github, scene.pull, { event: 'push', headSha: scene.first });
    await using store = new GitStore({ repository: scene.directory, branch: 'gaitkeeper-data' });
    await store.add(recordOf(github, push));
    upload(github, scene.run, merged(scene, scene.run));
    const ended = await reportOn(github, scene.run);
    expect(ended.summary).toContain('an ancestor of the base, 2 commits before it');
    expect(ended.left).toEqual(['gaitkeeper-output']);
  });

  it('goes without the baseline where it does not come, and says so', async () => {
    const scene = await hosted();
    await using github = scene.github;
    upload(github, scene.run, merged(scene, scene.run));
    github.fail(
      ({ operation }) => (operation === 'git/upload-pack' ? failure(403, 'Forbidden') : null),
      99,
    );
    const ended = await reportOn(github, scene.run);
    expect(ended.summary).toContain('The branch gaitkeeper-data of origin could not be read');
    expect(github.comments(1)).toHaveLength(1);
    expect(ended.status).toBe(1);
  });
});

describe('the report of a run on its own jobs', () => {
  it('reads the artifacts of its own run on a pull request', async () => {
    const scene = await hosted();
    await using github = scene.github;
    upload(github, scene.run, merged(scene, scene.run));
    const event = pullRequestEvent(github, scene.pull, scene.pull.mergeSha ?? '');
    const ended = await reportOn(github, scene.run, { event, runId: scene.run.id });
    expect(ended.record?.cells).toHaveLength(5);
    // The token of a fork's run only reads.
    expect(github.comments(1)).toEqual([]);
    expect(ended.summary).toContain('### 🔴');
    expect(ended.steering).toBe('');
  });

  it('reads them on a push, and those of pull requests are none of a push', async () => {
    const scene = await hosted();
    await using github = scene.github;
    const run = measuringRun(github, scene.pull, { event: 'push', headSha: scene.base });
    upload(github, run, recordOf(github, run));
    const event = pushEvent(github, scene.base);
    const ended = await reportOn(github, run, { event, runId: run.id });
    expect(ended.record?.head.sha).toBe(scene.base);
    const other = measuringRun(github, scene.pull, { event: 'push', headSha: scene.base });
    upload(github, other, { ...recordOf(github, scene.run), id: 'a-stranger' });
    const forged = await reportOn(github, other, { event, runId: other.id });
    expect(forged.stdout).toMatch(/it is forged: its run is \d+, not \d+/);
    expect(forged.status).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { downloadArtifact } from '../../src/github/artifact-download.ts';
import { ARTIFACT_CAPS, listArtifacts } from '../../src/github/artifacts.ts';
import {
  drop,
  FakeGithub,
  failure,
  half,
  type SeenRequest,
  secondaryLimit,
  serverError,
  silence,
} from '../fake-github/index.ts';
import { clientOf, refusalOf } from './support.ts';

const PERMISSIONS = { actions: 'read' } as const;

async function started() {
  const github = await FakeGithub.start({ permissions: PERMISSIONS });
  const run = github.addWorkflowRun({
    ...{ name: 'Gaitkeeper', headSha: 'e'.repeat(40), status: 'completed' },
  });
  const { owner, repo } = github;
  const { client, warnings } = clientOf(github, { waits: { timeoutMs: 500 } });
  const add = (name: string, more: object = {}) =>
    github.addArtifact(run.id, { name, content: Buffer.from(`the archive of ${name}`), ...more });
  const list = (caps = {}) =>
    listArtifacts(
      client,
      { owner, repo, runId: run.id, prefix: 'gaitkeeper-' },
      { ...ARTIFACT_CAPS, ...caps },
    );
  const download = async (caps = {}) => {
    const { artifacts } = await list();
    if (artifacts[0] === undefined) throw new Error('nothing is listed');
    const all = { ...ARTIFACT_CAPS, ...caps };
    return (await downloadArtifact(client, { owner, repo }, artifacts[0], all)).toString();
  };
  return { github, add, list, download, warnings };
}

describe('the artifacts of a run', () => {
  it('are those with our names, from all pages, the newest first', async () => {
    const { github, add, list } = await started();
    await using _github = github;
    for (let index = 1; index <= 130; index++) add(`gaitkeeper-${index}of130-1`);
    add('coverage');
    const { artifacts, unread } = await list();
    expect(artifacts.map(({ name }) => name)).toEqual(
      Array.from({ length: 130 }, (_, index) => `gaitkeeper-${130 - index}of130-1`),
    );
    expect(unread).toEqual([]);
  });

  it('that do not come any more are named', async () => {
    const { github, add, list } = await started();
    await using _github = github;
    add('gaitkeeper-1of2-1', { expired: true });
    add('gaitkeeper-2of2-1');
    const { artifacts, unread } = await list();
    expect(artifacts.map(({ name }) => name)).toEqual(['gaitkeeper-2of2-1']);
    expect(unread).toEqual([{ name: 'gaitkeeper-1of2-1', why: 'it has expired' }]);
  });

  it('that are too large, too many or too much together are named, and not loaded', async () => {
    const { github, add, list } = await started();
    await using _github = github;
    add('gaitkeeper-1of3-1');
    add('gaitkeeper-2of3-1', { sizeInBytes: 65 * 1024 * 1024 });
    add('gaitkeeper-3of3-1');
    const large = await list();
    expect(large.unread).toEqual([{ name: 'gaitkeeper-2of3-1', why: 'it is larger than 64 MiB' }]);
    const many = await list({ artifacts: 1 });
    expect(many.artifacts.map(({ name }) => name)).toEqual(['gaitkeeper-3of3-1']);
    expect(many.unread.map(({ why }) => why)).toContain('there are more than 1 artifacts');
    const much = await list({ totalBytes: 40 });
    expect(much.artifacts).toHaveLength(1);
    expect(much.unread.at(-1)?.why).toMatch(/larger than .* together/);
  });

  it('are not listed for ever: a run can have a hundred thousand', async () => {
    const { github, add, list } = await started();
    await using _github = github;
    for (let index = 1; index <= 450; index++) add(`noise-${index}`);
    const { unread } = await list({ listed: 300 });
    expect(github.count('actions/list-workflow-run-artifacts')).toBe(3);
    expect(unread).toEqual([{ name: 'further artifacts', why: 'the run has 300 and more' }]);
  });
});

describe('an archive', () => {
  const loads = (seen: SeenRequest) => seen.operation === 'storage/download';
  const CONTENT = 'the archive of gaitkeeper-1of1-1';

  it('is loaded from elsewhere, without our token', async () => {
    const { github, add, download } = await started();
    await using _github = github;
    add('gaitkeeper-1of1-1');
    expect(await download()).toBe(CONTENT);
    const [there] = github.requests.filter(loads);
    expect(there?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(there?.headers)).not.toContain(github.token);
  });

  it.each([
    ['cut in the middle', half],
    ['dropped', drop],
    ['never sent', silence],
    ['answered with 503', serverError(503)],
    ['refused because its address ran out', failure(403, 'AuthenticationFailed')],
  ])('that was %s is asked for again, at a new address', async (_what, fault) => {
    const { github, add, download } = await started();
    await using _github = github;
    add('gaitkeeper-1of1-1');
    github.fail((seen) => (loads(seen) ? fault : null), 2);
    expect(await download()).toBe(CONTENT);
    expect(new Set(github.requests.filter(loads).map(({ path }) => path)).size).toBe(3);
  });

  it('that is always cut is given up', async () => {
    const { github, add, download } = await started();
    await using _github = github;
    add('gaitkeeper-1of1-1');
    github.fail((seen) => (loads(seen) ? half : null), 99);
    await expect(download()).rejects.toThrow(/the artifact (ended|could not be loaded)/);
    expect(github.requests.filter(loads)).toHaveLength(4);
  });

  it.each([serverError(500), drop, secondaryLimit(1)])(
    'whose address is refused once',
    async (fault) => {
      const { github, add, download } = await started();
      await using _github = github;
      add('gaitkeeper-1of1-1');
      github.fail((seen) => (seen.operation === 'actions/download-artifact' ? fault : null), 1);
      expect(await download()).toBe(CONTENT);
    },
  );

  it('with another digest is refused, and not asked for again', async () => {
    const { github, add, download } = await started();
    await using _github = github;
    add('gaitkeeper-1of1-1', { digest: `sha256:${'0'.repeat(64)}` });
    const { message, code } = await refusalOf(download());
    expect(message).toMatch(/^gaitkeeper-1of1-1 was not read: .*digest differs/);
    expect(code).toBe('record-invalid');
    expect(github.requests.filter(loads)).toHaveLength(1);
  });

  it('that is longer than GitHub says is refused before all of it came', async () => {
    const { github, add, download } = await started();
    await using _github = github;
    add('gaitkeeper-1of1-1', { content: Buffer.alloc(8 * 1024 * 1024), sizeInBytes: 1000 });
    expect((await refusalOf(download())).message).toMatch(/longer than GitHub says/);
  });

  it('that is shorter than GitHub says is taken for a cut one', async () => {
    const { github, add, download } = await started();
    await using _github = github;
    add('gaitkeeper-1of1-1', { sizeInBytes: 5000 });
    await expect(download()).rejects.toThrow(/ended in the middle/);
  });

  it('of a server that keeps no digest is capped all the same', async () => {
    const { github, add, download } = await started();
    await using _github = github;
    add('gaitkeeper-1of1-1', { digest: '', sizeInBytes: 5 });
    expect(await download()).toBe(CONTENT);
    expect((await refusalOf(download({ archiveBytes: 10 }))).message).toMatch(/longer/);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { DataBranch } from '../../src/baseline/data-branch.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { git } from '../../src/platform/git.ts';
import { answerGitBy, withCredentials } from '../../src/platform/git-credentials.ts';
import { fetchCommit } from '../../src/service/fetching.ts';
import { findRepository } from '../../src/service/repository.ts';
import { FakeGithub } from '../fake-github/index.ts';

afterEach(() => answerGitBy(null));

/** A private repository of two commits, and a clone of the newer one that keeps no token, as in a workflow. */
async function privateRepository(contents: 'read' | 'write' = 'read') {
  const github = await FakeGithub.start({ permissions: { contents }, private: true });
  github.host();
  const permissions = { contents: 'write' } as const;
  const maintainer = github.addToken({ login: 'maintainer', kind: 'user', permissions });
  const folder = await temporaryFolder('gaitkeeper-test-');
  const run = git(folder.path);
  await run(['init', '--quiet', '--initial-branch=main']);
  for (const message of ['First', 'Second']) {
    await run([...IDENTITY, 'commit', '--quiet', '--allow-empty', '-m', message]);
  }
  await run(['push', '--quiet', github.remote(maintainer), 'main']);
  const [second = '', first = ''] = (await run(['rev-list', 'main'])).split('\n');
  const clone = await temporaryFolder('gaitkeeper-test-');
  await git(clone.path)(['clone', '--quiet', '--depth=1', github.remote(maintainer), '.']);
  await git(clone.path)(['remote', 'set-url', 'origin', `${github.serverUrl}/octo-org/bookstore`]);
  return {
    ...{ github, first, second, clone: clone.path },
    async [Symbol.asyncDispose]() {
      await clone[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

describe('a private repository whose checkout keeps no token', () => {
  it('is fetched from by the token that git may answer with', async () => {
    await using there = await privateRepository();
    const repository = await findRepository(there.clone);
    await expect(fetchCommit(repository, there.first)).rejects.toMatchObject({
      code: 'git-failed',
      hint: expect.stringMatching(/`token`/),
    });

    answerGitBy({ server: there.github.serverUrl, token: there.github.token });
    expect(await fetchCommit(repository, there.first)).toBe(true);
  });

  it('is written to by a token that may write, and not by one that may not', async () => {
    for (const contents of ['read', 'write'] as const) {
      await using there = await privateRepository(contents);
      answerGitBy({ server: there.github.serverUrl, token: there.github.token });
      await using branch = new DataBranch({ repository: there.clone, branch: 'data' });
      const written = branch.update('Test', async () => new Map([['runs/a.json', '{}']]));
      if (contents === 'write') await written;
      else await expect(written).rejects.toMatchObject({ code: 'store-failed' });
    }
  });

  it('leaves nothing of the token in the clone, and tells no other server', async () => {
    await using there = await privateRepository();
    answerGitBy({ server: 'https://elsewhere.example.org', token: there.github.token });
    const repository = await findRepository(there.clone);
    await expect(fetchCommit(repository, there.first)).rejects.toMatchObject({
      code: 'git-failed',
    });

    answerGitBy({ server: there.github.serverUrl, token: there.github.token });
    await fetchCommit(repository, there.first);
    const config = await git(there.clone)(['config', '--local', '--list']);
    expect(config).not.toContain('helper');
    expect(config).not.toContain(there.github.token);
  });
});

it('settings that are in the environment already are kept', () => {
  const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' };
  const credentials = { server: 'https://github.com', token: 'secret' };
  expect(withCredentials(env, credentials)).toMatchObject({
    ...{ ...env, GIT_CONFIG_COUNT: '2' },
    GIT_CONFIG_KEY_1: 'credential.https://github.com.helper',
  });
  expect(withCredentials(env, null)).toBe(env);
});

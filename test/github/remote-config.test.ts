import { describe, expect, it } from 'vitest';
import { filesOfDefaultBranch } from '../../src/github/remote-config.ts';
import { FakeGithub, type Fault, failure, half } from '../fake-github/index.ts';
import { clientOf, refusalOf } from './support.ts';

async function started(folder = '.', permissions: object = { contents: 'read' }) {
  const github = await FakeGithub.start({ permissions });
  const { owner, repo } = github;
  return { github, read: filesOfDefaultBranch(clientOf(github).client, { owner, repo, folder }) };
}

describe('the configuration of the default branch', () => {
  it('is what the default branch has, whatever other branches have', async () => {
    const { github, read } = await started();
    await using _github = github;
    github.setFile('gaitkeeper.yml', 'budget: 1m # é\n');
    github.setFile('gaitkeeper.yml', 'gate: off\n', 'topic');
    expect(await read('gaitkeeper.yml')).toBe('budget: 1m # é\n');
    expect(await read('pyproject.toml')).toBeNull();
  });

  it('is looked for in the folder of the service, and nowhere outside of the repository', async () => {
    const { github, read } = await started('services/api');
    await using _github = github;
    github.setFile('services/api/.github/gaitkeeper.yml', 'a: 1\n');
    github.setFile('shared.yml', 'b: 2\n');
    expect(await read('.github/gaitkeeper.yml')).toBe('a: 1\n');
    expect(await read('../../shared.yml')).toBe('b: 2\n');
    expect((await refusalOf(read('../../../x.yml'))).message).toContain('outside');
    expect(await read('/etc/passwd')).toBeNull();
  });

  it('is asked for again where the answer is cut, and the missing right is told', async () => {
    const { github, read } = await started();
    await using _github = github;
    github.setFile('gaitkeeper.yml', 'budget: 1m\n');
    github.fail((seen) => (seen.operation === 'repos/get-content' ? half : null), 1);
    expect(await read('gaitkeeper.yml')).toBe('budget: 1m\n');
    const poor = await started('.', { actions: 'read' });
    await using _poor = poor.github;
    const { hint } = await refusalOf(poor.read('gaitkeeper.yml'));
    expect(hint).toContain('`contents: read`');
  });

  it.each([
    ['a folder', [], /it is a folder/],
    ['a submodule', { type: 'submodule' }, /it is no file/],
    ['too long a file', { type: 'file', encoding: 'none', content: '' }, /longer than 1 MiB/],
  ])('is not %s', async (_what, body, words) => {
    const { github, read } = await started();
    await using _github = github;
    const fault: Fault = { ...failure(200, ''), answer: { status: 200, body } };
    github.fail(() => fault);
    const { code, message } = await refusalOf(read('gaitkeeper.yml'));
    expect(message).toMatch(words);
    expect(code).toBe('config-unreadable');
  });
});

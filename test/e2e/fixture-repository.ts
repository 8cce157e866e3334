import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { layOutSide, type Repo } from '../../fixtures/repos/repos.ts';
import type { TestRepository } from './repository.ts';

/** One of `fixtures/repos` as a git repository: `main` at its base, and a branch `change` with its head. */
export async function fixtureRepository(repo: Repo): Promise<Omit<TestRepository, 'commit'>> {
  const directory = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-'));
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const git = async (...args: string[]) =>
    (await execa('git', [...identity, ...args], { cwd: directory })).stdout;
  const commit = async (side: 'base' | 'head') => {
    await layOutSide(repo, side, directory);
    await git('add', '--all');
    await git('commit', '--quiet', '-m', `The ${side}`);
  };
  await git('init', '--quiet', '--initial-branch=main');
  await commit('base');
  await git('switch', '--quiet', '-c', 'change');
  await commit('head');
  return {
    directory,
    git,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true, maxRetries: 3 }),
  };
}

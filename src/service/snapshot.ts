import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit } from '../domain/service.ts';
import { temporaryFolder } from '../platform/files.ts';
import { type Repository, shortSha } from './repository.ts';

/**
 * The working tree as a commit on top of HEAD: changed and new files, without what git ignores and
 * without our own folder. It is written with an index of our own, so the user's index, HEAD,
 * branches and stash stay as they are; the commit is on no branch, and git's housekeeping removes it.
 * Changes inside of submodules are not part of it.
 * @returns null where there is nothing uncommitted
 */
export async function snapshotWorkingTree(
  repository: Repository,
  head: string,
): Promise<Commit | null> {
  await using folder = await temporaryFolder('gaitkeeper-index-');
  const env = { GIT_INDEX_FILE: join(folder.path, 'index'), ...IDENTITY };
  // With the user's index to start from, git need not read the files that did not change.
  await copyFile(await indexFile(repository), env.GIT_INDEX_FILE).catch(() => {});
  await repository.git(['add', '--all', '--', ':/', ':(top,exclude).gaitkeeper'], { env });
  const tree = await repository.git(['write-tree'], { env });
  if (tree === (await repository.git(['rev-parse', `${head}^{tree}`]))) return null;
  const subject = `Uncommitted changes on top of ${shortSha(head)}`;
  const commit = ['commit-tree', '--no-gpg-sign', '-p', head, '-m', subject, tree];
  const sha = await repository.git(commit, { env });
  return { sha, subject, date: new Date().toISOString(), ref: 'the working tree' };
}

// commit-tree refuses to work without an identity, and a machine need not have one.
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Gaitkeeper',
  GIT_AUTHOR_EMAIL: 'gaitkeeper@localhost',
  GIT_COMMITTER_NAME: 'Gaitkeeper',
  GIT_COMMITTER_EMAIL: 'gaitkeeper@localhost',
};

async function indexFile(repository: Repository): Promise<string> {
  return repository.git(['rev-parse', '--path-format=absolute', '--git-path', 'index']);
}

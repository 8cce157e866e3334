import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

export const BRANCH = 'gaitkeeper-data';

let root = '';
const SYSTEM_TEMPORARY = tmpdir();

/** An empty folder for each test, and a git that knows nothing of whoever runs the tests. */
export function useTemporaryFolder(): () => string {
  beforeEach(async () => {
    root = await mkdtemp(join(SYSTEM_TEMPORARY, 'gaitkeeper-test-'));
    // Stores that a test does not close leave their folders here.
    process.env.TMPDIR = `${root}-temporary`;
    await mkdir(process.env.TMPDIR);
    process.env.GIT_CONFIG_GLOBAL = '/dev/null';
    process.env.GIT_CONFIG_SYSTEM = '/dev/null';
  });
  afterEach(async () => {
    for (const folder of [root, `${root}-temporary`]) {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    process.env.TMPDIR = SYSTEM_TEMPORARY;
  });
  return () => root;
}

export async function git(directory: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, {
    cwd: directory,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trim();
}

/** A bare repository that takes partial clones, as GitHub's do, with one commit on `main`. */
export async function makeRemote(directory: string): Promise<string> {
  await git(root, 'init', '--quiet', '--bare', '--initial-branch=main', directory);
  await git(directory, 'config', 'uploadpack.allowFilter', 'true');
  await git(directory, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  await git(directory, 'config', 'http.receivepack', 'true');
  const seed = await makeRepository(join(root, 'seed'));
  await git(seed, 'push', '--quiet', directory, 'main');
  return directory;
}

/** A repository with one commit, and a remote where a URL is given. */
export async function makeRepository(directory: string, origin?: string): Promise<string> {
  await git(root, 'init', '--quiet', '--initial-branch=main', directory);
  await writeFile(join(directory, 'app.py'), 'app = None\n');
  await git(directory, 'add', 'app.py');
  await git(directory, ...PERSON, 'commit', '--quiet', '--message=First');
  if (origin !== undefined) await git(directory, 'remote', 'add', 'origin', origin);
  return directory;
}

export const PERSON = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];

/** Puts files on the data branch, as a person would by hand. */
export async function editByHand(
  remote: string,
  files: Readonly<Record<string, string>>,
  branch = BRANCH,
): Promise<void> {
  const tree = await mkdtemp(join(root, 'hand-'));
  await git(tree, 'init', '--quiet');
  await git(tree, 'fetch', '--quiet', remote, branch).then(
    () => git(tree, 'checkout', '--quiet', '-B', branch, 'FETCH_HEAD'),
    () => git(tree, 'checkout', '--quiet', '--orphan', branch),
  );
  for (const [path, text] of Object.entries(files)) {
    const file = join(tree, path);
    await promisify(execFile)('mkdir', ['-p', join(file, '..')]);
    await writeFile(file, text);
    await git(tree, 'add', path);
  }
  await git(tree, ...PERSON, 'commit', '--quiet', '--message=By hand');
  await git(tree, 'push', '--quiet', remote, `HEAD:refs/heads/${branch}`);
}

/** Everything of a repository that its user would notice. */
export async function fingerprint(directory: string): Promise<Record<string, string>> {
  const commands = {
    status: ['status', '--porcelain=v2', '--branch', '--ignored', '--show-stash'],
    index: ['ls-files', '--stage'],
    refs: ['for-each-ref'],
    head: ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD'],
    stash: ['stash', 'list'],
    config: ['config', '--local', '--list'],
    worktrees: ['worktree', 'list', '--porcelain'],
    shallow: ['rev-parse', '--is-shallow-repository'],
    objects: ['count-objects', '-v'],
    reflog: ['reflog', '--all'],
  };
  const entries = Object.entries(commands).map(
    async ([name, args]) => [name, await git(directory, ...args)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

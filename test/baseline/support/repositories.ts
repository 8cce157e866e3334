import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

export const BRANCH = 'gaitkeeper-data';

let root = '';
let template = '';
const SYSTEM_TEMPORARY = tmpdir();

/** An empty folder for each test, and a git that knows nothing of whoever runs the tests. */
export function useTemporaryFolder(): () => string {
  beforeAll(makeTemplate);
  beforeEach(async () => {
    root = await mkdtemp(join(SYSTEM_TEMPORARY, 'gaitkeeper-test-'));
    // Stores that a test does not close leave their folders here.
    process.env.TMPDIR = `${root}-temporary`;
    await mkdir(process.env.TMPDIR);
  });
  afterEach(async () => {
    await remove(root);
    await remove(`${root}-temporary`);
    process.env.TMPDIR = SYSTEM_TEMPORARY;
  });
  afterAll(() => remove(template));
  return () => root;
}

/** What every test begins with is made once, and copied: that is a dozen git processes less. */
async function makeTemplate(): Promise<void> {
  process.env.GIT_CONFIG_GLOBAL = '/dev/null';
  process.env.GIT_CONFIG_SYSTEM = '/dev/null';
  template = await mkdtemp(join(SYSTEM_TEMPORARY, 'gaitkeeper-template-'));
  const [work, remote] = [join(template, 'work'), join(template, 'remote.git')];
  const options = ['--quiet', '--template=', '--initial-branch=main'];
  await git(template, 'init', ...options, work);
  await writeFile(join(work, 'app.py'), 'app = None\n');
  await git(work, 'add', 'app.py');
  await git(work, ...PERSON, 'commit', '--quiet', '--message=First');
  await git(template, 'init', '--bare', ...options, remote);
  await git(work, 'push', '--quiet', remote, 'main');
  await appendFile(join(remote, 'config'), AS_GITHUB);
}

const AS_GITHUB = `[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[http]
\treceivepack = true
`;

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 });
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
  await cp(join(template, 'remote.git'), directory, { recursive: true });
  return directory;
}

/** A repository with one commit, and a remote where a URL is given. */
export async function makeRepository(directory: string, origin?: string): Promise<string> {
  await cp(join(template, 'work'), directory, { recursive: true });
  if (origin !== undefined) {
    const fetch = '+refs/heads/*:refs/remotes/origin/*';
    const section = `[remote "origin"]\n\turl = ${origin}\n\tfetch = ${fetch}\n`;
    await appendFile(join(directory, '.git', 'config'), section);
  }
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

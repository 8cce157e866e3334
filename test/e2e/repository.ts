import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

/** Content by path. */
export type Files = Readonly<Record<string, string>>;

/** A real repository in a temporary folder, with `main` at base and a branch `change` at head. */
export interface TestRepository extends AsyncDisposable {
  readonly directory: string;
  git(...args: string[]): Promise<string>;
  commit(files: Files, message: string): Promise<string>;
}

/** @param head files that the branch `change` changes; without it there is only `main`. */
export async function testRepository(base: Files, head?: Files): Promise<TestRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-'));
  const git = async (...args: string[]) => {
    const { stdout } = await execa('git', [...IDENTITY, ...args], { cwd: directory });
    return stdout;
  };
  const commit = async (files: Files, message: string) => {
    await writeFiles(directory, files);
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  await git('init', '--quiet', '--initial-branch=main');
  await commit(base, 'The base');
  if (head !== undefined) {
    await git('switch', '--quiet', '-c', 'change');
    await commit(head, 'The change');
  }
  return {
    directory,
    git,
    commit,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true, maxRetries: 3 }),
  };
}

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

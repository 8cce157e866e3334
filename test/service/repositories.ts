import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { git } from '../../src/platform/git.ts';

/** A real repository in a temporary folder, with the few commands that tests need. */
export interface TestRepository {
  readonly path: string;
  git(...args: string[]): Promise<string>;
  write(path: string, content: string): Promise<void>;
  /** Writes the files, commits everything, returns the SHA. */
  commit(message: string, files?: Readonly<Record<string, string>>): Promise<string>;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_ALLOW_PROTOCOL: 'file',
};

export function openRepository(path: string): TestRepository {
  const command = (...args: string[]) => git(path)(args, { env: IDENTITY });
  const write = async (name: string, content: string) => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  };
  const commit = async (message: string, files: Readonly<Record<string, string>> = {}) => {
    for (const [name, content] of Object.entries(files)) await write(name, content);
    await command('add', '--all');
    await command('commit', '--quiet', '--allow-empty', '--no-gpg-sign', '-m', message);
    return command('rev-parse', 'HEAD');
  };
  return { path, git: command, write, commit };
}

/** A folder of repositories that is removed after the test. */
export class Workshop implements AsyncDisposable {
  readonly folder: TemporaryFolder;

  private constructor(folder: TemporaryFolder) {
    this.folder = folder;
  }

  static async open(): Promise<Workshop> {
    return new Workshop(await temporaryFolder('workshop-'));
  }

  async init(name: string): Promise<TestRepository> {
    const path = join(this.folder.path, name);
    await mkdir(path);
    const repository = openRepository(path);
    await repository.git('init', '--quiet', '--initial-branch=main');
    return repository;
  }

  /** Clones over `file://`, which (other than a path) goes through git's own server. */
  async clone(origin: TestRepository, name: string, ...args: string[]): Promise<TestRepository> {
    const path = join(this.folder.path, name);
    await git(this.folder.path)(
      ['clone', '--quiet', ...args, pathToFileURL(origin.path).href, path],
      { env: IDENTITY },
    );
    return openRepository(path);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.folder[Symbol.asyncDispose]();
  }
}

import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A ref that somebody moved, as a `push` event tells it. */
export interface Push {
  /** `owner/name` */
  readonly repository: string;
  readonly login: string;
  readonly ref: string;
  /** All zeros for a ref that was not there. */
  readonly before: string;
  /** All zeros for a ref that is gone. */
  readonly after: string;
}

/** Real bare repositories, `<owner>/<name>.git`, in a folder of their own. */
export class Repositories {
  #root: string | null = null;

  /** What the git server serves; made with the first repository. */
  get root(): string {
    this.#root ??= mkdtempSync(join(tmpdir(), 'gaitkeeper-github-'));
    return this.#root;
  }

  dispose(): void {
    if (this.#root !== null) rmSync(this.#root, { recursive: true });
  }

  has(fullName: string): boolean {
    return this.#root !== null && existsSync(this.path(fullName));
  }

  path(fullName: string): string {
    return join(this.root, `${fullName}.git`);
  }

  /** An empty one, or a fork that starts with the branches and tags of another. */
  create(fullName: string, forkOf?: string): void {
    const path = this.path(fullName);
    mkdirSync(path, { recursive: true });
    this.git(fullName, 'init', '--quiet', '--bare', '--template=', '--initial-branch=main', '.');
    appendFileSync(join(path, 'config'), CONFIGURATION);
    mkdirSync(join(path, 'hooks'));
    writeFileSync(join(path, 'hooks/post-receive'), POST_RECEIVE, { mode: 0o755 });
    if (forkOf === undefined) return;
    const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    this.git(fullName, 'fetch', '--quiet', this.path(forkOf), ...refs);
  }

  /** @throws Error with what git said. */
  git(fullName: string, ...args: readonly string[]): string {
    return this.read(fullName, ...args)
      .toString('utf8')
      .trimEnd();
  }

  read(fullName: string, ...args: readonly string[]): Buffer {
    const options = { cwd: this.path(fullName), env: ENVIRONMENT, maxBuffer: 1 << 28 };
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** @returns null for what there is not: a branch, a tag, or a commit's name. */
  resolve(fullName: string, ref: string): string | null {
    const names = [`refs/heads/${ref}`, `refs/tags/${ref}`, ref].map((name) => `${name}^{commit}`);
    for (const name of names) {
      try {
        return this.git(fullName, 'rev-parse', '--verify', '--quiet', '--end-of-options', name);
      } catch {}
    }
    return null;
  }

  /** What the hook wrote down since it was last asked. */
  takePushes(fullName: string): Push[] {
    const log = join(this.path(fullName), 'pushes');
    if (!existsSync(log)) return [];
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    rmSync(log);
    return lines.map((line) => {
      const [login, before, after, ref] = line.split(' ') as [string, string, string, string];
      return { repository: fullName, login, ref, before, after };
    });
  }
}

/** As GitHub's: pull requests' refs cannot be pushed to, and every commit can be asked for. */
const CONFIGURATION = `[receive]
\thideRefs = refs/pull
[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[http]
\treceivepack = true
`;

/** Only git itself knows which refs moved, and who came first. */
const POST_RECEIVE = `#!/bin/sh
while read -r line; do echo "$REMOTE_USER $line"; done >> pushes
`;

const GITHUB = { name: 'GitHub', email: 'noreply@github.com' };

const ENVIRONMENT = {
  PATH: process.env.PATH,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  ...{ GIT_AUTHOR_NAME: GITHUB.name, GIT_AUTHOR_EMAIL: GITHUB.email },
  ...{ GIT_COMMITTER_NAME: GITHUB.name, GIT_COMMITTER_EMAIL: GITHUB.email },
};

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { type GitServer, gitServer } from '../baseline/support/git-server.ts';
import { COMMITS, RELEASES, subjectOf, timeOf } from './plan.ts';

/** Where the repository of the year's service is, and what is in it. */
export interface YearRepository extends AsyncDisposable {
  /** A clone of it, checked out at the newest commit. */
  readonly clone: string;
  /** The repository itself, bare. */
  readonly remote: string;
  readonly server: GitServer;
  /** The commits, the oldest first. */
  readonly shas: readonly string[];
}

export const DATA_BRANCH = 'gaitkeeper-data';

const CONFIG = `baseline: branch:${DATA_BRANCH}\n`;

/**
 * Makes the year's repository below `root`, with its commits and tags, behind git's own HTTP server. One that is there
 * already stays as it is.
 */
export async function yearRepository(root: string): Promise<YearRepository> {
  const [remote, clone] = [join(root, 'acme', 'books.git'), join(root, 'books')];
  const isThere = existsSync(clone);
  if (!isThere) await makeRemote(remote);
  const shas = (await git(remote, ['rev-list', '--reverse', 'main'])).split('\n');
  const server = await gitServer(root);
  const url = `${server.url}/acme/books.git`;
  if (isThere) await git(clone, ['remote', 'set-url', 'origin', url]);
  else await git(root, ['clone', '--quiet', url, clone]);
  await writeFile(join(clone, '.git', 'info', 'exclude'), '/records/\n');
  return { clone, remote, server, shas, [Symbol.asyncDispose]: server[Symbol.asyncDispose] };
}

async function makeRemote(remote: string): Promise<void> {
  await mkdir(remote, { recursive: true });
  await git(remote, ['init', '--quiet', '--bare', '--initial-branch=main']);
  for (const key of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) {
    await git(remote, ['config', key, 'true']);
  }
  await git(remote, ['config', 'http.receivepack', 'true']);
  await git(remote, ['fast-import', '--quiet'], [...commits(), ...tags()].join(''));
}

export async function git(directory: string, args: readonly string[], input = '') {
  const { stdout } = await execa('git', args, { cwd: directory, input });
  return stdout;
}

function* commits(): Generator<string> {
  for (let commit = 0; commit < COMMITS; commit++) {
    const who = `Ada <ada@example.org> ${timeOf(commit).getTime() / 1000} +0000`;
    yield `commit refs/heads/main\nmark :${commit + 1}\n`;
    yield `author ${who}\ncommitter ${who}\n${data(subjectOf(commit))}\n`;
    if (commit === 0) yield `M 100644 inline gaitkeeper.yml\n${data(CONFIG)}\n`;
    yield `M 100644 inline books.py\n${data(`REVISION = ${commit}\n`)}\n`;
  }
}

function* tags(): Generator<string> {
  for (const [commit, tag] of RELEASES) yield `reset refs/tags/${tag}\nfrom :${commit + 1}\n\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

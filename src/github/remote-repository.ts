import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../platform/files.ts';
import { type Git, git } from '../platform/git.ts';

export interface RemoteRepository {
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Null reads what everybody may read. */
  readonly token: string | null;
}

/** An empty repository whose `origin` is the one on the server: for the data branch, where nothing is checked out. */
export interface RemoteWithoutCheckout extends AsyncDisposable {
  readonly root: string;
  readonly gitDirectory: string;
  readonly git: Git;
}

/**
 * Makes an empty bare repository in a temporary folder, with the token where actions/checkout keeps it:
 * in `http.<server>.extraheader`. Nothing is fetched.
 */
export async function withoutCheckout(remote: RemoteRepository): Promise<RemoteWithoutCheckout> {
  const folder = await temporaryFolder('gaitkeeper-remote-');
  const run = git(folder.path);
  await run(['init', '--quiet', '--bare', '--template=', folder.path]);
  // By the file: a command line can be read by everybody on the machine, and is told where git fails.
  await appendFile(join(folder.path, 'config'), configurationOf(remote), { mode: 0o600 });
  return {
    ...{ root: folder.path, gitDirectory: folder.path, git: run },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

function configurationOf({ serverUrl, owner, repo, token }: RemoteRepository): string {
  const origin = `[remote "origin"]\n\turl = ${quoted(`${serverUrl}/${owner}/${repo}.git`)}\n`;
  if (token === null) return origin;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return `${origin}[http ${quoted(`${serverUrl}/`)}]\n\textraheader = "AUTHORIZATION: basic ${basic}"\n`;
}

/** As git's configuration files have it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

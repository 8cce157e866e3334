import { posix } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import type { GithubClient } from './client.ts';
import { publishFailed } from './failure.ts';
import { isRequestFailure } from './waits.ts';

export interface RemoteFolder {
  readonly owner: string;
  readonly repo: string;
  /** Relative to the repository's root; `.` for the root itself. */
  readonly folder: string;
}

/**
 * Reads files of a repository's default branch, where nothing is checked out and nothing of a pull request must
 * have a say. Needs `contents: read`.
 * @returns null for a file that there is not
 * @throws GaitkeeperError `config-unreadable`; `publish-failed` where GitHub does not answer, or not to this token
 */
export function filesOfDefaultBranch(
  client: GithubClient,
  { owner, repo, folder }: RemoteFolder,
): (file: string) => Promise<string | null> {
  return async (file) => {
    const path = pathIn(folder, file);
    try {
      // Without a ref it is the default branch.
      const { data } = await client.rest.repos.getContent({ owner, repo, path });
      return textOf(data, file);
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return null;
      throw publishFailed(error, {
        what: `read ${path} of ${owner}/${repo}`,
        ...{ permission: 'contents: read', readOnly: false },
      });
    }
  };
}

function pathIn(folder: string, file: string): string {
  const path = posix.normalize(posix.join(folder, file));
  if (!path.startsWith('../')) return path;
  throw unreadable(file, 'it is outside of the repository');
}

/** A folder is a list; a submodule has another type; a file above 1 MiB comes without its content. */
function textOf(content: object, file: string): string {
  if (Array.isArray(content)) throw unreadable(file, 'it is a folder');
  const found = content as { type?: unknown; encoding?: unknown; content?: unknown };
  if (found.type !== 'file') throw unreadable(file, 'it is no file');
  if (found.encoding !== 'base64') throw unreadable(file, 'it is longer than 1 MiB');
  return Buffer.from(String(found.content), 'base64').toString('utf8');
}

function unreadable(file: string, why: string): GaitkeeperError {
  return new GaitkeeperError('config-unreadable', `${file} cannot be read: ${why}`, {
    hint: 'Give the path of a file of the default branch.',
  });
}

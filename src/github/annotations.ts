import { z } from 'zod';
import type { GithubClient } from './client.ts';
import { publishFailed } from './failure.ts';
import { functionLine, readPatch } from './patch.ts';

/** A function that a report points at. Comes from a record, which may be anybody's. */
export interface Place {
  /** `Author.genres` */
  readonly name: string;
  /** Relative to the repository's root, as the record claims. */
  readonly path: string;
  /** Where the function begins at head, as the record claims. */
  readonly line: number;
  /** Plain text. */
  readonly title: string;
  readonly message: string;
}

/** A remark at a changed line of the pull request. */
export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

export interface Diff {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly pull: number;
  /** The commit that the places are of. */
  readonly headSha: string;
}

/**
 * The remarks on those places that lie in what the pull request changes, as GitHub tells it: a path or a line that is
 * not there, however it is written, makes none. None either where the pull request has moved on.
 * @throws GaitkeeperError `publish-failed`
 */
export async function annotationsIn(
  diff: Diff,
  places: readonly Place[],
): Promise<readonly CheckAnnotation[]> {
  if (places.length === 0) return [];
  const patches = await patchesOf(diff);
  return places.flatMap(({ name, path, line, title, message }) => {
    const patch = patches.get(path);
    const changed = patch === undefined ? null : functionLine(readPatch(patch), { name, line });
    return changed === null ? [] : [{ path, line: changed, title, message }];
  });
}

const filesSchema = z.array(
  z.object({ filename: z.string(), status: z.string(), patch: z.string().optional() }),
);

/** Of the files that are there at head, by their path. GitHub leaves the patch of a large or a binary file out. */
async function patchesOf(diff: Diff): Promise<ReadonlyMap<string, string>> {
  const { client, owner, repo, pull, headSha } = diff;
  try {
    const at = { owner, repo, pull_number: pull };
    const { data } = await client.rest.pulls.get(at);
    if (data.head.sha !== headSha) return new Map();
    const listed = await client.paginate(client.rest.pulls.listFiles, { ...at, per_page: 100 });
    const files = filesSchema.parse(listed).filter(({ status }) => status !== 'removed');
    return new Map(files.flatMap(({ filename, patch }) => (patch ? [[filename, patch]] : [])));
  } catch (error) {
    throw publishFailed(error, {
      what: `read what #${pull} of ${owner}/${repo} changes`,
      permission: 'pull-requests: read',
      readOnly: false,
    });
  }
}
